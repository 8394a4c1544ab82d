// Days, months and periods as forms print them: 2022年12月底前, ≤12月, 2021年1月-12月, 2023.07-2024.01, 一季度, 全年.
import { readChineseNumber } from './chinese-number.ts'
import { normalise } from './normalise.ts'

export type Precision = 'day' | 'month' | 'year'
/** ISO days, both included. */
export interface Period {
  readonly from: string
  readonly to: string
  readonly precision: Precision
}
interface Moment extends Period {
  readonly year: number
  readonly end: number
}

const numeral = '[一二三四五六七八九十]{1,3}|\\d{1,2}'
const fullYear = '(?:19|20)\\d\\d'
const relative = '当年|本年|今年|全年|年内|次年|翌年|下年|明年|年(?=[底末初中内前度])'
const moment = new RegExp(
  `(?:(${fullYear})(?:[./](${numeral})(?![\\d.]*%)(?:[./](${numeral}))?|-(${numeral})(?:-(${numeral}))?(?!\\d)|年度?)|(${relative})度?内?)?` +
    `(?:(${numeral})月(?!度)份?)?(?:(${numeral})[日号](?!内))?(?:第?([一二三四1-4])季度|(上|下)半年)?(上旬|中旬|下旬|底|末|初)?`,
  'gu',
)
/** 月 and 日 of the year that precede the dash of a range, where only the second part prints the word: 1-12月. */
const bareStart = new RegExp(`(?<![\\d年.])(${numeral})[-~至到](?=(?:${numeral})月)`, 'u')

/**
 * The first and last day that a text names; null where it names none that can be placed. `year` fills in what the text leaves out (the form's
 * year), and a later part of a range takes the year of an earlier one. 9月前 and 9月底前 both end with September: where the
 * paper does not say which is meant, the wider reading is taken, so that nobody is blamed for an ambiguity.
 */
export function readPeriod(text: string, year: number | null): Period | null {
  const moments = momentsIn(text, year)
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return null
  const precision =
    first.precision === last.precision ? first.precision : first.precision === 'day' || last.precision === 'day' ? 'month' : 'year'
  return first.from <= last.to ? { from: first.from, to: last.to, precision } : { from: last.from, to: last.to, precision: last.precision }
}

/** The last moment a text names: the one that tells when something was finished. */
export function lastMoment(text: string, year: number | null): Period | null {
  return momentsIn(text, year).at(-1) ?? null
}

/** The year that a text prints first, or null. */
export function printedYear(text: string): number | null {
  const found = /(?<!\d)(?:19|20)\d\d(?=[年./-])/u.exec(normalise(text))
  return found ? Number(found[0]) : null
}

/** True where the text names a limit (前, 以内, ≤, 不迟于) and not a day on which something happened. */
export function isDeadline(text: string): boolean {
  return /前|截[至止]|不[迟晚]于|不超过|[≤<]|以内|之内|最[迟晚]|止$/u.test(normalise(text))
}

function momentsIn(text: string, year: number | null): Moment[] {
  // 完成2023年度订购: of which year, not when
  const plain = normalise(text).replace(/(?:19|20)\d\d年度(?=[\u4e00-\u9fff])/gu, '')
  if (!/[年月日号]|季度|(?:19|20)\d\d[./-]\d/u.test(plain)) return []
  const found: Moment[] = []
  let known = year
  const start = bareStart.exec(plain)
  if (start && known === null) known = printedYear(plain)
  moment.lastIndex = 0
  // matchAll would make the expression anew for every text. By whole characters: inside a surrogate pair a search never goes on.
  for (let match = moment.exec(plain); match !== null; match = moment.exec(plain)) {
    if (match[0] === '') {
      moment.lastIndex += plain.codePointAt(match.index)! > 0xffff ? 2 : 1
      if (moment.lastIndex > plain.length) break
      continue
    }
    const read = readMoment(match, known, found.at(-1) ?? null)
    if (read) {
      known = read.year
      found.push(read)
    }
  }
  const first = found[0]
  if (start && first) {
    const month = numberOf(start[1])
    if (month !== null && month >= 1 && month <= 12) found.unshift(monthOf(first.year, month, undefined, 0))
  }
  return found
}

function readMoment(match: RegExpExecArray, year: number | null, before: Moment | null): Moment | null {
  const [, printed, dotMonth, dotDay, dashMonth, dashDay, word, monthText, dayText, quarter, half, part] = match
  const base = printed === undefined ? year : Number(printed)
  const next = word !== undefined && /^(?:次|翌|下|明)/u.test(word)
  if (base === null) return null
  const of = next ? base + 1 : base
  const end = match.index + match[0].length
  const month = numberOf(dotMonth ?? dashMonth ?? monthText)
  const day = numberOf(dotDay ?? dashDay ?? dayText)
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null) return dayOf(of, month, day, end)
  if (month !== null) return monthOf(of, month, part, end)
  if (day !== null) return before && before.precision === 'day' ? dayOf(before.year, Number(before.from.slice(5, 7)), day, end) : null
  if (quarter !== undefined) {
    const last = numberOf(quarter)! * 3
    return { from: iso(of, last - 2, 1), to: iso(of, last, daysIn(of, last)), precision: 'month', year: of, end }
  }
  if (half !== undefined) return half === '上' ? span(of, 1, 6, end) : span(of, 7, 12, end)
  if (printed === undefined && word === undefined) return null
  if (part === '底' || part === '末') return monthOf(of, 12, undefined, end)
  if (part === '初') return monthOf(of, 1, undefined, end)
  return { from: iso(of, 1, 1), to: iso(of, 12, 31), precision: 'year', year: of, end }
}

function span(year: number, first: number, last: number, end: number): Moment {
  return { from: iso(year, first, 1), to: iso(year, last, daysIn(year, last)), precision: 'month', year, end }
}

function dayOf(year: number, month: number, day: number, end: number): Moment | null {
  if (day < 1 || day > daysIn(year, month)) return null
  const text = iso(year, month, day)
  return { from: text, to: text, precision: 'day', year, end }
}

function monthOf(year: number, month: number, part: string | undefined, end: number): Moment {
  const last = daysIn(year, month)
  const [from, to] = part === '上旬' || part === '初' ? [1, 10] : part === '中旬' ? [11, 20] : part === '下旬' ? [21, last] : [1, last]
  return { from: iso(year, month, from), to: iso(year, month, to), precision: 'month', year, end }
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return Number(/\d/u.test(text) ? text : readChineseNumber(text))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
