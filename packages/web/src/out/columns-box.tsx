// The indicators as columns of text, in the order of a platform, to be pasted there.
import { columnAsText, type PlatformField, platformColumns, platformFields, type PlatformOrder, platformOrders } from '@jizheng/documents'
import { stated } from '@jizheng/core'
import { Checkbox, Select } from 'antd'
import { useRef, useState } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { outTexts } from './texts.ts'
import './out.css'

type OrderId = PlatformOrder['id']

export function ColumnsBox({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const says = outTexts(useSettings().locale)
  return (
    <Dialog open={open} close={close} title={says.columnsTitle} closeName={says.close}>
      <Columns />
    </Dialog>
  )
}

function Columns() {
  const { locale } = useSettings()
  const says = outTexts(locale)
  const [told, setTold] = useState('')
  const filling = useOpenDraft(({ draft }) => draft?.filling ?? null)
  const [order, setOrder] = useState<OrderId>('common')
  const [names, setNames] = useState(false)
  const [heads, setHeads] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  if (filling === null) return null
  const { form } = stated(filling)
  const word = ({ zh, en }: { readonly zh: string; readonly en: string }): string => (locale === 'en' ? en : zh)
  const text = platformColumns(form, order, { names, heads })
  const { fields } = platformOrders.find(({ id }) => id === order)!
  const columns: readonly PlatformField[] = names ? ['dimension', 'group', 'name', ...fields] : fields

  const copy = async (what: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(what)
      setTold(says.copied)
    } catch {
      copyByHand(what)
    }
  }
  /** Browsers that forbid the one may still do the other; where neither works, everything is selected for the person to copy. */
  const copyByHand = (what: string): void => {
    const element = area.current!
    element.value = what
    element.select()
    if (document.execCommand('copy')) setTold(says.copied)
    else setTold(says.copyByHand)
  }

  return (
    <div className="columns">
      <p>{says.columnsHow}</p>
      <div className="columns-choice">
        <Select
          aria-label={says.order}
          value={order}
          onChange={setOrder}
          options={platformOrders.map(({ id, label }) => ({ value: id, label: word(label) }))}
          popupMatchSelectWidth={false}
          getPopupContainer={(element) => element.parentElement!}
        />
        <Checkbox checked={names} onChange={({ target }) => setNames(target.checked)}>
          {says.withNames}
        </Checkbox>
        <Checkbox checked={heads} onChange={({ target }) => setHeads(target.checked)}>
          {says.withHeads}
        </Checkbox>
      </div>
      <textarea key={text} ref={area} className="columns-text figures" readOnly wrap="off" aria-label={says.preview} defaultValue={text} />
      <div className="columns-choice">
        <Button look="primary" data-first onClick={() => void copy(text)}>
          {says.copy}
        </Button>
        <span role="status" className="columns-told">
          {told}
        </span>
      </div>
      <div className="columns-choice columns-singles">
        <span className="columns-one">{says.oneColumn}</span>
        {columns.map((field) => (
          <Button
            key={field}
            size="small"
            aria-label={says.copyColumn(word(platformFields[field]))}
            onClick={() => void copy(columnAsText(form, field))}
          >
            {word(platformFields[field])}
          </Button>
        ))}
      </div>
    </div>
  )
}
