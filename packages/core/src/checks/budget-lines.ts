// The amounts of the budget block: do they add up, and is nothing spent that nobody gave.
import { Decimal, sum } from '../decimal.ts'
import type { Check, Line, Objection } from './reading.ts'
import { readingsOf, topLevel } from './budget-tree.ts'
import { auditRules, deployedSystem, ownArithmetic } from './sources.ts'

/**
 * budget-lines-mismatch: in some column the sub-lines, as far as filled, do not add up to the total line; or they fill other columns and
 *   are all blank in one that the total line fills.
 * spent-without-budget, overspent (one per line), negative-spending: what the amounts themselves forbid.
 * scored-without-budget: no budget at all, and rows with points.
 * Source: the form's own arithmetic; the deployed system warns of the rest.
 */
export const budgetLines: Check = (reading) => {
  const { lines, total, rows } = reading
  const objections: Objection[] = []
  if (total !== null && lines.length > 1) objections.push(...mismatch(lines, total))
  let withoutBudget = false
  let negative = false
  for (const line of lines) {
    const params = { label: line.line.label, spent: line.line.spent ?? '', budget: line.line.adjusted ?? line.line.original ?? '' }
    const budget = line.adjusted ?? line.original
    if (!withoutBudget && budget?.isZero() && line.spent?.isPositive()) {
      withoutBudget = true
      objections.push({ code: 'spent-without-budget', at: `${line.at}/spent`, params, source: ownArithmetic })
    }
    if (line.adjusted?.isPositive() && line.spent?.moreThan(line.adjusted)) {
      const over = line.spent.minus(line.adjusted).toString()
      objections.push({ code: 'overspent', at: `${line.at}/spent`, params: { ...params, over }, source: auditRules })
    }
    const below = amounts.find((column) => line[column]?.isNegative())
    if (!negative && below !== undefined) {
      negative = true
      const amount = line.line[below] ?? ''
      objections.push({ code: 'negative-spending', at: `${line.at}/${below}`, params: { ...params, amount }, source: deployedSystem })
    }
  }
  const budget = total?.adjusted ?? total?.original
  if (
    reading.selfEvaluation &&
    total !== null &&
    budget?.isZero() &&
    !total.spent?.isPositive() &&
    rows.some((row) => row.score?.isPositive())
  ) {
    objections.push({
      code: 'scored-without-budget',
      at: `${total.at}/adjusted`,
      params: { label: total.line.label },
      source: deployedSystem,
    })
  }
  return objections
}

const amounts = ['original', 'adjusted', 'spent'] as const
const cent = Decimal.of('0.01')

function mismatch(lines: readonly Line[], total: Line): Objection[] {
  const parts = lines.filter((line) => line !== total)
  for (const column of amounts) {
    const whole = total[column]
    if (whole === null) continue
    const filled = parts.flatMap((line) => line[column] ?? [])
    const tolerance = cent.times(Math.max(1, filled.length))
    // Nested lines and subtotals make several readings possible; one that adds up is enough
    const fits = readingsOf(parts, column).some((list) => {
      const values = list.flatMap((line) => line[column] ?? [])
      return values.length > 0 && !sum(values).minus(whole).abs().moreThan(tolerance)
    })
    const blankThroughout = filled.length === 0
    // Blank in every column: the form simply does not fill its sub-lines
    const filledElsewhere = parts.some((line) => amounts.some((other) => line[other] !== null && !line[other].isZero()))
    if (blankThroughout ? whole.isZero() || !filledElsewhere : fits) continue
    const params = {
      kind: blankThroughout ? 'blank' : 'sum',
      column,
      total: total.line[column] ?? '',
      sum: blankThroughout ? '' : sum(topLevel(parts, column).flatMap((line) => line[column] ?? [])).toString(),
      label: parts[0]?.line.label ?? '',
    }
    const at = `${(blankThroughout ? parts[0] : total)?.at ?? total.at}/${column}`
    return [{ code: 'budget-lines-mismatch', at, params, source: ownArithmetic }]
  }
  return []
}
