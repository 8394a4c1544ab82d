// Above the table: how much there is, how far reading is, the rules for all, and what can be added or taken away.
import { Popconfirm, Select } from 'antd'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { itemOf, rulesFrom, usePackItems } from '../rules/pack-items.ts'
import { AUTO_RULES, isAuto } from '../rules/rules-of.ts'
import { AddFiles } from './add-files.tsx'
import { FilesOut } from './files-out.tsx'
import { usePile } from './pile.ts'
import type { Row } from './rows.ts'
import { filesTexts } from './texts.ts'

/** No pack's key. */
const AUTO = ' auto'

export function FilesBar({ rows }: { readonly rows: readonly Row[] }) {
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const { files, rules, progress, chooseRules, cancel, resume, clear } = usePile()
  const items = usePackItems(rules)
  const forms = rows.filter(({ form }) => form !== null).length
  const refused = files.filter(({ state }) => state === 'refused').length
  const stopped = files.filter(({ state }) => state === 'stopped').length
  return (
    <header className="files-head">
      <div className="files-count">
        <h1>{says.title}</h1>
        <span className="figures">{says.summary(files.length, forms)}</span>
        {refused > 0 && <span className="files-refused figures">{says.refusedCount(refused)}</span>}
      </div>
      <div className="files-do">
        <Select
          className="files-rules"
          aria-label={says.rules}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={isAuto(rules) ? AUTO : (itemOf(rules, items)?.key ?? null)}
          onChange={(key) => {
            if (key === AUTO) chooseRules(AUTO_RULES)
            const item = items.find((each) => each.key === key)
            if (item !== undefined) chooseRules(rulesFrom(item))
          }}
          options={[
            { value: AUTO, label: says.autoRules },
            ...items.map(({ key, pack }) => ({ value: key, label: locale === 'en' ? pack.title.en : pack.title.zh })),
          ]}
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
