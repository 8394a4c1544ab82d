// What speaks for or against cells that stand side by side in one row: alignment on the page, and what the values say of one another.
import { startsLine } from './atoms.ts'
import type { Reading } from './reading.ts'
import type { Columns, Step } from './rows.ts'
import type { Run } from './sections.ts'
import { isFiller, pointsIn, shapeOf } from './value-shape.ts'
import type { Role } from './vocabulary.ts'
import { isDimension, isGroup } from './vocabulary.ts'
import { wrapCost, unknownWidth } from './wrapping.ts'

export interface Context {
  readonly reading: Reading
  readonly columns: Columns
}

interface Cell extends Run {
  readonly column: number
}

/** Cost of putting a cell behind the steps so far, beyond what the cell costs in itself. */
export function arrivalCost(context: Context, step: Step, cell: Cell): number {
  const role = context.columns.roles[cell.column]
  const row = rowBefore(step)
  return (
    alignment(context, row, cell) * (context.columns.trust?.alignment ?? 1) +
    agreement(context, step, row, cell) +
    levels(context, step, row, role)
  )
}

/** The cells of the row that a step belongs to, last first. */
function rowBefore(step: Step): Step[] {
  const row: Step[] = []
  for (let back: Step | null = step; back && (back.move === 'cell' || back.move === 'blank'); back = back.previous)
    if (back.move === 'cell') row.push(back)
  return row
}

const isLevel = (role: Role | undefined): boolean => role === 'dimension' || role === 'group'

/**
 * Cells of one row are set to one middle (or, where a page cuts the row, to one top): two cells share a line only where both have
 * one line, and two cells of one line share it always. Merged level cells have a middle of their own.
 */
function alignment({ reading: { atoms, lines, run }, columns }: Context, row: readonly Step[], cell: Cell): number {
  const joined = !startsLine(atoms[cell.from])
  const previous = row[0]
  const own = lines(cell.from, cell.to).length
  const level = isLevel(columns.roles[cell.column])
  // what the next cell of the row shares with this one is charged here, where readings that end alike are still told apart
  const shared = own > 1 && cell.to < run.to && !startsLine(atoms[cell.to]) ? (level ? 0.6 : 1.8) : 0
  if (!previous) return shared + (joined ? 4 : 0) + 0.3
  const merged = isLevel(columns.roles[previous.column])
  if (joined) return shared + (own > 1 ? (merged ? 0.3 : 0.8) : 0)
  const before = lines(previous.from, previous.to).length
  return shared + (before === 1 && own === 1 && !merged && atoms[cell.from]?.before === 'line' ? 1.6 : 0)
}

/** Target and actual in one unit; a score within its weight; a reason where points were lost. */
function agreement(context: Context, step: Step, row: readonly Step[], cell: Cell): number {
  const {
    reading: { text: textAt },
    columns,
  } = context
  const role = columns.roles[cell.column]
  const read = (wanted: Role): string | null => {
    const found = row.find((before) => columns.roles[before.column] === wanted)
    return found ? textAt(found.from, found.to) : null
  }
  const text = (): string => textAt(cell.from, cell.to)
  if (role === 'score') {
    const weight = pointsIn(read('weight') ?? '')
    const score = pointsIn(text())
    return weight === null || score === null ? 0 : score > weight ? 3 : score < weight ? 0.2 : 0
  }
  if (role === 'reason') {
    const [weight, score] = [pointsIn(read('weight') ?? ''), pointsIn(read('score') ?? '')]
    const blank = /^(?:无|0|\/|-+|—+)$/u.test(text())
    return weight === null || score === null ? 0.7 : score < weight ? -0.6 : blank ? 0 : 0.9
  }
  if (role === 'actual') {
    const target = read('target') ?? read('value')
    return target === null ? 0 : likeness(target, text())
  }
  if (role === 'forecast') {
    const actual = read('actual')
    return actual === null ? 0.5 : likeness(actual, text())
  }
  return role === 'serial' ? serial(context, step, text()) : 0
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
export function closingCost({ reading: { text: textAt }, columns }: Context, step: Step): number {
  if (!columns.roles.includes('reason')) return 0
  const row = rowBefore(step)
  const read = (wanted: Role): string | null => {
    const found = row.find((cell) => columns.roles[cell.column] === wanted)
    return found ? textAt(found.from, found.to) : null
  }
  const [weight, score] = [pointsIn(read('weight') ?? ''), pointsIn(read('score') ?? '')]
  return weight !== null && score !== null && score < weight && read('reason') === null ? 0.8 : 0
}

/** Behind a page break: what is left of the cells of the row that it cut. */
export function continuationCost({ reading: { lines, text: textAt, seams }, columns }: Context, step: Step, cell: Cell): number {
  const role = columns.roles[cell.column]
  const text = textAt(cell.from, cell.to)
  const begun = lastOf(step, cell.column)
  if (!begun || role === undefined) return Infinity
  const whole = textAt(begun.from, begun.to) + text
  if (isLevel(role)) return (role === 'group' ? isGroup(whole) : isDimension(whole)) ? -0.6 : Infinity
  if (role === 'weight' || role === 'score' || role === 'review' || role === 'symbol' || role === 'serial') return Infinity
  if (isFiller(text) || isGroup(text) || isDimension(text) || pointsIn(text) !== null) return 5
  return (
    0.1 +
    wrapCost([...lines(begun.from, begun.to), ...lines(cell.from, cell.to)], columns.widths[cell.column] ?? unknownWidth) +
    seams(role, cell.from, cell.to) +
    Math.min(1, openBrackets(whole)) * 1.2 -
    Math.min(1, openBrackets(textAt(begun.from, begun.to))) * 1.2
  )
}

const openBrackets = (text: string): number => Math.abs((text.match(/[（(]/gu)?.length ?? 0) - (text.match(/[）)]/gu)?.length ?? 0))

/** The cell of a column in the row before, if it has one. */
function lastOf(step: Step, column: number): Run | null {
  let ends = 0
  for (let back: Step | null = step; back; back = back.previous) {
    if (back.move === 'row' && ++ends > 1) return null
    if (back.move === 'part' && back.column >= column) return null
    if (back.move === 'cell' && back.column === column) return back
  }
  return null
}
