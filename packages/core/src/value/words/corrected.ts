// What stands behind a number and takes from it again: 320天（审计认定266天）, 320天之83%, 320天，扣除闭馆54天; and the year it is of, where that is another.
import { numberPlace } from './number-place.ts'

const byOthers = String.raw`[([][^)\]]{0,12}(?:审计|核[实定查减准对]|认定|实际|复核|抽查)[^)\]\d]{0,8}\d[^)\]]*[)\]]`
/** 320天（上年数据） */
const ofBefore = String.raw`[([][^)\]\d]{0,4}(?:上年|去年|往年|前年|历年)[^)\]\d]{0,4}[)\]]`
/** Nothing but another number stands in the bracket; the whole (100%) is none. */
const alone = String.raw`[([](?!100%)-?\d+(?:\.\d+)?[^\d)\]年]{0,3}[)\]]`
const share = String.raw`(?:[之的]|达)?(?!100%)\d{1,2}(?:\.\d+)?%|[一二三四五六七八九]折`
const taken = String.raw`[^。;]{0,12}(?:扣除|减去|剔除|核减|(?:其中|[^未不]含)[^,\d]{0,4}(?:闭|停|缺|未|取消)[^,\d]{0,4})[^,\d]{0,6}\d[^,。;)]*`
const correction = new RegExp(`^[^\\d,;。([]{0,3}(?:${byOthers}|${ofBefore}|${alone}|${share})|^[^\\d,;。([]{0,3}[,(]?(?:${taken})`, 'u')
/** A clause is no longer. */
const near = 40
const printedYear = /(?:19|20)\d\d(?=年)/gu

/** The words, or the other year; null where the number stands as it is. `year` is the form's. */
export function correctedBy(actual: string, value: string, year: number | null): string | null {
  const place = numberPlace(actual, value)
  if (place === null) return null
  const { body, start, figuresEnd } = place
  const after = body.slice(figuresEnd)
  const found = correction.exec(after)
  if (found !== null) return found[0]
  if (year === null) return null
  const clause =
    (/[^,;。]*$/u.exec(body.slice(Math.max(0, start - near), start))?.[0] ?? '') +
    value +
    (/^[^,;。]*/u.exec(after.slice(0, near))?.[0] ?? '')
  return [...clause.matchAll(printedYear)].map(([printed]) => printed).find((printed) => Number(printed) !== year) ?? null
}
