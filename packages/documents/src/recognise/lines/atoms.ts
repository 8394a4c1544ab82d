// Lines of extracted text cut into atoms at every space: the smallest pieces out of which cells are put together.
import type { Place } from '@jizheng/core'
import type { Paragraph } from '../../document.ts'

/** What stands before an atom: a new page or line, a wide gap, a plain space, or a space that type-setting puts between CJK and Latin. */
type Boundary = 'page' | 'line' | 'wide' | 'gap' | 'soft'

export interface Atom {
  readonly text: string
  /** From 1, as in the place of the line that it stands in. */
  readonly line: number
  readonly columns: readonly [from: number, to: number]
  readonly before: Boundary
}

/** Type-setting stretches only what is between an ideograph and a letter or digit; any other space is a space. */
const ideograph = /\p{Script=Han}/u
const alphanumeric = /[\dA-Za-z]/u
const isStretched = (before: string, after: string): boolean =>
  (ideograph.test(before) && alphanumeric.test(after)) || (alphanumeric.test(before) && ideograph.test(after))
const boundaryOf = (before: string, gap: number, after: string): Boundary =>
  gap > 1 ? 'wide' : isStretched(before, after) ? 'soft' : 'gap'

/** The atoms of lines that have a line place; blank lines and page marks ("- 3 -", "第 1 页") are left out. */
export function atomsOf(lines: readonly Paragraph[]): Atom[] {
  const atoms: Atom[] = []
  let page = false
  for (const { text, place } of lines) {
    if (!('line' in place)) continue
    if (text.includes('\f')) page = true
    if (text.trim() === '' || pageMark.test(text)) continue
    // other makers of lines may have trimmed them
    const from = /^\s/u.test(text) ? 1 : place.columns[0]
    let end = -1
    for (const match of text.matchAll(/\S+/gu)) {
      if (tick.test(match[0])) continue
      const gap = match.index - end
      const before: Boundary = end < 0 ? (page ? 'page' : 'line') : boundaryOf(text[end - 1] ?? '', gap, match[0][0] ?? '')
      end = match.index + match[0].length
      atoms.push({ text: match[0], line: place.line, columns: [from + match.index, from + end - 1], before })
    }
    page = false
  }
  return atoms
}

/** A tick that stands alone marks a column of the form; it is no text of a cell. */
const tick = /^[√✓✔]$/u
const pageMark = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d+\s*页.*|\d{1,3}\s*\/\s*\d{1,3})\s*$/u

export const startsLine = (atom: Atom | undefined): boolean => atom !== undefined && (atom.before === 'line' || atom.before === 'page')

/** Where a run of atoms stands. */
export function placeOf(run: readonly Atom[]): Place {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return { line: 1, columns: [1, 1] }
  if (first.line === last.line) return { line: first.line, columns: [first.columns[0], last.columns[1]] }
  return { line: first.line, columns: [first.columns[0], last.columns[1]], lastLine: last.line }
}
