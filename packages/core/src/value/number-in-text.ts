// The numbers of a normalised text, each with its unit and its place; parts of dates and of names (PM2.5, 第3, 4G网络) are left out.
import { chineseNumeral, readChineseNumber } from './chinese-number.ts'
import { Decimal } from '../decimal.ts'
import { unitAt } from './unit.ts'

export interface NumberInText {
  /** Plain decimal text without trailing zeros. */
  readonly value: string
  readonly unit: string | null
  /** Where the number starts, and where its unit ends. */
  readonly start: number
  readonly end: number
  /** Written in Chinese numerals: believed only where a measure word follows. */
  readonly inWords: boolean
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const share = `百分之(${chineseNumeral}|${digits})|(百分百)|千分之(${chineseNumeral}|${digits})`
const scanner = new RegExp(`${share}|(${digits})|(${chineseNumeral})`, 'gu')
/** No quantity of a form has more digits; longer runs are codes, phone numbers, accounts. */
const longest = 24

/** Whether any digit or numeral stands in the text at all: the cheap question before the dear one. */
export function mayHoldNumber(text: string): boolean {
  return /[\d零〇一二两三四五六七八九十百千]/u.test(text)
}

export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = []
  scanner.lastIndex = 0
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const number = numberFrom(match, text)
    if (number) {
      found.push(number)
      scanner.lastIndex = Math.max(number.end, scanner.lastIndex)
    }
  }
  return found
}

function numberFrom(match: RegExpExecArray, text: string): NumberInText | null {
  const [whole, inHundred, allOfIt, inThousand, arabic, chinese] = match
  const start = match.index
  const end = start + whole.length
  if (allOfIt !== undefined) return { value: '100', unit: '%', start, end, inWords: true }
  const ofShare = inHundred ?? inThousand
  if (ofShare !== undefined) {
    const value = plain(ofShare)
    return value === null ? null : { value, unit: inHundred === undefined ? '‰' : '%', start, end, inWords: true }
  }
  if (arabic !== undefined) return arabicNumber(arabic, text, start)
  const unit = unitAt(text, end)
  const value = unit === null ? null : plain(chinese!)
  return unit === null || value === null ? null : { value, unit: unit.unit, start, end: unit.end, inWords: true }
}

function arabicNumber(printed: string, text: string, start: number): NumberInText | null {
  const end = start + printed.length
  const before = text[start - 1] ?? ''
  if (printed.length > longest || /[A-Za-z第前.]/u.test(before) || partOfDate(printed, text, start, end)) return null
  const value = plain(printed)
  if (value === null) return null
  const unit = unitAt(text, end)
  if (unit === null && /[A-Za-z]/u.test(text[end] ?? '') && !/^[A-Za-zμ]+[/\d²³]*[A-Za-z\d]*$/u.test(text.slice(end))) return null
  // 4G, 5G followed by a word are names of networks, not amounts of data.
  if (unit?.unit === 'G' && /^[2-6]$/u.test(printed) && /[\u4e00-\u9fff]/u.test(text[unit.end] ?? '')) return null
  // A minus sign, not a dash between two numbers or after a word.
  const negative =
    before === '-' && /^$|[≥≤<>=(:,长降升速幅]|长率$/u.test(text.slice(Math.max(0, start - 3), start - 1).replace(/^.(?=[^率])/u, ''))
  return {
    value: negative && value !== '0' ? `-${value}` : value,
    unit: unit?.unit ?? null,
    start: negative ? start - 1 : start,
    end: unit?.end ?? end,
    inWords: false,
  }
}

function partOfDate(printed: string, text: string, start: number, end: number): boolean {
  const next = text[end] ?? ''
  const [previous, twoBefore] = [text[start - 1] ?? '', text[start - 2] ?? '']
  if (next === '年') return /^(?:19|20)\d\d$/u.test(printed)
  if (next === '月') return /^(?:0?[1-9]|1[0-2])$/u.test(printed)
  if (next === '日' || next === '号')
    return (
      previous === '月' ||
      (/[-~至到]/u.test(previous) && /[日号]/u.test(twoBefore)) ||
      /^[日号](?:之?前|以前|止)/u.test(text.slice(end, end + 3))
    )
  if (/[-~至到]/u.test(next) && /^[-~至到]\d{1,2}(?:月(?!度)|日(?!内))/u.test(text.slice(end, end + 5)))
    return !text.slice(end + 1, end + 6).includes('个')
  // 2023.07, 2023-07-01, 2023/7: a year followed by a month.
  if (/^(?:19|20)\d\d\.(?:0[1-9]|1[0-2]|[1-9])$/u.test(printed)) return /^[.\-~至]|^$/u.test(next)
  return /^(?:19|20)\d\d$/u.test(printed) && /^[-/](?:0?[1-9]|1[0-2])(?!\d|[个人项次%])/u.test(text.slice(end, end + 4))
}

function plain(printed: string): string | null {
  if (/\d/u.test(printed)) return Decimal.parse(printed.replaceAll(',', ''))?.toString() ?? null
  const value = readChineseNumber(printed)
  return value === null ? null : (Decimal.parse(value)?.toString() ?? null)
}
