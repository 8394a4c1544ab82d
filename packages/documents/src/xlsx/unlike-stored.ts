// Whether a cell shows another number than it stores: a format may round, scale and add units, but its own digits or words stand for no value.
import { isDatePattern, patternOf } from './number-format.ts'

/** `shown` is what the format code makes of the stored number, and not blank. A dash for nought is no other number. */
export function isUnlikeStored(stored: string, shown: string, code: string): boolean {
  const number = Math.abs(Number(stored))
  if (!Number.isFinite(number) || number >= 1e15 || shown === stored) return false
  const pattern = patternOf(code)
  // fractions and Chinese numerals tell the number in other signs
  if (/\[DBNum|\?\/|\/\?|#\/|0\/0/i.test(pattern)) return false
  if (isDatePattern(pattern)) return literalsOf(pattern).some((literal) => /\d/.test(literal))
  const told = shown.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi) ?? []
  if (told.length === 0) return number !== 0
  const scaled = number * scaleOf(shown, pattern)
  return !told.some((each) => isRounded(scaled, each)) && !isSplit(scaled, told.join(''))
}

const literalsOf = (pattern: string): string[] => pattern.match(/"[^"]*"|\\./g) ?? []

/** A per cent sign multiplies; each comma behind the last digit divides by a thousand. */
function scaleOf(shown: string, pattern: string): number {
  const thousands = /[0#?](,+)(?![0#?,])/.exec(pattern.replaceAll(/"[^"]*"|\\./g, ''))?.[1]?.length ?? 0
  return (shown.includes('%') ? 100 : shown.includes('‰') ? 1000 : 1) / 1000 ** thousands
}

function isRounded(number: number, told: string): boolean {
  const decimals = /\.(\d+)/.exec(told)?.[1]?.length ?? 0
  const step = 10 ** (Number(/E(.*)$/i.exec(told)?.[1] ?? '0') - decimals)
  return Math.abs(number - Number(told)) <= step * 0.500_001 + number * 1e-12
}

/** "12.3万" by a point of the format's own, "0571-1234" by a dash: the same digits, other signs between. */
const isSplit = (number: number, digits: string): boolean =>
  digits.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '') === String(Math.round(number))
