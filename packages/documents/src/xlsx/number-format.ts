// What a spreadsheet shows for a number: the format codes of ECMA-376 part 1, 18.8.31, as far as forms use them.
// hucre's formatValue, tried first, computes with doubles (0.285 as 0% gives 28%) and takes a quoted sign for a percentage (95 as 0"%" gives 9500%);
// number-format.test.ts lists what else it shows differently.
import { Decimal } from '@jizheng/core'
import { dateText } from './date-format.ts'
import { tokensOf } from './format-code.ts'
import type { Section, Token } from './format-code.ts'

/**
 * The text of a stored number under a format code. The number is given as stored ("97.200000000000003"): spreadsheets keep 15 digits of it.
 * A date system of 1904 moves dates. Text that is no number comes back as it is.
 */
export function shownNumber(stored: string, code: string, isFrom1904 = false): string {
  const value = decimalOf(stored)
  if (value === null) return stored
  const sections = tokensOf(code)
  const { section, isSigned } = sectionFor(value, sections)
  if (section === undefined) return ''
  if (section.tokens.some((token) => token.type === 'date')) return dateText(value, section.tokens, isFrom1904)
  const shown = section.tokens.some((token) => token.type === 'digits')
    ? digitsText(value.abs(), section.tokens)
    : literalText(value.abs(), section.tokens)
  return value.isNegative() && isSigned && /[1-9]/.test(shown) ? `-${shown}` : shown
}

/** What a text cell shows: its text, unless its format has a section for texts. */
export function shownText(text: string, code: string): string {
  const section = tokensOf(code).find((one) => one.tokens.some((token) => token.type === 'text'))
  return section === undefined
    ? text
    : section.tokens.map((token) => (token.type === 'text' ? text : token.type === 'literal' ? token.text : '')).join('')
}

/** 15 significant digits of a stored double, in plain notation. */
function decimalOf(stored: string): Decimal | null {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number) || Math.abs(number) >= 1e21) return null
  const [digits, exponent] = number.toExponential(14).split('e') as [string, string]
  const value = Decimal.of(digits.replace('.', ''))
  const scale = Number(exponent) - 14
  if (scale < -300) return Decimal.of('0')
  return scale >= 0 ? value.times(`1${'0'.repeat(scale)}`) : value.times(`0.${'0'.repeat(-scale - 1)}1`)
}

/** The section for the number, and whether the minus sign has still to be written (one section serves several signs). */
function sectionFor(value: Decimal, all: readonly Section[]): { section: Section | undefined; isSigned: boolean } {
  const sections = all.filter((section) => !section.tokens.some((token) => token.type === 'text') || all.length === 1)
  const [first, second, third] = sections
  if (sections.some((section) => section.condition !== null)) {
    return { section: sections.find((section) => section.condition?.(value) ?? true), isSigned: true }
  }
  if (second === undefined) return { section: first, isSigned: true }
  if (value.isNegative()) return { section: second, isSigned: false }
  return { section: value.isZero() && third !== undefined ? third : first, isSigned: true }
}

function literalText(value: Decimal, tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.type === 'literal'
        ? token.text
        : token.type === 'general' || token.type === 'text'
          ? general(value)
          : token.type === 'percent'
            ? '%'
            : '',
    )
    .join('')
}

/** The General format: as many decimals as there are, but never more than ten (what a cell of usual width shows of an endless fraction). */
function general(value: Decimal): string {
  return value.round(10).toString()
}

function digitsText(value: Decimal, tokens: readonly Token[]): string {
  const shape = tokens.map((token) => (token.type === 'digits' ? token.text : '')).join('')
  const point = shape.indexOf('.')
  const wholeShape = point < 0 ? shape : shape.slice(0, point)
  const fractionShape = point < 0 ? '' : shape.slice(point + 1).replaceAll(/[^0#?]/g, '')
  const percents = tokens.filter((token) => token.type === 'percent').length
  // Each comma after the last digit divides by a thousand.
  const thousands = /,*$/.exec(point < 0 ? wholeShape : shape)![0].length
  if (tokens.some((token) => token.type === 'exponent') || isFraction(tokens) || percents > 4 || thousands > 4) return general(value)
  let scaled = value
  for (let count = 0; count < percents; count++) scaled = scaled.times(100)
  for (let count = 0; count < thousands; count++) scaled = scaled.times('0.001')
  const [whole, fraction = ''] = scaled.round(fractionShape.length).toString().split('.') as [string, string?]
  const isGrouped = /[0#?],+[0#?]/.test(wholeShape)
  const least = wholeShape.replaceAll(/[^0]/g, '').length
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0')
  const digits = [...padded]
  const decimals = [...fraction.padEnd(fractionShape.length, '0')]
  while (decimals.length > 0 && decimals.at(-1) === '0' && fractionShape[decimals.length - 1] === '#') decimals.pop()
  return placed(tokens, { digits, decimals, isGrouped })
}

/** "# ?/?": spreadsheets then look for the nearest fraction; here the decimal itself is shown. */
const isFraction = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) => token.type === 'literal' && token.text === '/' && tokens[at - 1]?.type === 'digits' && tokens[at + 1]?.type === 'digits',
  )

/** Lays the digits out among the literals: "0!.0" and "(0)" have signs between them. Digits beyond the shape stand at its first place. */
function placed(tokens: readonly Token[], number: { digits: string[]; decimals: string[]; isGrouped: boolean }): string {
  let isPastPoint = false
  let places = 0
  for (const token of tokens) {
    if (token.type !== 'digits') continue
    const whole = isPastPoint ? '' : (token.text.split('.')[0] ?? '')
    places += whole.replaceAll(/[^0#?]/g, '').length
    isPastPoint ||= token.text.includes('.')
  }
  isPastPoint = false
  let decimal = 0
  let left = places
  let written = 0
  const total = number.digits.length
  let shown = ''
  const writeUpTo = (count: number) => {
    for (; written < count; written++) {
      shown += number.digits[written]!
      const rest = total - written - 1
      if (number.isGrouped && rest > 0 && rest % 3 === 0) shown += ','
    }
  }
  for (const token of tokens) {
    if (token.type === 'literal') shown += token.text
    else if (token.type === 'percent') shown += '%'
    else if (token.type === 'digits') {
      for (const sign of token.text) {
        if (sign === '.') {
          writeUpTo(total)
          isPastPoint = true
          shown += '.'
        } else if (sign === ',') continue
        else if (isPastPoint) shown += number.decimals[decimal++] ?? ''
        else {
          left--
          writeUpTo(Math.max(total - left, 0))
        }
      }
    }
  }
  return shown
}
