// What to doubt where the grid itself is a guess: rows that wrapped, rows that lack what others have, columns that came out empty, unconfirmed amounts.
import { type DoubtFeature, type Form, type PrintedPlace, Decimal } from '@jizheng/core'
import { sourceLabels, wholeBudget } from '../../layouts/labels.ts'
import { bareLabel, flat } from '../label-text.ts'
import { type Suspicion, suspect } from './suspicion.ts'

type Row = Form['indicators'][number]

/** `fitting`: weights and scores sum up as the form says. */
export function doubtsOfGuess(form: Form, fitting: boolean): Suspicion[] {
  // a lone 100 may be the weights' sum as well as the score
  const lone = form.total.weight === null && form.total.score === '100'
  const unconfirmed = form.total.score !== null && (lone || form.indicators.every((row) => row.score === null))
  return [...doubtedRows(form, fitting), ...doubtedLines(form), ...suspect('total-unconfirmed', unconfirmed ? ['/total/score'] : [])]
}

function doubtedRows(form: Form, fitting: boolean): Suspicion[] {
  const { indicators, columns } = form
  const share = (has: (row: Row) => boolean): number => indicators.filter(has).length / Math.max(1, indicators.length)
  const has = {
    weight: (row: Row): boolean => row.weight !== null,
    score: (row: Row): boolean => row.score !== null,
    target: (row: Row): boolean => row.target.text !== null,
    actual: (row: Row): boolean => row.actual.text !== null,
  }
  const keys = ['weight', 'score', 'target', 'actual'] as const
  // a column that has a header and hardly a value was read into its neighbour
  const shifted = !fitting || keys.some((key) => columns[key] && share(has[key]) < 0.2)
  const expected = keys.filter((key) => share(has[key]) > 0.5)
  const height = lineHeight(form)
  const torn = indicators.map((row, index): DoubtFeature | null =>
    row.name === null || expected.some((key) => !has[key](row))
      ? 'incomplete-row'
      : glued(row)
        ? 'cells-divided-otherwise'
        : isWrapped(form, index, height)
          ? 'wrapped-row'
          : null,
  )
  // a name without a value beside rows that have them is a part of a neighbour's name
  const fragment = indicators.map((row) => expected.length > 0 && expected.every((key) => !has[key](row)))
  return indicators.flatMap((row, index) => {
    const besideFragment = fragment[index - 1] === true || fragment[index + 1] === true
    const isBesideTorn = besideFragment || (torn[index - 1] != null && torn[index + 1] != null)
    const feature = torn[index] ?? (isBesideTorn ? 'beside-fragment' : shifted ? 'empty-column' : null)
    if (feature === null) return []
    const at = `/indicators/${index}`
    const values = { '/target/value': row.target.value, '/actual/value': row.actual.value, '/weight': row.weight, '/score': row.score }
    return suspect(
      feature,
      Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [at + key])),
    )
  })
}

/** Two values in one cell. */
const glued = (row: Row): boolean =>
  [row.target.text, row.actual.text].some((text) => /%.*\d%|\d\s+\d/.test(text ?? '')) || /\d$/.test(row.name ?? '')

/** A row over several lines: which line belongs to which row was guessed. */
function isWrapped(form: Form, index: number, height: number): boolean {
  return ['name', 'target', 'actual', 'deviationReason'].some((key) => {
    const place = form.sources[`/indicators/${index}/${key}`]
    if (!place) return false
    if ('line' in place) return place.lastLine !== undefined && place.lastLine > place.line
    return heightOf(place) > height * 1.7 || ('rest' in place && place.rest !== undefined)
  })
}

function lineHeight(form: Form): number {
  const heights = Object.values(form.sources)
    .map(heightOf)
    .filter((height) => height > 0)
    .toSorted((a, b) => a - b)
  return heights[Math.floor(heights.length / 4)] ?? Infinity
}

const heightOf = (place: PrintedPlace): number => ('box' in place ? place.box[3] - place.box[1] : 0)

/** Amounts are confirmed by their rate; a line with gaps may have its figures in the wrong columns. */
function doubtedLines(form: Form): Suspicion[] {
  const keys = ['original', 'adjusted', 'spent'] as const
  const { lines } = form.budget
  const expected = keys.filter((key) => lines.some((line) => line[key] !== null))
  // some amounts but not all: they may have slipped into the line above or below
  const gap = lines.map((line) => expected.some((key) => line[key] === null) && expected.some((key) => line[key] !== null))
  return lines.flatMap((line, index) => {
    const budget = line.adjusted ?? line.original
    const zero = [line.original, line.adjusted, line.spent].every((amount) => amount === null || Decimal.of(amount).isZero())
    const confirmed =
      line.rate !== null &&
      budget !== null &&
      line.spent !== null &&
      !Decimal.of(budget).isZero() &&
      Decimal.of(line.spent).over(budget).minus(line.rate).abs().atMost('0.011')
    const named = sourceLabels.test(bareLabel(line.label)) || wholeBudget.test(flat(bareLabel(line.label)))
    const besideGap = gap[index - 1] === true || gap[index + 1] === true
    if (zero || (named && !besideGap && confirmed && expected.every((key) => line[key] !== null))) return []
    const filled = [...keys, 'rate' as const, 'weight' as const, 'score' as const].filter((key) => line[key] !== null)
    return suspect(
      besideGap ? 'beside-fragment' : 'unconfirmed-amount',
      filled.map((key) => `/budget/lines/${index}/${key}`),
    )
  })
}
