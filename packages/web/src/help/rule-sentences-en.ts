// What each entry of a rule pack says, in English.
import { percent, type RuleSentences } from './rule-sentences.ts'

const parts = {
  execution: 'execution',
  indicators: 'all indicators',
  output: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
  cost: 'cost',
} as const
const tiers = { achieved: 'achieved', partly: 'partly achieved', not: 'not achieved' } as const
const triggers = {
  'score-below-weight': 'score below weight',
  'execution-below-90': 'execution below 90%',
  'budget-changed': 'changed budget',
  'over-completion': 'over-completion from the threshold',
  'qualitative-explained': 'every text target (an explanation)',
  'zero-score-cause': 'a score of 0 (its cause)',
} as const
const fields: Readonly<Record<string, string>> = {
  objectiveActual: 'outcome of the objective',
  executionReason: 'reason for low execution',
  conclusion: 'conclusion',
  problems: 'problems',
  measures: 'measures',
  narrative: 'expected objective',
  cell: 'reason for deviation',
}

export const ruleSentencesEn: RuleSentences = {
  weights: {
    name: 'Distribution of weights',
    says: (weights) => [
      `${Object.entries(parts)
        .flatMap(([key, name]) => {
          const points = weights[key as keyof typeof parts]
          return points === null ? [] : [`${name} ${points}`]
        })
        .concat(Object.entries(weights.other ?? {}).map(([name, points]) => `${name} ${points}`))
        .join(', ')}.`,
      ...(weights.observed ? ['Seen on filled forms; it binds nobody.'] : []),
    ],
  },
  execution: {
    name: 'Points for execution',
    says: ({ formula, denominator, capped, bands }) => [
      {
        'rate-times-weight': 'Score = rate × weight.',
        bands: `By bands: ${(bands ?? []).map(({ from, points }) => `${points} from ${percent(from)}`).join(', ')} (the best band stands for the full weight).`,
        'step-below-90': 'Full from 90%, one point less per percentage point below.',
        open: 'No formula was seen.',
      }[formula],
      {
        adjusted: 'Rate = spent ÷ adjusted budget.',
        original: 'Rate = spent ÷ original budget.',
        open: 'Which budget divides is not laid down.',
      }[denominator],
      ...(capped === true ? ['Never above the weight.'] : []),
    ],
  },
  met: { name: 'Target met', says: (value) => [value === 'full' ? 'Full weight.' : 'What it is worth is not laid down.'] },
  shortfall: {
    name: 'Missed (≥, >)',
    says: (value) => [
      {
        'pro-rata': 'Score = weight × actual ÷ target.',
        'pass-line-60': 'Nothing below 60%; else weight × (ratio − 60%) ÷ 40%.',
        open: 'Which formula applies is not laid down; both in use count: pro rata, and nothing below 60%.',
      }[value],
    ],
  },
  brokenLimit: {
    name: 'Limit broken (≤, <)',
    says: (value) => [
      {
        'target-over-actual': 'Score = weight × target ÷ actual.',
        'linear-to-twice': 'Score = weight × [1 − (actual − target) ÷ target]; 0 from twice the limit.',
        open: 'Which formula applies is not laid down; both in use count: weight × target ÷ actual, and weight × [1 − (actual − target) ÷ target].',
      }[value],
    ],
  },
  equal: {
    name: 'Fixed value (=)',
    says: (value) => [
      value === 'as-at-least' ? 'More than the target counts as met.' : 'Whether more than the target costs points is not laid down.',
    ],
  },
  late: {
    name: 'Late',
    says: (value) => [
      value === 'below-achieved' ? 'A date has no ratio; the tiers below “achieved” remain.' : 'Not laid down; never the full weight.',
    ],
  },
  overCompletion: {
    name: 'Over-completion',
    says: ({ threshold, deduction, reasonRequired, fromZeroTarget }) => [
      `From ${percent(threshold)} of the target.`,
      ...(fromZeroTarget === undefined ? [] : [`Where the target is 0, from ${fromZeroTarget}.`]),
      deduction === 'none'
        ? 'Nothing is deducted.'
        : deduction === 'not-by-reviewer'
          ? 'A reviewer deducts nothing and adds nothing back.'
          : deduction === 'judgement'
            ? 'Any deduction is a judgement.'
            : `${deduction} points less per indicator.`,
      ...(reasonRequired === true ? ['A reason is compulsory.'] : []),
    ],
  },
  qualitative: {
    name: 'Text targets',
    says: (list) => [
      `Shares of the weight: ${list.map(({ tier, from, to }) => `${tiers[tier]} ${percent(from)}–${percent(to)}`).join(', ')}; the lower end belongs to each tier.`,
    ],
  },
  grades: { name: 'Grades', says: (list) => [`${list.map(({ grade, from }) => `${grade} from ${from}`).join(', ')}.`] },
  reasons: { name: 'When a reason is compulsory', says: (list) => [`${list.map((trigger) => triggers[trigger]).join('; ')}.`] },
  rounding: {
    name: 'Decimals',
    says: ({ row, total }) => [
      ...(row === null ? [] : [`Scores have ${row} decimals.`]),
      ...(total === null ? [] : [`The total has ${total} decimals.`]),
      ...(row === null && total === null ? ['Not laid down.'] : []),
    ],
  },
  totalCaps: {
    name: 'Cap on the total',
    says: ({ caps, bands }) =>
      bands === null
        ? [`Capped by execution rate (${caps.join(', ')}); the bands were not seen.`]
        : [`${bands.map(({ rateBelow, cap }) => `at most ${cap} below a rate of ${percent(rateBelow)}`).join('; ')}.`],
  },
  textLimits: {
    name: 'Length',
    says: (limits) => [
      `${Object.entries(limits)
        .map(([field, limit]) => `${fields[field] ?? field} at most ${limit} characters`)
        .join(', ')}.`,
    ],
  },
  costNotFiledCap: { name: 'Cost without target', says: (cap) => [`At most ${cap} points.`] },
  negativeActual: { name: 'Negative actual value', says: (value) => [value === 'as-zero' ? '0 points.' : 'Not laid down.'] },
  zeroBudget: { name: 'Budget of 0', says: (value) => [value === 'rate-zero' ? 'Nothing spent counts as rate 0.' : 'Not laid down.'] },
  reviewDeductions: {
    name: 'Deductions at review',
    says: (list) => [
      `${Object.entries(list)
        .map(([, share]) => percent(share))
        .filter((share, index, all) => all.indexOf(share) === index)
        .join(', ')} of the weight, by what the evidence shows; the form alone cannot tell.`,
    ],
  },
  tolerances: {
    name: 'Tolerance when checking',
    says: ({ rate, executionScore, total, proportionalScore, weights }) => [
      `No fault within ${rate} percentage points of the rate, ${executionScore} of the execution score, ${proportionalScore} of a proportional score, ${total} of the total, ${weights} of the sum of weights.`,
    ],
  },
}
