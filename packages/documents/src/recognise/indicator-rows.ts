// The rows under an indicator header: indicators, sums of their points, and blank rows of the template apart.
import type { Cell } from '../document.ts'
import { fillerName } from '../layouts/labels.ts'
import { alignCells } from './align-cells.ts'
import { doubtedAsSlipped, doubtedColumns } from './doubts/shifted-indicators.ts'
import { slippedRows } from './doubts/slipped-rows.ts'
import type { Grid, Printed } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { type IndicatorRow, readIndicatorRow } from './indicator-row.ts'
import { bareLabel } from './label-text.ts'
import { type Levels, repeatsLevel, takeLevel } from './levels-in-force.ts'
import { columnsByMeaning } from './meant-columns.ts'
import { endOfStrayHead, kindOfRow, onlyTotal, opensAnotherBlock } from './row-kind.ts'
import { joinWrappedNames } from './wrapped-names.ts'

export interface IndicatorBlock {
  readonly header: IndicatorHeader
  readonly rows: readonly IndicatorRow[]
  readonly empty: readonly { dimension: Printed | null; group: Printed | null }[]
  readonly totals: readonly number[]
}

export function readIndicatorRows(
  given: Grid,
  header: IndicatorHeader,
  ask: { until: number; levels: Levels; claim: (cell: Cell) => void; from?: number },
): IndicatorBlock {
  const grid = given.certainty === 'guessed' ? alignCells(given, header) : given
  const at = columnsByMeaning(header)
  const all: IndicatorRow[] = []
  const printedAt: number[] = []
  const totals: number[] = []
  const repeated = repeatsLevel(grid, at, header.bottom + 1, ask.until)
  let started = false
  let levelled = false
  let ended = false
  for (let row = ask.from ?? header.bottom + 1; row < ask.until; row++) {
    const strayUntil = ended ? null : endOfStrayHead(grid, row)
    if (strayUntil !== null) {
      for (; row < Math.min(strayUntil, ask.until); row++) for (const cell of grid.starting(row)) ask.claim(cell)
      row--
      continue
    }
    ended ||= opensAnotherBlock(grid, row)
    if (ended) {
      // of the blocks below only the sum of the points speaks of the indicators
      if (grid.starting(row).some((cell) => onlyTotal.test(bareLabel(cell.text)))) totals.push(row)
      continue
    }
    const kind = kindOfRow(grid, { row, at, started })
    if (kind === 'total') totals.push(row)
    if (kind === 'subtotal' || (kind === 'other' && takeLevel(grid, row, ask.levels)))
      for (const cell of grid.starting(row)) ask.claim(cell)
    if (kind !== 'indicator') continue
    // the first rows of a block may go on with the level of the page before
    levelled ||= repeated && (at.get('level1') ?? []).some((column) => grid.cellAt(row, column).text.trim() !== '')
    const read = readIndicatorRow(grid, { row, at, header, levels: ask.levels, repeated: levelled })
    for (const cell of grid.starting(row)) ask.claim(cell)
    started = true
    all.push(read)
    printedAt.push(row)
  }
  const slipped = grid.certainty === 'given' ? slippedRows(grid, printedAt) : new Set<number>()
  const standing = all.map((row, index) => (slipped.has(printedAt[index]!) ? doubtedAsSlipped(row) : row))
  const rows: IndicatorRow[] = []
  const empty: IndicatorBlock['empty'][number][] = []
  for (const row of grid.certainty === 'guessed' ? joinWrappedNames(standing) : standing) {
    const named = row.name !== null && !fillerName.test(bareName(row.name.text))
    if (named || row.target !== null || row.actual !== null) rows.push(row)
    else empty.push({ dimension: row.dimension, group: row.group })
  }
  return { header, rows: doubtedColumns(rows), empty, totals }
}

const bareName = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
