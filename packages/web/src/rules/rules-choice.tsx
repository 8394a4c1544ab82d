// Which rules the open form is judged by: a button that names them, and a panel to choose others and see at once what moves.
import { type Form, type HeadOfForm, type Locale, rulesName, rulesOfPack } from '@jizheng/core'
import { Popover } from 'antd'
import { useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { ChoicePanel } from './choice-panel.tsx'
import { itemOf, OF_FORM, type PackItem, resolvedItem, usePackItems } from './pack-items.ts'
import { isAuto } from './rules-of.ts'
import { suggestionFor } from './suggestion.ts'
import { rulesTexts, titleOf } from './texts.ts'
import './rules.css'
import './rules-choice.css'

export function RulesChoice() {
  const locale = useSettings((settings) => settings.locale)
  const rules = useOpenDraft((open) => open.draft?.rules ?? null)
  const head = useOpenDraft(useShallow(({ draft }) => (draft === null ? null : headOf(draft.filling.form))))
  const items = usePackItems(rules)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (rules === null || head === null) return null
  const says = rulesTexts(locale)
  const item = itemOf(rules, items) ?? items.find(({ key }) => key === OF_FORM)!
  const { pack, why } = suggestionFor(head, locale)
  const auto = isAuto(rules)
  const title = nameOf(item, locale)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span className="screen-only rules-choice">
      <Popover
        open={open}
        onOpenChange={(next) => (next || document.activeElement !== document.body ? setOpen(next) : close())}
        trigger="click"
        placement="bottomLeft"
        arrow={false}
        destroyOnHidden
        getPopupContainer={(trigger) => trigger.parentElement!}
        content={<ChoicePanel item={item} items={items} onClose={close} />}
      >
        <Button
          ref={button}
          size="small"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={auto ? `${says.choose(title)}${says.automaticMark}` : says.choose(title)}
          title={auto ? says.automatic(why) : title}
        >
          <span className="rules-choice-title">{says.choose(title)}</span>
          {auto && <span className="rules-choice-auto">{says.automaticMark}</span>}
        </Button>
      </Popover>
      {!auto && pack.id !== item.pack.id && (
        <Button size="small" look="link" className="rules-choice-suggested" onClick={() => setOpen(true)}>
          <span className="rules-choice-title">{says.suggested(titleOf(pack, locale))}</span>
        </Button>
      )}
    </span>
  )
}

/** A pack that bears a built-in pack's id and holds other rules is never called by that pack's title. */
function nameOf(item: PackItem, locale: Locale): string {
  const pack = resolvedItem(item)
  const rules = pack === null ? null : rulesOfPack(pack)
  return rules?.origin === 'not-the-known-one' ? rulesName(rules, locale) : titleOf(item.pack, locale)
}

/** The button waits for nothing that is typed into rows. */
function headOf({ year, kind, title, supervisor, implementer, performer }: Form): HeadOfForm {
  return { year, kind, title, supervisor, implementer, performer }
}
