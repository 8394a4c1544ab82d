// Is the row an indicator of performance, and does it stand in the right group?
import type { Check, Objection, Reading, Row } from './reading.ts'
import { reviewStandard } from './sources.ts'
import { isCounted, isShare } from './vocabulary/countable-units.ts'
import { budgetItself } from './vocabulary/money.ts'
import { awardWords, burdenWords, economicWords, notEconomic } from './vocabulary/outputs.ts'
import { satisfactionWords } from './vocabulary/survey.ts'

/**
 * not-a-performance-indicator: a quantity or quality row that only repeats the budget amount or its payment.
 * group-misfit: a count under quality, a ratio under quantity, satisfaction under a benefit, safety under economic benefit, something else
 *   than satisfaction under satisfaction.
 * Source: review standard of Chengdu Pidu: level 3 does not fit level 2, and a quantity that is a payment, score 0.
 * Edges:  faults, complaints and awards are counted and may stand under quality.
 */
export const nature: Check = (reading) => {
  const objections: Objection[] = []
  for (const row of reading.rows) {
    if (row.name === '') continue
    if ((row.group === 'quantity' || row.group === 'quality') && budgetItself.test(row.name)) {
      objections.push({ code: 'not-a-performance-indicator', row, at: `${row.at}/name`, source: reviewStandard })
    }
    const kind = misfit(row, reading)
    if (kind !== null) {
      const params = { kind, group: row.indicator.group ?? row.indicator.dimension ?? '' }
      objections.push({ code: 'group-misfit', row, at: `${row.at}/group`, params, source: reviewStandard })
    }
  }
  return objections
}

const rateName = /(?:率|比例|比重|占比)(?:\(.*\))?$/
const otherMeasure = /数量|次数|件数|起数|人数|面积|事件|事故|(?:完成|合格|覆盖|及时|到位|达标|正常|增长|下降|使用|利用)率/

function misfit({ name, group, indicator }: Row, { selfEvaluation }: Reading): string | null {
  const { unit, relation } = indicator.target
  switch (group) {
    case 'quality':
      return isCounted(unit) && !burdenWords.test(name) && !awardWords.test(name) ? 'count-under-quality' : null
    case 'quantity':
      return (isShare(unit) && relation !== 'qualitative') || (rateName.test(name) && unit === null && selfEvaluation)
        ? 'ratio-under-quantity'
        : null
    case 'satisfaction':
      return !satisfactionWords.test(name) && (isCounted(unit) || otherMeasure.test(name)) ? 'other-under-satisfaction' : null
    case 'economic':
      if (/满意/.test(name)) return 'satisfaction-under-benefit'
      return notEconomic.test(name) && !economicWords.test(name) ? 'not-economic' : null
    case 'social':
    case 'ecological':
    case 'sustained':
      return /满意(?:度|率|程度)/.test(name) ? 'satisfaction-under-benefit' : null
    default:
      return null
  }
}
