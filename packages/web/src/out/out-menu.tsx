// Everything that can be taken away from the open form.
import { Dropdown } from 'antd'
import { useRef, useState } from 'react'
import { downloadDraft } from '../drafts/draft-file.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { tell } from '../look/notices.tsx'
import { ColumnsBox } from './columns-box.tsx'
import { download } from './download.ts'
import { omissions } from './omissions.ts'
import { type Asked, OmissionsBox } from './omissions-box.tsx'
import { printForm } from './print-form.ts'
import { type Taken, taken } from './take.ts'
import { outTexts } from './texts.ts'

/** In the order of the menu. */
const groups = [
  ['table', ['docx', 'xlsx', 'print']],
  ['platform', ['columns']],
  ['audit', ['report', 'book', 'list']],
  ['data', ['draft', 'json']],
] as const
type Choice = (typeof groups)[number][1][number]

export function OutMenu() {
  const { locale } = useSettings()
  const says = outTexts(locale)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [columns, setColumns] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const hasDraft = useOpenDraft(({ draft }) => draft !== null)

  const take = async (kind: Taken): Promise<void> => {
    const { draft, original } = useOpenDraft.getState()
    if (draft === null) return
    const done = tell('working', says.writing)
    try {
      const { blob, name } = await taken(kind, { draft, original, locale, says })
      download(blob, name)
    } catch (error) {
      tell('failed', says.failed(String((error as Error).message)))
    } finally {
      done()
    }
  }

  /** A box gives the keyboard back to where it was: the chosen item goes with the menu, the button stays. */
  const box = (open: () => void): void => {
    button.current?.focus()
    open()
  }

  /** What the official table cannot hold is said first. */
  const warned = (write: () => void): void => {
    const { draft } = useOpenDraft.getState()
    const omitted = draft === null ? [] : omissions(draft.filling, says)
    if (omitted.length === 0) return write()
    box(() => setAsked({ omitted, write }))
  }

  const choose = (choice: Choice): void => {
    const { draft } = useOpenDraft.getState()
    if (draft === null) return
    if (choice === 'columns') box(() => setColumns(true))
    else if (choice === 'draft') void downloadDraft(draft)
    else if (choice === 'print') warned(() => printForm(draft, says))
    else if (choice === 'docx' || choice === 'xlsx') warned(() => void take(choice))
    else void take(choice)
  }

  return (
    <span className="screen-only">
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        align={{ offset: [0, 9] }}
        classNames={{ root: 'out-menu' }}
        disabled={!hasDraft}
        menu={{
          items: groups.map(([key, choices]) => ({
            key,
            type: 'group' as const,
            label: says[key],
            children: choices.map((choice) => ({ key: choice, label: says[choice] })),
          })),
          onClick: ({ key }) => choose(key as Choice),
        }}
      >
        <Button ref={button} size="small" look="primary" aria-haspopup="menu">
          {says.out}
        </Button>
      </Dropdown>
      <OmissionsBox asked={asked} close={() => setAsked(null)} />
      <ColumnsBox open={columns} close={() => setColumns(false)} />
    </span>
  )
}
