// Scores and weights within their bounds.
import { Decimal } from '../decimal.ts'
import { atRisk, type Check, type Objection, outsideRange } from './reading.ts'
import { deployedSystem, ownArithmetic } from './sources.ts'

const most = Decimal.of(50)

/**
 * score-exceeds-weight, score-negative: no row and no execution line earns more than its weight or less than 0.
 * weight-not-positive: a scored row whose weight is 0 or less measures nothing.
 * weight-concentrated: more than half of all points hang on one row.
 * Source: the deployed system refuses the first three on entry; the last is what reviewers note on published forms.
 */
export const scoreBounds: Check = ({ rows, execution, scoring }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    const { weight, score } = row
    const at = `${row.at}/score`
    if (weight !== null && score?.moreThan(weight)) {
      const points = atRisk(row, scoring) ?? score.minus(weight)
      objections.push({ code: 'score-exceeds-weight', row, at, points, source: deployedSystem })
    }
    if (score?.isNegative()) objections.push({ code: 'score-negative', row, at, source: deployedSystem })
    if (weight !== null && !weight.isPositive()) {
      objections.push({ code: 'weight-not-positive', row, at: `${row.at}/weight`, source: deployedSystem })
    }
    if (weight?.moreThan(most)) objections.push({ code: 'weight-concentrated', row, at: `${row.at}/weight`, source: ownArithmetic })
  }
  if (execution !== null && execution.score !== null) {
    const { weight, score, line } = execution
    const params = { name: line.label, score: line.score ?? '', weight: line.weight ?? '' }
    const at = `${execution.at}/score`
    if (weight !== null && score?.moreThan(weight)) {
      const points = outsideRange(score, scoring.execution.permitted) ?? score.minus(weight)
      objections.push({ code: 'score-exceeds-weight', at, params, points, source: deployedSystem })
    }
    if (score?.isNegative()) objections.push({ code: 'score-negative', at, params, source: deployedSystem })
  }
  return objections
}
