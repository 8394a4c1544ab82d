// Many forms as one: what is wrong with how many of them, and in which order a person should look at them.
import { type AmountNotice, amountNotices } from './amounts.ts'
import { copiesIn, type Copy } from './copies.ts'
import { type Decision, decisionFinder, type GroupName } from './decision.ts'
import type { Digest, FormAt } from './digest.ts'
import { type Distributions, distributionsOf } from './distribution.ts'
import { type Duplicate, duplicatesIn } from './duplicates.ts'
import { type FindingGroup, findingGroups } from './finding-groups.ts'
import { besideFindings, doubtReason, findingReasons, type Weighed } from './risk.ts'
import { type UnitPattern, unitPatterns } from './units.ts'

export interface RankedForm {
  readonly rank: number
  readonly form: Digest
  /** The sum of the reasons' weights: it orders the pile and means nothing else. */
  readonly risk: number
  /** Heaviest first. */
  readonly reasons: readonly Weighed[]
}

export interface Pile {
  /** The riskiest first. */
  readonly ranked: readonly RankedForm[]
  readonly groups: readonly FindingGroup[]
  readonly copies: readonly Copy[]
  readonly duplicates: readonly Duplicate[]
  readonly units: readonly UnitPattern[]
  readonly amounts: readonly AmountNotice[]
  readonly distributions: Distributions
}

/** In n log n. The order of the digests changes nothing but the order among forms of equal risk and the names of copies. */
export function pileOf(digests: readonly Digest[], decisions: readonly Decision[] = []): Pile {
  const decided = decisionFinder(decisions)
  const duplicates = duplicatesIn(digests)
  // One form handed in five times is no habit of its unit, copies nothing from itself, and its amount is one amount.
  const once = firstOfEach(digests)
  const copies = copiesIn(once)
  const units = unitPatterns(once)
  const beside = reasonsBeside(digests, copies, duplicates, units)
  const ranked = digests.map((form): Omit<RankedForm, 'rank'> => {
    const isCounted = (group: GroupName) => decided(group, form.at)?.verdict !== 'dismissed'
    const reasons = [
      ...findingReasons(form.found, isCounted),
      ...doubtReason(form),
      ...(beside.get(keyOf(form.at)) ?? []).filter(({ reason }) => isCounted(reason as GroupName)),
    ].toSorted((one, other) => other.weight - one.weight)
    return { form, risk: reasons.reduce((total, { weight }) => total + weight, 0), reasons }
  })
  return {
    ranked: ranked.toSorted(riskierFirst).map((each, index) => ({ rank: index + 1, ...each })),
    groups: findingGroups(digests, decided),
    copies,
    duplicates,
    units,
    amounts: amountNotices(once),
    distributions: distributionsOf(digests),
  }
}

function firstOfEach(digests: readonly Digest[]): readonly Digest[] {
  const seen = new Set<string>()
  return digests.filter(({ content }) => {
    if (content === null) return true
    const isFirst = !seen.has(content)
    seen.add(content)
    return isFirst
  })
}

const keyOf = ({ file, form }: FormAt): string => `${form} ${file}`

const riskierFirst = (one: Omit<RankedForm, 'rank'>, other: Omit<RankedForm, 'rank'>): number =>
  other.risk - one.risk || Number(other.form.atRisk ?? 0) - Number(one.form.atRisk ?? 0)

/** What shows only among other forms, for each form that it concerns. */
function reasonsBeside(
  digests: readonly Digest[],
  copies: readonly Copy[],
  duplicates: readonly Duplicate[],
  units: readonly UnitPattern[],
): ReadonlyMap<string, readonly Weighed[]> {
  const all = new Map<string, Weighed[]>()
  const give = (at: FormAt, reason: Weighed) => {
    const key = keyOf(at)
    const known = all.get(key)
    if (known === undefined) all.set(key, [reason])
    else known.push(reason)
  }
  giveCopies(copies, give)
  for (const { same, forms } of duplicates)
    for (const [index, at] of forms.entries()) {
      const other = forms[index === 0 ? 1 : 0]!
      give(at, { reason: 'duplicate-form', same, other, others: forms.length - 1, weight: besideFindings.duplicate })
    }
  const patterns = new Map(units.map((unit) => [unit.body, unit]))
  for (const digest of digests) {
    const unit = digest.body === null ? undefined : patterns.get(digest.body)
    if (unit !== undefined) giveUnit(digest, unit, give)
  }
  return all
}

type Give = (at: FormAt, reason: Weighed) => void

/** The most that copies add to one form is bounded: a form whose every text is another's is still below one whose sum is wrong. */
function giveCopies(copies: readonly Copy[], give: Give): void {
  const given = new Map<string, number>()
  for (const { id, texts, owner, signs, between } of copies) {
    for (const [index, { at, text }] of texts.entries()) {
      const isOwner = index === owner
      const full = between === 'years' ? besideFindings.carriedOver : isOwner ? besideFindings.ownText : besideFindings.copied
      const before = given.get(keyOf(at)) ?? 0
      const weight = Math.min(full, besideFindings.mostOfCopies - before)
      given.set(keyOf(at), before + weight)
      const other = texts[owner === null || isOwner ? (index === 0 ? 1 : 0) : owner]!.at
      give(at, { reason: 'copied-between-forms', copy: id, text, other, others: texts.length - 1, isOwner, signs, weight })
    }
  }
}

function giveUnit({ at, found }: Digest, { forms, isAlwaysFull, faults }: UnitPattern, give: Give): void {
  if (isAlwaysFull) give(at, { reason: 'unit-always-full', forms, weight: besideFindings.alwaysFull })
  let left: number = besideFindings.mostOfUnit
  for (const { code, forms: faulty } of faults) {
    if (!found.some((each) => each.code === code)) continue
    const weight = Math.min(besideFindings.sameFault, left)
    left -= weight
    give(at, { reason: 'unit-same-fault', code, faulty, forms, weight })
  }
}
