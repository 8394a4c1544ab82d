// Indicator rows, and labels of their levels, that a page break cut in two: the second half holds what is left of the words, and no value of its own.
import type { Printed } from './grid.ts'
import { isLevelWord } from './indicator-header.ts'
import type { IndicatorRow } from './indicator-row.ts'

const values = ['target', 'actual', 'weight', 'score'] as const
const words = ['dimension', 'group', 'name', 'target', 'sign', 'unit', 'actual', 'reason'] as const

export function joinCutRows(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const joined: IndicatorRow[] = []
  /** Level labels that were halves, with the whole: later rows carry the second half. */
  const wholes = new Map<Printed, Printed>()
  for (const row of rows) {
    const last = joined.at(-1)
    if (last && isOnNextPage(last, row))
      for (const level of ['dimension', 'group'] as const) {
        const [upper, lower] = [last[level], row[level]]
        if (upper && lower && upper !== lower && isTorn(upper, lower)) wholes.set(lower, join(upper, lower)).set(upper, join(upper, lower))
      }
    if (last && isSecondHalf(last, row)) joined[joined.length - 1] = joinRows(last, row)
    else joined.push(row)
  }
  if (wholes.size === 0) return joined
  const whole = (printed: Printed | null): Printed | null => (printed ? (wholes.get(printed) ?? printed) : null)
  return joined.map((row) => Object.assign({}, row, { dimension: whole(row.dimension), group: whole(row.group) }))
}

const pageOf = (printed: Printed | null): number | null => (printed && 'page' in printed.place ? printed.place.page : null)

function isOnNextPage(upper: IndicatorRow, lower: IndicatorRow): boolean {
  const page = pageOf(lower.name ?? lower.group ?? lower.dimension)
  const before = pageOf(upper.name ?? upper.group)
  return page !== null && before !== null && page > before
}

function isSecondHalf(upper: IndicatorRow, lower: IndicatorRow): boolean {
  if (!isOnNextPage(upper, lower)) return false
  const plain = values.filter((key) => lower[key] !== null)
  // points are short: they never wrap, so a row with points is a row
  if (lower.weight !== null || lower.score !== null || plain.length > 1) return false
  if (upper.weight === null && upper.score === null && upper.target === null) return false
  return (['dimension', 'group'] as const).some(
    (level) => upper[level] !== null && lower[level] !== null && upper[level] !== lower[level] && isTorn(upper[level], lower[level]),
  )
}

/** Two halves that are level words only together. */
const isTorn = (upper: Printed, lower: Printed): boolean =>
  isLevelWord(upper.text + lower.text) && !(isLevelWord(upper.text) && isLevelWord(lower.text))

function join(upper: Printed, lower: Printed): Printed {
  const place =
    'page' in upper.place && 'page' in lower.place
      ? { ...upper.place, rest: [{ page: lower.place.page, box: lower.place.box }] }
      : upper.place
  return { text: upper.text + lower.text, place, doubt: upper.doubt ?? lower.doubt }
}

function joinRows(upper: IndicatorRow, lower: IndicatorRow): IndicatorRow {
  const row: { -readonly [Key in keyof IndicatorRow]: IndicatorRow[Key] } = Object.assign({}, upper, {
    rest: upper.rest.concat(lower.rest),
  })
  for (const key of words) {
    const [first, second] = [upper[key], lower[key]]
    if (first !== second && second) row[key] = first ? join(first, second) : second
  }
  return row
}

interface Levelled {
  readonly dimension: Printed | null
  readonly group: Printed | null
}

/** A bracket that a page break left open in the label of a level is closed by the piece that heads the rows of the next page, blank ones too. */
export function closeLevels<Row extends Levelled>(rows: readonly Row[], empty: readonly Levelled[]): Row[] {
  const pieces = [...rows, ...empty]
    .flatMap((row) => [row.dimension, row.group])
    .filter((piece) => piece !== null && /^[^（(]{0,4}[）)]$/.test(piece.text))
  if (pieces.length === 0) return [...rows]
  const whole = (printed: Printed | null): Printed | null => {
    if (!printed || !/[（(][^（()）]*$/.test(printed.text)) return printed
    const piece = pieces.find((each) => each !== null && pageOf(each) === (pageOf(printed) ?? -2) + 1)
    return piece ? join(printed, piece) : printed
  }
  return rows.map((row) => Object.assign({}, row, { dimension: whole(row.dimension), group: whole(row.group) }))
}
