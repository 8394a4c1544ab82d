// Indicators whose figures stand in their neighbours' columns, because the row or its header has lost a cell or two of them were merged: doubted.
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-rows.ts'

/** Said of a text that was joined from cells of which each holds a figure. */
export const twoFigures = 'two figures stand under its heading'

export const isFigure = (text: string): boolean => /^[\d.,]*\d[\d.,]*%?$/.test(text.normalize('NFKC').trim())

const values = ['target', 'actual', 'weight', 'score'] as const

/** A figure where a sign or a unit belongs: what stands beside it has moved too. */
export function doubtedIfShifted(row: IndicatorRow): IndicatorRow {
  const isStray = (part: Printed | null): boolean => part !== null && part !== row.target && part !== row.actual && isFigure(part.text)
  return isStray(row.unit) || isStray(row.sign) ? withDoubt(row, values, 'a figure stands where its unit belongs') : row
}

/** One heading over two columns of figures: where a row has but one of them, it may be either. */
export function doubtedColumns(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const shared = values.filter((key) => rows.some((row) => row[key]?.doubt === twoFigures))
  return shared.length === 0 ? rows : rows.map((row) => withDoubt(row, shared, twoFigures))
}

/** Its neighbours' columns explain the row better than its own. */
export const doubtedAsSlipped = (row: IndicatorRow): IndicatorRow => withDoubt(row, values, 'the row seems to have lost a cell')

function withDoubt(row: IndicatorRow, keys: readonly (typeof values)[number][], doubt: string): IndicatorRow {
  const doubted = keys.flatMap((key) => (row[key] === null ? [] : [[key, { ...row[key], doubt: row[key].doubt ?? doubt }] as const]))
  return Object.assign({}, row, Object.fromEntries(doubted))
}
