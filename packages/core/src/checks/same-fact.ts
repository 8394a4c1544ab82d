// One fact must not earn points twice.
import type { Check, Objection, Row } from './reading.ts'
import { reviewStandard } from './sources.ts'
import { moneyUnit } from './vocabulary/money.ts'

/**
 * same-fact-twice: two rows of one name or with the same long actual value, or a cost row that repeats the execution of the budget.
 * Source: review standard of Chengdu Pidu: the same under output and benefit, one of them scores 0.
 */
export const sameFact: Check = ({ rows, total, execution }) => {
  const objections: Objection[] = []
  const names = new Map<string, Row>()
  const actuals = new Map<string, Row>()
  const budget = total?.adjusted ?? total?.original ?? null
  for (const row of rows) {
    const at = `${row.at}/name`
    const earlier = longEnough(row.name, 3) ? names.get(row.name) : undefined
    const told = longEnough(row.actual, 12) ? actuals.get(row.actual) : undefined
    const other = earlier ?? told
    if (other !== undefined) {
      const params = { kind: earlier === undefined ? 'same-actual' : 'same-name', other: other.name }
      objections.push({ code: 'same-fact-twice', row, at, params, source: reviewStandard })
    } else if (
      row.group === 'cost' &&
      execution?.score !== null &&
      budget !== null &&
      row.completion.target?.equals(budget) &&
      isMoney(row)
    ) {
      objections.push({
        code: 'same-fact-twice',
        row,
        at,
        params: { kind: 'execution', budget: budget.toString() },
        source: reviewStandard,
      })
    }
    names.set(row.name, row)
    actuals.set(row.actual, row)
  }
  return objections
}

const longEnough = (text: string, least: number): boolean => text.length >= least

const isMoney = ({ indicator }: Row): boolean => indicator.target.unit === null || moneyUnit.test(indicator.target.unit)
