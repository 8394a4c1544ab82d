// Which forms of a pile are meant by something that was chosen in it, and where on each of them.
import {
  type Decision,
  decisionFinder,
  type Digest,
  type FindingCode,
  type FormAt,
  type Kind,
  type Pile,
  type PileFault,
} from '@jizheng/core'

export type Choice =
  | { readonly by: 'group'; readonly code: FindingCode }
  | { readonly by: 'copy'; readonly id: string }
  /** By its place in the list of duplicates. */
  | { readonly by: 'duplicate'; readonly index: number }
  /** A body all of whose forms state full points, and one with a habit. */
  | { readonly by: 'full'; readonly body: string }
  | { readonly by: 'habit'; readonly body: string; readonly code: FindingCode }
  | { readonly by: 'body'; readonly name: string }
  | { readonly by: 'region'; readonly name: string }
  | { readonly by: 'kind'; readonly name: Kind }

export interface Place {
  readonly at: FormAt
  /** JSON Pointer to the value that is meant; null for the form as a whole. */
  readonly value: string | null
  readonly finding: FindingCode | null
  readonly decision: Decision | null
}

type Found = Omit<Place, 'decision'>

/** What decisions on the forms of a choice are about; null where there is nothing to decide. */
export function groupOf(choice: Choice): FindingCode | PileFault | null {
  switch (choice.by) {
    case 'group':
      return choice.code
    case 'copy':
      return 'copied-between-forms'
    case 'duplicate':
      return 'duplicate-form'
    case 'full':
      return 'unit-always-full'
    case 'habit':
      return 'unit-same-fault'
    default:
      return null
  }
}

/** In the order of their ranks. */
export function placesOf(pile: Pile, choice: Choice, decisions: readonly Decision[]): readonly Place[] {
  const group = groupOf(choice)
  const decided = decisionFinder(decisions)
  return foundBy(pile, choice).map((found) => ({ ...found, decision: group === null ? null : decided(group, found.at) }))
}

function foundBy(pile: Pile, choice: Choice): readonly Found[] {
  switch (choice.by) {
    case 'group':
      return withFinding(pile, choice.code)
    case 'copy':
      return among(
        pile,
        (pile.copies.find(({ id }) => id === choice.id)?.texts ?? []).map(({ at, text }) => [at, text]),
      )
    case 'duplicate':
      return among(
        pile,
        (pile.duplicates[choice.index]?.forms ?? []).map((at) => [at, null]),
      )
    case 'full':
      return where(pile, ({ body }) => body === choice.body)
    case 'body':
      return where(pile, ({ body }) => body === choice.name)
    case 'habit':
      return withFinding(pile, choice.code, ({ body }) => body === choice.body)
    case 'region':
      return where(pile, ({ region }) => region === choice.name)
    case 'kind':
      return where(pile, ({ kind }) => kind === choice.name)
  }
}

const where = ({ ranked }: Pile, fits: (digest: Digest) => boolean): readonly Found[] =>
  ranked.flatMap(({ form }) => (fits(form) ? [{ at: form.at, value: null, finding: null }] : []))

function withFinding({ ranked }: Pile, code: FindingCode, fits: (digest: Digest) => boolean = () => true): readonly Found[] {
  return ranked.flatMap(({ form }) => {
    const found = form.found.find((each) => each.code === code)
    return found === undefined || !fits(form) ? [] : [{ at: form.at, value: found.at, finding: code }]
  })
}

const keyOf = ({ file, form }: FormAt): string => `${form} ${file}`

/** Each form once. */
function among({ ranked }: Pile, some: readonly (readonly [FormAt, string | null])[]): readonly Found[] {
  const values = new Map(some.map(([at, value]) => [keyOf(at), value]))
  return ranked.flatMap(({ form: { at } }) => {
    const value = values.get(keyOf(at))
    return value === undefined ? [] : [{ at, value, finding: null }]
  })
}
