// The number of an actual value that answers its target, and what the words around it say. Actuals range from "100%" to whole sentences with several figures.
import { Decimal } from '../decimal.ts'
import type { Actual, Target } from '../form.ts'
import { aloneAt, inProse, type Measure } from './answering-number.ts'
import { isBlank, normalise } from './normalise.ts'
import { mayHoldNumber, numbersIn, type NumberInText } from './number-in-text.ts'
import { leadingSign, type Sign } from './sign.ts'
import { comparableUnits, converted, unitText } from './unit.ts'
import { isPartAlone } from './words/part.ts'
import { lastRemark, type Remark } from './words/remarks.ts'
import { type Says, type Standing, standingsOf } from './words/standing.ts'

/** Why the numbers of an actual value are not what was reached. */
export type ActualWords = Exclude<Says, 'reached' | 'aside' | 'earlier' | 'mended' | 'excess'>

export interface ActualReading {
  /** What was reached, as printed or as the words compute it (320天的80%, 距320天差54天). */
  readonly measure: Measure | null
  /** Where nothing was reached by its own words: what they say, and the number that they say it of, where one is comparable with the target. */
  readonly words: ActualWords | null
  readonly bound: Decimal | null
}

/** Reads an actual value as printed. `value` is what was really reached: null for blanks, dates, bare 完成 or 达成预期指标, texts without a number that answers the target, and numbers that the words deny, postpone, part or only compare. */
export function parseActual(text: string, target: Target): Actual {
  if (isBlank(text)) return { text: null, value: null }
  return { text: text.trim(), value: readActual(text, target).measure?.value ?? null }
}

const nothing: ActualReading = { measure: null, words: null, bound: null }
const read = (measure: Measure): ActualReading => ({ measure, words: null, bound: null })

/** `measure.value` is null-free plain decimal text in the unit beside it; `bound` is in the target's unit. */
export function readActual(text: string, target: Target): ActualReading {
  const body = normalise(text)
    .replace(/^[☑☒√✓✔■]/u, '')
    .replace(/(?<![。;,])[。;,]+$/u, '')
  // only for a target that is a date is it a year and its month
  if (target.value !== null && /^(?:19|20)\d\d\.\d{1,2}$/u.test(body))
    return read({ value: Decimal.of(body).toString(), unit: null, sign: null })
  const numbers = mayHoldNumber(body) ? numbersIn(body) : []
  if (numbers.length === 0) return { ...nothing, words: withoutNumber(body, target) }
  // None of something bad is 0 of it, but no share of satisfied people
  if (target.unit !== '%' && /^(?:零|0)(?:投诉|事故|上访|信访|伤亡|差错|发生|违规|故障|延误)/u.test(body))
    return read({ value: '0', unit: null, sign: null })
  if (target.value !== null && target.unit !== '%' && isPartAlone(body)) return { ...nothing, words: 'part' }
  const standings = standingsOf(body, numbers, target)
  const reached = numbers.filter((_, index) => standings[index]!.says === 'reached')
  const aside = numbers.filter((_, index) => standings[index]!.says === 'aside')
  const told = standings.some(({ says }) => says !== 'reached' && says !== 'aside')
  // 目标320天，已全部完成
  const meant =
    reached.length === 0 && lastRemark(body) === 'done' ? numbers.filter((_, index) => standings[index]!.says === 'intended') : []
  const measure = answer(body, numbers, reached, target) ?? answer(body, numbers, told ? meant : aside, target)
  if (measure !== null) return contradicted(measure, body, numbers, standings, target)
  return inWords(numbers, standings, target)
}

function withoutNumber(body: string, target: Target): ActualWords | null {
  if (target.value === null) return null
  const remark = lastRemark(body)
  // What is still being counted may have been reached
  if (remark === 'unfinished' && /统计|核[实算]/u.test(body)) return null
  if (remark !== null && remark !== 'done') return remark
  return target.unit !== '%' && isPartAlone(body) ? 'part' : null
}

function answer(body: string, numbers: readonly NumberInText[], candidates: readonly NumberInText[], target: Target): Measure | null {
  const [first] = candidates
  if (first === undefined) return null
  const sign = leadingSign(body)
  const at = sign?.end ?? 0
  if (first.start === at) {
    const alone = aloneAt(body, first, isArrival(sign, body) ? null : (sign?.relation ?? null))
    if (alone) return sign?.relation === 'more-than' && body[sign.start] !== '>' ? { ...alone, sign: null } : alone
  }
  return target.value === null ? null : inProse(body, candidates, numbers.length, at, target)
}

/** 达到320天 in an actual value tells what was reached; in a target it is a minimum. */
function isArrival(sign: Sign | null, body: string): boolean {
  return sign !== null && sign.relation === 'at-least' && body.slice(sign.start, sign.end).includes('达')
}

const comparedBy: Readonly<Record<'at-most' | 'less-than', true>> = { 'at-most': true, 'less-than': true }

/** A remark on the whole (（未完成）, 尚未验收) leaves a number that agrees with it: 266天，未达标. Beside one that meets the target it says that the target was only told again. */
function contradicted(
  measure: Measure,
  body: string,
  numbers: readonly NumberInText[],
  standings: readonly Standing[],
  target: Target,
): ActualReading {
  // Nothing but the number
  if (measure.sign === null && numbers.length === 1 && numbers[0]!.start === 0 && numbers[0]!.end === body.length) return read(measure)
  const remark: Remark | null = lastRemark(body)
  if (target.value === null) return remark === 'denied' || remark === 'intended' ? { ...nothing, words: remark } : read(measure)
  const wanted = Decimal.parse(target.value)
  const value = converted(Decimal.of(measure.value), measure.unit, target.unit)
  if (wanted === null || value === null) return read(measure)
  const limit = target.relation === 'at-most' || target.relation === 'less-than'
  if (limit ? value.moreThan(wanted) : value.lessThan(wanted)) return read(measure)
  if (remark !== null && remark !== 'done') return { measure: null, words: remark, bound: value }
  if (!limit && measure.sign !== null && measure.sign in comparedBy)
    return { measure: null, words: measure.sign === 'at-most' ? 'at-most' : 'below', bound: value }
  for (const [index, { says, of }] of standings.entries()) {
    // 320天的任务只完成八成: what was to be done, and how far it came
    if (says === 'part' && of === 'target' && value.equals(wanted)) return { measure: null, words: 'part', bound: value }
    const other = inTargetUnit(numbers[index]!, target)
    if (other === null || !other.isPositive()) continue
    if (says === 'distance' && value.equals(wanted)) return read({ value: wanted.minus(other).toString(), unit: target.unit, sign: null })
    const within = /(?:其中|还有|尚有|仍有|(?<!未|不)含|(?<!未|不)包括)[^,]{0,4}$/u.test(
      body.slice(Math.max(0, numbers[index]!.start - 8), numbers[index]!.start),
    )
    if ((says === 'denied' || says === 'unfinished' || says === 'intended') && within && !limit && value.minus(other).lessThan(wanted))
      return { measure: null, words: 'unfinished', bound: value }
  }
  return read(measure)
}

function inTargetUnit(number: NumberInText, target: Target): Decimal | null {
  const unit = unitText(number.unit)
  return comparableUnits(unit, target.unit) ? converted(Decimal.of(number.value), unit, target.unit) : null
}

/** No number was reached by its own words: those of a comparison may compute it; else they are told. */
function inWords(numbers: readonly NumberInText[], standings: readonly Standing[], target: Target): ActualReading {
  const wanted = target.value === null ? null : Decimal.parse(target.value)
  const order = [...standings.keys()].filter((index) => standings[index]!.says !== 'reached' && standings[index]!.says !== 'aside')
  const comparable = order.filter((index) => inTargetUnit(numbers[index]!, target) !== null)
  for (const index of order.toSorted((a, b) => rank(standings[a]!) - rank(standings[b]!))) {
    const computed = wanted === null ? null : computedFrom(numbers, standings[index]!, index, target, wanted)
    if (computed !== null) return read(computed)
  }
  const telling = (comparable.length > 0 ? comparable : order).toSorted((a, b) => rank(standings[a]!) - rank(standings[b]!))[0]
  const says = telling === undefined ? null : standings[telling]!.says
  if (
    telling === undefined ||
    says === null ||
    says === 'reached' ||
    says === 'aside' ||
    says === 'earlier' ||
    says === 'mended' ||
    says === 'excess'
  )
    return nothing
  return { measure: null, words: says, bound: wanted === null ? null : inTargetUnit(numbers[telling]!, target) }
}

const ranks: Readonly<Record<Says, number>> = { distance: 0, excess: 0, part: 1, below: 2, above: 2, near: 3, denied: 4, unfinished: 5, almost: 6, 'at-most': 7, intended: 8, mended: 9, reached: 9, aside: 9, earlier: 9 } // prettier-ignore
const rank = ({ says }: Standing): number => ranks[says]

function computedFrom(
  numbers: readonly NumberInText[],
  { says, from, share, of }: Standing,
  index: number,
  target: Target,
  wanted: Decimal,
): Measure | null {
  const own = inTargetUnit(numbers[index]!, target)
  if (says === 'part' && of === 'number' && share != null && own !== null)
    return { value: own.times(share).round(4).toString(), unit: target.unit, sign: null }
  if ((says !== 'distance' && says !== 'excess') || own === null || target.relation === 'range') return null
  const base = from == null ? wanted : inTargetUnit(numbers[from]!, target)
  if (base === null) return null
  const value = says === 'excess' ? base.plus(own) : base.minus(own)
  return value.isNegative() ? null : { value: value.toString(), unit: target.unit, sign: null }
}
