// Every entry that a rule pack can hold, described once: its type, its schema, its words and its editor follow from here.
import type { EntryField, FieldKey, FieldsValue, OptionOf, VariantName } from './field.ts'
import { choice, decimal, decimals, falling, maybe, named, percent, points, rows, several, text } from './make-field.ts'

/** In the order in which people read them: what a form is made of, its lines, its total, what is demanded beside. */
export const entryFields = {
  /** Points per dimension; null where the pack does not say. `indicators` is the sum of all indicator weights. */
  weights: [
    points('execution', 'null'),
    points('indicators', 'null'),
    points('output', 'null'),
    points('benefit', 'null'),
    points('satisfaction', 'null'),
    points('cost', 'null'),
    {
      // Points of blocks that the national form does not have
      ...named(
        'other',
        'points',
        'absent',
        'arrival',
        'decision',
        'management',
        'management-without-execution',
        'annual-goal-1',
        'annual-goal-2',
      ),
      orOther: true,
    },
    // True where these weights were only observed on filled forms and bind nobody
    choice('observed', false, true),
  ],
  /** Points that another part takes over where a form has no indicators of a kind, or no money of a kind. */
  weightMoves: [
    rows(
      '',
      'never',
      choice('when', 'no-cost', 'no-satisfaction', 'no-fiscal-money'),
      choice('from', 'execution', 'cost', 'satisfaction'),
      choice('to', 'output', 'benefit', 'cost'),
      points('points'),
    ),
  ],
  /** How the indicators of a form are laid out, and which kinds it must have. */
  structure: [
    choice('cost', 'level-1', 'under-output', 'open'),
    choice('lastingEffect', 'present', 'absent', 'open'),
    several('required', 'output', 'benefit', 'satisfaction', 'cost', 'quantity', 'quality', 'timeliness'),
  ],
  execution: [
    // 'bands-unless-completed': a project completed within its budget gets all, whatever its rate; bands hold only for the others
    choice('formula', 'rate-times-weight', 'bands', 'bands-unless-completed', 'step-below-90', 'open'),
    choice('denominator', 'adjusted', 'original', 'open'),
    choice('capped', true, false, 'open'),
    decimals('decimals'),
    // Points of the best band stand for the full weight
    falling(rows('bands', 'absent', percent('from'), points('points'))),
  ],
  /** What the rate is where the budget is 0: nothing spent is rate 0, or nobody has said. */
  zeroBudget: [choice('', 'rate-zero', 'open')],
  /** The target value that an actual value is held against, where a target was changed during the year. */
  comparisonBase: [choice('', 'year-start', 'changed', 'open')],
  /** What a met target is worth. */
  met: [choice('', 'full', 'open')],
  /** At-least and more-than targets that were missed. */
  shortfall: [choice('', 'pro-rata', 'pass-line-60', 'open')],
  /** At-most and less-than targets that were broken. */
  brokenLimit: [choice('', 'target-over-actual', 'linear-to-twice', 'open')],
  /** Equal targets: over counts as met, or as a deviation whose points are open. */
  equal: [choice('', 'as-at-least', 'open')],
  /** A date that was missed has no ratio: at most the tiers below "achieved", or anything below the full weight. */
  late: [choice('', 'below-achieved', 'open')],
  negativeActual: [choice('', 'as-zero', 'open')],
  overCompletion: [
    // Actual ÷ target from which it counts
    percent('threshold'),
    {
      // 'not-by-reviewer': a reviewer deducts nothing, a lower self-score stands. 'if-target-too-low': only where that was the cause
      ...choice('deduction', 'none', 'not-by-reviewer', 'if-target-too-low', 'judgement'),
      orPoints: true,
    },
    choice('reasonRequired', true, false, null),
    // Where the target is 0: the actual from which it counts
    decimal('fromZeroTarget', 'plain', 'absent'),
  ],
  /** Shares of the weight, best tier first; the upper end belongs to the tier only where it is 1. `name` is what the rule calls it. */
  qualitative: [
    falling(rows('', 'never', choice('tier', 'achieved', 'partly', 'not'), percent('from'), percent('to'), text('name', 'absent'))),
  ],
  /** Points by the satisfaction rate itself, whatever the target; those of the best band stand for the full weight. */
  satisfactionBands: [falling(rows('', 'never', percent('from'), points('points')))],
  /** Highest score of a cost indicator that was not filed. */
  costNotFiledCap: [points('')],
  /** Decimals to which points are rounded half-up; null where the pack does not say. */
  rounding: [decimals('row'), decimals('total')],
  /** Highest total by execution rate; `bands` null where only the caps were seen. */
  totalCaps: [
    rows('caps', 'never', points('')),
    // `atLimit`: whether a rate of exactly the limit is still capped; outside unless the pack says that it is open
    rows('bands', 'null', percent('rateBelow'), points('cap'), maybe(choice('atLimit', 'outside', 'open'))),
  ],
  /** Best grade first, each with the lowest total that earns it, or null where the limits were not seen; `to` where whole numbers leave gaps. */
  grades: [falling(rows('', 'never', text('grade'), points('from', 'null'), points('to', 'absent')))],
  reasons: [
    several(
      '',
      'unmet',
      'strong-deviation',
      'low-execution',
      'poor-result',
      'score-below-weight',
      'execution-below-90',
      'budget-changed',
      'over-completion',
      'qualitative-explained',
      'zero-score-cause',
    ),
  ],
  textLimits: [
    {
      ...named('', 'characters', 'never', 'objectiveActual', 'executionReason', 'conclusion', 'problems', 'measures', 'narrative', 'cell'),
      whole: true,
    },
  ],
  /** How far a printed figure may lie off the computed one. */
  tolerances: [
    decimal('rate', 'percentage-points'),
    points('executionScore'),
    points('total'),
    points('proportionalScore'),
    points('weights'),
  ],
  /** What a review of the evidence takes off, as a share of the weight, by case. Needs evidence, so a form alone never triggers it. */
  reviewDeductions: [
    named(
      '',
      'percent',
      'never',
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
    ),
  ],
} as const satisfies Readonly<Record<string, readonly EntryField[]>>

type Described = typeof entryFields
export type EntryName = keyof Described

/** What each entry holds, as the descriptions have it. */
export type PackEntries = { readonly [K in EntryName]: FieldsValue<Described[K]> }

/** The keys and the variants of an entry: what its words must name. */
export type EntryFieldKey<K extends EntryName> = FieldKey<Described[K][number]>
export type EntryVariant<K extends EntryName> = VariantName<Described[K][number]>

/** What may be chosen in one field of an entry; rules answer each by `satisfies Record<EntryOption<…>, …>`. */
export type EntryOption<K extends EntryName, F extends string> = OptionOf<Described[K][number], F>

/** The names of all entries, in reading order. */
export const entryOrder = Object.keys(entryFields) as readonly EntryName[]
