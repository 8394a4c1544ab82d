// Which values a finding rests on: those that its check compares. A doubt on any of them is one on the finding.
import type { FindingCode } from './finding.ts'
import type { Form } from './form.ts'

/** `at`, `row` and `line` are JSON Pointers: of what is objected to, and of the indicator or the line of the budget that it stands in. */
interface Concerned {
  readonly form: Form
  readonly at: string
  readonly row: string | null
  readonly line: string | null
}

type Inputs = (concerned: Concerned) => readonly string[]

const nothing: Inputs = () => []
const itself: Inputs = ({ at }) => [at]
const ofRow =
  (...keys: readonly string[]): Inputs =>
  ({ row }) =>
    row === null ? [] : keys.map((key) => `${row}/${key}`)
const measures = ofRow('target', 'actual')
/** What stands there, whatever it says of the target: a doubt on the number alone is none on its text. */
const wording = ofRow('target/text', 'actual/text')
const points = ofRow('weight', 'score')
const wholeRow = ofRow('name', 'target', 'actual', 'weight', 'score', 'deviationReason')
const meaning = ofRow('dimension', 'group', 'name', 'target')

/** The same of every indicator. */
const ofRows =
  (...keys: readonly string[]): Inputs =>
  ({ form }) =>
    form.indicators.flatMap((_, index) => keys.map((key) => `/indicators/${index}/${key}`))
const ofLines =
  (...keys: readonly string[]): Inputs =>
  ({ form }) =>
    form.budget.lines.flatMap((_, index) => keys.map((key) => `/budget/lines/${index}/${key}`))
const ofLine =
  (...keys: readonly string[]): Inputs =>
  ({ line }) =>
    line === null ? [] : keys.map((key) => `${line}/${key}`)

const money = ['original', 'adjusted', 'spent'] as const
const amounts = ofLine(...money)
const allAmounts = ofLines(...money)
const weights = all(ofRows('weight'), ofLines('weight'), () => ['/total/weight'])
const scores = all(ofRows('score'), ofLines('score'), () => ['/total/score'])
const levels = ofRows('dimension', 'group')
const objectives: Inputs = () => ['/objectives/expected', '/objectives/actual']

function all(...parts: readonly Inputs[]): Inputs {
  return (concerned) => parts.flatMap((part) => part(concerned))
}

/** A new code does not compile before it says what it rests on. */
const table: Readonly<Record<FindingCode, Inputs>> = {
  'missed-but-full-score': all(measures, points),
  'score-not-in-proportion': all(measures, points),
  'score-exceeds-weight': points,
  'score-negative': points,
  'over-completion': all(measures, points),
  'points-left': all(measures, points, ofRow('deviationReason')),
  'qualitative-score-outside-tier': all(measures, points),
  'total-missing': scores,
  'total-mismatch': scores,
  'grade-mismatch': () => ['/total/score', '/total/grade'],
  'all-full-marks': all(weights, scores),
  'score-missing': all(wholeRow, ofLine(...money, 'weight', 'rate', 'score')),

  'weights-not-100': weights,
  'group-weights-mismatch': all(weights, levels),
  'weight-not-positive': points,
  'weight-concentrated': weights,
  'budget-weight-misused': weights,

  'reason-missing': all(points, ofRow('deviationReason')),
  'no-reason-column': all(points, ofRows('weight', 'score')),
  'reason-without-cause': all(points, ofRow('deviationReason')),
  'reason-without-deduction': all(measures, points, ofRow('deviationReason')),
  'deduction-text-mismatch': all(points, ofRow('deviationReason')),
  'large-deviation': measures,

  'execution-rate-mismatch': all(amounts, ofLine('rate')),
  'execution-score-mismatch': all(amounts, ofLine('rate', 'weight', 'score')),
  'budget-lines-mismatch': allAmounts,
  'spent-without-budget': amounts,
  overspent: amounts,
  'negative-spending': amounts,
  'scored-without-budget': all(allAmounts, scores),
  'budget-unit-suspicious': all(measures, allAmounts, () => ['/budget/unit']),
  'budget-adjusted-without-reason': amounts,
  'low-execution-without-reason': all(amounts, ofLine('rate')),
  'score-high-while-unspent': all(allAmounts, weights, scores),
  'spent-equals-budget': allAmounts,
  'cost-differs-from-spending': all(measures, allAmounts),

  'actual-missing': wholeRow,
  'target-missing': wholeRow,
  'indicator-name-missing': wholeRow,
  'actual-unverifiable': measures,
  'actuals-copy-targets': ofRows('target', 'actual'),
  'target-vague': all(meaning, ofRow('actual')),
  'target-in-name': meaning,
  'sign-missing': measures,
  'unit-missing': all(meaning, ofRows('target')),
  'unit-mismatch': measures,
  'rate-above-hundred': measures,
  'direction-suspicious': all(meaning, ofRow('actual')),
  'column-misused': all(wholeRow, ofRows('target/text', 'actual/text', 'weight', 'score')),

  'not-a-performance-indicator': all(meaning, ofRow('actual')),
  'group-misfit': meaning,
  'satisfaction-without-survey': wording,
  'hollow-benefit': wording,
  'benefit-shows-output': wording,
  'same-fact-twice': all(measures, ofRow('name')),
  'dimension-empty': all(levels, ofRows('target/text', 'actual/text')),
  'group-empty': all(levels, ofRows('target/text', 'actual/text')),

  'objective-missing': objectives,
  'objective-outcome-missing': objectives,
  'objective-copied': objectives,
  'objective-not-text': objectives,
  'objective-term-only': objectives,
  'objective-unanswered': objectives,
  'objective-without-indicator': all(objectives, ofRows('name')),
  'outcome-without-objective': objectives,

  'year-mismatch': () => ['/year'],
  'template-text-left': nothing,
  'text-too-long': nothing,
  'header-swapped': () => ['/supervisor', '/implementer'],
  'header-field-missing': nothing,
  'signature-missing': nothing,

  // of the document itself: it is so, whatever the values are
  'concealed-text': nothing,
  'tracked-changes': nothing,
  'hidden-rows': nothing,
  'page-may-rewrite-itself': nothing,
  'shown-differs-from-stored': nothing,
  'draft-differs-from-original': nothing,
  'pack-not-the-known-one': nothing,

  'text-copied': nothing,
  'target-far-from-last-year': ofRow('target'),
  'target-changed-after-approval': ofRow('target'),
  'evidence-missing': nothing,
  'evidence-differs': measures,
  'ledger-differs': nothing,
}
const ofTheDocument: ReadonlySet<FindingCode> = new Set([
  'concealed-text',
  'tracked-changes',
  'hidden-rows',
  'page-may-rewrite-itself',
  'shown-differs-from-stored',
  'draft-differs-from-original',
  'pack-not-the-known-one',
])

/** JSON Pointers, the one objected to among them unless the finding is of the document itself or of a wording; the same one may come twice. */
export function restsOn({ code, at }: { readonly code: FindingCode; readonly at: string }, form: Form): readonly string[] {
  if (ofTheDocument.has(code)) return []
  const row = /^\/indicators\/\d+(?=\/|$)/.exec(at)?.[0] ?? null
  const line = /^\/budget\/lines\/\d+(?=\/|$)/.exec(at)?.[0] ?? null
  const concerned = { form, at, row, line }
  const inputs = table[code]
  return inputs === wording ? wording(concerned) : [...itself(concerned), ...inputs(concerned)]
}
