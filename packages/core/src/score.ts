// What the rules permit for every line of a form and for its total. Pure: the same form and pack give the same scoring.
import { executionLine, repeatsWholeForm } from './budget-line.ts'
import { type Completion, completionOf } from './value/completion.ts'
import { Decimal } from './decimal.ts'
import { doubtFinder } from './doubt-finder.ts'
import type { BudgetLine, Form, Indicator } from './form.ts'
import type { Locale } from './locale.ts'
import { sayStep } from './locales/say-step.ts'
import { rulesOfPack } from './pack-origin.ts'
import { packInYear } from './pack-in-year.ts'
import { ownFigures } from './packs/sources.ts'
import { projectCompleted } from './project-completed.ts'
import { reliabilityOf } from './reliability.ts'
import type { ResolvedPack } from './rule-pack.ts'
import { execution, executionRate } from './rules/execution.ts'
import { groupWeight, onlyRowWeight } from './rules/group-weight.ts'
import { ruleRow } from './rules/row.ts'
import type { Ruling, StepDraft } from './rules/ruling.ts'
import { type ScoredLine, scoreTotal, type TotalDraft } from './score-total.ts'
import type { LineScoring, Scoring, Step } from './scoring.ts'

/**
 * Scores a form under a pack. Units: points as decimal strings, the steps' sentences in `locale`. Never throws for a valid form: what cannot
 * be scored has `permitted: null` and a step that says why. A row's range leaves it only where the form gives the row a weight, or the row
 * is the only one of a group whose label prints one. A line with a doubted value has none: its stated score stands, in the nearest total too; of a
 * form that was not read reliably the total has a sum and nothing else.
 */
export function scoreForm(form: Form, undated: ResolvedPack, locale: Locale = 'zh-CN'): Scoring {
  const pack = packInYear(undated, form.year)
  const finish = (steps: readonly StepDraft[]) => steps.map((step) => finishStep(step, pack, locale))
  const doubtsOn = doubtFinder(form)
  const isDoubted = (at: string, keys: readonly string[]): boolean => keys.some((key) => doubtsOn(`${at}/${key}`).length > 0)
  const rows = form.indicators.map((indicator, index) =>
    isDoubted(`/indicators/${index}`, ['target', 'actual', 'weight', 'score'])
      ? asStated(indicator, form)
      : scoreRow(form, indicator, index, pack),
  )
  const line = executionLine(form)
  const isLineDoubted =
    line !== null &&
    isDoubted(`/budget/lines/${form.budget.lines.indexOf(line)}`, ['original', 'adjusted', 'spent', 'rate', 'weight', 'score'])
  const executed = isLineDoubted ? asStated(line, form) : scoreExecution(form, line, pack)
  const rate = line === null || isLineDoubted ? null : rateOf(line, pack)
  const whole = scoreTotal(form, executed, rows, rate, pack)
  const why = whyNoTotal(form, whole.sum, pack)
  const total = why === null ? whole : withoutVerdict(whole, why)
  return {
    rules: rulesOfPack(pack),
    execution: lineScoring(executed, finish(executed.steps)),
    indicators: rows.map((row) => lineScoring(row, finish(row.steps))),
    total: { ...total, steps: finish(total.steps) },
  }
}

function scoreRow(form: Form, indicator: Indicator, index: number, pack: ResolvedPack): ScoredLine {
  const weight = points(indicator.weight)
  const stated = points(indicator.score)
  if (isUnscoredKind(form) && stated === null) {
    return unscored(weight, stated, { rule: 'kind/not-scored', entry: null, inputs: {}, result: '' })
  }
  if (weight !== null && !weight.isNegative()) {
    return scored(weight, stated, ruleRow(indicator, weight, completion(indicator, form), pack))
  }
  const bound = weight === null && stated !== null ? onlyRowWeight(form.indicators, index) : null
  if (bound !== null) return scored(null, stated, groupWeight(bound))
  return unscored(weight, stated, { rule: 'weight/none', entry: null, inputs: {}, result: '' })
}

/** Nothing is computed from a value that may be another's. */
function asStated(line: Indicator | BudgetLine, form: Form): ScoredLine {
  const counts = !('spent' in line) || !repeatsWholeForm(line, form)
  return { ...unscored(points(line.weight), points(line.score), { rule: 'doubt/as-stated', entry: null, inputs: {}, result: '' }), counts }
}

/** Null where the total may be judged: nothing that it is made of is doubted, or it is confirmed by its summands. */
function whyNoTotal(form: Form, made: string | null, pack: ResolvedPack): StepDraft['rule'] | null {
  if (form.doubts.length === 0) return null
  if (reliabilityOf(form) === 'unreliable') return 'total/not-read-reliably'
  const stated = points(form.total.score)
  if (stated === null || made === null || !form.doubts.some(({ at }) => /\/(?:score|indicators\/\d+|total)$/.test(at))) return null
  const isOff = stated
    .minus(made)
    .abs()
    .moreThan(pack.entries.tolerances?.value.total ?? '0.05')
  return isOff ? 'total/doubted-summand' : null
}

/** What of a total can be said where the values it is made of may be misread: the sum of what was read. */
function withoutVerdict({ stated, sum, steps }: TotalDraft, rule: StepDraft['rule']): TotalDraft {
  const summed = steps.filter((step) => step.rule === 'total/sum')
  const why: StepDraft = { rule, entry: null, inputs: {}, result: '' }
  return {
    stated,
    sum,
    nearest: null,
    basis: null,
    permitted: null,
    suggested: null,
    grade: null,
    gradeLost: null,
    steps: [...summed, why],
  }
}

/** A declaration has no actual values yet, and a mid-year value is no answer to a yearly target. */
function isUnscoredKind({ kind }: Form): boolean {
  return kind === 'target-declaration' || kind === 'monitoring'
}

function completion(indicator: Indicator, form: Form): Completion {
  return completionOf(indicator, { year: form.year })
}

function scoreExecution(form: Form, line: BudgetLine | null, pack: ResolvedPack): ScoredLine {
  if (line === null) return unscored(null, null, { rule: 'execution/no-line', entry: null, inputs: {}, result: '' })
  const weight = points(line.weight)
  const stated = points(line.score)
  if (isUnscoredKind(form) && stated === null) {
    return unscored(weight, stated, { rule: 'kind/not-scored', entry: null, inputs: {}, result: '' })
  }
  if (repeatsWholeForm(line, form)) {
    const inputs = { weight: line.weight ?? '' }
    return { ...unscored(weight, stated, { rule: 'execution/whole-form', entry: null, inputs, result: '' }), counts: false }
  }
  if (weight === null || weight.isNegative()) return unscored(weight, stated, { rule: 'weight/none', entry: null, inputs: {}, result: '' })
  const byCompletion = pack.entries.execution?.value.formula === 'bands-unless-completed'
  const row = { weight, ...amountsOf(line), completed: byCompletion && projectCompleted(form) }
  return scored(weight, stated, execution(row, pack.entries.execution?.value, pack.entries.zeroBudget?.value))
}

/** Null also where the budget is 0: a rate printed beside it says nothing. */
function rateOf(line: BudgetLine, pack: ResolvedPack): Decimal | null {
  const amounts = amountsOf(line)
  const filled = amounts.spent !== null && (amounts.adjusted ?? amounts.original) !== null
  return filled ? executionRate(amounts, pack.entries.execution?.value.denominator ?? 'open') : amounts.printedRate
}

function amountsOf(line: BudgetLine) {
  return {
    original: points(line.original),
    adjusted: points(line.adjusted),
    spent: points(line.spent),
    printedRate: points(line.rate),
  }
}

function scored(weight: Decimal | null, stated: Decimal | null, ruling: Ruling): ScoredLine {
  const nearest = stated === null ? null : kept(stated, ruling)
  const stands = ruling.judged && stated !== null
  const suggested = stands ? nearest : ruling.proposed
  return { weight, stated, low: ruling.low, high: ruling.high, nearest, suggested, counts: true, steps: ruling.steps }
}

/** A score moved just into the range. */
function kept(stated: Decimal, { low, high }: Ruling): Decimal {
  if (stated.lessThan(low)) return low
  return stated.moreThan(high) ? high : stated
}

function unscored(weight: Decimal | null, stated: Decimal | null, step: StepDraft): ScoredLine {
  return { weight, stated, low: null, high: null, nearest: stated, suggested: stated, counts: true, steps: [step] }
}

function lineScoring(line: ScoredLine, steps: readonly Step[]): LineScoring {
  return {
    weight: line.weight?.toString() ?? null,
    stated: line.stated?.toString() ?? null,
    suggested: line.low === null ? null : (line.suggested?.toString() ?? null),
    permitted: line.low === null || line.high === null ? null : [line.low.toString(), line.high.toString()],
    steps,
  }
}

function finishStep(step: StepDraft, pack: ResolvedPack, locale: Locale): Step {
  const { rule, inputs, result } = step
  const source = (step.entry === null ? undefined : pack.entries[step.entry]?.source) ?? ownFigures
  return { rule, says: sayStep(step, locale), inputs, result, source }
}

function points(text: string | null): Decimal | null {
  return text === null ? null : Decimal.parse(text)
}
