// A family of cases: something sound, edits that spoil it, and the file it becomes. A case is named "family:seed", or "family:seed:0.2" where only some edits are left.
import type { Form } from '@jizheng/core'
import { type Chance, chanceOf } from './chance.ts'

/** What a case tries; `complaints` looks at what was read (wrong numbers), null where any answer without a crash will do. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  readonly complaints?: (forms: readonly Form[]) => readonly string[]
}

export interface Edit<Subject> {
  readonly name: string
  /** May change the subject in place or answer with another one. */
  readonly change: (subject: Subject, chance: Chance) => Subject | void
}

export interface Family<Subject> {
  readonly name: string
  readonly base: (chance: Chance) => Subject | Promise<Subject>
  readonly edits: readonly Edit<Subject>[]
  readonly mostEdits: number
  readonly finish: (subject: Subject) => Sample | Promise<Sample>
}

/** A family whose cases are no files: each answers with what it has to complain about. */
export interface Trial {
  readonly name: string
  readonly complaints: (seed: number) => Promise<readonly string[]>
}

export interface CaseId {
  readonly family: string
  readonly seed: number
  /** The edits that are left, by their number; null for all. */
  readonly only: readonly number[] | null
}

export const printedId = ({ family, seed, only }: CaseId): string => `${family}:${seed}${only === null ? '' : `:${only.join('.')}`}`

export function caseId(printed: string): CaseId {
  const [family = '', seed = '0', only] = printed.split(':')
  return {
    family,
    seed: Number(seed),
    only:
      only === undefined
        ? null
        : only
            .split('.')
            .filter((one) => one !== '')
            .map(Number),
  }
}

export interface Planned {
  readonly edits: readonly string[]
  readonly sample: Sample
}

/** The same id gives the same bytes, whichever other edits are left out. */
export async function planned<Subject>(family: Family<Subject>, { seed, only }: CaseId): Promise<Planned> {
  const chance = chanceOf(seed)
  let subject = await family.base(chanceOf(chance.seed()))
  const plan = Array.from({ length: chance.between(1, family.mostEdits) }, () => ({ edit: chance.pick(family.edits), seed: chance.seed() }))
  for (const [index, { edit, seed: own }] of plan.entries()) {
    if (only !== null && !only.includes(index)) continue
    const changed = edit.change(subject, chanceOf(own))
    if (changed !== undefined) subject = changed as Awaited<Subject>
  }
  return { edits: plan.map(({ edit }) => edit.name), sample: await family.finish(subject) }
}
