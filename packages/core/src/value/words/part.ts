// Parts of a number: 320天的80%, 320天的一半, 八成, 完成率83%. The share is what was reached of it; null where the words give none.
import { Decimal } from '../../decimal.ts'
import type { NumberInText } from '../number-in-text.ts'
import { readChineseNumber } from '../chinese-number.ts'

const shareOf =
  /(?:完成率|(?:完成|进度|实现|达到?)(?:了)?(?:年度|全年|总|比例|目标|任务|计划|量|进度|工作|全部|值|数)*的?)(?:仅|只|约|近|为|是|达到?|到|:|的|了)*$/u
const half = /^的?(?:一半|半数)/u
const someOf = /^的?(?:大半|多半|大部分|小?部分|绝大部分|少部分|近半)/u
const fraction = /^的?([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/u
const alone =
  /^(?:仅|只|约|已|目前|累计|基本)*(?:完成|实现|达到|建成|开放|到位)?(?:了)?(?:年度|全年|总|目标|任务|计划|量|工作)*的?(?:约|近)?(?:过半|一半|半数|大半|多半|大部分|小?部分|少部分|[一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3})$/u
const shares: Readonly<Record<string, string>> = { '%': '0.01', 成: '0.1', '‰': '0.001' }

export interface Part {
  readonly share: Decimal | null
}

/** 320天的任务仅完成四分之三 */
const cameTo = /^的?[^,]{0,6}[仅只约才已]*(?:完成|实现|达到|建成)了?(?=[一二三四五六七八九十]{1,3}分之|一半|半数|大半|多半|过半)/u

/** The share that follows a number in words (的一半), or a second number (的80%). */
export function partAfter(after: string, between: string | null, next: NumberInText | undefined): Part | null {
  const words = after.replace(cameTo, '')
  if (half.test(words)) return { share: Decimal.of('0.5') }
  const [, low, high] = fraction.exec(words) ?? []
  if (low !== undefined && high !== undefined) {
    const [whole, part] = [readChineseNumber(low), readChineseNumber(high)]
    return { share: whole === null || part === null || whole === '0' ? null : Decimal.of(part).over(whole) }
  }
  if (someOf.test(words)) return { share: null }
  const factor = shares[next?.unit ?? '']
  return next !== undefined && factor !== undefined && /^的(?:约|近)?$/u.test(between ?? '')
    ? { share: Decimal.of(next.value).times(factor) }
    : null
}

/** 完成率83%, 完成八成: a share of the target, where the target itself is no share. */
export function partOfTarget(before: string, number: NumberInText): Part | null {
  const factor = shares[number.unit ?? '']
  if (factor === undefined || !(shareOf.test(before) || (number.unit === '成' && /^(?:仅|只|约|近|已)?$/u.test(before)))) return null
  return { share: Decimal.of(number.value).times(factor) }
}

export const isPartAlone = (body: string): boolean => body.length < 24 && alone.test(body)
