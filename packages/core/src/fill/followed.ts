// The values that nobody typed, computed from those that stand: rates, points for execution, sums, grade.
import { budgetTotalLine, executionLine, repeatsWholeForm } from '../budget-line.ts'
import { topLevel } from '../checks/budget-tree.ts'
import { readLine } from '../checks/reading.ts'
import { Decimal, one, sum } from '../decimal.ts'
import type { BudgetLine, Form } from '../form.ts'
import { packInYear } from '../pack-in-year.ts'
import { projectCompleted } from '../project-completed.ts'
import type { ResolvedPack } from '../rule-pack.ts'
import { execution, executionRate } from '../rules/execution.ts'
import { gradeOf } from '../rules/grade.ts'
import type { Filling } from './filling.ts'

const amounts = ['original', 'adjusted', 'spent'] as const

/** The filling with every following value computed anew under the pack; the same filling where none changed. */
export function followed(filling: Filling, undated: ResolvedPack): Filling {
  if (filling.following.length === 0) return filling
  const pack = packInYear(undated, filling.form.year)
  const following = new Set(filling.following)
  const form = withTotal(withScore(withRates(withSums(filling.form, following), following, pack), following, pack), following, pack)
  return form === filling.form ? filling : { ...filling, form }
}

function withSums(form: Form, following: ReadonlySet<string>): Form {
  const { lines } = form.budget
  const total = budgetTotalLine(lines)
  if (total === null || lines.length < 2) return form
  const index = lines.indexOf(total)
  const parts = lines.map(readLine).filter((part) => part.index !== index)
  const values: Partial<BudgetLine> = {}
  for (const column of amounts) {
    if (!following.has(`/budget/lines/${index}/${column}`)) continue
    const figures = topLevel(parts, column).flatMap((part) => part[column] ?? [])
    values[column] = figures.length === 0 ? null : sum(figures).toString()
  }
  return withLine(form, index, values)
}

function withRates(form: Form, following: ReadonlySet<string>, pack: ResolvedPack): Form {
  const denominator = pack.entries.execution?.value.denominator ?? 'open'
  return form.budget.lines.reduce((before, line, index) => {
    if (!following.has(`/budget/lines/${index}/rate`)) return before
    const rate = executionRate(figuresOf(line), denominator)
    return withLine(before, index, { rate: rate === null ? null : printable(rate) })
  }, form)
}

/** Two decimals of a per cent, as forms print it; what was not spent whole is never shown as 100 %. */
function printable(rate: Decimal): string {
  const rounded = rate.round(4)
  return (rate.lessThan(one) && rounded.atLeast(one) ? rate.round(4, 'down') : rounded).toString()
}

/** The points that the pack's formula gives; null where it leaves them to judgement or the amounts are not there yet. */
function withScore(form: Form, following: ReadonlySet<string>, pack: ResolvedPack): Form {
  const line = executionLine(form)
  const index = line === null ? -1 : form.budget.lines.indexOf(line)
  if (line === null || !following.has(`/budget/lines/${index}/score`)) return form
  const weight = decimal(line.weight)
  if (weight === null || weight.isNegative() || repeatsWholeForm(line, form)) return withLine(form, index, { score: null })
  const ruling = execution(
    { weight, ...figuresOf(line), completed: projectCompleted(form) },
    pack.entries.execution?.value,
    pack.entries.zeroBudget?.value,
  )
  return withLine(form, index, { score: ruling.proposed?.toString() ?? null })
}

function withTotal(form: Form, following: ReadonlySet<string>, pack: ResolvedPack): Form {
  const total = { ...form.total }
  const line = executionLine(form)
  if (following.has('/total/weight')) {
    const own = line === null || line.weight === '100' ? null : line.weight
    const weights = form.indicators.flatMap((row) => decimal(row.weight) ?? [])
    total.weight = weights.length === 0 ? null : sum([...weights, decimal(own) ?? '0']).toString()
  }
  if (following.has('/total/score')) {
    const own = line === null || repeatsWholeForm(line, { ...form, total }) ? null : line.score
    const scores = [own, ...form.indicators.map((row) => row.score)].flatMap((score) => decimal(score) ?? [])
    total.score = scores.length === 0 ? null : sum(scores).toString()
  }
  if (following.has('/total/grade')) {
    const score = decimal(total.score)
    total.grade = score === null ? null : gradeOf(score, pack.entries.grades?.value)
  }
  const same = (['weight', 'score', 'grade'] as const).every((key) => total[key] === form.total[key])
  return same ? form : { ...form, total }
}

function withLine(form: Form, index: number, values: Partial<BudgetLine>): Form {
  const line = form.budget.lines[index]!
  if ((Object.keys(values) as (keyof BudgetLine)[]).every((key) => values[key] === line[key])) return form
  return { ...form, budget: { ...form.budget, lines: form.budget.lines.with(index, { ...line, ...values }) } }
}

const figuresOf = (line: BudgetLine) => ({
  original: decimal(line.original),
  adjusted: decimal(line.adjusted),
  spent: decimal(line.spent),
  printedRate: decimal(line.rate),
})

const decimal = (text: string | null): Decimal | null => (text === null ? null : Decimal.parse(text))
