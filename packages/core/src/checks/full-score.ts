// A missed target with the full score: the first thing that a reviewer takes points for.
import { atRisk, type Check, type Objection } from './reading.ts'
import { nationalRule } from './sources.ts'

/**
 * missed-but-full-score: the actual value misses the target (a date counts) and the row still claims its full weight.
 * Source: 财预〔2020〕10号 (article not seen); review standard of Chengdu Pidu: worse than the target and nothing deducted.
 */
export const fullScore: Check = ({ rows, scoring }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    const { weight, score, completion } = row
    if (completion.state !== 'missed' || weight === null || score === null || !weight.isPositive() || !score.equals(weight)) continue
    objections.push({ code: 'missed-but-full-score', row, at: `${row.at}/score`, points: atRisk(row, scoring), source: nationalRule })
  }
  return objections
}
