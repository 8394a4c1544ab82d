// What somebody decided about a group of findings, as page and command keep it: bound to the files it was decided on by their bytes, so that it
// holds again for the same files wherever they lie, and never for others that come to bear the same names.
import type { Decision, GroupName } from './decision.ts'
import type { Digest } from './digest.ts'

export interface KeptDecision {
  readonly group: GroupName
  /** The number of the form in each of the files, from 1; null for every form of them. */
  readonly form: number | null
  /** Marks (SHA-256) of the files: of those whose form had the finding when it was decided. Null where it holds for every file, also for those to come. */
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

/** Which forms a decision is about: one form of each of these files, or (as files say that were written by hand or before) all forms of them. */
export type Scope = Pick<KeptDecision, 'group' | 'form' | 'files'>

/** Forms of files, each by its number, as decisions on them are kept; a file without a mark cannot be told again and is passed over. */
export function scopesOf(
  group: GroupName,
  forms: readonly { readonly mark: string | null | undefined; readonly form: number }[],
): readonly Scope[] {
  const marks = new Map<number, Set<string>>()
  for (const { mark, form } of forms) {
    if (mark == null) continue
    const known = marks.get(form)
    if (known === undefined) marks.set(form, new Set([mark]))
    else known.add(mark)
  }
  return [...marks].map(([form, files]) => ({ group, form, files: [...files] }))
}

/** What may have been decided about a group on every form of these files, also on forms where nobody had seen the finding; a new word on the group ends it. */
export const wideScopes = (group: GroupName, marks: readonly string[]): readonly Scope[] => [
  { group, form: null, files: marks },
  { group, form: null, files: null },
]

/** Holds for every file there is and will be: written by hand, for page and command write no such thing. */
export const holdsEverywhere = ({ files }: KeptDecision): boolean => files === null

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

export const withDecisions = <Kept extends KeptDecision>(kept: readonly Kept[], made: readonly Kept[]): readonly Kept[] => [
  ...without(kept, made),
  ...made,
]

/** The same about other files stays. */
export function without<Kept extends KeptDecision>(kept: readonly Kept[], scopes: readonly Scope[]): readonly Kept[] {
  const gone = new Map<string, Set<string>>()
  const goneEverywhere = new Set<GroupName>()
  for (const scope of scopes) {
    if (scope.files === null) goneEverywhere.add(scope.group)
    else {
      const marks = gone.get(keyOf(scope)) ?? new Set()
      for (const mark of scope.files) marks.add(mark)
      gone.set(keyOf(scope), marks)
    }
  }
  return kept.flatMap((decision) => {
    if (decision.files === null) return goneEverywhere.has(decision.group) ? [] : [decision]
    const marks = gone.get(keyOf(decision))
    const left = decision.files.filter((mark) => marks?.has(mark) !== true)
    if (left.length === decision.files.length) return [decision]
    return left.length === 0 ? [] : [{ ...decision, files: left }]
  })
}

const keyOf = ({ group, form }: Scope): string => `${group} ${form ?? ''}`
