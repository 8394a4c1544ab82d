// Every entry of a rule pack in English: what it lays down, its fields and its variants.
import type { PackWords, WordsOfEntries } from './entry-words.ts'
import { percent } from './percent.ts'

const open = 'open: every formula in use counts'

const entries: WordsOfEntries = {
  weights: {
    title: 'Points by part',
    meaning: 'How many points execution and each kind of indicator carry.',
    fields: {
      execution: 'budget execution',
      indicators: 'all indicators',
      output: 'output',
      benefit: 'benefit',
      satisfaction: 'satisfaction',
      cost: 'cost',
      other: 'other parts',
      observed: 'force',
    },
    variants: {
      true: 'only seen on filled forms, binds nobody',
      false: 'required',
      arrival: 'arrival of funds',
      decision: 'decision',
      management: 'management',
      'management-without-execution': 'management without execution',
      'annual-goal-1': 'annual goal 1',
      'annual-goal-2': 'annual goal 2',
    },
  },
  weightMoves: {
    title: 'Points taken over',
    meaning: 'Where the points of a part go when a form has no indicators or no money of a kind.',
    fields: { '': 'taken over', when: 'where', from: 'from', to: 'to', points: 'points' },
    variants: {
      'no-cost': 'without cost indicators',
      'no-satisfaction': 'without satisfaction indicators',
      'no-fiscal-money': 'without fiscal money',
      execution: 'execution',
      cost: 'cost',
      satisfaction: 'satisfaction',
      output: 'output',
      benefit: 'benefit',
    },
    rows: { '': ({ when, from, to, points }) => `${when}: ${points} from ${from} to ${to}` },
  },
  structure: {
    title: 'Framework of indicators',
    meaning: 'How the kinds of indicators are laid out, and which there must be.',
    fields: { cost: 'cost', lastingEffect: 'lasting effect', required: 'required' },
    variants: {
      'level-1': 'a level 1 of its own',
      'under-output': 'under output',
      open: 'open',
      present: 'a kind of its own',
      absent: 'no kind of its own',
      output: 'output',
      benefit: 'benefit',
      satisfaction: 'satisfaction',
      cost: 'cost',
      quantity: 'quantity',
      quality: 'quality',
      timeliness: 'timeliness',
    },
  },
  execution: {
    title: 'Budget execution',
    meaning: 'How the execution rate is computed and what it earns.',
    fields: {
      formula: 'formula',
      denominator: 'rate is of',
      capped: 'above 100%',
      decimals: 'points kept to',
      bands: 'bands',
      from: 'rate from',
      points: 'points',
    },
    variants: {
      'rate-times-weight': 'rate × weight',
      bands: 'by bands of the rate',
      'bands-unless-completed':
        'full where completed within the budget, else by bands of the rate; completed above the budget, or not completed at 100%: open',
      'step-below-90': 'full from 90%, one point off for each percentage point below',
      open: 'open',
      adjusted: 'the adjusted budget',
      original: 'the original budget',
      true: 'never more than the weight',
      false: 'may exceed the weight',
    },
    rows: { bands: ({ from, points }) => `from ${from}: ${points}` },
  },
  zeroBudget: {
    title: 'Budget of 0',
    meaning: 'What a budget of 0 earns, where no rate can be computed.',
    fields: { '': 'points' },
    variants: { 'rate-zero': 'nothing spent counts as rate 0', open: 'open: left to judgement' },
  },
  comparisonBase: {
    title: 'Target compared with',
    meaning: 'Which value an actual one is held against where the target was changed during the year.',
    fields: { '': 'compared with' },
    variants: { 'year-start': 'the value set at the start of the year', changed: 'the changed value', open: 'open' },
  },
  met: {
    title: 'Target met',
    meaning: 'What a met target earns.',
    fields: { '': 'points' },
    variants: { full: 'the full weight', open: 'open: left to judgement' },
  },
  shortfall: {
    title: 'Target missed (≥, >)',
    meaning: 'What less than the least required earns.',
    fields: { '': 'formula' },
    variants: {
      'pro-rata': 'weight × actual ÷ target',
      'pass-line-60': 'nothing below 60%, else weight × (rate − 60%) ÷ 40%',
      open,
    },
  },
  brokenLimit: {
    title: 'Limit broken (≤, <)',
    meaning: 'What more than the most allowed earns.',
    fields: { '': 'formula' },
    variants: {
      'target-over-actual': 'weight × target ÷ actual',
      'linear-to-twice': 'less in proportion to the excess, 0 at twice the limit',
      open,
    },
  },
  equal: {
    title: 'Equal targets exceeded',
    meaning: 'Whether more than an exact target counts as met.',
    fields: { '': 'points' },
    variants: { 'as-at-least': 'counts as met', open: 'open: left to judgement' },
  },
  late: {
    title: 'Done late',
    meaning: 'What a missed date earns.',
    fields: { '': 'points' },
    variants: { 'below-achieved': 'less than the tier "achieved"', open: 'open: anything below the full weight' },
  },
  negativeActual: {
    title: 'Negative actual value',
    meaning: 'What an actual value below 0 earns.',
    fields: { '': 'points' },
    variants: { 'as-zero': '0 points', open: 'open' },
  },
  overCompletion: {
    title: 'Over-completion',
    meaning: 'From where a target counts as over-completed, what that takes off, whether a reason is due.',
    fields: {
      threshold: 'threshold (actual ÷ target)',
      deduction: 'deduction',
      reasonRequired: 'reason',
      fromZeroTarget: 'where the target is 0, actual from',
    },
    variants: {
      none: 'none',
      'not-by-reviewer': 'none by a reviewer; a lower self-score stands',
      'if-target-too-low': 'moderate, only where a clearly low year-start target caused it; how much is open',
      judgement: 'left to judgement',
      points: 'for each indicator',
      true: 'required',
      false: 'not required',
      null: 'not laid down',
    },
  },
  qualitative: {
    title: 'Tiers of text targets',
    meaning: 'What share of the weight a target in words earns, by how far it was achieved.',
    fields: { '': 'tiers', tier: 'achieved', from: 'from this share', to: 'to', name: 'as the rule calls it' },
    variants: { achieved: 'achieved', partly: 'partly achieved', not: 'not achieved' },
    rows: { '': ({ tier, from, to }) => `${tier} ${to}–${from}` },
  },
  satisfactionBands: {
    title: 'Bands of satisfaction',
    meaning: 'What a surveyed satisfaction earns by itself, whatever its target.',
    fields: { '': 'bands', from: 'satisfaction from', points: 'points' },
    variants: {},
    rows: { '': ({ from, points }) => `from ${from}: ${points}` },
  },
  costNotFiledCap: {
    title: 'Cost indicator not filed',
    meaning: 'The most that a cost indicator without a filed target earns.',
    fields: { '': 'most' },
    variants: {},
  },
  rounding: {
    title: 'Rounding',
    meaning: 'To how many decimals points are rounded half-up.',
    fields: { row: 'each line', total: 'total' },
    variants: {},
  },
  totalCaps: {
    title: 'Cap on the total',
    meaning: 'The highest total at a low execution rate.',
    fields: { caps: 'caps', bands: 'by rate', '': 'highest total', rateBelow: 'rate below', cap: 'highest total', atLimit: 'exactly at' },
    variants: { outside: 'not capped', open: 'exactly at it: open' },
    rows: {
      bands: ({ rateBelow, cap, atLimit }) => `rate below ${rateBelow}: at most ${cap}${atLimit === undefined ? '' : ` (${atLimit})`}`,
    },
  },
  grades: {
    title: 'Grades',
    meaning: 'Which total earns which grade.',
    fields: { '': 'grades', grade: 'grade', from: 'total from', to: 'to' },
    variants: {},
    rows: {
      '': ({ grade, from, to }) =>
        `${grade} ${from === undefined ? '(limit not seen)' : to === undefined ? `from ${from}` : `${from} to ${to}`}`,
    },
  },
  reasons: {
    title: 'Where a reason is due',
    meaning: 'A reason is due in these cases; without it a system refuses the form and a reviewer returns it.',
    fields: { '': 'cases' },
    variants: {
      unmet: 'target not met',
      'strong-deviation': 'strong deviation from the target',
      'low-execution': 'low execution',
      'poor-result': 'poor result',
      'score-below-weight': 'score below the weight',
      'execution-below-90': 'execution below 90%',
      'budget-changed': 'budget raised or cut in the year',
      'over-completion': 'over-completion',
      'qualitative-explained': 'text targets',
      'zero-score-cause': 'score of 0',
    },
  },
  textLimits: {
    title: 'Length of texts',
    meaning: 'The most characters in each field.',
    fields: { '': 'fields' },
    variants: {
      objectiveActual: 'what was achieved',
      executionReason: 'reason for low execution',
      conclusion: 'conclusion',
      problems: 'problems',
      measures: 'measures',
      narrative: 'annual objective',
      cell: 'deviation reason',
    },
  },
  tolerances: {
    title: 'Tolerances',
    meaning: 'How far a printed figure may lie off the computed one.',
    fields: {
      rate: 'execution rate',
      executionScore: 'execution points',
      total: 'total',
      proportionalScore: 'points in proportion',
      weights: 'sum of weights',
    },
    variants: {},
  },
  reviewDeductions: {
    title: 'Deductions in review',
    meaning: 'What share of the weight a review of the evidence takes off. A form alone never triggers it.',
    fields: { '': 'cases' },
    variants: {
      'no-evidence': 'no evidence',
      unrelated: 'evidence is of something else',
      'not-checkable-severe': 'cannot be checked (severe)',
      'not-checkable-medium': 'cannot be checked (medium)',
      'not-checkable-light': 'cannot be checked (light)',
      'satisfaction-without-survey': 'satisfaction without a survey',
      'timeliness-partly-late': 'some tasks late',
      'qualitative-quantity-related': 'quantity in words, related',
      'qualitative-benefit-real': 'benefit in words, real',
      'same-fact-twice': 'the same fact twice',
      'group-misfit': 'wrong group',
    },
  },
}

export const packWordsEn: PackWords = {
  years: (years) => {
    if (years === null) return 'other years'
    const { from, to } = years
    if (from === null) return `until ${to}`
    return to === null ? `from ${from}` : from === to ? `${from}` : `${from}–${to}`
  },
  unsaid: 'not laid down',
  nothing: 'none',
  readIn: 'Texts read in a compilation were read in',
  facts: 'Known besides (nothing is computed from it)',
  between: '; ',
  confirmation: {
    read: 'text read',
    secondary: 'told by others',
    practice: 'seen in practice',
    inherited: 'inherited',
    unconfirmed: 'unconfirmed',
  },
  purpose: { 'self-evaluation': 'self-evaluation', review: 'review', declaration: 'target declaration' },
  unit: (text, unit) => {
    if (unit === 'percent') return percent(text)
    if (unit === 'points') return `${text} points`
    if (unit === 'percentage-points') return `${text} percentage points`
    if (unit === 'decimals') return `${text} decimals`
    return unit === 'characters' ? `${text} characters` : text
  },
  entries,
}
