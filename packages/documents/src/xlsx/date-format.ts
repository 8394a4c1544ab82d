// What a spreadsheet shows for a number that its format calls a date: days since the end of 1899 (or since 1904), the time as the fraction.
import type { Decimal } from '@jizheng/core'
import type { Token } from './format-code.ts'

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** From 0, Sunday. */
  readonly weekday: number
  readonly seconds: number
  readonly days: number
}

const secondsOfDay = 86_400
const weekdays = '日一二三四五六'

/** Negative dates and those after 9999 are shown as nothing by spreadsheets; here as the bare number, so that nothing is lost. */
export function dateText(value: Decimal, tokens: readonly Token[], isFrom1904: boolean): string {
  const total = Number(value.times(secondsOfDay).round(0).toString())
  const days = Math.floor(total / secondsOfDay)
  if (days < 0 || days > 2_958_465) return value.toString()
  const moment = momentOf(days + (isFrom1904 ? 1462 : 0), total - days * secondsOfDay)
  const hasNoon = tokens.some((token) => token.type === 'date' && token.text.includes('/'))
  return tokens
    .map((token, index) => {
      if (token.type === 'literal') return token.text
      if (token.type !== 'date') return ''
      return token.text.startsWith('m') && isMinute(tokens, index)
        ? padded(Math.floor(moment.seconds / 60) % 60, token.text)
        : part(token.text, moment, hasNoon)
    })
    .join('')
}

const dates = (list: readonly Token[]) => list.filter((token) => token.type === 'date')

/** "m" is a minute right after an hour or right before a second. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const before = dates(tokens.slice(0, index)).at(-1)?.text
  const after = dates(tokens.slice(index + 1))[0]?.text
  return before?.replace('[', '').startsWith('h') === true || after?.startsWith('s') === true
}

const padded = (value: number, shape: string): string => String(value).padStart(Math.min(shape.length, 2), '0')

function part(shape: string, moment: Moment, hasNoon: boolean): string {
  const hour = Math.floor(moment.seconds / 3600)
  switch (shape[0]) {
    case 'y':
    case 'e':
    case 'b':
      return shape.length > 2 || shape[0] === 'e' ? String(moment.year) : String(moment.year % 100).padStart(2, '0')
    case 'm':
      return shape.length > 2 ? `${moment.month}月` : padded(moment.month, shape)
    case 'd':
      return shape.length > 2 ? `星期${weekdays[moment.weekday]!}` : padded(moment.day, shape)
    case 'h':
      return padded(hasNoon ? hour % 12 || 12 : hour, shape)
    case 's':
      return padded(moment.seconds % 60, shape)
    case 'a':
      if (shape.includes('/')) return hour < 12 ? 'AM' : 'PM'
      return `${shape.length > 3 ? '星期' : ''}${weekdays[moment.weekday]!}`
    case '上':
      return hour < 12 ? '上午' : '下午'
    case '[':
      return elapsed(shape, moment)
    default:
      return ''
  }
}

function elapsed(shape: string, moment: Moment): string {
  const seconds = moment.days * secondsOfDay + moment.seconds
  const unit = shape[1] === 'h' ? 3600 : shape[1] === 'm' ? 60 : 1
  return padded(Math.floor(seconds / unit), shape.slice(1, -1))
}

/** Days to a date of the Gregorian calendar (Howard Hinnant's algorithm); day 60 is the 29 February 1900 that never was. */
function momentOf(days: number, seconds: number): Moment {
  const weekday = (days + 6) % 7
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday, seconds, days }
  const shifted = days + 693_899 + (days < 60 ? 1 : 0)
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    weekday,
    seconds,
    days,
  }
}
