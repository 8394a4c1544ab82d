// A number that answers another question than its row asks: how much it moved instead of where it stands, the rest instead of the part, the rate of something else.
import { numberPlace } from './number-place.ts'

const rise = '增长|增加|提高|提升|上升|上涨|增幅|涨幅'
const fall = '下降|降低|减少|下滑|回落|缩减|压减|降幅|跌幅|节约|节省|结余'
const movedBy = new RegExp(`(?:(${rise})|(${fall}))(?:率|幅度?)?(?:了|约|为|达|[:])?$`, 'u')
const anyMove = new RegExp(`${rise}|${fall}`, 'u')
const rises = new RegExp(`${rise}|新增|增收|增产|增[率量]`, 'u')
const falls = new RegExp(`${fall}|减[排量少]|降[率耗]|节[能水]`, 'u')

/** 下降8% where 增长率 is asked. */
export function isContrary(actual: string, value: string, name: string | null): boolean {
  const [told, asked] = [moveTold(actual, value), moveAsked(name)]
  return told !== null && asked !== null && told !== asked
}

/** 下降8%, 上升0.7%: the number's own move; null where it tells none, or up to where (降至0.7%). */
function moveTold(actual: string, value: string): 'up' | 'down' | null {
  if (!anyMove.test(actual)) return null
  const [, up, down] = movedBy.exec(wordsBefore(actual, value)) ?? []
  return up !== undefined ? 'up' : down !== undefined ? 'down' : null
}

/** What a row asks for that counts a move: 增长率, 能耗下降率, 新增图书. Null where it asks for a level. */
function moveAsked(name: string | null): 'up' | 'down' | null {
  const [up, down] = [rises.test(name ?? ''), falls.test(name ?? '')]
  return up === down ? null : up ? 'up' : 'down'
}

/** 不满意率8.33% where 满意度 is asked, 未完成率3%: the rest. */
const ofTheRest = /(不满意|不合格|不达标|未[\u4e00-\u9fff]{2,4}|差评|投诉)(?:率|度|比例)?(?:为|是|仅|:)?$/u
const ofRate = /([\u4e00-\u9fff]{2})[率度](?:为|达|达到|是|:)?$/u
/** How any rate is told is none of something else. */
const anyRate = /完成|实现|达标|达成|实际|满意|合格|通过|执行|覆盖|总体|综合|平均|及时|优[良秀]|[有无]效/u

/** The words that say so; null where the number answers what the row asks. */
export function otherMeasure(actual: string, value: string, name: string | null, unit: string | null): string | null {
  if (name === null) return null
  const before = wordsBefore(actual, value)
  const rest = ofTheRest.exec(before)?.[1]
  if (rest !== undefined && !name.includes(rest)) return rest
  const moved = movedBy.exec(before)
  if (moved !== null && moveAsked(name) === null && (unit === '%' || moved[2] !== undefined)) return moved[1] ?? moved[2] ?? null
  const rate = ofRate.exec(before)?.[1]
  return rate !== undefined && /[率度]/u.test(name) && !name.includes(rate) && !anyRate.test(rate) && moved === null ? rate : null
}

const reach = 12

/** As far as a verb and its adverbs go; nothing where the number stands nowhere. */
function wordsBefore(actual: string, value: string): string {
  const place = numberPlace(actual, value)
  return place === null ? '' : place.body.slice(Math.max(0, place.start - reach), place.start)
}
