// Finds labels whose characters are spread over several atoms and lines.
import type { Atom } from './atoms.ts'

/** No label of a form has more pieces or more characters than this, vertical ones included. */
const mostAtoms = 16
const mostCharacters = 30

/** Where the longest label that starts at an atom ends (exclusive); -1 where none starts there. */
export function labelEnd(atoms: readonly Atom[], from: number, isLabel: (text: string) => boolean, to = atoms.length): number {
  let text = ''
  let end = -1
  for (let at = from; at < to && at < from + mostAtoms; at++) {
    text += atoms[at]?.text ?? ''
    if (text.length > mostCharacters) break
    if (isLabel(text)) end = at + 1
  }
  return end
}

export const textOf = (atoms: readonly Atom[], from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) text += atoms[at]?.text ?? ''
  return text
}
