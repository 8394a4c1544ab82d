// A question mark that tells what a field or a word means, how it is written, and which rule governs it under the chosen pack.
import { Popover } from 'antd'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { HelpText } from './help-text.tsx'
import { helpTexts } from './texts.ts'
import { topicText } from './topic-texts.ts'
import type { HelpTopic } from './topics.ts'
import './help.css'

export type { HelpTopic } from './topics.ts'

interface Props {
  readonly of: HelpTopic
  /** Beside a label of the table: Tab passes it by, since the chosen cell's own help stands above the table. */
  readonly inTable?: boolean
}

/** Drawn once: what stands around it changes at every key. */
export const Help = memo(function Help({ of: topic, inTable = false }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const name = helpTexts(locale).button(topicText(topic, locale).title)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      afterOpenChange={(opened) => {
        if (opened) text.current?.focus({ preventScroll: true })
      }}
      destroyOnHidden
      placement="bottomLeft"
      arrow={false}
      classNames={{ root: 'help-bubble' }}
      content={
        <div className="help-text" role="dialog" aria-label={name} tabIndex={-1} ref={text} onKeyDown={onKeyDown}>
          <HelpText topic={topic} />
        </div>
      }
    >
      <button
        type="button"
        className={inTable ? 'help help-in-table screen-only' : 'help screen-only'}
        tabIndex={inTable ? -1 : undefined}
        aria-label={name}
        aria-expanded={open}
        ref={button}
        onKeyDown={onKeyDown}
      >
        <span aria-hidden="true">?</span>
      </button>
    </Popover>
  )
})
