// A case by its name: makes it anew and tries it.
import { type Outcome, attempt, outcomeOf } from './attempt.ts'
import { families, trials } from './families/all.ts'
import { type CaseId, type Planned, planned } from './family.ts'

export interface Ran {
  readonly outcome: Outcome
  readonly edits: readonly string[]
}

/** Null for a family whose cases are no files. */
export async function madeCase(id: CaseId): Promise<Planned | null> {
  const family = families.find((one) => one.name === id.family)
  return family === undefined ? null : await planned(family, id)
}

/** Never throws: a fault of the torture itself shows as a crash too. */
export async function runCase(id: CaseId): Promise<Ran> {
  try {
    const trial = trials.find((one) => one.name === id.family)
    if (trial !== undefined) {
      const complaints = await trial.complaints(id.seed)
      const outcome: Outcome =
        complaints.length === 0 ? { kind: 'read', forms: 0 } : { kind: 'fault', what: 'wrong', detail: complaints.join('\n') }
      return { outcome, edits: [] }
    }
    const made = await madeCase(id)
    if (made === null) throw new RangeError(`no family is called ${id.family}`)
    return { outcome: await attempt(made.sample), edits: made.edits }
  } catch (error) {
    return { outcome: outcomeOf(error), edits: [] }
  }
}
