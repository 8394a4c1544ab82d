// The row (or the pair above the table) that sums up the points, with the grade where one stands beside it.
import type { Cell } from '../document.ts'
import { gradeWords, totalLabels } from '../layouts/labels.ts'
import { fieldLabels } from '../layouts/labels.ts'
import { isBlank, parsePoints, type DoubtFeature } from '@jizheng/core'
import { isAmount } from './budget-columns.ts'
import { doubtedFor, type Grid, type Printed, endColumn } from './grid.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { joinedPoints } from './joined-values.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'

export interface Total {
  readonly weight: Printed | null
  readonly score: Printed | null
  readonly grade: Printed | null
  /** The figures stand under no column of points: which is which follows from their order. */
  readonly loose?: boolean
}

export function readTotalRow(grid: Grid, header: IndicatorHeader, row: number): Total {
  const cells = grid.starting(row)
  let weight: Printed | null = null
  let score: Printed | null = null
  let grade: Printed | null = null
  const loose: Printed[] = []
  /** Under other headings. */
  const strays: Printed[] = []
  let label: 'total' | 'grade' | null = null
  for (const cell of cells) {
    if (isBlank(cell.text)) continue
    const bare = bareLabel(cell.text)
    const inside = /[:：]/.exec(cell.text)
    if (gradeWords.test(flat(cell.text))) grade ??= cell
    else if (isPoints(cell.text)) {
      const meaning = meaningOver(header, cell.column, endColumn(cell))
      const over = new Set(columnsOf(cell).map((column) => header.columns.get(column)))
      if (over.has('weight') && over.has('score')) score = { ...cell, doubt: cell.doubt ?? 'cell-over-columns' }
      else if (meaning === 'weight') weight = only(weight, cell)
      else if (meaning === 'score') score = only(score, cell)
      else if (meaning === null || meaning === 'level' || label === 'total') loose.push(cell)
      else strays.push(cell)
    } else if (joinedPoints(cell, headerOver(grid, header, cell))) {
      const both = joinedPoints(cell, headerOver(grid, header, cell))!
      weight ??= both.weight
      score ??= both.score
    } else if (inside && totalLabels.test(bareLabel(cell.text.slice(0, inside.index)))) {
      const value = cell.text.slice(inside.index + 1).trim()
      if (isPoints(value)) loose.push({ ...cell, text: value })
    } else {
      const meaning = meaningOf(cell.text, fieldLabels)
      label = meaning === 'grade' ? 'grade' : totalLabels.test(bare) || meaning === 'totalScore' ? 'total' : null
    }
  }
  // figures outside the columns of points follow their label: one is the score, two are weight and score
  if (score === null && weight === null && loose.length > 0) {
    score = loose.at(-1)!
    if (loose.length > 1) weight = loose[0]!
  } else if (score === null && loose.length === 1 && weight !== null && loose[0] !== weight) score = loose[0]!
  const isLoose = score !== null && loose.includes(score)
  // where no column holds weights, the one figure may be their sum and the other one the score
  const beside = [...loose, ...strays].find((other) => other !== score && other !== weight)
  if (score !== null && weight === null && beside !== undefined) score = doubtedFor(beside, score, 'several-amounts-beside-label')
  const doubt = score === null ? null : doubtOf(grid, header, score, row)
  return { weight, score: doubt === null ? score : { ...score!, doubt: score!.doubt ?? doubt }, grade, loose: isLoose }
}

/** What the columns of the rows above say against a score of the total. */
function doubtOf(grid: Grid, header: IndicatorHeader, score: Printed, row: number): DoubtFeature | null {
  const havePoints = (column: number): boolean => {
    for (let above = header.bottom + 1; above < row; above++) if (isPoints(grid.cellAt(above, column).text)) return true
    return false
  }
  const own = grid.starting(row).find((cell) => cell.place === score.place)
  if (own !== undefined && !header.columns.has(own.column) && havePoints(own.column)) return 'no-heading'
  const reviews = [...header.columns].flatMap(([column, meaning]) => (meaning === 'review' ? [column] : []))
  const isReviewed = reviews.some((column) => isPoints(grid.cellAt(row, column).text))
  // the row may have lost a cell, and the review's stand where the score was
  return !isReviewed && reviews.some(havePoints) ? 'misaligned-row' : null
}

const columnsOf = (cell: Cell): number[] => Array.from({ length: cell.columnSpan }, (_, index) => cell.column + index)

/** Two figures under one heading: the first is taken, and not with confidence. */
const only = (known: Printed | null, cell: Cell): Printed =>
  known === null ? cell : flat(known.text) === flat(cell.text) ? known : doubtedFor(cell, known, 'two-figures-under-heading')

/** A guessed grid puts the label of the total, printed in the middle of all that stands left of the points, wherever its middle falls. */
export function isTotalAlone(filled: readonly Cell[]): boolean {
  const labels = filled.filter((cell) => totalLabels.test(bareLabel(cell.text)))
  return labels.length === 1 && filled.length > 1 && filled.every((cell) => cell === labels[0] || isBlank(cell.text) || isAmount(cell.text))
}

const headerOver = (grid: Grid, header: IndicatorHeader, cell: Cell): string => grid.cellAt(header.bottom, cell.column).text

const isPoints = (text: string): boolean => isAmount(text) && parsePoints(text) !== null

function meaningOver(header: IndicatorHeader, from: number, to: number): 'weight' | 'score' | 'level' | 'other' | null {
  let found: 'level' | 'other' | null = null
  const over = new Set<string>()
  for (let column = from; column < to; column++) over.add(header.columns.get(column) ?? 'other')
  // a wide cell that only touches the column of points stands beside its label, not in that column
  if (over.size === 1 || !(over.has('level1') || over.has('level2') || over.has('name'))) {
    if (over.has('score')) return 'score'
    if (over.has('weight')) return 'weight'
  }
  for (let column = from; column < to; column++) {
    const meaning = header.columns.get(column)
    if (meaning === 'level1' || meaning === 'level2' || meaning === 'name') found ??= 'level'
    else if (meaning) found = 'other'
  }
  return found
}

/** Of two readings of the total the fuller one; what it lacks comes from the other. */
export function joinTotals(totals: readonly Total[]): Total {
  const fullness = (total: Total): number => (total.score ? 2 : 0) + (total.weight ? 1 : 0)
  const best = totals.toSorted((a, b) => fullness(b) - fullness(a) || points(b.weight) - points(a.weight))[0]
  return {
    weight: best?.weight ?? null,
    score: best?.score ?? totals.find((total) => total.score)?.score ?? null,
    loose: best?.loose ?? false,
    grade: best?.grade ?? totals.find((total) => total.grade)?.grade ?? null,
  }
}

const points = (printed: Printed | null): number => Number(printed ? (parsePoints(printed.text) ?? 0) : 0)
