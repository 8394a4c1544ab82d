// A stretch of atoms with everything that is asked of its runs again and again: text, lines, cost as a cell whatever the widths.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { grammarCost, seamCost } from './cell-cost.ts'
import { labelEnd } from './labels-at.ts'
import type { Run } from './sections.ts'
import type { Role } from './vocabulary.ts'
import { isDimension, isGroup, isLevelPart } from './vocabulary.ts'
import type { Line } from './wrapping.ts'
import { linesOf } from './wrapping.ts'

export interface Reading {
  readonly atoms: readonly Atom[]
  readonly run: Run
  readonly text: (from: number, to: number) => string
  readonly lines: (from: number, to: number) => readonly Line[]
  /** What inner spaces, values and level labels say against the run as one cell; it only grows with the run. */
  readonly seams: (role: Role, from: number, to: number) => number
  /** Grammar and seams together. */
  readonly cost: (role: Role, from: number, to: number) => number
}

export function readingOf(atoms: readonly Atom[], run: Run): Reading {
  const text = textReader(atoms, run)
  const whole = text(run.from, run.to)
  const levelRuns = levelRunsIn(atoms, run)
  const lines = cached((from, to) => linesOf(atoms, from, to))
  const seams = perRole((role) => cached((from, to) => seamCost(role, atoms, { from, to }) + levelCost(levelRuns, role, { from, to })))
  const costs = perRole((role) =>
    cached((from, to) => levelOrGrammar(role, from, to) + seams(role)(from, to) + repetition(role, text(from, to), whole)),
  )
  return { atoms, run, text, lines, seams: (role, from, to) => seams(role)(from, to), cost: (role, from, to) => costs(role)(from, to) }

  /** Near a page break, a level cell may hold only the first lines of its label. */
  function levelOrGrammar(role: Role, from: number, to: number): number {
    const cost = grammarCost(role, text(from, to))
    if ((role !== 'dimension' && role !== 'group') || cost <= 1.2 || !isLevelPart(text(from, to))) return cost
    for (let at = to; at < Math.min(run.to, to + 40); at++) if (atoms[at]?.before === 'page') return 1.2
    return cost
  }
}

function cached<T>(compute: (from: number, to: number) => T): (from: number, to: number) => T {
  const known = new Map<number, T>()
  return (from, to) => {
    const found = known.get(key(from, to))
    if (found !== undefined) return found
    const value = compute(from, to)
    known.set(key(from, to), value)
    return value
  }
}

function perRole<T>(make: (role: Role) => T): (role: Role) => T {
  const known = new Map<Role, T>()
  return (role) => {
    let found = known.get(role)
    if (found === undefined) known.set(role, (found = make(role)))
    return found
  }
}

const key = (from: number, to: number): number => from * 65536 + to

/** A phrase that comes again elsewhere in the block is a cell of its own more likely than a part of one. */
const repetition = (role: Role, text: string, whole: string): number =>
  (role === 'target' || role === 'actual') &&
  text.length >= 4 &&
  text.length <= 12 &&
  !/\d/u.test(text) &&
  whole.indexOf(text) !== whole.lastIndexOf(text)
    ? -0.6
    : 0

/** The text of a run, put together once. */
function textReader(atoms: readonly Atom[], run: Run): (from: number, to: number) => string {
  const starts: number[] = []
  let whole = ''
  for (let at = run.from; at < run.to; at++) {
    starts.push(whole.length)
    whole += atoms[at]?.text ?? ''
  }
  starts.push(whole.length)
  return (from, to) => whole.slice(starts[from - run.from], starts[to - run.from])
}

/** Per atom, where the level label that starts there with a line ends: a cell of another column will hardly hold or cut it. */
function levelRunsIn(atoms: readonly Atom[], run: Run): readonly Run[] {
  const runs: Run[] = []
  for (let at = run.from; at < run.to; at++) {
    if (!startsLine(atoms[at])) continue
    const end = labelEnd(atoms, at, (text) => /指标|目标|\d分/u.test(text) && (isGroup(text) || isDimension(text)), run.to)
    if (end < 0) continue
    runs.push({ from: at, to: end })
    at = end - 1
  }
  return runs
}

function levelCost(runs: readonly Run[], role: Role, cell: Run): number {
  const isLevel = role === 'dimension' || role === 'group'
  let cost = 0
  for (const run of runs) {
    if (run.from >= cell.to) break
    if (run.to <= cell.from || (run.from === cell.from && run.to === cell.to)) continue
    if (run.from >= cell.from && run.to <= cell.to) cost += isLevel ? 1.5 : 3
    else if (!(isLevel && cell.from >= run.from && cell.to <= run.to)) cost += 2
    else cost += 0.5
  }
  return cost
}
