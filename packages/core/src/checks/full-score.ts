// A missed target with the full score: the first thing that a reviewer takes points for.
import { atRisk, type Check, type Objection } from './reading.ts'
import { scoringRule } from './sources.ts'

/**
 * missed-but-full-score: the actual value misses the target (a date counts) and the row still claims its full weight.
 * Source: 财预〔2020〕10号 Art. 16: a target not reached earns its share only; review standard of Chengdu Pidu: worse than the target and nothing deducted.
 */
export const fullScore: Check = ({ rows, scoring }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    const { weight, score, completion } = row
    if (completion.state !== 'missed' || weight === null || score === null || !weight.isPositive() || !score.equals(weight)) continue
    // Satisfaction by bands of the rate may earn everything below its target
    const permitted = scoring.indicators[row.index]?.permitted ?? null
    if (permitted !== null && weight.atMost(permitted[1])) continue
    // Where the words do not say how much was reached, the whole weight may be taken
    const params =
      permitted !== null && permitted[0] === '0' && !weight.equals(permitted[1]) && completion.actual === null
        ? { most: score.toString() }
        : {}
    objections.push({
      code: 'missed-but-full-score',
      row,
      at: `${row.at}/score`,
      params,
      points: atRisk(row, scoring),
      source: scoringRule,
    })
  }
  return objections
}
