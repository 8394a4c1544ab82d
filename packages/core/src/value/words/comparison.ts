// A number that only bounds or approaches what was reached: 不足320天, 320天以下, 近320天, 差54天, 比目标多20天.
import { doing } from './verbs.ts'

const set = '(?:年度|年初|全年|原|预期|既定|设定|绩效|下达|申报|批复)'
const goal = `(?:${set}*(?:目标值?|计划(?:数|值)?|任务(?:数|量)?|指标值?|要求|标准)|${set}+(?=的))`
const notBelow = '(?<!不|未|非|没|不得|不能|不应|不可|不会|没有|不许|不宜)'
const below = new RegExp(
  `(?:${notBelow}(?:不足|不到|不满|不及|少于|低于|小于|短于|未满|未足|未到|未及|未达到?|没到|没达到?|没有达到|未能达到|跌破|<)|不够)(?:${goal})?(?:约|的|了|为|:)?$`,
  'u',
)
const belowAfter = /^(?:都|还|也|尚)?(?:不到|不足|未到|未满|不满|没到)/u
const atMostAfter = /^(?:[(]?含?[)]?)?(?:以下|之下)/u
const near = new RegExp(`(?:(?<![附最邻就远亲新贴相])近|将近|接近|临近|逼近|趋近)(?:于|了|约|${goal}|完成|达到?|的)?$`, 'u')
const almost = new RegExp(`(?:差不多|几乎|差一[点些]|基本上?|大致|大体)(?:到|有|满足|${doing})?(?:了|约)?$`, 'u')
const almostAfter = /^(?:差不多|差一[点些])/u
/** 离320天只差一步, 与320天的目标相比尚有缺口. */
const measured = /(?:距离?|离|与|跟|同|和|比|较)[^,]{0,6}$/u
const apart = /^[^,没未无不]{0,10}?(?:差(?![异别评])|缺口|欠缺|有[^,]{0,4}距离)/u
const earlier = /(?:上一?年|去年|同期|往年|基期|上季度?|上月|年初数)/u
const gap =
  /(?:(?:(?<![偏误落温高出])差|(?<![空])缺|欠)(?:了|约|距|额|口|开放|完成|为|是|有|:){0,2}|(?:还|尚|仍)[需须](?:再|完成|开放|建设)?|(?<![至最减不多较])少(?:了|开放|完成|建设?|办)?|核减|调减|扣减|核销)$/u
const gapToGoal = new RegExp(
  `(?:比|较|与|低于|少于|不及)${goal}(?:相比|的)?(?:还|尚|仍)?(?:少|差|低|缺|短|欠|下降|减少)(?:了|开放|完成|建成?)?$`,
  'u',
)
const belowGoal = new RegExp(`${notBelow}(?:低于|少于|不及|不足)${goal}$`, 'u')
const aboveGoal = new RegExp(
  `(?:(?:比|较)${goal}(?:相比)?(?:还)?(?:多|高|增加|超出?|增长|提高)(?:了|出|开放|完成|建成?)*|(?:高于|多于|优于|超过?出?)${goal}|超额(?:完成)?)(?:了|约)?$`,
  'u',
)

/** More than a limit: 成本超过30万元. Of a minimum it is enough that it was passed. */
const above = new RegExp(`${notBelow}(?:超过|高于|大于|多于|突破|超出|不止|逾|>)(?:了|约)?$`, 'u')
export const passesLimit = (before: string): boolean => above.test(before)

export type Comparison = 'below' | 'at-most' | 'near' | 'almost' | 'distance' | 'excess'

/** `restated`: the number is the target's own, so that 低于目标320天 bounds by it and 低于目标54天 tells the distance; `least`: it is no less than the target. */
export function comparisonOf(before: string, after: string, restated: boolean, least: boolean): Comparison | null {
  if (!restated && belowGoal.test(before)) return 'distance'
  if (below.test(before) || belowAfter.test(after)) return 'below'
  if (gapToGoal.test(before) || (gap.test(before) && !earlier.test(before))) return 'distance'
  if (!least && aboveGoal.test(before)) return 'excess'
  if (near.test(before)) return 'near'
  if (measured.test(before) && apart.test(after)) return 'below'
  if (almost.test(before) || almostAfter.test(after)) return 'almost'
  return atMostAfter.test(after) ? 'at-most' : null
}

/** 320天差54天, 320天的目标还差54天: the first number is what the second falls short of. */
const gapBetween = /^(?:的?(?:年度|全年)?(?:目标|任务|计划)(?:值|数)?)?(?:还|尚|仍|仅|只|相)?有?(?:差距?|缺口?|少|欠账?)(?:了|约|为)?$/u
const measuredFrom = /(?:距离?|离)(?:[^,]{0,8})$/u
const leftBetween = /^(?:的?(?:年度|全年)?(?:目标|任务|计划)(?:值|数)?)?(?:还|尚|仍)有?(?:差距?)?$/u

export const fallsShort = (before: string, between: string): boolean =>
  gapBetween.test(between) || (measuredFrom.test(before) && leftBetween.test(between))
