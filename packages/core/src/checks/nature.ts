// Is the row an indicator of performance, and does it stand in the right group?
import type { Check, Objection, Reading, Row } from './reading.ts'
import { reviewStandard } from './sources.ts'
import { isCounted, isShare } from './vocabulary/countable-units.ts'
import { budgetItself, moneyPutIn, moneyWon, prescribed } from './vocabulary/money.ts'
import { awardWords, burdenWords, economicWords, notEconomic } from './vocabulary/outputs.ts'
import { satisfactionWords } from './vocabulary/survey.ts'

/**
 * not-a-performance-indicator: a quantity or quality row that only repeats the budget amount or its payment.
 * group-misfit: a count under quality, timeliness or cost, a ratio or a date under quantity, satisfaction elsewhere, safety under economic
 *   benefit, money under ecological benefit, something else than satisfaction under satisfaction.
 * Source: review standard of Chengdu Pidu: level 3 does not fit level 2, and a quantity that is a payment, score 0.
 * Edges:  a count of which there shall be none,
 *         faults, complaints and awards are counted and may stand under quality.
 */
export const nature: Check = (reading) => {
  const objections: Objection[] = []
  for (const row of reading.rows) {
    if (row.name === '') continue
    if ((row.group === 'quantity' || row.group === 'quality') && (budgetItself.test(row.name) || isInput(row))) {
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

/** Money put in, counted in 元: what was paid, not what came of it. */
function isInput({ name, indicator }: Row): boolean {
  const { unit } = indicator.target
  return (
    unit !== null &&
    wholeMoney.test(unit) &&
    moneyPutIn.test(name) &&
    !moneyWon.test(name) &&
    !prescribed.test(name) &&
    !/均|每|标准|单价/.test(name)
  )
}

const wholeMoney = /^[十百千万亿]*元$/
const rateName = /(?:率|比例|比重|占比)(?:\(.*\))?$/
const otherMeasure = /数量|次数|件数|起数|人数|面积|事件|事故|(?:完成|合格|覆盖|及时|到位|达标|正常|增长|下降|使用|利用)率/

const satisfactionName = /满意(?:度|率|程度)/
const timeName = /(?:完成|完工|竣工|开工|发放|到位|拨付|支付|验收|交付|上线|投用|办结)(?:的)?(?:时间|时限|日期|期限)|及时性/
const aboutTime = /时|期|及时|进度|频|日|月|年|天|周|季|延|逾|提前|次数|节点/
const moneyWord = /成本|费|价|金|款|投入|支出|预算|编制|控制|规模|节|耗|损/
const moneyMatter = /就业|岗位|脱贫|成本|费用|造价|收入|产值|利润|税收|投资|资金/
const natureMatter =
  /生态|环境|环保|污染|排放|节能|能耗|能源|资源|节水|用水|水质|土壤|耕地|森林|绿|碳|垃圾|空气|粉尘|噪声|湿地|物种|植被|农药|化肥|电|气|煤|循环|再利用/

function misfit({ name, group, indicator, completion }: Row, { selfEvaluation }: Reading): string | null {
  const { unit, relation } = indicator.target
  switch (group) {
    case 'quality':
      if (satisfactionName.test(name)) return 'satisfaction-under-benefit'
      return isCounted(unit) && !completion.target?.isZero() && !burdenWords.test(name) && !awardWords.test(name)
        ? 'count-under-quality'
        : null
    case 'quantity':
      if (satisfactionName.test(name)) return 'satisfaction-under-benefit'
      if (relation === 'by-date' && timeName.test(name)) return 'time-elsewhere'
      return (isShare(unit) && relation !== 'qualitative') || (rateName.test(name) && unit === null && selfEvaluation)
        ? 'ratio-under-quantity'
        : null
    case 'timeliness':
      if (satisfactionName.test(name)) return 'satisfaction-under-benefit'
      return isCounted(unit) && !aboutTime.test(name) ? 'count-under-timeliness' : null
    case 'cost':
      return isCounted(unit) && !moneyWord.test(name) && !burdenWords.test(name) ? 'count-under-cost' : null
    case 'satisfaction':
      return !satisfactionWords.test(name) && (isCounted(unit) || otherMeasure.test(name) || rateName.test(name))
        ? 'other-under-satisfaction'
        : null
    case 'economic':
      if (/满意/.test(name)) return 'satisfaction-under-benefit'
      return notEconomic.test(name) && !economicWords.test(name) ? 'not-economic' : null
    case 'ecological':
      if (satisfactionName.test(name)) return 'satisfaction-under-benefit'
      return moneyMatter.test(name) && !natureMatter.test(name) ? 'not-ecological' : null
    case 'social':
    case 'sustained':
      return satisfactionName.test(name) ? 'satisfaction-under-benefit' : null
    default:
      return null
  }
}
