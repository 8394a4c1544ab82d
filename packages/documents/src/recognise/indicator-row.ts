// One row of the indicators: its levels, its name, and its values joined from their columns.
import { isBlank, type DoubtFeature } from '@jizheng/core'
import { type ColumnMeaning, groupWords } from '../layouts/labels.ts'
import { doubtedIfShifted, overEdge } from './doubts/shifted-indicators.ts'
import type { Grid, Printed } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { joinedMeasures, joinedPoints } from './joined-values.ts'
import { meaningOf } from './label-text.ts'
import { type Levels, isTailOf } from './levels-in-force.ts'
import type { Columns } from './meant-columns.ts'
import { printedOver } from './printed-over.ts'

export interface IndicatorRow {
  readonly dimension: Printed | null
  readonly group: Printed | null
  readonly name: Printed | null
  readonly target: Printed | null
  readonly sign: Printed | null
  readonly unit: Printed | null
  readonly actual: Printed | null
  readonly weight: Printed | null
  readonly score: Printed | null
  readonly reason: Printed | null
  /** Filled columns that the form has no field for: explanation, re-check score, rate of completion. */
  readonly rest: readonly { readonly label: string; readonly printed: Printed }[]
  readonly process: boolean
  /** Cells without text that show a picture or a control where a value belongs: not blank. */
  readonly pictured?: readonly { readonly meaning: Pictured; readonly printed: Printed }[]
}

const picturable = ['target', 'actual', 'weight', 'score'] as const
type Pictured = (typeof picturable)[number]

interface RowAsk {
  readonly row: number
  readonly at: Columns
  readonly header: IndicatorHeader
}

export function readIndicatorRow(grid: Grid, ask: RowAsk & { levels: Levels; repeated: boolean }): IndicatorRow {
  const { row, at, levels } = ask
  const read = (meaning: ColumnMeaning, once = false): Printed | null => printedOver(grid, { row, columns: at.get(meaning) ?? [], once })
  const isAcross = grid.certainty === 'given' && reachesFromNameToTarget(grid, row, at)
  const name = doubtedIf(isAcross, read('name'), overEdge)
  const dimension = read('level1')
  if (dimension && dimension.text !== levels.dimension?.text) levels.group = null
  levels.dimension = dimension ?? (ask.repeated ? null : levels.dimension)
  const printed = read('level2')
  const group = isTailOf(printed, levels.group) ? levels.group : printed
  // a name that reaches over the column of groups is no group, unless it is one by its words
  const isName = group !== null && group.place === name?.place && group.text === name.text
  const reached = isName && meaningOf(group.text, groupWords) === null && group.text !== dimension?.text
  levels.group = reached ? null : (group ?? levels.group)
  const rest: IndicatorRow['rest'][number][] = []
  for (const meaning of ['explanation', 'review', 'completion', 'forecast', 'history', 'rawScore'] as const) {
    for (const column of at.get(meaning) ?? []) {
      const cell = grid.cellAt(row, column)
      if (cell.row === row && cell.column === column && !isBlank(cell.text))
        rest.push({ label: headerText(grid, ask.header, column), printed: cell })
    }
  }
  const over = (meaning: ColumnMeaning): string => {
    const column = at.get(meaning)?.[0]
    return column === undefined ? '' : headerText(grid, ask.header, column)
  }
  const height = grid.cellAt(row, at.get('name')?.[0] ?? 0).rowSpan
  // one cell over the rows of several indicators, merged by hand: of which of them it speaks nobody can say
  const isTall = (meaning: ColumnMeaning): boolean => (at.get(meaning) ?? []).some((column) => grid.cellAt(row, column).rowSpan > height)
  const measure = (meaning: ColumnMeaning): Printed | null => doubtedIf(isTall(meaning), read(meaning), 'cell-over-rows')
  const [target, actual, weight, score] = withSharedDoubted([
    measure('target') ?? measure('value'),
    measure('actual'),
    read('weight', true),
    read('score', true),
  ])
  const measures = target && actual ? null : joinedMeasures(target ?? actual, target ? over('target') || over('value') : over('actual'))
  const points = weight && score ? null : joinedPoints(weight ?? score, over(weight ? 'weight' : 'score'))
  return doubtedIfShifted({
    dimension: levels.dimension,
    group: levels.group,
    name,
    target: measures?.target ?? target,
    sign: read('sign'),
    unit: read('unit'),
    actual: measures?.actual ?? actual,
    weight: points?.weight ?? weight,
    score: points?.score ?? score,
    reason: read('reason', true),
    rest,
    process: ask.header.process,
    pictured: picturable.flatMap((meaning) => {
      const cell = (at.get(meaning) ?? []).map((column) => grid.cellAt(row, column)).find(({ doubt }) => doubt === 'only-a-picture')
      return cell === undefined ? [] : [{ meaning, printed: cell }]
    }),
  })
}

/** The columns of the row are not those of its header: one cell lies under two headings that nobody merges. */
const reachesFromNameToTarget = (grid: Grid, row: number, at: Columns): boolean =>
  (['target', 'value'] as const)
    .flatMap((meaning) => at.get(meaning) ?? [])
    .some((column) => (at.get('name') ?? []).some((name) => grid.cellAt(row, name) === grid.cellAt(row, column)))

type Values = readonly [target: Printed | null, actual: Printed | null, weight: Printed | null, score: Printed | null]

/** One cell over two columns of values, merged by hand: whose figure it holds nobody can say. */
function withSharedDoubted(values: Values): Values {
  const isShared = (one: Printed | null): boolean => values.filter((other) => other === one).length > 1
  return values.map((one) => doubtedIf(isShared(one), one, 'cell-over-columns')) as unknown as Values
}

const doubtedIf = (isDoubtful: boolean, printed: Printed | null, doubt: DoubtFeature): Printed | null =>
  isDoubtful && printed !== null
    ? {
        text: printed.text,
        place: printed.place,
        doubt: printed.doubt ?? doubt,
        ...(printed.instead === undefined ? {} : { instead: printed.instead }),
      }
    : printed

const headerText = (grid: Grid, header: IndicatorHeader, column: number): string =>
  grid.cellAt(header.bottom, column).text.replace(/\n/g, '')
