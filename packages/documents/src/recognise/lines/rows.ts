// The rows of an indicator block, found as the cheapest way to deal its atoms out to the columns of its header, from left to right.
import { startsLine } from './atoms.ts'
import { blankCost, impossible, isTooLong, mostAtoms, widthCost } from './cell-cost.ts'
import type { Reading } from './reading.ts'
import type { Context } from './row-cost.ts'
import { arrivalCost, closingCost, continuationCost } from './row-cost.ts'
import type { Run } from './sections.ts'
import { isFiller } from './value-shape.ts'
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
export function search(reading: Reading, columns: Columns): Step | null {
  const { atoms, run } = reading
  const count = columns.roles.length
  const states: (Step | null)[][] = Array.from({ length: run.to - run.from + 1 }, () => Array.from({ length: 2 * count + 2 }, () => null))
  const at = (position: number): (Step | null)[] => states[position - run.from] ?? []
  const offer = (position: number, state: number, step: Step): void => {
    const known = at(position)[state]
    if (step.cost < impossible && (!known || step.cost < known.cost)) at(position)[state] = step
  }
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
    const here = at(position)
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
    const cheapest = Math.min(...here.map((step) => step?.cost ?? impossible))
    const fresh = here[0]
    if (fresh) {
      if (startsLine(atoms[position]) && fresh.previous) stay(count + 1, fresh, 'cut', atoms[position]?.before === 'page' ? 0.6 : 7, -1)
      for (let column = 0; column < count; column++) blank(column)
    }
    here.forEach((step, state) => {
      if (!step || step.cost > cheapest + beam) return
      const continued = state > count
      for (let column = continued ? state - count - 1 : state; column < (continued ? count : Math.min(count, state + 1)); column++) {
        deal(context, step, { position, column, continued }, (to, cost) => {
          const named = namedBy(step, columns.roles[column])
          const dealt: Step = {
            cost: step.cost + cost,
            previous: step,
            move: continued ? 'part' : 'cell',
            column,
            from: position,
            to,
            named,
          }
          offer(to, (continued ? count + 1 : 0) + column + 1, dealt)
          // a row of the template that nobody filled ends with its name, whatever else the name might have begun
          if (columns.roles[column] === 'name' && !continued && isFiller(reading.text(position, to)))
            offer(to, 0, { ...dealt, cost: dealt.cost - 0.6, previous: dealt, move: 'row', column: -1, from: to })
        })
      }
    })
  }
  return at(run.to)[0] ?? null
}

/** Readings that cost this much more than the best one so far never win. */
const beam = 14

const namedBy = (step: Step, role: Role | undefined): Step['named'] =>
  role === 'dimension' || role === 'group' ? { ...step.named, [role]: true } : step.named

/** Offers every run that may be the cell of a column from here on. */
function deal(
  context: Context,
  step: Step,
  spot: { position: number; column: number; continued: boolean },
  offer: (to: number, cost: number) => void,
): void {
  const { reading, columns } = context
  const role = columns.roles[spot.column]
  if (!role || columns.blank?.has(spot.column)) return
  const width = columns.widths[spot.column] ?? unknownWidth
  for (let to = spot.position + 1; to <= Math.min(reading.run.to, spot.position + mostAtoms(role)); to++) {
    if (isTooLong(role, reading.text(spot.position, to)) || reading.seams(role, spot.position, to) > mostSeams) break
    const cell = { from: spot.position, to, column: spot.column }
    if (spot.continued) offer(to, continuationCost(context, step, cell))
    else {
      const own = reading.cost(role, spot.position, to)
      if (own < impossible)
        offer(
          to,
          own + widthCost(role, reading.lines(spot.position, to), width) * (columns.trust?.width ?? 1) + arrivalCost(context, step, cell),
        )
    }
  }
}

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
