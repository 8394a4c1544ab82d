// What each entry of a rule pack is made of: one description from which words, comparisons and editors are made.
import type { EntryName } from './rule-pack.ts'

export type FieldUnit = 'points' | 'percent' | 'percentage-points' | 'decimals' | 'characters' | 'plain'
export type FieldOption = string | boolean | null

/** How a field says that nothing is laid down: with null, by not being there, or not at all. */
export type Unsaid = 'null' | 'absent' | 'never'

/** `key` is the field's name within the value of its entry; '' is the value itself. */
export type EntryField =
  | { readonly kind: 'choice'; readonly key: string; readonly options: readonly FieldOption[]; readonly orPoints?: true }
  | { readonly kind: 'several'; readonly key: string; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly key: string }
  | { readonly kind: 'decimal'; readonly key: string; readonly unit: FieldUnit; readonly unsaid: Unsaid }
  | { readonly kind: 'count'; readonly key: string; readonly unit: FieldUnit; readonly unsaid: Unsaid }
  | { readonly kind: 'rows'; readonly key: string; readonly columns: readonly EntryField[]; readonly unsaid: Unsaid }
  /** A figure for each name; `names` are those in use. Others have no meaning, unless `orOther`: then a name is what people call the thing. */
  | {
      readonly kind: 'named'
      readonly key: string
      readonly names: readonly string[]
      readonly unit: FieldUnit
      readonly whole: boolean
      readonly unsaid: Unsaid
      readonly orOther?: true
    }

type NamedField = EntryField & { readonly kind: 'named' }

const choice = (key: string, ...options: readonly FieldOption[]): EntryField => ({ kind: 'choice', key, options })
const points = (key: string, unsaid: Unsaid = 'never'): EntryField => ({ kind: 'decimal', key, unit: 'points', unsaid })
const percent = (key: string): EntryField => ({ kind: 'decimal', key, unit: 'percent', unsaid: 'never' })
const decimals = (key: string): EntryField => ({ kind: 'count', key, unit: 'decimals', unsaid: 'null' })
const rows = (key: string, unsaid: Unsaid, ...columns: readonly EntryField[]): EntryField => ({ kind: 'rows', key, columns, unsaid })
const named = (key: string, unit: FieldUnit, unsaid: Unsaid, names: readonly string[], whole = false): NamedField => ({
  kind: 'named',
  key,
  names,
  unit,
  whole,
  unsaid,
})

/** In the order in which people read them: what a form is made of, its lines, its total, what is demanded beside. */
export const entryFields: Readonly<Record<EntryName, readonly EntryField[]>> = {
  weights: [
    ...['execution', 'indicators', 'output', 'benefit', 'satisfaction', 'cost'].map((key) => points(key, 'null')),
    {
      ...named('other', 'points', 'absent', [
        'arrival',
        'decision',
        'management',
        'management-without-execution',
        'annual-goal-1',
        'annual-goal-2',
      ]),
      orOther: true,
    },
    choice('observed', false, true),
  ],
  execution: [
    choice('formula', 'rate-times-weight', 'bands', 'step-below-90', 'open'),
    choice('denominator', 'adjusted', 'original', 'open'),
    choice('capped', true, false, 'open'),
    decimals('decimals'),
    rows('bands', 'absent', percent('from'), points('points')),
  ],
  zeroBudget: [choice('', 'rate-zero', 'open')],
  met: [choice('', 'full', 'open')],
  shortfall: [choice('', 'pro-rata', 'pass-line-60', 'open')],
  brokenLimit: [choice('', 'target-over-actual', 'linear-to-twice', 'open')],
  equal: [choice('', 'as-at-least', 'open')],
  late: [choice('', 'below-achieved', 'open')],
  negativeActual: [choice('', 'as-zero', 'open')],
  overCompletion: [
    percent('threshold'),
    { kind: 'choice', key: 'deduction', options: ['none', 'not-by-reviewer', 'judgement'], orPoints: true },
    choice('reasonRequired', true, false, null),
    { kind: 'decimal', key: 'fromZeroTarget', unit: 'plain', unsaid: 'absent' },
  ],
  qualitative: [rows('', 'never', choice('tier', 'achieved', 'partly', 'not'), percent('from'), percent('to'))],
  costNotFiledCap: [points('')],
  rounding: [decimals('row'), decimals('total')],
  totalCaps: [rows('caps', 'never', points('')), rows('bands', 'null', percent('rateBelow'), points('cap'))],
  grades: [rows('', 'never', { kind: 'text', key: 'grade' }, points('from'))],
  reasons: [
    {
      kind: 'several',
      key: '',
      options: [
        'score-below-weight',
        'execution-below-90',
        'budget-changed',
        'over-completion',
        'qualitative-explained',
        'zero-score-cause',
      ],
    },
  ],
  textLimits: [
    named(
      '',
      'characters',
      'never',
      ['objectiveActual', 'executionReason', 'conclusion', 'problems', 'measures', 'narrative', 'cell'],
      true,
    ),
  ],
  tolerances: [
    { kind: 'decimal', key: 'rate', unit: 'percentage-points', unsaid: 'never' },
    ...['executionScore', 'total', 'proportionalScore', 'weights'].map((key) => points(key)),
  ],
  reviewDeductions: [
    named('', 'percent', 'never', [
      'no-evidence',
      'unrelated',
      'not-checkable-severe',
      'not-checkable-medium',
      'not-checkable-light',
      'satisfaction-without-survey',
      'timeliness-partly-late',
      'qualitative-quantity-related',
      'qualitative-benefit-real',
      'same-fact-twice',
      'group-misfit',
    ]),
  ],
}

/** The names of all entries, in reading order. */
export const entryOrder = Object.keys(entryFields) as readonly EntryName[]
