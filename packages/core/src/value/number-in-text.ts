// The numbers of a normalised text, each with its unit and its place; parts of dates and of names (PM2.5, 第3, 4G网络) are left out, and so
// are figures that are written in no way we know (2,66 · 266。5 · 3.2×10²): half of one would be another number.
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
/** 3百2十: digits before the places of Chinese numerals. */
const mixed = String.raw`(?<![\d.,])[1-9](?:[十百千]零?[1-9]){1,4}[十百千]?`
/** A power of ten, digits grouped otherwise than by threes, a Chinese full stop for a point: 3.2×10², 2,66, 266。5. */
const unread = String.raw`\d+(?:\.\d+)?[×xX*✕]10(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\d+)|(?!\d{1,3}(?:,\d{3})+(?![\d,]))\d+(?:,\d+)+(?![\d年月日号季、])|\d+。\d{1,2}(?![\d年月日号季、.])`
const scanner = new RegExp(`${share}|(${mixed})|(${unread})|(${digits})|(${chineseNumeral})`, 'gu')
/** No quantity of a form has more digits; longer runs are codes, phone numbers, accounts. */
const longest = 24

/** Whether any digit or numeral stands in the text at all: the cheap question before the dear one. */
export function mayHoldNumber(text: string): boolean {
  return /[\d零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖]/u.test(text)
}

export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = []
  scanner.lastIndex = 0
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const read = numberFrom(match, text)
    const number = read === null ? null : withRest(read, text)
    if (number) {
      found.push(number)
      scanner.lastIndex = Math.max(number.end, scanner.lastIndex)
    }
  }
  return found
}

function numberFrom(match: RegExpExecArray, text: string): NumberInText | null {
  const [whole, inHundred, allOfIt, inThousand, places, unknown, arabic, chinese] = match
  const start = match.index
  const end = start + whole.length
  if (allOfIt !== undefined) return { value: '100', unit: '%', start, end, inWords: true }
  const ofShare = inHundred ?? inThousand
  if (ofShare !== undefined) {
    const value = plain(ofShare)
    return value === null ? null : { value, unit: inHundred === undefined ? '‰' : '%', start, end, inWords: true }
  }
  if (unknown !== undefined) return null
  if (arabic !== undefined) return arabicNumber(arabic, text, start)
  if (places !== undefined) return inPlaces(places, text, start)
  // 第三方
  if (text[start - 1] === '第') return null
  const unit = unitAt(text, end)
  const value = unit === null ? null : plain(chinese!)
  if (unit === null || value === null) return null
  return { ...signed(value, text, start), unit: unit.unit, end: unit.end, inWords: true }
}

const half = /^半(?![年数天日月径成价个])/u
const tenth = /^[一二三四五六七八九](?![一二三四五六七八九十百千万]|[个人户次项天])/u

/** What is left behind the unit: 三公里半, 八成六. */
function withRest(number: NumberInText, text: string): NumberInText {
  if (number.unit === null || number.unit === '%') return number
  const rest = text.slice(number.end, number.end + 2)
  const more = half.test(rest) ? '0.5' : number.unit === '成' && tenth.test(rest) ? `0.${readChineseNumber(rest[0]!)}` : null
  return more === null ? number : { ...number, value: Decimal.of(number.value).plus(more).toString(), end: number.end + 1 }
}

function inPlaces(printed: string, text: string, start: number): NumberInText | null {
  const value = plain(printed.replaceAll(/\d/gu, (digit) => '零一二三四五六七八九'[Number(digit)]!))
  const unit = unitAt(text, start + printed.length)
  return value === null
    ? null
    : { ...signed(value, text, start), unit: unit?.unit ?? null, end: unit?.end ?? start + printed.length, inWords: false }
}

/** 负三百二十: the sign in words. */
function signed(value: string, text: string, start: number): { readonly value: string; readonly start: number } {
  return text[start - 1] === '负' && value !== '0' ? { value: `-${value}`, start: start - 1 } : { value, start }
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
    before === '负' ||
    text.slice(start - 2, start) === '零下' ||
    (before === '-' && /^$|[≥≤<>=(:,长降升速幅]|长率$/u.test(text.slice(Math.max(0, start - 3), start - 1).replace(/^.(?=[^率])/u, '')))
  return {
    value: negative && value !== '0' ? `-${value}` : value,
    unit: unit?.unit ?? null,
    start: negative ? start - (before === '下' ? 2 : 1) : start,
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
