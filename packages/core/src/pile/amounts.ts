// Whether amounts of money look as amounts do that came about by themselves: first digits, and how many are round. A notice, never a proof.
import type { Digest } from './digest.ts'

export type AmountNotice =
  | {
      readonly notice: 'first-digits'
      /** Null for the whole pile. */
      readonly body: string | null
      readonly amounts: number
      /** How many amounts begin with 1, 2, … 9. */
      readonly counts: readonly number[]
      readonly chiSquare: number
      readonly meanDeviation: number
    }
  | {
      readonly notice: 'round-amounts'
      readonly body: string
      readonly amounts: number
      readonly round: number
      /** Among the amounts of all other bodies: 0 to 1. */
      readonly elsewhere: number
    }

/**
 * First digits: a notice where the chi-square test against Benford's law (8 degrees of freedom) rejects at 0.1 % and the mean absolute deviation
 * exceeds 0.015, the bound of nonconformity. Source: M. J. Nigrini, Benford's Law, Wiley 2012 (bounds of the mean absolute deviation for first digits);
 * the law is expected only of amounts that spread over orders of magnitude, so the sample must have 300 amounts, of which the
 * twentieth part lies below a hundredth of that which the highest twentieth part exceeds. Least sample and spread are our own, careful choice.
 */
const LEAST_FOR_DIGITS = 300
const CHI_SQUARE_8_AT_0_1_PERCENT = 26.124
const NONCONFORMITY = 0.015
const SPREAD = 100

/**
 * Round amounts: at most two digits before noughts (50, 120, 0.35). A notice where a body has 20 amounts or more, half of them round, and a binomial
 * test against the share among all other bodies rejects at 0.1 % ÷ number of bodies tested (Bonferroni).
 */
const LEAST_FOR_ROUND = 20
const LEAST_ROUND = 0.5
const LEVEL = 0.001

/** Spending of each form's total line: one amount a form, for the lines below it are its parts. */
export function amountNotices(digests: readonly Digest[]): readonly AmountNotice[] {
  const bodies = [...Map.groupBy(digests, ({ body }) => body)].flatMap(([body, forms]) =>
    body === null ? [] : [{ body, amounts: amountsOf(forms) }],
  )
  const all = amountsOf(digests)
  const large = bodies.filter(({ amounts }) => amounts.length >= LEAST_FOR_DIGITS)
  const tested = bodies.filter(({ amounts }) => amounts.length >= LEAST_FOR_ROUND)
  const roundInAll = all.filter(isRound).length
  return [
    ...firstDigits(null, all),
    ...large.flatMap(({ body, amounts }) => firstDigits(body, amounts)),
    ...tested.flatMap(({ body, amounts }): AmountNotice[] => {
      const round = amounts.filter(isRound).length
      const others = all.length - amounts.length
      if (others < LEAST_FOR_ROUND || round < amounts.length * LEAST_ROUND) return []
      const elsewhere = (roundInAll - round) / others
      if (chanceOfAtLeast(round, amounts.length, elsewhere) > LEVEL / tested.length) return []
      return [{ notice: 'round-amounts', body, amounts: amounts.length, round, elsewhere }]
    }),
  ]
}

const amountsOf = (digests: readonly Digest[]): readonly string[] =>
  digests.flatMap(({ spent }) => (spent === null || spent === '0' || spent.startsWith('-') ? [] : [spent]))

const significant = (amount: string): string => amount.replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
const isRound = (amount: string): boolean => significant(amount).length <= 2

function firstDigits(body: string | null, amounts: readonly string[]): readonly AmountNotice[] {
  if (amounts.length < LEAST_FOR_DIGITS || !isSpread(amounts.map(Number))) return []
  const counts = Array.from({ length: 9 }, () => 0)
  for (const amount of amounts) counts[Number(significant(amount)[0]) - 1]! += 1
  let chiSquare = 0
  let meanDeviation = 0
  for (const [index, count] of counts.entries()) {
    const expected = amounts.length * Math.log10(1 + 1 / (index + 1))
    chiSquare += (count - expected) ** 2 / expected
    meanDeviation += Math.abs(count - expected) / amounts.length / 9
  }
  if (chiSquare <= CHI_SQUARE_8_AT_0_1_PERCENT || meanDeviation <= NONCONFORMITY) return []
  return [{ notice: 'first-digits', body, amounts: amounts.length, counts, chiSquare, meanDeviation }]
}

function isSpread(amounts: readonly number[]): boolean {
  const sorted = Float64Array.from(amounts).toSorted()
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!
  return at(0.95) >= SPREAD * at(0.05)
}

/** The binomial upper tail, summed from its logarithms. */
function chanceOfAtLeast(successes: number, trials: number, chance: number): number {
  if (chance <= 0) return successes > 0 ? 0 : 1
  if (chance >= 1) return 1
  let logarithm = trials * Math.log(1 - chance)
  let sum = successes === 0 ? Math.exp(logarithm) : 0
  for (let count = 1; count <= trials; count += 1) {
    logarithm += Math.log((trials - count + 1) / count) + Math.log(chance / (1 - chance))
    if (count >= successes) sum += Math.exp(logarithm)
  }
  return sum
}
