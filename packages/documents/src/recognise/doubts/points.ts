// Weights and scores of a form: what they make when they are summed up, and where they stand.
import { type Decimal, type Form, sum } from '@jizheng/core'

type Points = 'weight' | 'score'
const both: readonly Points[] = ['weight', 'score']

/** What the indicators have, and what they have together with the execution of the budget. */
export function sumsOf({ indicators, budget }: Form, key: Points): readonly [indicators: Decimal, all: Decimal] {
  const own = sum(indicators.map((row) => row[key] ?? '0'))
  const execution = budget.lines.find((line) => line[key] !== null)?.[key] ?? '0'
  return [own, own.plus(execution)]
}

export const hasPoints = ({ indicators }: Form, key: Points): boolean => indicators.some((row) => row[key] !== null)

/** Pointers to those of the indicators. */
export const pointsOfRows = ({ indicators }: Form, keys = both): string[] => pointersTo('/indicators', indicators, keys)

/** Pointers to those of the budget's lines. */
export const pointsOfLines = ({ budget }: Form, keys = both): string[] => pointersTo('/budget/lines', budget.lines, keys)

/** Pointers to those of the total. */
export const pointsOfTotal = ({ total }: Form, keys = both): string[] =>
  keys.flatMap((key) => (total[key] === null ? [] : [`/total/${key}`]))

const pointersTo = (at: string, parts: readonly Readonly<Record<Points, string | null>>[], keys: readonly Points[]): string[] =>
  parts.flatMap((part, index) => keys.flatMap((key) => (part[key] === null ? [] : [`${at}/${index}/${key}`])))
