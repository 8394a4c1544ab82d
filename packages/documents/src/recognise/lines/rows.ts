// The rows of an indicator block, found as the cheapest way to deal its atoms out to the columns of its header, from left to right.
import { startsLine } from './atoms.ts'
import type { Board } from './board.ts'
import { boardOf } from './board.ts'
import { blankCost, impossible, isTooLong, mostAtoms, widthCost } from './cell-cost.ts'
import { continuationCost, leastContinuation } from './continuation.ts'
import type { Reading } from './reading.ts'
import type { Context } from './row-cost.ts'
import { arrivalCost, closingCost, isLevel, leastArrival } from './row-cost.ts'
import type { Run } from './sections.ts'
import type { Role } from './vocabulary.ts'
import type { Width } from './wrapping.ts'
import { unknownWidth } from './wrapping.ts'

export interface Row {
  /** Per column, the runs of its cell: none for a blank cell, two where a page break cut the row. */
  readonly cells: readonly (readonly Run[])[]
  /** Columns whose cell another reading fills otherwise. */
  readonly unsure?: ReadonlySet<number>
}

export interface Step {
  readonly cost: number
  readonly previous: Step | null
  readonly move: 'start' | 'cell' | 'blank' | 'row' | 'cut' | 'part'
  /** Of a cell or part: its column and its atoms. */
  readonly column: number
  readonly from: number
  readonly to: number
  /** Whether some row so far has named a dimension, a group. */
  readonly named: { readonly dimension: boolean; readonly group: boolean }
}

export interface Columns {
  readonly roles: readonly Role[]
  readonly widths: readonly Width[]
  /** Columns that are taken to be blank in every row. */
  readonly blank?: ReadonlySet<number>
  /** How much the setting of the lines counts, 1 by default: other weights give the readings that a doubt is measured by. */
  readonly trust?: { readonly alignment: number; readonly width: number }
}

/** The rows in `run`. */
export function rowsOf(reading: Reading, columns: Columns): { readonly rows: readonly Row[]; readonly cost: number } {
  const last = search(reading, columns)
  return { rows: last === null ? [] : trace(last, columns.roles.length), cost: last?.cost ?? impossible }
}

/** States at an atom: 0 between rows, c with c columns dealt, count + 1 + c behind a page break with c columns continued. */
function search(reading: Reading, columns: Columns): Step | null {
  const { atoms, run } = reading
  const count = columns.roles.length
  const board = boardOf(run, 2 * count + 2)
  const { offer } = board
  const context: Context = { reading, columns }
  offer(run.from, 0, {
    cost: 0,
    previous: null,
    move: 'start',
    column: -1,
    from: run.from,
    to: run.from,
    named: { dimension: false, group: false },
  })
  for (let position = run.from; position <= run.to; position++) {
    const here = board.at(position)
    const stay = (state: number, from: Step, move: Step['move'], cost: number, column = -1): void =>
      offer(position, state, { cost: from.cost + cost, previous: from, move, column, from: position, to: position, named: from.named })
    const blank = (column: number): void => {
      const step = here[column]
      const role = columns.roles[column]
      if (step && role) stay(column + 1, step, 'blank', columns.blank?.has(column) ? 0 : blankCost[role], column)
    }
    for (let column = 1; column < count; column++) {
      const step = here[column]
      if (step) stay(0, step, 'row', abandonCost(context, step, column), -1)
      blank(column)
    }
    const full = here[count]
    if (full) stay(0, full, 'row', closingCost(context, full), -1)
    for (let continued = 1; continued <= count; continued++) {
      const step = here[count + 1 + continued]
      if (step) stay(0, step, 'row', 0, -1)
    }
    if (position === run.to) break
    const worst = board.worst(position)
    const fresh = here[0]
    if (fresh) {
      if (startsLine(atoms[position]) && fresh.previous) stay(count + 1, fresh, 'cut', atoms[position]?.before === 'page' ? 0.6 : 7, -1)
      for (let column = 0; column < count; column++) blank(column)
    }
    here.forEach((step, state) => {
      if (!step || step.cost > worst) return
      if (state > count) for (let column = state - count - 1; column < count; column++) dealRest(context, board, step, { position, column })
      else for (let column = state; column < Math.min(count, state + 1); column++) dealCell(context, board, step, { position, column })
    })
  }
  return board.at(run.to)[0] ?? null
}

const namedBy = (step: Step, role: Role | undefined): Step['named'] =>
  role === 'dimension' || role === 'group' ? { ...step.named, [role]: true } : step.named

interface Spot {
  readonly position: number
  readonly column: number
}

/** Offers every run that may be the cell of a column from here on. Bounds are asked first, then what costs least to work out. */
function dealCell(context: Context, board: Board, step: Step, { position, column }: Spot): void {
  const { reading, columns } = context
  const role = columns.roles[column]
  if (!role || columns.blank?.has(column)) return
  const width = columns.widths[column] ?? unknownWidth
  const trust = columns.trust?.width ?? 1
  const arrival = arrivalCost(context, step, column)
  const named = namedBy(step, role)
  const least = step.cost + leastArrival(role) - rounding
  for (let to = position + 1; to <= Math.min(reading.run.to, position + mostAtoms(role)); to++) {
    const seams = isTooLong(role, reading.lengthOf(position, to)) ? Infinity : reading.seams(role, position, to)
    if (seams > mostSeams) break
    const isFiller = role === 'name' && reading.isFiller(position, to)
    const limit = isFiller ? Infinity : board.limit(to, column + 1)
    if (least + seams - mostRepetition >= limit) continue
    const own = reading.cost(role, position, to)
    if (own === impossible || least + own >= limit) continue
    const beyond = own + widthCost(role, reading.lines(position, to), width) * trust
    if (least + beyond >= limit) continue
    const cost = step.cost + (beyond + arrival({ from: position, to }))
    const dealt: Step = { cost, previous: step, move: 'cell', column, from: position, to, named }
    board.offer(to, column + 1, dealt)
    // a row of the template that nobody filled ends with its name, whatever else the name might have begun
    if (isFiller) board.offer(to, 0, { ...dealt, cost: cost - 0.6, previous: dealt, move: 'row', column: -1, from: to })
  }
}

/** Offers every run that may be the rest of the cell that a page break cut. */
function dealRest(context: Context, board: Board, step: Step, { position, column }: Spot): void {
  const { reading, columns } = context
  const role = columns.roles[column]
  const rest = role && !columns.blank?.has(column) ? continuationCost(context, step, column) : null
  if (!role || !rest) return
  const state = columns.roles.length + 2 + column
  const least = step.cost + leastContinuation - rounding
  for (let to = position + 1; to <= Math.min(reading.run.to, position + mostAtoms(role)); to++) {
    const seams = isTooLong(role, reading.lengthOf(position, to)) ? Infinity : reading.seams(role, position, to)
    if (seams > mostSeams) break
    if (least + (isLevel(role) ? 0 : Math.min(seams, 5)) >= board.limit(to, state)) continue
    const cost = step.cost + rest({ from: position, to })
    board.offer(to, state, { cost, previous: step, move: 'part', column, from: position, to, named: namedBy(step, role) })
  }
}

/** A phrase that comes again may make its cell this much cheaper than its seams. */
const mostRepetition = 0.6
/** Sums in another order differ by less. */
const rounding = 1e-9

/** A cell whose inner spaces and labels cost more than this is no cell, and no longer one is. */
const mostSeams = 7

/** A row that ends before its last column: levels or a filler name of which the template's other cells were never filled. */
function abandonCost(context: Context, step: Step, column: number): number {
  if (step.move !== 'cell') return impossible
  const role = context.columns.roles[column - 1]
  if (role === 'dimension' || role === 'group') return 2
  return role === 'name' ? 5 : impossible
}

function trace(last: Step, count: number): Row[] {
  const rows: Run[][][] = []
  let cells: Run[][] | null = null
  const path: Step[] = []
  for (let step: Step | null = last; step; step = step.previous) path.push(step)
  for (const step of path.toReversed()) {
    if (step.move === 'cut') {
      cells = rows.pop() ?? null
    }
    if (step.move === 'cell' || step.move === 'part') {
      cells ??= Array.from({ length: count }, () => [])
      cells[step.column]?.push({ from: step.from, to: step.to })
    }
    if (step.move === 'row' && cells) {
      rows.push(cells)
      cells = null
    }
  }
  return rows.map((row) => ({ cells: row }))
}
