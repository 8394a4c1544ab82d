// Many forms as one: what is wrong with how many of them, and in which order a person should look at them.
import type { Balance } from '../at-risk.ts'
import type { GradeLost } from '../scoring.ts'
import { type AmountNotice, amountNotices } from './amounts.ts'
import { copiesIn, type Copy } from './copies.ts'
import { type Decision, decisionFinder, type GroupName } from './decision.ts'
import type { Digest, FormAt } from './digest.ts'
import { type Distributions, distributionsOf } from './distribution.ts'
import { type Duplicate, duplicatesIn } from './duplicates.ts'
import { type FindingGroup, findingGroups } from './finding-groups.ts'
import { riskierFirst, riskOf, type RiskReason } from './risk.ts'
import { type UnitPattern, unitPatterns } from './units.ts'

export interface RankedForm {
  readonly rank: number
  readonly form: Digest
  /** Points that the stated total would lose, without what was dismissed: a decimal string. */
  readonly atStake: string
  /** The nearest total, its grade and the grade lost, without what was dismissed too. */
  readonly nearest: string | null
  readonly grade: string | null
  readonly gradeLost: GradeLost | null
  /** What of `atStake` is lost and what is gained elsewhere on the form; null where no total is stated or there is no nearest one. */
  readonly balance: Balance | null
  /** What places the form, in the order in which it does. */
  readonly reasons: readonly RiskReason[]
}

export interface Pile {
  /** The most points at stake first, then what risk.ts tells. */
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
  const ranked = digests.map((form) => {
    const isCounted = (group: GroupName) => decided(group, form.at)?.verdict !== 'dismissed'
    const besides = (beside.get(keyOf(form.at)) ?? []).filter(({ reason }) => isCounted(reason as GroupName))
    return { form, risk: riskOf(form, besides, isCounted) }
  })
  return {
    ranked: ranked
      .toSorted((one, other) => riskierFirst(one.risk, other.risk))
      .map(({ form, risk: { atStake, nearest, grade, gradeLost, balance, reasons } }, index) => ({
        rank: index + 1,
        form,
        atStake: atStake.toString(),
        nearest: nearest?.toString() ?? null,
        grade,
        gradeLost,
        balance,
        reasons,
      })),
    groups: findingGroups(digests, decided),
    copies,
    duplicates,
    units,
    amounts: amountNotices(once),
    distributions: distributionsOf(ranked.map(({ form, risk }) => ({ ...form, nearest: risk.nearest?.toString() ?? null }))),
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

/** What shows only among other forms, for each form that it concerns. */
function reasonsBeside(
  digests: readonly Digest[],
  copies: readonly Copy[],
  duplicates: readonly Duplicate[],
  units: readonly UnitPattern[],
): ReadonlyMap<string, readonly RiskReason[]> {
  const all = new Map<string, RiskReason[]>()
  const give = (at: FormAt, reason: RiskReason) => {
    const key = keyOf(at)
    const known = all.get(key)
    if (known === undefined) all.set(key, [reason])
    else known.push(reason)
  }
  giveCopies(copies, give)
  for (const { same, forms } of duplicates)
    for (const [index, at] of forms.entries()) {
      const other = forms[index === 0 ? 1 : 0]!
      give(at, { reason: 'duplicate-form', same, other, others: forms.length - 1 })
    }
  const patterns = new Map(units.map((unit) => [unit.body, unit]))
  for (const digest of digests) {
    const unit = digest.body === null ? undefined : patterns.get(digest.body)
    if (unit !== undefined) giveUnit(digest, unit, give)
  }
  return all
}

type Give = (at: FormAt, reason: RiskReason) => void

function giveCopies(copies: readonly Copy[], give: Give): void {
  for (const { id, texts, owner, signs, between } of copies) {
    for (const [index, { at, text }] of texts.entries()) {
      const isOwner = index === owner
      const other = texts[owner === null || isOwner ? (index === 0 ? 1 : 0) : owner]!.at
      give(at, { reason: 'copied-between-forms', copy: id, text, other, others: texts.length - 1, isOwner, between, signs })
    }
  }
}

function giveUnit({ at, found }: Digest, { forms, isAlwaysFull, faults }: UnitPattern, give: Give): void {
  if (isAlwaysFull) give(at, { reason: 'unit-always-full', forms })
  for (const { code, forms: faulty } of faults) {
    if (found.some((each) => each.code === code)) give(at, { reason: 'unit-same-fault', code, faulty, forms })
  }
}
