// Numbers of another year than the form's: 去年同期320天, 上年298天，本年324天; 明年起每年开放320天.

const sinceThen = '(?:同期|全年|年?[末底])?(?:的|为|是|共|实际|仅|数|:|开放|完成|实现|达到?|举办|建成)*'
const earlier = new RegExp(`(?:去年|上一?年度?|往年|前年|基期|同期)${sinceThen}$`, 'u')
const later = /(?:明年|次年|下一?年度?|来年|翌年|后年)(?!.*(?:提前|已))[^,]{0,12}$/u
/** 由340天缩减, 从300天增至320天: where it came from. */
const origin = /[由从][^,]{0,6}$/u
const moves = /^[增升提降减缩扩调上下]/u

const year = /(?:19|20)\d\d(?=年)/gu

/** The number was that of a year before. */
export const ofYearBefore = (before: string): boolean => earlier.test(before)

/** The number is where a change began. */
export const whereItBegan = (before: string, after: string): boolean => moves.test(after) && origin.test(before)

/** The number is that of a year to come. */
export const ofYearToCome = (before: string): boolean => later.test(before)

/** The year printed right before a number (2021年开放298天); null where none is. */
export function yearBeside(before: string): number | null {
  const [last] = [...before.matchAll(year)].slice(-1)
  return last !== undefined && before.length - last.index <= 12 ? Number(last[0]) : null
}

const thatYear = /^(?:19|20)\d\d(?=年[^,\d]{0,10}\d[\d.,]*[^\d]{0,6}$)/u

/** 2021年开放320天 in a form of 2022: nothing but the result of a year before. */
export function ofAnotherYear(actual: string, target: string, form: number | null): boolean {
  const told = thatYear.exec(actual)?.[0]
  return form !== null && told !== undefined && Number(told) < form && !target.includes(told)
}
