// The best way so far to each state at each atom, and how bad another may be that is still worth a look.
import type { Step } from './rows.ts'
import type { Run } from './sections.ts'

export interface Board {
  readonly at: (position: number) => readonly (Step | null)[]
  readonly offer: (position: number, state: number, step: Step) => void
  /** A step to this state that costs as much is no use: there is a better one, or it lies beyond the beam. */
  readonly limit: (position: number, state: number) => number
  /** A step at this position that costs more leads nowhere. */
  readonly worst: (position: number) => number
}

/** Readings that cost this much more than the best one so far never win: on forms, none did that cost 6 more. */
const beam = 8

export function boardOf(run: Run, stateCount: number): Board {
  const states = Array.from({ length: run.to - run.from + 1 }, (): (Step | null)[] => Array.from({ length: stateCount }, () => null))
  const least = states.map(() => Infinity)
  const at = (position: number): (Step | null)[] => states[position - run.from] ?? []
  const worst = (position: number): number => (least[position - run.from] ?? Infinity) + beam
  return {
    at,
    worst,
    offer: (position, state, step) => {
      if (step.cost >= (at(position)[state]?.cost ?? Infinity)) return
      at(position)[state] = step
      least[position - run.from] = Math.min(least[position - run.from] ?? Infinity, step.cost)
    },
    // at the end, whatever got there counts; the beam is wider by a hair, so that it never decides what the search itself would
    limit: (position, state) => Math.min(at(position)[state]?.cost ?? Infinity, position === run.to ? Infinity : worst(position) + 1e-6),
  }
}
