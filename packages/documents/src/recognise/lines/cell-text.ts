// What a cell says: its pieces put together again, words that only the width of the cell broke without a space.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import type { Run } from './sections.ts'

const letter = /[A-Za-z]/u

export function cellText(atoms: readonly Atom[], runs: readonly Run[]): string {
  let text = ''
  // asked of the atom, not of the text: that would copy the whole text each time
  let last = ''
  for (const run of runs) {
    for (let at = run.from; at < run.to; at++) {
      const atom = atoms[at]
      if (!atom) continue
      const apart =
        text !== '' &&
        (startsLine(atom) ? letter.test(last) && letter.test(atom.text[0] ?? '') : atom.before === 'gap' || atom.before === 'wide')
      text += (apart ? ' ' : '') + atom.text
      last = atom.text.at(-1) ?? ''
    }
  }
  return text
}
