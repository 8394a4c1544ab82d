/**
 * What the words around each number of an actual value say of it.
 *
 * 'reached' · 'denied' (未完成320天) · 'unfinished' (320套正在安装) · 'intended' (计划320天) · 'part' (320天的80%) · 'near' (近320天) · 'almost' (基本达到320天) ·
 * 'mended' (未完成的54天已补齐) · 'below' (不足320天) · 'at-most' (320天以下) · 'above' (of a limit: 超过30万元) · 'distance' (差54天) · 'excess' (比目标多20天) · 'aside' (因…闭馆54天, 其中8场: told beside the result) · 'earlier' (去年320天).
 */
import { Decimal } from '../../decimal.ts'
import type { Target } from '../../form.ts'
import type { NumberInText } from '../number-in-text.ts'
import { comparisonOf, type Comparison, fallsShort, passesLimit } from './comparison.ts'
import { allButThis, besidesThis, deniedAfter, deniedBefore, unprovedAfter } from './denial.ts'
import { conditional, doneAfter, intendedAfter, intendedBefore } from './intent.ts'
import { partAfter, partOfTarget } from './part.ts'
import { remarkOf } from './remarks.ts'
import { surroundingsOf, wayOfSpeaking } from './surroundings.ts'
import { doing, outcome, stoppedAfter, stoppedBefore } from './verbs.ts'
import { ofYearBefore, ofYearToCome, whereItBegan, yearBeside } from './years.ts'

export type Says = 'reached' | 'denied' | 'unfinished' | 'intended' | 'part' | 'aside' | 'mended' | 'above' | 'earlier' | Comparison

export interface Standing {
  readonly says: Says
  /** Of a part: what share of the number, or of the target where `of` says so; null where no figure says it. */
  readonly share?: Decimal | null
  readonly of?: 'number' | 'target'
  /** Of a distance: the number that it is the distance from; null for the target. */
  readonly from?: number | null
}

const reached: Standing = { says: 'reached' }
const telling =
  /[未没不非无难争拟预应申将近缺欠低<成半待因除含中]|计划|规划|目标|任务|指标|要求|力争|争取|原定|准备|打算|有望|即将|确保|[需须要]|几乎|基本|大致|接近|临近|差|少|小于|短于|部分|分之|的|在建|正|超|高于|多于|优于|离|停|席|勤|取消|关闭|暂停|中断|休|放假|扣|剔|其中|逾|延|推迟|滞后|提前|剩|余|进度|达|完成率|以下|之下|可|约定|突破|大于|>|[年报批缓弃若如闭原]|同期|理论|推算|估|阶段|终止|搁置|流标|废标|核减|存疑|签|选址|下拨|中止|折算|落空|泡汤|搁浅|告吹|夭折|作罢|破|推荐|参与|[里有仅只才]|处于|停留|承诺|保/u
/** 320人中266人: of so many, so many. */
const amongThem = /^[^,。;]{0,4}[中里](?:仅|只|共|仍|尚|还)?有?$/u
const doneBefore = /(?:实际|已|累计|完成了?|建成|共计?|合计|达到?|开放|实现|现有)[^,]{0,3}$/u
/** 原缺3个，11月补齐 */
const madeUp = /^[^。;未没不待]{0,10}(?:补[齐足上办回建]|弥补|追回)/u
const asideBefore =
  /(?:因|由于|受(?![益惠助理训教众奖聘检])|闭馆|取消|缺[席勤]|停办|停[课业工产运电水]|关闭|暂停|中断|休馆|放假|扣除|剔除|除去?|不含|未含|不包括|其中|[^未]含|包括|包含|逾期|超期|延期|滞后|推迟|延迟|提前|剩余|还剩|尚余|余下|结余)(?:了|约|有|为|的)?(?!.*外$).{0,4}$/u

export function standingsOf(body: string, numbers: readonly NumberInText[], target: Target): readonly Standing[] {
  if (!telling.test(body)) return numbers.map(() => reached)
  const found: Standing[] = []
  for (const index of numbers.keys()) {
    const before = found[index - 1]
    // The second number of 320天的80% was told with the first
    if (before?.says === 'part' && before.of === 'number' && before.share != null && body[numbers[index - 1]!.end] === '的')
      found.push({ says: 'aside' })
    else if (index > 0 && wayOfSpeaking(numbers[index]!)) found.push({ says: 'aside' })
    else found.push(standingOf(body, numbers, index, target))
    const previous = numbers[index - 1]
    if (previous === undefined) continue
    if (found[index]?.says === 'reached') laterTells(target, body, numbers, found, index)
    const between = body.slice(previous.end, numbers[index]!.start)
    // 1000户中受益的不到八成
    if (target.unit !== '%' && numbers[index]!.unit === '成' && found[index]?.says === 'below' && /^[^,]{0,4}[中里的]/u.test(between))
      found[index - 1] = { says: 'part', share: null, of: 'number' }
    if (amongThem.test(between)) {
      // 320户中仍有54户未搬迁: the others did
      const missing = found[index]?.says === 'denied' || found[index]?.says === 'unfinished'
      if (missing) found[index] = { says: 'distance', from: index - 1 }
      found[index - 1] = { says: 'aside' }
    }
    if (between.length <= 16 && fallsShort(surroundingsOf(body, numbers, index - 1).before, between)) {
      found[index] = { says: 'distance', from: index - 1 }
      found[index - 1] = { says: 'intended' }
    }
  }
  return found
}

function standingOf(body: string, numbers: readonly NumberInText[], index: number, target: Target): Standing {
  const number = numbers[index]!
  const next = numbers[index + 1]
  const { before, after, runsOn } = surroundingsOf(body, numbers, index)
  const wanted = target.value === null ? null : Decimal.parse(target.value)
  const own = Decimal.parse(number.value)
  const restated = wanted !== null && own !== null && own.equals(wanted)
  const least = wanted === null || (own !== null && own.atLeast(wanted))
  if (target.unit !== '%') {
    const part = partAfter(body.slice(number.end, number.end + 12), next === undefined ? null : body.slice(number.end, next.start), next)
    if (part !== null && !deniedBefore(before)) return { says: 'part', share: part.share, of: 'number' }
    const share = target.unit === '成' || target.unit === '‰' || target.unit === null ? null : partOfTarget(before, number)
    if (share !== null) return share.share?.lessThan(1) ? { says: 'part', share: share.share, of: 'target' } : { says: 'aside' }
  }
  const isDone = after !== '' && doneAfter(after)
  // 未完成的54天已补齐
  if (isDone && /[未没].{0,6}的$/u.test(before)) return { says: 'mended' }
  const comparison = comparisonOf(before, after, restated, least)
  if (comparison === 'below') return { says: 'below' }
  if (number.value !== '0' && deniedBefore(before)) return { says: 'denied' }
  if (comparison === 'distance' && madeUp.test(body.slice(number.end, number.end + 20))) return { says: 'mended' }
  if (comparison !== null) return comparison === 'distance' ? { says: 'distance', from: null } : { says: comparison }
  if (limits(target) === 'limit' && passesLimit(before)) return { says: 'above' }
  if (ofYearBefore(before) || whereItBegan(before, after)) return { says: 'earlier' }
  if (allButThis(before, body.slice(number.end, number.end + 26))) return { says: 'denied' }
  if (
    (least || /(?<![未不])(?:含|包括)/u.test(before)) &&
    limits(target) === 'least' &&
    (stoppedBefore(before, number.unit) || (!isDone && stoppedAfter(after, number.unit)))
  )
    return { says: 'denied' }
  if (number.value !== '0' && deniedAfter(after) && !(runsOn && doneBefore.test(before))) return { says: 'denied' }
  const remark = remarkOf(after)
  if (remark === 'unfinished' || unprovedAfter(after)) return { says: 'unfinished' }
  if (
    /(?:在建|待建|正在(?:建设|实施|推进|施工|办理|采购|安装|调试|招标|改造|审批|制作|组织|开展)|待验收)(?:的)?(?:项目|工程)?$/u.test(before)
  )
    return { says: 'unfinished' }
  if (ofYearToCome(before) || conditional(before, body.slice(Math.max(0, number.start - 40), number.start))) return { says: 'intended' }
  if (!isDone && (intendedBefore(before, restated) || intendedAfter(after))) return { says: 'intended' }
  return asideBefore.test(before) && !besidesThis(body.slice(number.end, number.end + 12)) ? { says: 'aside' } : reached
}

const limits = ({ relation }: Target): 'least' | 'limit' | null =>
  relation === 'at-least' || relation === 'more-than' ? 'least' : relation === 'at-most' || relation === 'less-than' ? 'limit' : null

const beforeDeed = /(?:报名|申请|登记|签约|签订|意向|立项|选址|规划|下拨|下达|招标|采购|自评|上报|自报|发放问卷|推荐|参与)/u
const comesOfIt = new RegExp(outcome, 'u')
const carried = new RegExp(`${doing}|已|共|合计|累计`, 'u')
/** 50个，其中新建13个: told beside the first, not instead of it. */
const besides = /其中|另|含|包括|还|又|较|比|新[增建]|改[建造]|续|结转|延时|增|多|日均|月均|每|人均/u

/** The target's own figure, and no word of carrying out beside it. */
const restatedAlone = (before: string, after: string, { value }: NumberInText, target: Target): boolean =>
  target.value !== null && Decimal.of(value).equals(target.value) && !carried.test(before + after)

/** 320人报名，266人参训 · 下拨资金50个，开工43个 · 2021年298天，2022年324天: what comes before the deed, or its year, is told beside the result. */
function laterTells(target: Target, body: string, numbers: readonly NumberInText[], found: Standing[], index: number): void {
  const at = index - 1
  if (found[at]?.says !== 'reached' || numbers[at]!.unit !== numbers[index]!.unit) return
  const [first, second] = [surroundingsOf(body, numbers, at), surroundingsOf(body, numbers, index)]
  const years = [yearBeside(first.before), yearBeside(second.before)]
  const apart = /[,;、里中]/u.test(body.slice(numbers[at]!.end, numbers[index]!.start))
  const offered =
    beforeDeed.test(first.before + first.after) ||
    restatedAlone(first.before, first.after.replace(/^[^,]{0,4}[里中].*/u, ''), numbers[at]!, target)
  const prepared = apart && offered && comesOfIt.test(second.before + second.after) && !besides.test(second.before)
  if (prepared || (years[0] != null && years[1] != null && years[0] < years[1])) found[at] = { says: 'aside' }
}
