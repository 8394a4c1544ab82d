// One region taken apart into its blocks: indicators, budget, objectives, totals, and the pairs that are left. Each cell belongs to one block.
import type { Cell } from '../document.ts'
import { fieldLabels } from '../layouts/labels.ts'
import { type BudgetBlock, readBudgetRows } from './budget-block.ts'
import { readBudgetHeader } from './budget-columns.ts'
import { readBudgetPairs } from './budget-pairs.ts'
import { readTurnedBudget } from './budget-turned.ts'
import { type Part, carriedHeader } from './carried-header.ts'
import type { Region } from './find-forms.ts'
import { type Printed, loneText } from './grid.ts'
import { type IndicatorHeader, readIndicatorHeader } from './indicator-header.ts'
import { type IndicatorBlock, readIndicatorRows } from './indicator-rows.ts'
import type { Levels } from './levels-in-force.ts'
import { meaningOf } from './label-text.ts'
import { type ObjectiveTexts, readObjectives } from './objectives-block.ts'
import { type Pair, pairsInRows, pairsInText } from './pairs.ts'
import { asRepeated } from './repeated-header.ts'
import { readTaskLists } from './task-list.ts'
import { type Total, readTotalRow } from './total-row.ts'

export interface FormBlocks {
  readonly indicators: readonly IndicatorBlock[]
  readonly budgets: readonly BudgetBlock[]
  readonly objectives: ObjectiveTexts
  readonly totals: readonly Total[]
  readonly pairs: readonly Pair[]
  /** Texts that are no pairs: rules in a foot note, full-width remarks. */
  readonly remarks: readonly Printed[]
  readonly guessed: boolean
  readonly recognised: boolean
}

/** Pairs of lines and of rows must not share a group by accident. */
const groupsPerPart = 100_000

export function readBlocks(region: Region): FormBlocks {
  const claimedCells = new Set<Cell>()
  const claimed = (cell: Cell): boolean => claimedCells.has(cell)
  const claim = (cell: Cell): void => void claimedCells.add(cell)
  const indicators: IndicatorBlock[] = []
  const totals: Total[] = []
  const budgets: BudgetBlock[] = []
  const objectives: ObjectiveTexts = { expected: [], actual: [], rest: [] }
  const levels: Levels = { dimension: null, group: null }
  /** Parts whose indicators, if they hold any, stand under no header that anybody knows. */
  const headless = new Set<Part>()
  let carried: { header: IndicatorHeader; part: Part } | null = null
  for (const part of region.parts) {
    const { grid, from, until } = part
    const headers: IndicatorHeader[] = []
    for (let row = from; row < until; row++) {
      const header = readIndicatorHeader(grid, row)
      if (!header || header.bottom >= until) continue
      const [first] = headers
      headers.push(first === undefined ? header : asRepeated(grid, header, first))
      row = header.bottom
    }
    const blocks: { header: IndicatorHeader; from: number; until: number }[] = []
    const firstTop = headers[0]?.top ?? until
    const goesOn: IndicatorHeader | null = carried && firstTop > from ? carriedHeader(carried.header, carried.part, part) : null
    if (goesOn) blocks.push({ header: goesOn, from, until: firstTop })
    else if (carried && headers.length === 0) headless.add(part)
    headers.forEach((header, index) => blocks.push({ header, from: header.bottom + 1, until: headers[index + 1]?.top ?? until }))
    for (const { header } of blocks) {
      if (header === goesOn) continue
      for (let row = header.top; row <= header.bottom; row++) for (const cell of grid.starting(row)) claim(cell)
    }
    for (const each of blocks) {
      const block = readIndicatorRows(grid, each.header, { from: each.from, until: each.until, levels, claim })
      indicators.push(block)
      for (const row of block.totals) {
        totals.push(readTotalRow(grid, each.header, row))
        for (const cell of grid.starting(row)) claim(cell)
      }
    }
    const last = headers.at(-1)
    if (last) carried = { header: last, part }
    objectives.rest.push(...readTaskLists(grid, { from, until, claimed, claim }))
    /** Looked for again only where it is passed or something more was claimed: a table may have thousands of rows. */
    let known: number | null = null
    for (let row = from; row < until; row++) {
      if (grid.starting(row).some(claimed)) continue
      const turned = readTurnedBudget(grid, row, { until: Math.min(until, nextClaimed(row + 1)), claim })
      if (turned) {
        budgets.push(turned)
        known = null
      }
      const header = turned ? null : readBudgetHeader(grid, row)
      if (!header) continue
      const block = readBudgetRows(grid, header, { until: Math.min(until, nextClaimed(row + 1)), claim })
      budgets.push(block)
      known = null
      row = header.bottom
    }
    function nextClaimed(row: number): number {
      if (known !== null && known >= row) return known
      known = row
      while (known < until && !grid.starting(known).some(claimed)) known++
      return known
    }
    readObjectives(grid, { from, until, claimed, claim }, objectives)
    if (budgets.every((block) => block.rows.length === 0)) {
      const pairs = readBudgetPairs(grid, { from, until, claimed, claim })
      if (pairs) budgets.push(pairs)
    }
  }
  const pairs: Pair[] = []
  const remarks: Printed[] = []
  const lines = (list: readonly Printed[], group: number): void => {
    list.forEach((line, index) => {
      const found = pairsInText(line, group + index)
      if (found) pairs.push(...found)
      else remarks.push(line)
    })
  }
  region.parts.forEach((part, index) => {
    const { grid, from, until } = part
    const found = pairsInRows(grid, { from, until, claimed, group: (index + 1) * groupsPerPart })
    pairs.push(...(headless.has(part) ? found.map(withoutHeader) : found))
    for (let row = from; row < until; row++) {
      const alone = loneText(grid, row)
      if (alone && meaningOf(alone.text, fieldLabels) === null && pairsInText(alone, 0) === null && !grid.starting(row).some(claimed))
        remarks.push(alone)
    }
  })
  lines(region.after, -groupsPerPart)
  lines(region.before, -2 * groupsPerPart)
  return {
    indicators,
    budgets,
    objectives,
    totals,
    pairs,
    remarks,
    guessed: region.parts.some((part) => part.grid.certainty === 'guessed'),
    recognised: region.parts.some((part) => part.grid.recognised),
  }
}

/** The total of a part whose columns nobody can tell apart. */
function withoutHeader(pair: Pair): Pair {
  if (meaningOf(pair.label, fieldLabels) !== 'totalScore') return pair
  return { ...pair, value: { ...pair.value, doubt: pair.value.doubt ?? 'no-heading' } }
}
