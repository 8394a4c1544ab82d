// Above the table: how much there is, how far reading is, the rules for all, and what can be added or taken away.
import { Popconfirm } from 'antd'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { itemOf, rulesFrom, usePackItems } from '../rules/pack-items.ts'
import { PackSelect } from '../rules/pack-select.tsx'
import { AUTO_RULES, isAuto } from '../rules/rules-of.ts'
import { AddFiles } from './add-files.tsx'
import { FilesOut } from './files-out.tsx'
import { usePile } from './pile.ts'
import type { Row } from './rows.ts'
import { filesTexts } from './texts.ts'

export function FilesBar({ rows }: { readonly rows: readonly Row[] }) {
  const says = filesTexts(useSettings().locale)
  const { files, rules, progress, chooseRules, cancel, resume, clear } = usePile()
  const items = usePackItems(rules)
  const forms = rows.filter(({ form }) => form !== null).length
  const refused = files.filter(({ state }) => state === 'refused').length
  const [unreliable, partly] = (['unreliable', 'partly'] as const).map(
    (reliability) => rows.filter(({ form }) => form?.reliability === reliability).length,
  ) as [number, number]
  const stopped = files.filter(({ state }) => state === 'stopped').length
  return (
    <header className="files-head">
      <div className="files-count">
        <h1>{says.title}</h1>
        <span className="figures">{says.summary(files.length, forms)}</span>
        {refused > 0 && <span className="files-refused figures">{says.refusedCount(refused)}</span>}
        {unreliable > 0 && <span className="files-refused figures">{says.unreliableCount(unreliable)}</span>}
        {partly > 0 && <span className="files-partly figures">{says.partlyCount(partly)}</span>}
      </div>
      <div className="files-do">
        <PackSelect
          className="files-all-rules"
          label={says.rules}
          items={items}
          value={isAuto(rules) ? null : (itemOf(rules, items)?.key ?? null)}
          onChoose={(item) => chooseRules(rulesFrom(item))}
          auto={{ says: says.autoRules, onChoose: () => chooseRules(AUTO_RULES) }}
        />
        <AddFiles />
        <FilesOut />
        <Popconfirm title={says.clear} description={says.clearSure} okText={says.clearYes} onConfirm={clear}>
          <Button>{says.clear}</Button>
        </Popconfirm>
      </div>
      <div className="files-progress" role="status">
        {progress !== null && (
          <>
            <progress max={Math.max(progress.total, 1)} value={progress.done} aria-label={says.progress(progress.done, progress.total)} />
            <span className="figures">{says.progress(progress.done, progress.total)}</span>
            <span className="files-page-now figures">{progress.page}</span>
            <Button size="small" onClick={cancel}>
              {says.cancel}
            </Button>
          </>
        )}
        {progress === null && stopped > 0 && (
          <Button size="small" onClick={resume}>
            {says.resume(stopped)}
          </Button>
        )}
      </div>
    </header>
  )
}
