// Which key does what: on a chosen cell, and in a cell that is being edited.
import type { KeyboardEvent } from 'react'
import { extend, move, moveOn, moveToEnd } from './choosing.ts'
import type { Direction } from './moves.ts'
import { addRow, moveRow, removeRow } from './row-actions.ts'
import { keyboard, useTable } from './table-state.ts'
import { beginEditing, clearChosen, endEditing, redoLast, revert, undoLast } from './typing.ts'

type Key = KeyboardEvent<HTMLTextAreaElement>

/** Composition is the input method's: no key of it is ours. */
export function onKey(event: Key): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const done = everywhere(event) || (useTable.getState().editing === null ? onChosen(event) : onEdited(event))
  if (done) event.preventDefault()
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }
const command = ({ ctrlKey, metaKey }: Key): boolean => ctrlKey || metaKey

function everywhere(event: Key): boolean {
  const { key, shiftKey, altKey } = event
  const letter = key.toLowerCase()
  if (command(event) && !altKey) {
    if (letter === 'z') return did(shiftKey ? redoLast : undoLast)
    if (letter === 'y') return did(redoLast)
    if (key === 'Enter') return did(addRow)
    if (key === 'Home' && useTable.getState().editing === null) return did(() => moveToEnd('first', 'sheet'))
    if (key === 'End' && useTable.getState().editing === null) return did(() => moveToEnd('last', 'sheet'))
  }
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) return did(() => moveRow(key === 'ArrowUp' ? -1 : 1))
  if (key !== 'Tab' || command(event) || altKey) return false
  endEditing()
  if (!keyboard.leaving) return moveOn(shiftKey ? -1 : 1)
  keyboard.leaving = false
  return false
}

const PAGE = 10

function onChosen(event: Key): boolean {
  const { key, shiftKey, altKey } = event
  if (key === 'Escape') {
    keyboard.leaving = true
    return did(() => useTable.setState({ corner: null }))
  }
  if (command(event)) return key === 'Delete' ? did(removeRow) : false
  const direction = arrows[key]
  if (direction !== undefined) return did(() => (shiftKey ? extend(direction) : move(direction)))
  if (key === 'Enter') return did(() => beginEditing('opening'))
  if (altKey) return false
  if (key === 'F2') return did(() => beginEditing('opening'))
  if (key === 'Delete' || key === 'Backspace') return did(clearChosen)
  if (key === 'Home' || key === 'End') return did(() => moveToEnd(key === 'Home' ? 'first' : 'last', 'row'))
  if (key === 'PageUp' || key === 'PageDown') return did(() => move(key === 'PageUp' ? 'up' : 'down', PAGE))
  return false
}

function onEdited(event: Key): boolean {
  const { key, shiftKey, altKey, currentTarget } = event
  if (key === 'Escape') return did(revert)
  if (key === 'Enter' && (shiftKey || altKey)) return did(() => newLine(currentTarget))
  if (key === 'Enter') return did(() => move('down'))
  if (key === 'F2') return did(() => useTable.setState(({ editing }) => ({ editing: editing && { ...editing, by: 'opening' } })))
  const direction = arrows[key]
  if (direction === undefined || shiftKey || altKey || command(event) || useTable.getState().editing?.by !== 'typing') return false
  return did(() => move(direction))
}

function newLine(box: HTMLTextAreaElement): void {
  box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertLineBreak' }))
}

function did(action: () => unknown): true {
  action()
  return true
}
