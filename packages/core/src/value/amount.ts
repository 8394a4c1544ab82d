// Money, rates and points as budget lines and score columns print them.
import { Decimal, hundred } from '../decimal.ts'
import { isBlank, normalise } from './normalise.ts'
import { numbersIn } from './number-in-text.ts'
import { unitText } from './unit.ts'

const money = /^(?:[十百千]?[万亿]{0,2}元?|元整?|万元整?)(?:人民币)?$/u
const plain = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/u

/**
 * An amount as printed, in the unit of its column: "150万" in a 万元 column is "150". Null for blanks and texts. Digits that a space has torn
 * apart are joined only where the parts can be nothing else: groups of three, or the tail of a long decimal part.
 */
export function parseAmount(text: string): string | null {
  const body = amountText(text)
  if (body === null) return null
  const negative = /^\((.+)\)$/u.exec(body)
  const inner = (negative?.[1] ?? body).replace(/^(?:人民币|¥|￥|RMB)/u, '')
  const number = plain.exec(inner)?.[0]
  if (number === undefined) {
    const [only] = numbersIn(inner)
    return only?.inWords && only.start === 0 && money.test(only.unit ?? '-') && only.end === inner.length ? only.value : null
  }
  const rest = inner.slice(number.length).replace(/\(.*\)$/u, '')
  if (rest !== '' && !money.test(rest)) return null
  const value = Decimal.parse(number.replaceAll(',', ''))
  return value === null ? null : (negative ? value.negated() : value).toString()
}

function amountText(text: string): string | null {
  if (isBlank(text) || text.length > 80) return null
  // A label may share the cell with its value: "预算数：150".
  const own = text.replace(/^[^\d:：]*[:：]/u, '').trim()
  if (/\d\s+\d/u.test(own) && !/^\D*\d{1,3}(?:[\s,，]+\d{3})+(?:\.\d+)?\D*$/u.test(own) && !/\.\d{3,5}\s+\d{1,3}\D*$/u.test(own))
    return null
  const body = normalise(own).replaceAll('\n', '')
  return /^(?:[-(]*[\d¥￥]|-?人民币|RMB|[一二两三四五六七八九十百千])/u.test(body) ? body.replace(/^-(?=-)/u, '') : null
}

export interface RateContext {
  /** The amounts of the same line, to tell a ratio from a percentage. */
  readonly spent?: string | null
  readonly budget?: string | null
  /** True where the header says per cent. */
  readonly percentColumn?: boolean
}

/**
 * A rate as a ratio: "86.19%" and, where the amounts or the header say so, "86.19" are "0.8619". A bare number without context is a ratio
 * up to 2 and a percentage above. Null for blanks and texts.
 */
export function parseRate(text: string, context: RateContext = {}): string | null {
  if (isBlank(text)) return null
  const body = normalise(text.replace(/^[^\d:：]*[:：]/u, '')).replaceAll('\n', '')
  const [number, ...more] = numbersIn(body)
  if (!number || more.some(({ start }) => !body.slice(0, start).includes('(')) || !/^[≥≤=约]?$/u.test(body.slice(0, number.start)))
    return null
  const value = Decimal.of(number.value)
  const unit = unitText(number.unit)
  if (unit === '%') return value.over(hundred).toString()
  if (unit === '‰') return value.over(1000).toString()
  if (unit !== null || !/^(?:\(.*)?$/u.test(body.slice(number.end))) return null
  return (isPercentage(value, context) ? value.over(hundred) : value).toString()
}

function isPercentage(value: Decimal, context: RateContext): boolean {
  const [spent, budget] = [Decimal.parse(context.spent ?? ''), Decimal.parse(context.budget ?? '')]
  if (spent && budget && !budget.isZero() && !value.isZero()) {
    const real = spent.over(budget)
    return value.over(hundred).minus(real).abs().lessThan(value.minus(real).abs())
  }
  return context.percentColumn === true ? value.abs().moreThan(1) : value.abs().moreThan(2)
}

/** A weight or a score: "10分" and "（10.00）" are "10". Null for blanks, texts, two figures, and formulas such as 20分*执行率. */
export function parsePoints(text: string): string | null {
  // Two figures one below the other are two values, not the digits of one.
  if (isBlank(text) || text.length > 60 || /\d\s*\n\s*[\d.]/u.test(text)) return null
  const body = normalise(text.replace(/^[^\d:：]*[:：]/u, '')).replaceAll('\n', '')
  const found = /^\(?(-?\d+(?:\.\d+)?)(?:分|%)?\)?(?:\([^()]*\))?$/u.exec(body)
  return found ? (Decimal.parse(found[1]!)?.toString() ?? null) : null
}

const inBracket = /^(.*?)\s*[（(【[]\s*(权重|分值|满分|共|计)?(?:为|[:：])?\s*(\d{1,3}(?:\.\d+)?)\s*(分|%|％)?\s*[）)】\]]\s*[:：]?\s*$/su
const atEnd = /^(.*?[^\d.\s])\s*[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*分\s*[:：]?\s*$/su

/** The weight printed in a label ("产出指标（50分）", "数量指标15分") and the label without it; null where there is none. */
export function weightInLabel(label: string): { readonly weight: string; readonly label: string } | null {
  // A label is short; what is longer is prose, on which the patterns below would be slow.
  if (label.length > 120) return null
  const text = label.replaceAll(/[０-９．]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const bracket = inBracket.exec(text)
  if (bracket) {
    const [, before = '', said, number = '', unit] = bracket
    const bare = unit !== '分' && said === undefined
    if (!bare || (unit === undefined && /(?:指标|产出|效益|满意度|成本|执行率?)$/u.test(before))) return withWeight(before, number)
  }
  const end = atEnd.exec(text)
  return end ? withWeight(end[1]!, end[2]!) : null
}

function withWeight(label: string, number: string): { weight: string; label: string } | null {
  const weight = Decimal.parse(number)
  return weight === null || label.trim() === '' ? null : { weight: weight.toString(), label: label.trim() }
}
