// The chosen cell: its text as it stands, and over it the box that holds the keyboard. Until something is typed, all of its text is
// chosen unseen, so that the first key, or the first syllable of an input method, replaces it whole.
import { withSignsShown } from '@jizheng/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { copyChosen, pasteInto } from './clipboard.ts'
import { keyboard, useTable } from './table-state.ts'
import { onKey } from './table-keys.ts'
import { beginEditing, clearChosen, endEditing, typed } from './typing.ts'

interface Props {
  readonly name: string
  /** What editing begins with. */
  readonly text: string
  readonly shown: string
  readonly says: string
  readonly invalid: boolean
}

export function CellEditor({ name, text, shown, says, invalid }: Props) {
  const editing = useTable((state) => state.editing !== null)
  const opened = useTable((state) => state.editing?.by === 'opening')
  const box = useRef<HTMLTextAreaElement>(null)
  // what stands in the box while it is edited: it alone decides how much room there is, so that nothing is written under the caret
  const [own, setOwn] = useState(text)

  useLayoutEffect(() => {
    const element = box.current!
    if (editing) return
    element.value = text
    setOwn(text)
    if (document.activeElement === element) element.select()
  }, [text, editing])

  useLayoutEffect(() => {
    const element = box.current!
    if (editing && opened) element.setSelectionRange(element.value.length, element.value.length)
  }, [editing, opened])

  useLayoutEffect(() => {
    const element = box.current!
    const cell = element.closest('td')!
    // the text is chosen as the focus arrives
    if (keyboard.here) element.focus({ preventScroll: true })
    cell.scrollIntoView({ block: keyboard.here ? 'nearest' : 'center', inline: 'nearest' })
  }, [])

  const standing = editing ? own : withSignsShown(shown)
  return (
    <div className="table-value">
      <span className={editing ? 'table-under' : undefined}>
        {standing === '' || standing.endsWith('\n') ? `${standing}\u200b` : standing}
      </span>
      <textarea
        ref={box}
        className={editing ? 'table-box table-box-open' : 'table-box'}
        aria-label={name}
        aria-description={says === '' ? undefined : says}
        aria-invalid={invalid ? true : undefined}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ currentTarget }) => {
          keyboard.here = true
          if (useTable.getState().editing === null) currentTarget.select()
        }}
        onBlur={({ currentTarget }) => {
          // another window took the keyboard: the cell is still being edited
          if (document.activeElement !== currentTarget) endEditing()
        }}
        onKeyDown={onKey}
        onCompositionStart={() => beginEditing('typing')}
        onCompositionEnd={({ currentTarget }) => typed(currentTarget.value)}
        onInput={({ currentTarget, nativeEvent }) => {
          setOwn(currentTarget.value)
          if (!(nativeEvent as InputEvent).isComposing) typed(currentTarget.value)
        }}
        onCopy={(event) => {
          if (useTable.getState().editing !== null) return
          event.preventDefault()
          copyChosen(event.clipboardData)
        }}
        onCut={(event) => {
          if (useTable.getState().editing !== null) return
          event.preventDefault()
          copyChosen(event.clipboardData)
          clearChosen()
        }}
        onPaste={(event) => {
          if (useTable.getState().editing !== null) return
          event.preventDefault()
          pasteInto(event.clipboardData)
        }}
      />
    </div>
  )
}
