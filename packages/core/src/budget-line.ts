// Which line of the budget block is the total, and which carries the points for execution.
import type { BudgetLine, Form } from './form.ts'

const totalLabel = /总额|合计|总计|总数|总资金/
const partLabel =
  /^(其中|其他|其它|上年|财政|自有|自筹|单位资金|本年|当年|中央|省级|市级|县级|区级|地方|（?[一二三四五六七八九十\d]+[）、.．])|小计/

/**
 * The total line of the budget block, which sums and rates are taken from; null where the block has only parts. A line that says it is
 * the total wins, and among several the one with points; else the first line, where its label names no part.
 */
export function budgetTotalLine(lines: readonly BudgetLine[]): BudgetLine | null {
  const named = lines.filter((line) => totalLabel.test(line.label) && !/^其中|小计/.test(line.label))
  if (named.length > 0) return named.find(carriesPoints) ?? named[0] ?? null
  const first = lines[0]
  if (first === undefined) return null
  return lines.length === 1 || !partLabel.test(first.label.replaceAll(/\s/g, '')) ? first : null
}

/** The line scored for budget execution: the total line, or the only line with points where the total line has none. */
export function executionLine(form: Form): BudgetLine | null {
  const total = budgetTotalLine(form.budget.lines)
  if (total !== null && carriesPoints(total)) return total
  const scored = form.budget.lines.filter(carriesPoints)
  return scored.length === 1 ? (scored[0] ?? null) : total
}

/** True where the line repeats the form's total instead of scoring execution: it then takes part in no arithmetic. */
export function repeatsWholeForm(line: BudgetLine, form: Form): boolean {
  if (line.weight === null || form.indicators.length === 0) return false
  return line.weight === '100' || line.weight === form.total.weight
}

function carriesPoints(line: BudgetLine): boolean {
  return line.weight !== null || line.score !== null
}
