// The digests of the files that were dropped, and what they are as one pile. They stay here, so that three thousand forms are ranked anew after a
// decision without passing through the page.
import {
  type Copy,
  type Decision,
  decisionFinder,
  decisionsOn,
  type Digest,
  type Duplicate,
  type FindingCode,
  type FormAt,
  type KeptDecision,
  type Locale,
  type MarkedFile,
  type Pile,
  type PileFault,
  pileOf,
  toldAtStake,
  type UnitPattern,
} from '@jizheng/core'
import { pileCsv, pileJson, pilePage, pileXlsx, type UnreadFile, whyRanked } from '@jizheng/documents'
import { type Choice, type Place, placesOf } from './places.ts'

export interface DigestedFile extends MarkedFile {
  readonly id: number
}

/** Why a form stands where it does. */
interface RankedAt extends FormAt {
  readonly rank: number
  readonly why: string
  /** Points that the stated total would lose, without what was dismissed. */
  readonly atStake: string
  readonly toldAtStake: string
  readonly nearest: string | null
  readonly grade: string | null
  /** What of its findings was dismissed: counted nowhere. */
  readonly dismissed: readonly FindingCode[]
}

/** What was decided about the forms of a copy, a duplicate or a habit. */
export interface Decided {
  readonly dismissed: number
  /** Where all of them were decided about in the same words. */
  readonly decision: Decision | null
}

type WithDecided<T> = T & { readonly decided: Decided }

interface SeenUnit extends Omit<UnitPattern, 'isAlwaysFull' | 'faults'> {
  /** Null where not every form states full points. */
  readonly full: Decided | null
  readonly faults: readonly WithDecided<UnitPattern['faults'][number]>[]
}

/** A pile as the page shows it. */
export interface Ranking extends Omit<Pile, 'ranked' | 'copies' | 'duplicates' | 'units'> {
  readonly ranked: readonly RankedAt[]
  readonly copies: readonly WithDecided<Copy>[]
  readonly duplicates: readonly WithDecided<Duplicate>[]
  readonly units: readonly SeenUnit[]
}

const files = new Map<number, DigestedFile>()
let now: { readonly pile: Pile; readonly decisions: readonly Decision[] } | null = null

export function keepDigests(some: readonly DigestedFile[]): void {
  for (const file of some) files.set(file.id, { ...file, mark: file.mark ?? files.get(file.id)?.mark ?? null })
}

export function forgetDigests(): void {
  files.clear()
  now = null
}

/** As many reasons as a row has room for. */
const REASONS_TOLD = 3

export function rankFiles(kept: readonly KeptDecision[], locale: Locale): Ranking {
  const { pile, decisions } = made(kept)
  const { ranked, groups, amounts, distributions } = pile
  const decided = deciderOf(decisions)
  const find = decisionFinder(decisions)
  const byBody = Map.groupBy(ranked, ({ form }) => form.body)
  const formsOf = (body: string, code?: FindingCode): readonly FormAt[] =>
    (byBody.get(body) ?? []).flatMap(({ form }) => (code === undefined || form.found.some((each) => each.code === code) ? [form.at] : []))
  return {
    groups,
    amounts,
    distributions,
    ranked: ranked.map(({ rank, form, atStake, balance, nearest, grade, reasons }) => ({
      ...form.at,
      rank,
      atStake,
      toldAtStake: toldAtStake({ atStake, balance }),
      nearest,
      grade,
      why: whyRanked({ reasons }, locale, REASONS_TOLD),
      dismissed: form.found.flatMap(({ code }) => (find(code, form.at)?.verdict === 'dismissed' ? [code] : [])),
    })),
    copies: pile.copies.map((copy) => ({
      ...copy,
      decided: decided(
        'copied-between-forms',
        copy.texts.map(({ at }) => at),
      ),
    })),
    duplicates: pile.duplicates.map((duplicate) => ({ ...duplicate, decided: decided('duplicate-form', duplicate.forms) })),
    units: pile.units.map(({ body, forms, isAlwaysFull, faults }) => ({
      body,
      forms,
      full: isAlwaysFull ? decided('unit-always-full', formsOf(body)) : null,
      faults: faults.map((fault) => ({ ...fault, decided: decided('unit-same-fault', formsOf(body, fault.code)) })),
    })),
  }
}

/** The forms that a group, a copy or a body means, in the order of their ranks; none before they were ranked. */
export const choosePlaces = (choice: Choice): readonly Place[] => (now === null ? [] : placesOf(now.pile, choice, now.decisions))

interface Told {
  readonly files: number
  readonly unread: readonly UnreadFile[]
  readonly locale: Locale
}

export const pilePageOf = (kept: readonly KeptDecision[], { locale, ...told }: Told): string =>
  pilePage({ pile: made(kept).pile, ...told }, locale)
export const pileListOf = (kept: readonly KeptDecision[], { locale, ...told }: Told): string =>
  pileCsv({ pile: made(kept).pile, ...told }, locale)
export const pileBookOf = (kept: readonly KeptDecision[], { locale, ...told }: Told): Promise<Uint8Array> =>
  pileXlsx({ pile: made(kept).pile, ...told }, locale)
/** What `pile --json` prints for the same files. */
export const pileJsonOf = (kept: readonly KeptDecision[], { files: all, unread }: Told): Blob =>
  new Blob([...pileJson({ pile: made(kept).pile, files: all, unread })], { type: 'application/json' })

/** In the order of the files' names, whatever the order in which they were dropped and read. */
function made(kept: readonly KeptDecision[]): NonNullable<typeof now> {
  const inOrder = [...files.values()].toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  const decisions = decisionsOn(kept, inOrder)
  const digests = inOrder.flatMap((file): readonly Digest[] => file.digests)
  now = { pile: pileOf(digests, decisions), decisions }
  return now
}

/** What was decided about some forms together. */
function deciderOf(decisions: readonly Decision[]): (group: PileFault, forms: readonly FormAt[]) => Decided {
  const find = decisionFinder(decisions)
  return (group, forms) => {
    const found = forms.map((at) => find(group, at))
    const first = found[0] ?? null
    const isSame = found.every((each) => each?.verdict === first?.verdict && each?.why === first?.why)
    return { dismissed: found.filter((each) => each?.verdict === 'dismissed').length, decision: isSame ? first : null }
  }
}
