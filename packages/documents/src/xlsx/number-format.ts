// What a spreadsheet shows for a number or a text under a format code: numfmt, in the Chinese of the mainland, and what Chinese spreadsheets add to the codes.
import { Decimal } from '@jizheng/core'
import type { Colour } from '../look.ts'
import { format, formatColor, isDateFormat } from 'numfmt'

/**
 * The text of a stored number under a format code. The number is given as stored ("97.200000000000003"): spreadsheets keep 15 digits of it.
 * A date system of 1904 moves dates. Text that is no number comes back as it is.
 */
export function shownNumber(stored: string, code: string, isFrom1904 = false): string {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number) || Math.abs(number) >= 1e21) return stored
  const pattern = patternOf(code)
  // Under General numfmt cuts at eleven signs, as a narrow cell does (20500.123456 becomes 20500.12346); a form's cell is wide enough.
  if (/^(?:General|@)$/i.test(pattern)) return general(number)
  const options = { locale: 'zh-CN', ignoreTimezone: true }
  const shown = attempted(() => format(pattern, isFrom1904 && isDatePattern(pattern) ? number + daysTo1904 : number, options))
  return shown?.trim() ?? general(number)
}

/** What a text cell shows: its text, unless its format has a section for texts. */
export function shownText(text: string, code: string): string {
  const pattern = patternOf(code)
  return pattern.includes('@') || sectionsIn(pattern) > 3
    ? (attempted(() => format(pattern, text, { locale: 'zh-CN' }))?.trim() ?? text)
    : text
}

/** The colour that a code gives the number (`[White]`); undefined where it gives none. */
export function formatColour(stored: string, code: string): Colour | undefined {
  if (!/\[(?:white|colou?r ?\d)/i.test(code)) return undefined
  const colour = attempted(() => formatColor(patternOf(code), Number(stored), { indexColors: false }))
  return colour === 'white' || colour === 2 ? { red: 1, green: 1, blue: 1, alpha: 1 } : undefined
}

/** The fourth section of a code is for texts. */
const sectionsIn = (pattern: string): number => pattern.replaceAll(/"[^"]*"|\\./g, '').split(';').length

const daysTo1904 = 1462

/** Codes as typed in Chinese spreadsheets: "G/通用格式" is General, "!" stands before a sign to be shown as it is, 上午/下午 is AM/PM. */
export const patternOf = (code: string): string =>
  code
    .split(/("[^"]*"?|\\.)/s)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll('G/通用格式', 'General').replaceAll(/!(.)/gs, '\\$1').replaceAll('上午/下午', 'AM/PM'),
    )
    .join('')

export const isDatePattern = (pattern: string): boolean => attempted(() => isDateFormat(pattern)) ?? false

/** A code that numfmt refuses, or a date out of its range, shows the number itself. */
function attempted<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}

/** As many decimals as there are among 15 digits, but never more than ten. */
export const general = (number: number): string => Decimal.of(plain(number)).round(10).toString()

/** Plain notation: Decimal reads no exponents. */
function plain(number: number): string {
  const scale = Number(number.toExponential(14).split('e')[1])
  if (scale < -20) return '0'
  return number.toFixed(Math.max(0, Math.min(14 - scale, 30)))
}
