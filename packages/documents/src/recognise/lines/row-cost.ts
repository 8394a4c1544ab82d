// What speaks for or against cells that stand side by side in one row: alignment on the page, and what the values say of one another.
import { startsLine } from './atoms.ts'
import type { Reading } from './reading.ts'
import type { Columns, Step } from './rows.ts'
import type { Run } from './sections.ts'
import { pointsIn, shapeOf } from './value-shape.ts'
import type { Role } from './vocabulary.ts'

export interface Context {
  readonly reading: Reading
  readonly columns: Columns
}

/** No arrival costs less than this, whatever the row says. */
export const leastArrival = (role: Role): number =>
  role === 'serial' ? -2 : role === 'reason' || role === 'actual' || role === 'forecast' ? -0.6 : 0

/** Cost of putting a cell into a column behind the steps so far, beyond what the cell costs in itself. */
export function arrivalCost(context: Context, step: Step, column: number): (cell: Run) => number {
  const role = context.columns.roles[column]
  const row = rowBefore(step)
  const align = alignment(context, row, role)
  const agree = agreement(context, step, row, role)
  const level = levels(context, step, row, role)
  const trust = context.columns.trust?.alignment ?? 1
  return (cell) => align(cell) * trust + agree(cell) + level
}

/** The cells of the row that a step belongs to, last first. */
function rowBefore(step: Step): Step[] {
  const row: Step[] = []
  for (let back: Step | null = step; back && (back.move === 'cell' || back.move === 'blank'); back = back.previous)
    if (back.move === 'cell') row.push(back)
  return row
}

export const isLevel = (role: Role | undefined): boolean => role === 'dimension' || role === 'group'

/**
 * Cells of one row are set to one middle (or, where a page cuts the row, to one top): two cells share a line only where both have
 * one line, and two cells of one line share it always. Merged level cells have a middle of their own.
 */
function alignment(
  { reading: { atoms, lineCount, run }, columns }: Context,
  row: readonly Step[],
  role: Role | undefined,
): (cell: Run) => number {
  const previous = row[0]
  const level = isLevel(role)
  const merged = previous !== undefined && isLevel(columns.roles[previous.column])
  const follows = previous !== undefined && !merged && lineCount(previous.from, previous.to) === 1
  return (cell) => {
    const joined = !startsLine(atoms[cell.from])
    const own = lineCount(cell.from, cell.to)
    // what the next cell of the row shares with this one is charged here, where readings that end alike are still told apart
    const shared = own > 1 && cell.to < run.to && !startsLine(atoms[cell.to]) ? (level ? 0.6 : 1.8) : 0
    if (!previous) return shared + (joined ? 4 : 0) + 0.3
    if (joined) return shared + (own > 1 ? (merged ? 0.3 : 0.8) : 0)
    return shared + (follows && own === 1 && atoms[cell.from]?.before === 'line' ? 1.6 : 0)
  }
}

/** Target and actual in one unit; a score within its weight; a reason where points were lost. */
function agreement(context: Context, step: Step, row: readonly Step[], role: Role | undefined): (cell: Run) => number {
  const { text } = context.reading
  const read = reader(context, row)
  if (role === 'score') {
    const weight = pointsIn(read('weight') ?? '')
    return (cell) => {
      const score = weight === null ? null : pointsIn(text(cell.from, cell.to))
      return weight === null || score === null ? 0 : score > weight ? 3 : score < weight ? 0.2 : 0
    }
  }
  if (role === 'reason') {
    const [weight, score] = [pointsIn(read('weight') ?? ''), pointsIn(read('score') ?? '')]
    if (weight === null || score === null) return () => 0.7
    return (cell) => (score < weight ? -0.6 : /^(?:无|0|\/|-+|—+)$/u.test(text(cell.from, cell.to)) ? 0 : 0.9)
  }
  if (role === 'actual') {
    const target = read('target') ?? read('value')
    return (cell) => (target === null ? 0 : likeness(target, text(cell.from, cell.to)))
  }
  if (role === 'forecast') {
    const actual = read('actual')
    return (cell) => (actual === null ? 0.5 : likeness(actual, text(cell.from, cell.to)))
  }
  return role === 'serial' ? (cell) => serial(context, step, text(cell.from, cell.to)) : () => 0
}

/** The text of the row's cell in the first column of a role. */
const reader =
  ({ reading, columns }: Context, row: readonly Step[]) =>
  (wanted: Role): string | null => {
    const found = row.find((before) => columns.roles[before.column] === wanted)
    return found ? reading.text(found.from, found.to) : null
  }

/** Numbered rows count on. */
function serial({ reading, columns }: Context, step: Step, text: string): number {
  for (let back: Step | null = step; back; back = back.previous) {
    if (back.move !== 'cell' || columns.roles[back.column] !== 'serial') continue
    return Number(text) === Number(reading.text(back.from, back.to)) + 1 ? -2 : 3
  }
  return text === '1' ? -2 : 1
}

/** What follows the number. */
const unitOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^[^\d]*[\d.,]+/u, '')
    .replace(/(?:以上|以内|以下)$/u, '')

function likeness(target: string, actual: string): number {
  const [a, b] = [shapeOf(target), shapeOf(actual)]
  if (a === 'text' && b === 'text') return target.length <= 12 && actual.length <= 12 ? -0.2 : 0
  if (a === 'date' && b === 'date') return -0.5
  if ((a === 'number' || a === 'value') && (b === 'number' || b === 'value')) {
    return unitOf(target) === unitOf(actual) ? -0.6 : -0.1
  }
  return 0.3
}

/** The first row names its levels; a new dimension begins a new group, where rows have groups. */
function levels({ columns }: Context, step: Step, row: readonly Step[], role: Role | undefined): number {
  const own = (wanted: Role): boolean => row.some((cell) => columns.roles[cell.column] === wanted)
  const known = (wanted: Role): boolean => columns.roles.includes(wanted)
  if (role === 'group') return known('dimension') && !step.named.dimension ? 1.5 : 0
  if (role !== 'name') return 0
  let cost = 0
  if (known('dimension') && own('dimension') && known('group') && !own('group')) cost += 1.2
  if (known('dimension') && !step.named.dimension) cost += 2
  if (known('group') && !step.named.group) cost += 1
  return cost
}

/** A row in which points were lost asks for a reason, where the form has a column for it. */
export function closingCost(context: Context, step: Step): number {
  if (!context.columns.roles.includes('reason')) return 0
  const read = reader(context, rowBefore(step))
  const [weight, score] = [pointsIn(read('weight') ?? ''), pointsIn(read('score') ?? '')]
  return weight !== null && score !== null && score < weight && read('reason') === null ? 0.8 : 0
}
