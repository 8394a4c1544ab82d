// Whether a target is a date or a period. Durations (10分钟, 5个工作日, 3年) are numbers, and so is a count that only begins with a date.
import { numbersIn } from './number-in-text.ts'
import { unitAt } from './unit.ts'
import type { SignRelation } from './sign.ts'

const numeral = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const year = '(?:19|20)\\d\\d年度?|(?:当|本|今|次|翌|下|每|全)年度?|年度?(?=[底末内前中初]|\\d)'
const month = `${numeral}月份?(?:${numeral}[日号])?|(?:次|每|当|下|本)个?(?:月|季度?)(?:${numeral}[日号])?|第?[一二三四1-4]季度|[上下]半年|${numeral}[日号](?=之?前|以前|止)|${numeral}(?=[-~至到]${numeral}月(?!度))`
const numeric = '(?:19|20)\\d\\d(?:[./]\\d{1,2}(?!\\d|\\.?\\d*%)(?:[./]\\d{1,2})?|-\\d{1,2}(?:-\\d{1,2})?(?![\\d个人%]))[日号]?'
const moment = `(?:${numeric}|(?:${year})?,?(?:${month})|(?:${year})(?:全年)?)`
const bound = '(?:上旬|中旬|下旬|底|末|初|中)?(?:之前|以前|前|之内|以内|内|截止|为?止|期间|左右)?'
const lead = '(?:截[至止]到?|最[迟晚](?:不迟于)?|不[迟晚]于|力争|确保|计划|预计|应|须|需|于|在|自|从|至|到)*'
const atStart = new RegExp(`^(${lead})(${moment}${bound})(?:[-~至到](${moment}${bound}))?`, 'u')
const inside = new RegExp(`${moment}(?:底|末|初|[上中下]旬)?(?:之前|以前|前|截?止)`, 'u')
const festival = /^(?:春节|元旦|国庆节?|中秋节?|清明节?|端午节?|劳动节|五一|七一|八一|十一|汛期|两节|开学|年关)(?:假期|到?来)?(?:之|以)?前/u
const limit = /前|内|止$|底|末|初|旬/u
const begun = /^(?:完成|完工|竣工|建成|交付|验收|发放|到位|拨付|支付|投入|实施|开展|按时|按期|全部|进行|结束|前|起|执行|开始)/u

/** `text` is normalised and has lost its leading sign. */
export function isDateTarget(text: string, sign: SignRelation | null): boolean {
  if (!/[年月日号]|季度|\d[./-]\d|前/u.test(text)) return false
  const found = atStart.exec(text)
  if (!found) return (festival.test(text) || inside.test(text)) && numbersIn(text).length === 0
  const [whole, before, first, second] = found
  const rest = text.slice(whole.length).replace(/^[,，、:：]/u, '')
  const limited =
    limit.test(first ?? '') || limit.test(second ?? '') || /[截迟晚]/u.test(before ?? '') || sign === 'at-most' || sign === 'less-than'
  // 1960.2元/亩 is an amount: no month has a unit behind it.
  if (/^(?:19|20)\d\d\.\d{1,2}$/u.test(first ?? '') && second === undefined && unitAt(rest, 0) !== null) return false
  // 每月, 每年 alone say how often, not when.
  if (first?.startsWith('每') && !/[日号前]/u.test(first)) return false
  if (rest === '' || /^[(。;]/u.test(rest)) return true
  const numbers = numbersIn(rest)
  if (numbers.length > 0) return limited && numbers.every(({ unit }) => unit === '%')
  return limited || begun.test(rest) || inside.test(rest)
}
