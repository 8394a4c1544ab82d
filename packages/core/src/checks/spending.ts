// What reviewers ask about money that was moved, left over, or spent to the last digit.
import { Decimal, sum } from '../decimal.ts'
import { sourceOfPart } from '../resolve-pack.ts'
import type { EntryOption, Source } from '../rule-pack.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { deployedSystem, executionReasonRule, publishedForms, sichuanForm } from './sources.ts'
import { causeWords } from './vocabulary/causes.ts'
import { adjustmentWords, moneyUnit } from './vocabulary/money.ts'
import { explanationDemanded, hint } from './vocabulary/template-hints.ts'

const ninety = Decimal.of('0.9')
const gap = Decimal.of('0.05')
const nearly = Decimal.of('0.005')
const tenThousand = Decimal.of(10000)

/**
 * budget-adjusted-without-reason (one per line): the budget was changed and the place for the explanation is blank; a notice where the form
 *   shows no such place.
 * low-execution-without-reason: below 90 % and nothing said. score-high-while-unspent: the indicators score more than a twentieth better
 *   than the money was used. spent-equals-budget: equal to the last digit, perhaps transferred and not used.
 * cost-differs-from-spending: the cost row states the whole budget as spent, the budget block less.
 * budget-unit-suspicious: a cost row and the budget differ by exactly 10 000: 元 and 万元 exchanged.
 * Source: Sichuan's form prints the first two demands; 财预〔2020〕10号 Art. 26 asks for low execution to be explained, without a number; the third is the deployed system's red light; the others are seen on published forms.
 */
export const spending: Check = (reading) => {
  const objections: Objection[] = []
  const { total, lines, selfEvaluation } = reading
  if (!selfEvaluation || total === null) return objections
  objections.push(...adjusted(reading))
  const budget = total.adjusted ?? total.original
  if (budget !== null && total.spent !== null && budget.isPositive() && !total.spent.isNegative()) {
    const rate = total.spent.over(budget, 8)
    const params = {
      label: total.line.label,
      rate: `${rate.times(100).round(2).toString()}%`,
      unspent: budget.minus(total.spent).toString(),
    }
    if (rate.lessThan(ninety) && !explainsLowExecution(reading)) {
      const demanded = demandedBy('execution-below-90', reading)
      const severity = demanded === null ? 'notice' : 'warning'
      const source = demanded ?? executionReasonRule
      objections.push({ code: 'low-execution-without-reason', at: `${total.at}/rate`, params, severity, source })
    }
    const share = indicatorShare(reading)
    if (share !== null && share.isPositive() && rate.lessThan(1) && share.minus(rate).over(share, 8).moreThan(gap)) {
      const scored = `${share.times(100).round(1).toString()}%`
      objections.push({ code: 'score-high-while-unspent', at: `${total.at}/spent`, params: { ...params, scored }, source: deployedSystem })
    }
    if (total.spent.equals(budget) && lines.some((line) => line.spent !== null)) {
      objections.push({
        code: 'spent-equals-budget',
        at: `${total.at}/spent`,
        params: { ...params, spent: total.line.spent ?? '' },
        source: publishedForms,
      })
    }
    objections.push(...costRows(reading, budget, total.spent))
  }
  return objections
}

function adjusted(reading: Reading): Objection[] {
  const { columns } = reading.form
  const changed = reading.lines.filter((line) => {
    const { original, adjusted: now } = line
    // Blank at the start of the year beside a filled total: the money came during the year
    if (original === null) return columns.original && columns.adjusted && line === reading.total && now?.isPositive() === true
    return now !== null && !original.equals(now)
  })
  if (changed.length === 0 || explainsAdjustment(reading)) return []
  const place = reading.form.notes.some((note) => explanationDemanded.test(note.text))
  const demanded = demandedBy('budget-changed', reading)
  return changed.map((line) => ({
    code: 'budget-adjusted-without-reason',
    at: `${line.at}/adjusted`,
    params: { label: line.line.label, original: line.line.original ?? '', adjusted: line.line.adjusted ?? '' },
    severity: place || demanded !== null ? 'warning' : 'notice',
    source: demanded ?? sichuanForm,
  }))
}

/** The pack's source for a trigger; null where it does not name it. */
function demandedBy(trigger: EntryOption<'reasons', ''>, { pack }: Reading): Source | null {
  const entry = pack.entries.reasons
  return entry?.value.includes(trigger) === true ? sourceOfPart(entry, trigger) : null
}

function explainsAdjustment({ form }: Reading): boolean {
  if (form.notes.some((note) => !explanationDemanded.test(note.text) && !hint.test(note.text) && adjustmentWords.test(note.text)))
    return true
  return form.objectives.actual !== null && adjustmentWords.test(form.objectives.actual)
}

const spendingWords = /执行率|支出|结余|结转|未支付|尾款|质保金|付款|支付|预算执行|节约|节余|交回|收回/

const explains = (text: string | null): boolean => text !== null && spendingWords.test(text) && causeWords.test(text)

function explainsLowExecution({ form, rows }: Reading): boolean {
  if (form.notes.some((note) => !explanationDemanded.test(note.text) && !hint.test(note.text) && explains(note.text))) return true
  return explains(form.objectives.actual) || rows.some((row) => explains(row.reason))
}

/** Score ÷ weight of all indicator rows; null where weights or scores are missing. */
function indicatorShare({ rows }: Reading): Decimal | null {
  const scored = rows.filter((row) => row.weight !== null && row.score !== null)
  const weight = sum(scored.flatMap((row) => row.weight ?? []))
  return weight.isPositive() ? sum(scored.flatMap((row) => row.score ?? [])).over(weight, 8) : null
}

function costRows({ rows, form }: Reading, budget: Decimal, spent: Decimal): Objection[] {
  const objections: Objection[] = []
  for (const row of rows) {
    const { target, actual } = row.completion
    if (row.group !== 'cost' || target === null || actual === null) continue
    if (target.equals(budget) && actual.equals(target) && budget.minus(spent).moreThan(budget.times(nearly))) {
      const params = { spent: spent.toString(), budget: budget.toString() }
      objections.push({ code: 'cost-differs-from-spending', row, at: `${row.at}/actual`, params, source: publishedForms })
    }
    const unit = row.indicator.target.unit
    const same = unit === form.budget.unit || unit === null
    if (
      same &&
      unit !== null &&
      moneyUnit.test(unit) &&
      (target.equals(budget.times(tenThousand)) || target.times(tenThousand).equals(budget))
    ) {
      objections.push({
        code: 'budget-unit-suspicious',
        row,
        at: `${row.at}/target`,
        params: { budget: budget.toString(), unit },
        source: deployedSystem,
      })
    }
  }
  return objections
}
