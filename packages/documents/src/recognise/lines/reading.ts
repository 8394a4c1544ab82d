// A stretch of atoms with everything that is asked of its runs again and again: text, lines, cost as a cell whatever the widths.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { grammarCost, openBrackets } from './cell-cost.ts'
import { levelCosts } from './level-runs.ts'
import { runTable } from './run-table.ts'
import { seamCosts } from './seams.ts'
import type { Run } from './sections.ts'
import { isFiller, pointsIn } from './value-shape.ts'
import type { Role } from './vocabulary.ts'
import { isDimension, isGroup, isLevelPart } from './vocabulary.ts'
import type { Line } from './wrapping.ts'
import { lineOf, longer } from './wrapping.ts'

export interface Reading {
  readonly atoms: readonly Atom[]
  readonly run: Run
  readonly text: (from: number, to: number) => string
  readonly lengthOf: (from: number, to: number) => number
  readonly lines: (from: number, to: number) => readonly Line[]
  readonly lineCount: (from: number, to: number) => number
  /** What inner spaces, values and level labels say against the run as one cell; it only grows with the run. */
  readonly seams: (role: Role, from: number, to: number) => number
  /** Grammar and seams together. */
  readonly cost: (role: Role, from: number, to: number) => number
  /** Brackets that open in the run, less those that close. */
  readonly open: (from: number, to: number) => number
  /** A row of the template that nobody filled. */
  readonly isFiller: (from: number, to: number) => boolean
  /** Points, levels and fillers are whole cells, never the rest of one. */
  readonly isWhole: (from: number, to: number) => boolean
}

export function readingOf(atoms: readonly Atom[], run: Run): Reading {
  const { text, lengthOf } = textReader(atoms, run)
  const whole = text(run.from, run.to)
  const levelCost = levelCosts(atoms, run)
  const seams = perRole((role) => {
    const own = seamCosts(atoms, role, run.from)
    return runTable(run.from, (from, to) => own(from, to) + levelCost(role, from, to))
  })
  const costs = perRole((role) =>
    runTable(run.from, (from, to) => levelOrGrammar(role, from, to) + seams(role)(from, to) + repetition(role, text(from, to), whole)),
  )
  const filler = runTable(run.from, (from, to) => isFiller(text(from, to)))
  return {
    atoms,
    run,
    text,
    lengthOf,
    lines: lineReader(atoms, run.from),
    lineCount: lineCounter(atoms, run),
    open: bracketCounter(atoms, run),
    seams: (role, from, to) => seams(role)(from, to),
    cost: (role, from, to) => costs(role)(from, to),
    isFiller: filler,
    isWhole: runTable(run.from, (from, to) => filler(from, to) || isLevelOrPoints(text(from, to))),
  }

  /** Near a page break, a level cell may hold only the first lines of its label. */
  function levelOrGrammar(role: Role, from: number, to: number): number {
    const cost = grammarCost(role, text(from, to))
    if ((role !== 'dimension' && role !== 'group') || cost <= 1.2 || !isLevelPart(text(from, to))) return cost
    for (let at = to; at < Math.min(run.to, to + 40); at++) if (atoms[at]?.before === 'page') return 1.2
    return cost
  }
}

const isLevelOrPoints = (text: string): boolean => isGroup(text) || isDimension(text) || pointsIn(text) !== null

function perRole<T>(make: (role: Role) => T): (role: Role) => T {
  const known = new Map<Role, T>()
  return (role) => {
    let found = known.get(role)
    if (found === undefined) known.set(role, (found = make(role)))
    return found
  }
}

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
function textReader(atoms: readonly Atom[], run: Run): Pick<Reading, 'text' | 'lengthOf'> {
  const starts: number[] = []
  let whole = ''
  for (let at = run.from; at < run.to; at++) {
    starts.push(whole.length)
    whole += atoms[at]?.text ?? ''
  }
  starts.push(whole.length)
  const start = (at: number): number => starts[at - run.from] ?? 0
  return { text: (from, to) => whole.slice(start(from), start(to)), lengthOf: (from, to) => start(to) - start(from) }
}

/** The lines of a run are those of the run without its last atom, the last one longer or one more. */
function lineReader(atoms: readonly Atom[], start: number): Reading['lines'] {
  const single: Line[] = []
  const lines: Reading['lines'] = runTable(start, (from, to): readonly Line[] => {
    const atom = atoms[to - 1]
    if (!atom) return []
    const own = (single[to - 1 - start] ??= lineOf(atom))
    if (to - from === 1) return [own]
    const before = lines(from, to - 1)
    const last = before.at(-1)
    return last && !startsLine(atom) ? [...before.slice(0, -1), longer(last, own)] : [...before, own]
  })
  return lines
}

function lineCounter(atoms: readonly Atom[], run: Run): Reading['lineCount'] {
  const numbers: number[] = []
  for (let at = run.from; at < run.to; at++) numbers.push((numbers.at(-1) ?? 0) + (startsLine(atoms[at]) ? 1 : 0))
  return (from, to) => (numbers[to - 1 - run.from] ?? 0) - (numbers[from - run.from] ?? 0) + 1
}

function bracketCounter(atoms: readonly Atom[], run: Run): Reading['open'] {
  const open: number[] = [0]
  for (let at = run.from; at < run.to; at++) open.push((open.at(-1) ?? 0) + openBrackets(atoms[at]?.text ?? ''))
  return (from, to) => (open[to - run.from] ?? 0) - (open[from - run.from] ?? 0)
}
