// What somebody decided about a group of findings, as page and command keep it: bound to the files it was decided on by their bytes, so that it
// holds again for the same files wherever they lie, and never for others that come to bear the same names.
import type { Decision, GroupName } from './decision.ts'
import type { Digest } from './digest.ts'

export interface KeptDecision {
  readonly group: GroupName
  /** The number of the one form in its file, from 1; null for every form of the files. */
  readonly form: number | null
  /** Marks (SHA-256) of the files: of all that were there, or of the one with the form. Null where it holds for every file, also for those to come. */
  readonly files: readonly string[] | null
  readonly verdict: Decision['verdict']
  readonly why: string
  /** Milliseconds since 1970. */
  readonly decidedAt: number
}

/** A file of the pile with what tells it again. */
export interface MarkedFile {
  readonly name: string
  readonly mark: string | null
  readonly digests: readonly Digest[]
}

/** Which forms a decision is about: one group on all forms of these files, or on one of them. */
export type Scope = Pick<KeptDecision, 'group' | 'form' | 'files'>

/** The decisions that hold for these files. One for all is such again only where it was made about every file that it would concern. */
export function decisionsOn(kept: readonly KeptDecision[], files: readonly MarkedFile[]): readonly Decision[] {
  // The last word on one form is that on the form itself.
  const inOrder = kept.toSorted((one, other) => Number(one.form !== null) - Number(other.form !== null) || one.decidedAt - other.decidedAt)
  return inOrder.flatMap((decision): readonly Decision[] => {
    const { group, verdict, why, form } = decision
    if (decision.files === null) return form === null ? [{ group, form, verdict, why }] : []
    const meant = new Set(decision.files)
    const isMeant = ({ mark }: MarkedFile): boolean => mark !== null && meant.has(mark)
    const there = files.filter(isMeant)
    if (there.length === 0) return []
    if (form !== null) return there.map(({ name }) => ({ group, form: { file: name, form }, verdict, why }))
    if (files.filter((file) => mayConcern(group, file)).every(isMeant)) return [{ group, form: null, verdict, why }]
    return there.flatMap(({ digests }) => digests.map(({ at }) => ({ group, form: at, verdict, why })))
  })
}

const mayConcern = (group: GroupName, { digests }: MarkedFile): boolean =>
  digests.some(({ found }) => found.some(({ code }) => code === group))

export const withDecision = <Kept extends KeptDecision>(kept: readonly Kept[], decision: Kept): readonly Kept[] => [
  ...without(kept, decision),
  decision,
]

/** The same about other files stays. */
export function without<Kept extends KeptDecision>(kept: readonly Kept[], { group, form, files }: Scope): readonly Kept[] {
  const gone = files === null ? null : new Set(files)
  return kept.flatMap((decision) => {
    if (decision.group !== group || decision.form !== form || (decision.files === null) !== (gone === null)) return [decision]
    const left = decision.files?.filter((mark) => gone?.has(mark) !== true) ?? []
    if (left.length === decision.files?.length) return [decision]
    return left.length === 0 ? [] : [{ ...decision, files: left }]
  })
}
