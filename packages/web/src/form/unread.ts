// What was typed where a figure or a date belongs and cannot be read as one: the form has nothing there.
import { type Filling, textAt } from '@jizheng/core'

export function unreadIn(filling: Filling): readonly { readonly at: string; readonly text: string }[] {
  const plain = { ...filling, typed: {} }
  return Object.entries(filling.typed)
    .filter(([at, text]) => text.trim() !== '' && textAt(plain, at) === '')
    .map(([at, text]) => ({ at, text: text.trim() }))
}
