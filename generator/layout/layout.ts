// A layout as data: what a finance office prescribes, down to labels, orders and marks; drawn once for all forms of a place.
import type { Form, Kind } from '@jizheng/core'

/** Which values a form of this layout states at all. */
export interface Shows {
  readonly original: boolean
  readonly rate: boolean
  readonly budgetPoints: boolean
  readonly actual: boolean
  readonly weight: boolean
  readonly score: boolean
  readonly reason: boolean
  readonly outcome: boolean
}

export type BudgetField = 'original' | 'adjusted' | 'spent' | 'rate' | 'weight' | 'score'
type ColumnKey =
  | 'serial'
  | 'level1'
  | 'level1-weight'
  | 'level2'
  | 'name'
  | 'target'
  | 'sign'
  | 'value'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'extra'

export interface Column {
  readonly key: ColumnKey
  readonly label: string
  /** Share of the table's width. */
  readonly wide: number
}

export interface HeadLayout {
  /** Label and value in cells of their own, in one cell with a colon, or all labels above all values. */
  readonly style: 'cells' | 'inside' | 'columns'
  readonly perRow: 1 | 2 | 3
  readonly projectName: string
  readonly supervisor: string
  readonly implementer: string
  readonly contact: 'two-cells' | 'one-cell' | 'foot' | 'none'
  readonly person: string
  readonly phone: string
  readonly both: string
  /** Lines of the form's own between head and budget: tick boxes, other bodies, headings. */
  readonly extras: readonly (readonly [label: string, text: string])[]
}

export interface BudgetLayout {
  readonly shape: 'table' | 'pairs' | 'turned'
  readonly columns: readonly { readonly field: BudgetField; readonly label: string }[]
  readonly heading: string
  /** The heading stands beside the block; else in its corner. */
  readonly side: boolean
  readonly unitAt: 'heading' | 'line' | 'headers' | 'none'
  readonly amounts: 'plain' | 'cents' | 'six' | 'commas'
  /** What stands where a sub-line has no points. */
  readonly noPoints: string
}

export interface ObjectivesLayout {
  readonly shape: 'side' | 'plain' | 'rows'
  readonly side: string
  readonly expected: string
  readonly actual: string
  /** Where there is no outcome. */
  readonly alone: string
}

export interface IndicatorsLayout {
  readonly levels: readonly Column[]
  readonly measured: readonly Column[]
  readonly side: string | null
  readonly header: 'one' | 'two'
  readonly upper: string
  /** A level cell spans its rows, is printed again in each, or only in the first. */
  readonly levelCells: 'merged' | 'repeated' | 'blank'
  readonly filler: string | null
  /** The header is printed again in the middle, as behind a page break. */
  readonly headerAgain: boolean
}

export interface Layout {
  readonly family: string
  readonly kind: Kind
  readonly shows: Shows
  /** `年度` in it takes the form's year: "2022年度项目支出绩效自评表". */
  readonly title: string
  readonly yearAt: 'line' | 'spaced-line' | 'behind' | 'inside'
  /** A line above the table that is neither title nor year. */
  readonly above: string | null
  readonly head: HeadLayout
  readonly budget: BudgetLayout
  readonly objectives: ObjectivesLayout
  readonly objectivesFirst: boolean
  readonly indicators: IndicatorsLayout
  readonly total: 'below' | 'above' | 'pair' | 'none'
  readonly totalLabel: string
  /** The grade stands in the last cell of the total's row; beside a pair it always stands. */
  readonly gradeInRow: boolean
  readonly pairLabels: readonly [score: string, grade: string]
  readonly notes: readonly string[]
  readonly footNote: string | null
}

/** What a given form states, for printing it in any layout that loses nothing. */
export function shownBy(form: Form): Shows {
  const lines = form.budget.lines
  const rows = form.indicators
  return {
    original: lines.some((line) => line.original !== null),
    rate: lines.some((line) => line.rate !== null),
    budgetPoints: lines.some((line) => line.weight !== null),
    actual: rows.some((row) => row.actual.text !== null),
    weight: rows.some((row) => row.weight !== null),
    score: rows.some((row) => row.score !== null),
    reason: rows.some((row) => row.deviationReason !== null),
    outcome: form.objectives.actual !== null,
  }
}
