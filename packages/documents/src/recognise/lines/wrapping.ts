// How well the lines of a cell agree with one column width: type-setting breaks a line only where the next word no longer fits.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'

/** The width of a column in ems, as far as it is known: it lies between `least` (its widest line) and `most`. */
export interface Width {
  readonly least: number
  readonly most: number
}

export const unknownWidth: Width = { least: 0, most: Infinity }

/** A line's width, the width of the word it begins with, and what its two ends say of a break there. */
export interface Line {
  readonly width: number
  readonly firstWord: number
  readonly last: string
  readonly first: string
  /** How far the width may be off: CJK characters are one em each, others vary with the font. */
  readonly slack: number
  /** The slack of the first character alone. */
  readonly firstSlack: number
  readonly beginsWithDigit: boolean
  /** Type-setting never begins a line with a closing mark. */
  readonly beginsClosed: boolean
  readonly endsWithDigit: boolean
  readonly endsParagraph: boolean
}

const mostCost = 5

const narrow = /[ -~]/u
const widthOf = (text: string): number => {
  let width = 0
  for (const character of text)
    width += narrow.test(character) ? (/[%@mwMW]/u.test(character) ? 0.85 : /[.,:;'|il()[\]]/u.test(character) ? 0.32 : 0.54) : 1
  return width
}

const word = /^[（《“「(]?(?:[\dA-Za-z.,%]+|.)[，。、；：！？）》”」％,.;:!?)%]*(?:(?<=[、，；：])[\dA-Za-z.,%]+)?/u

export function linesOf(atoms: readonly Atom[], from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; at++) {
    const atom = atoms[at]
    if (!atom) break
    const current = lines.at(-1)
    if (current && !startsLine(atom)) lines[lines.length - 1] = longer(current, lineOf(atom))
    else lines.push(lineOf(atom))
  }
  return lines
}

const measured = new WeakMap<Atom, Line>()

/** An atom as a line of its own. Many readings of a text try the same atom; it is measured once. */
export function lineOf(atom: Atom): Line {
  const known = measured.get(atom)
  if (known !== undefined) return known
  const line = measuredLine(atom)
  measured.set(atom, line)
  return line
}

function measuredLine({ text }: Atom): Line {
  const last = text.at(-1) ?? ''
  const first = text[0] ?? ''
  return {
    width: widthOf(text),
    firstWord: widthOf(word.exec(text)?.[0] ?? ''),
    last,
    first,
    slack: slackOf(text),
    firstSlack: slackOf(first),
    beginsWithDigit: /\d/u.test(first),
    beginsClosed: /[，。、；：！？）》”」％,;!?]/u.test(first),
    endsWithDigit: /\d/u.test(last),
    endsParagraph: /[。；;：:！？]/u.test(last),
  }
}

/** A line and what stands behind it in the same line. */
export const longer = (line: Line, more: Line): Line => ({
  width: line.width + (more.width + 0.25),
  firstWord: line.firstWord,
  last: more.last,
  first: line.first,
  slack: line.slack + (more.slack + 0.12),
  firstSlack: line.firstSlack,
  beginsWithDigit: line.beginsWithDigit,
  beginsClosed: line.beginsClosed,
  endsWithDigit: more.endsWithDigit,
  endsParagraph: more.endsParagraph,
})

const slackOf = (text: string): number => 0.12 + 0.07 * (text.match(/[ -~]/gu)?.length ?? 0)

/** Cost of reading these lines as one cell of a column of that width: 0 where every break is explained. */
export function wrapCost(lines: readonly Line[], width: Width): number {
  let widest = width.least
  for (const line of lines) widest = Math.max(widest, line.width)
  let cost = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const over = line.width - width.most - line.slack
    if (over > 0) cost += Math.min(mostCost, 0.6 + 1.2 * over)
    const next = lines[at + 1]
    if (!next) break
    const under = widest - (line.width + next.firstWord) - line.slack - next.firstSlack
    if (under >= -0.13) cost += Math.min(line.endsParagraph ? 0.6 : mostCost, 0.9 + 1.5 * Math.max(0, under))
    if (line.endsWithDigit && next.beginsWithDigit) cost += 1
    if (next.beginsClosed) cost += 1.5
  }
  return cost
}

/** A quarter of an em apart for columns as wide as a page; what is wider is no column, and need not be known as well. */
const mostTrials = 400

/** The width that explains most breaks of these cells; unknown where no cell has a broken line. */
export function estimateWidth(cells: readonly (readonly Line[])[], start: Width = unknownWidth): Width {
  const widths = cells.flatMap((lines) => lines.map((line) => line.width)).toSorted((a, b) => a - b)
  const widest = widths.at(-1)
  if (widest === undefined) return start
  if (!cells.some((lines) => lines.length > 1)) return { least: Math.max(start.least, robustLargest(widths)), most: start.most }
  const trials: { readonly width: number; readonly cost: number }[] = []
  const last = Math.max(widest, start.least) + 1
  const step = Math.max(0.25, last / mostTrials)
  for (let width = 0.75; width <= last; width += step) {
    let cost = 2.5 * Math.max(0, start.least - width, width - start.most)
    for (const lines of cells) cost += Math.min(6, wrapCost(lines, { least: width, most: width }))
    trials.push({ width, cost })
  }
  const best = Math.min(...trials.map((trial) => trial.cost))
  const fitting = trials.filter((trial) => trial.cost <= best + 0.3)
  return { least: fitting[0]?.width ?? start.least, most: fitting.at(-1)?.width ?? start.most }
}

/** One misread cell must not widen the column. */
const robustLargest = (sorted: readonly number[]): number => sorted[Math.max(0, Math.ceil(sorted.length * 0.9) - 1)] ?? 0
