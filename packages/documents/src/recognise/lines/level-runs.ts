// Level labels that stand in a stretch of atoms: a cell of another column will hardly hold or cut one.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { labelEnd } from './labels-at.ts'
import type { Run } from './sections.ts'
import type { Role } from './vocabulary.ts'
import { isDimension, isGroup } from './vocabulary.ts'

/** The cost of holding or cutting such labels in a cell of a column. */
export function levelCosts(atoms: readonly Atom[], stretch: Run): (role: Role, from: number, to: number) => number {
  const runs = levelRunsIn(atoms, stretch)
  /** Per atom, the first of the runs that does not end before it. */
  const firsts: number[] = []
  for (let at = stretch.from, first = 0; at <= stretch.to; at++) {
    while ((runs[first]?.to ?? Infinity) <= at) first++
    firsts.push(first)
  }
  return (role, from, to) => {
    const isLevel = role === 'dimension' || role === 'group'
    let cost = 0
    for (let at = firsts[from - stretch.from] ?? 0; at < runs.length; at++) {
      const run = runs[at]
      if (!run || run.from >= to) break
      if (run.from === from && run.to === to) continue
      if (run.from >= from && run.to <= to) cost += isLevel ? 1.5 : 3
      else cost += isLevel && from >= run.from && to <= run.to ? 0.5 : 2
    }
    return cost
  }
}

/** From left to right, where the level labels that start with a line stand. */
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
