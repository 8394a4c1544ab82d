// Indicators whose figures stand in their neighbours' columns, because the row or its header has lost a cell or two of them were merged: doubted.
import { isBlank, parsePoints, type DoubtFeature } from '@jizheng/core'
import type { Printed } from '../grid.ts'
import type { IndicatorRow } from '../indicator-row.ts'
import { isLimit } from './shapes.ts'

/** Said of a text that was joined from cells of which each holds a figure. */
export const twoFigures: DoubtFeature = 'two-figures-under-heading'

/** Said of a text whose first cell begins left of its heading, and leaves room for others under it. */
export const overEdge: DoubtFeature = 'cell-reaches-over'

export const isFigure = (text: string): boolean => /^[\d.,]*\d[\d.,]*%?$/.test(text.normalize('NFKC').trim())

const values = ['target', 'actual', 'weight', 'score'] as const

/** Words where points belong; a mark ("未评", "不计分") is no sentence. */
const isSentence = (part: Printed | null): boolean =>
  part !== null && parsePoints(part.text) === null && (part.text.match(/\p{L}/gu) ?? []).length > 4

/** A figure where a sign or a unit belongs, or words where points do: what stands beside it has moved too. */
export function doubtedIfShifted(row: IndicatorRow): IndicatorRow {
  const reviews = row.rest.filter(({ label }) => /(?:得|评)分$/.test(label)).map(({ printed }) => printed)
  if ([row.score, row.weight, ...reviews].some(isSentence)) return withDoubt(row, values, 'words-for-points')
  if (row.name?.doubt === overEdge) return withDoubt(row, values, overEdge)
  const isWord = (part: Printed | null): boolean =>
    part !== null && !isBlank(part.text) && parsePoints(part.text) === null && /[\p{L}≥≤<>]/u.test(part.text)
  if (isWord(row.weight)) return withDoubt(row, values, 'words-for-points')
  if (isWord(row.score) && row.target !== null && isFigure(row.target.text)) return withDoubt(row, values, 'words-for-points')
  const isStray = (part: Printed | null): boolean => part !== null && part !== row.target && part !== row.actual && isFigure(part.text)
  return isStray(row.unit) || isStray(row.sign) ? withDoubt(row, values, 'figure-for-unit') : row
}

/** The rows of one header, all of them doubted where they together show that its columns are not what their headings say. */
export function doubtedColumns(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return withLimitsDoubted(withSharesDoubted(withTurnedDoubted(withSharedDoubted(withOtherPointsDoubted(rows)))))
}

/** Limits row after row under a heading of remarks: the header has lost a cell, and they are the targets. */
function withLimitsDoubted(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const beside = rows.filter(({ reason, rest }) => {
    const remarks = rest.filter(({ label }) => !label.includes('值')).map(({ printed }) => printed)
    return [reason, ...remarks].some((part) => isLimit(part?.text ?? null))
  })
  return beside.length > 2 && beside.length * 3 >= rows.length ? rows.map((row) => withDoubt(row, values, 'limits-for-remarks')) : rows
}

/** A share where the other rows have points: what was reached, most likely. */
function withSharesDoubted(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const isShare = (row: IndicatorRow): boolean => [row.weight, row.score].some((part) => part !== null && /[%％]/.test(part.text))
  return rows.filter(isShare).length * 2 < rows.length
    ? rows.map((row) => (isShare(row) ? withDoubt(row, values, 'share-for-points') : row))
    : rows
}

/** No weights, but figures beside the scores under a heading that promises none: the header has lost a cell, and which are the scores nobody can say. */
function withOtherPointsDoubted(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  if (rows.some(({ weight }) => weight !== null)) return rows
  const besides = rows.filter(({ rest }) =>
    rest.some(({ label, printed }) => !/[分率值]/.test(label) && isFigure(printed.text) && !/[%％]/.test(printed.text)),
  )
  return besides.length > 1 && besides.length * 2 >= rows.length ? rows.map((row) => withDoubt(row, values, 'figures-under-words')) : rows
}

/** Row after row what is measured stands where points belong: columns have changed places, or the header has lost a cell. */
function withTurnedDoubted(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const filled = rows.map(({ weight }) => weight?.text.normalize('NFKC') ?? '').filter((text) => text.trim() !== '')
  const measures = filled.filter((text) => /\d/.test(text) && (/[≥≤<>%‰元年月日]/.test(text) || parsePoints(text) === null)).length
  const isTurned = measures >= 2 && measures * 2 >= filled.length && !filled.every((text) => /^[\d.]+%$/.test(text.trim()))
  return isTurned ? rows.map((row) => withDoubt(row, values, 'measures-for-points')) : rows
}

/** One heading over two columns of figures: where a row has but one of them, it may be either. */
function withSharedDoubted(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const shared = values.filter((key) => rows.some((row) => row[key]?.doubt === twoFigures))
  return shared.length === 0 ? rows : rows.map((row) => withDoubt(row, shared, twoFigures))
}

/** Its neighbours' columns explain the row better than its own. */
export const doubtedAsSlipped = (row: IndicatorRow): IndicatorRow => withDoubt(row, values, 'misaligned-row')

function withDoubt(row: IndicatorRow, keys: readonly (typeof values)[number][], doubt: DoubtFeature): IndicatorRow {
  const doubted = keys.flatMap((key) => (row[key] === null ? [] : [[key, { ...row[key], doubt: row[key].doubt ?? doubt }] as const]))
  return Object.assign({}, row, Object.fromEntries(doubted))
}
