// How an actual value stands against its target: decided here once, for scoring and for checks alike.
// Contract: findings, "How to read a form before judging it".
import { lastMoment, isDeadline, printedYear, readPeriod } from './calendar.ts'
import { Decimal, hundred, zero } from '../decimal.ts'
import type { Indicator } from '../form.ts'
import { isBlank, normalise } from './normalise.ts'
import type { SignRelation } from './sign.ts'
import { converted, unitText } from './unit.ts'
import { alike } from './per-period.ts'
import { missesOne } from './several-figures.ts'
import { unitInName } from './target.ts'
import { rangeOf, readActual } from './value.ts'
import { comparedInWords, type CompletionWords } from './words/completion-words.ts'
import { datedText } from './words/dates.ts'
import { againstReached } from './words/against.ts'
import { isContrary } from './words/other-measure.ts'
import { ofAnotherYear } from './words/years.ts'

/**
 * 'unit-mismatch': both are numbers, but of different things (100% and 1000件) · 'actual-not-a-number': a text (完成, 无) where a number or a
 * date is due · 'copies-target': the actual repeats the target with its sign · 'date-is-the-limit': the actual names the limit and not
 * the day on which it was done · 'date-unreadable': one of the dates cannot be placed (次月15日前) · 'words-open': words beside the number may speak
 * against it and are explained by nothing (320天，受阻) or tell another year · those of `CompletionWords`: what the words
 * around the number say instead of a value (未完成320天, 计划320天, 不足320天) · '' where there is nothing to say.
 */
export type CompletionReason =
  | ''
  | 'target-blank'
  | 'actual-blank'
  | 'unit-mismatch'
  | 'actual-not-a-number'
  | 'copies-target'
  | 'date-is-the-limit'
  | 'date-unreadable'
  | 'words-open'
  | CompletionWords

export type Completion = {
  readonly state: 'met' | 'missed' | 'qualitative' | 'incomparable' | 'blank'
  readonly direction: 'at-least' | 'at-most' | 'equal' | 'range' | 'by-date' | null
  /** True where the limit itself does not satisfy the target (>, <). */
  readonly strict: boolean
  /** In the target's own unit; of a range the end that counts: the broken one, else the lower. */
  readonly target: Decimal | null
  /** Brought into the target's unit. */
  readonly actual: Decimal | null
  /** Actual ÷ target at 20 decimals; null where the target is 0 or either is no number. */
  readonly ratio: Decimal | null
  readonly why: CompletionReason
}

/**
 * Judges one row. `year` is the form's, for dates that print none. A bare number counts as at-least; in a cost group, or where it is 0, as
 * at-most. An equal target is missed only downwards (upwards in a cost group or where it is 0): more than asked is over-completion, which
 * packs treat differently, and which `ratio` shows.
 */
export function completionOf(indicator: Indicator, context: { readonly year: number | null }): Completion {
  const { target, actual } = indicator
  if (target.text === null || target.relation === null) return verdict('blank', null, 'target-blank')
  const direction = directionOf(indicator)
  if (isBlank(actual.text)) return verdict('blank', direction, 'actual-blank')
  if (target.relation === 'qualitative') return verdict('qualitative', null, '')
  if (target.relation === 'by-date') return byDate(target.text, actual.text!, context.year)
  const wanted = target.value === null ? null : Decimal.parse(target.value)
  if (wanted === null) return verdict('qualitative', null, '')
  const read = readActual(actual.text!, target)
  const found = read.measure
  const value = actual.value === null ? null : Decimal.parse(actual.value)
  if (value === null && (direction === 'at-most' || wanted.isZero()) && saysNone(normalise(actual.text!), wanted))
    return compared(indicator, direction, wanted, zero)
  if (found === null && read.words !== null) {
    const least =
      direction === 'at-most' || (direction === 'equal' && lessIsBetter(indicator)) ? 'limit' : direction === 'range' ? 'range' : 'least'
    const strict = target.relation === 'more-than' || target.relation === 'less-than'
    return {
      ...verdict(comparedInWords({ words: read.words, bound: read.bound, wanted, asked: least, strict }), direction, read.words),
      target: wanted,
      strict,
    }
  }
  if (value === null)
    return spanned(indicator, direction, wanted) ?? { ...verdict('incomparable', direction, 'actual-not-a-number'), target: wanted }
  if (missesOne(target, actual.text!)) return verdict('missed', direction, '')
  const measured = found && value.equals(found.value) ? found : { unit: null, sign: null }
  const unit = unitText(target.unit ?? unitInName(indicator.name))
  const [own, other] = unit !== measured.unit ? [perNothing(unit), perNothing(measured.unit)] : [unit, measured.unit]
  const moved = isContrary(actual.text!, value.toString(), indicator.name) ? value.negated() : value
  const same = inUnitOf(wanted, own, moved, other, indicator.name) ?? inUnitOf(wanted, unit, moved, measured.unit, indicator.name)
  if (same === null) return { ...verdict('incomparable', direction, 'unit-mismatch'), target: wanted, actual: value }
  const result = figures(target.text, actual.text!, same)
  // 5个工作日 beside 5天: who asks for days often means those of work
  if (isOfWork(unit) !== isOfWork(measured.unit) && compared(indicator, direction, wanted, value).state !== result.state)
    return { ...verdict('incomparable', direction, 'unit-mismatch'), target: wanted, actual: value }
  if (result.state !== 'met' || direction === 'at-most') return result
  const against = againstReached(actual.text!, value.toString(), indicator.name, result.ratio?.moreThan(1) === true)
  const open = ofAnotherYear(actual.text!, target.text, context.year) || against?.alsoReached === false
  return open ? { ...result, state: 'incomparable', why: 'words-open' } : result

  function figures(targetText: string, actualText: string, told: Decimal): Completion {
    const plain = compared(indicator, direction, wanted!, told)
    if (copies(measured.sign, wanted!, told) && !(direction === 'at-least' && minimumInWords(targetText, actualText)))
      return { ...plain, state: 'incomparable', why: 'copies-target' }
    if (target.relation === 'range' || unit === '%') return plain
    if (restatesAbout(actualText) && told.equals(wanted!))
      return { ...verdict('incomparable', direction, 'near'), target: wanted, actual: told }
    const reading = alike({ text: targetText, value: wanted! }, { text: actualText, value: told })
    const met = compared(indicator, direction, wanted!, reading.actual)
    // Either reading may be meant: nobody is blamed, and no excess is seen
    return reading.unclear && met.ratio?.moreThan(1) ? { ...verdict('met', direction, ''), strict: met.strict } : met
  }
}

const isOfWork = (unit: string | null): boolean => unit?.includes('工作日') === true

/** 不低于320天 and 达95%以上 say in words that the minimum was kept; a bare bound (≥320天, 320天以上) and the target's own text are copies. */
function minimumInWords(target: string, actual: string): boolean {
  return !/^\d|[≥≤<>=]/u.test(normalise(actual)) && !normalise(actual).includes(normalise(target))
}

/** 次/月 counts 次: how often is told apart by the words. Prices per something stay what they are. */
function perNothing(unit: string | null): string | null {
  return unit?.replace(/^([^元/]+)\/(?:年|月|季度?|周|日|天)$/u, '$1') ?? null
}

/** An actual value given as a span (5-8人): met or missed where both ends agree. */
function spanned(indicator: Indicator, direction: Completion['direction'], wanted: Decimal): Completion | null {
  const ends = rangeOf(indicator.actual.text ?? '')
  if (ends === null) return null
  const [low, high] = ends.map((end) => compared(indicator, direction, wanted, Decimal.of(end)))
  if (low === undefined || high === undefined || low.state !== high.state) return null
  return (direction === 'at-most') === (low.state === 'met') ? high : low
}

/** 无上访, 未发生安全事故: none of what the limit is about. A bare 无 says nothing, except against a target of 0. */
const noneOccurred = /^(?:无|未(?:发生|出现|收到|产生)|没有(?:发生|出现)?|零)[^,，。;；\d]{2,12}$/u

function saysNone(actual: string, target: Decimal): boolean {
  return noneOccurred.test(actual) || /^(?:未发生|未出现)。?$/u.test(actual) || (target.isZero() && /^(?:无|没有)。?$/u.test(actual))
}

/** True where less is better by the form's own grouping: 成本, 经济成本, 社会成本, 生态环境成本. */
export function isCostGroup(indicator: Pick<Indicator, 'group' | 'dimension'>): boolean {
  return /成本/u.test(indicator.group ?? '') || (indicator.group === null && /成本/u.test(indicator.dimension ?? ''))
}

function directionOf(indicator: Indicator): Completion['direction'] {
  const { relation, value } = indicator.target
  if (relation === 'at-least' || relation === 'more-than') return 'at-least'
  if (relation === 'at-most' || relation === 'less-than') return 'at-most'
  if (relation === 'range' || relation === 'by-date' || relation === 'equal') return relation
  if (relation !== 'unstated') return null
  return value === '0' || isCostGroup(indicator) ? 'at-most' : 'at-least'
}

/** More of it than an equal target asks is a miss: a cost, or what should not happen at all. */
const lessIsBetter = (indicator: Indicator): boolean => indicator.target.value === '0' || isCostGroup(indicator)

/** 300人左右: a twentieth to either side. */
const approximate = /左右|上下|^(?:大?约|大致)/u

function compared(indicator: Indicator, direction: Completion['direction'], target: Decimal, actual: Decimal): Completion {
  const { relation, text } = indicator.target
  const strict = relation === 'more-than' || relation === 'less-than'
  if (relation === 'range') return inRange(rangeOf(text ?? ''), target, actual)
  const upward = direction === 'at-most' || (direction === 'equal' && lessIsBetter(indicator))
  const order = actual.compare(target)
  const near = approximate.test(text ?? '') && !target.isZero() && actual.minus(target).abs().times(20).atMost(target.abs())
  const met = near || (upward ? order < 0 || (order === 0 && !strict) : order > 0 || (order === 0 && !strict))
  return { state: met ? 'met' : 'missed', direction, strict, target, actual, ratio: ratioOf(actual, target), why: '' }
}

function inRange(ends: readonly [string, string] | null, fallback: Decimal, actual: Decimal): Completion {
  const [low, high] = ends === null ? [fallback, fallback] : [Decimal.of(ends[0]), Decimal.of(ends[1])]
  const above = actual.moreThan(high)
  const target = above ? high : low
  const missed = above || actual.lessThan(low)
  return { state: missed ? 'missed' : 'met', direction: 'range', strict: false, target, actual, ratio: ratioOf(actual, target), why: '' }
}

function ratioOf(actual: Decimal, target: Decimal): Decimal | null {
  return target.isZero() ? null : actual.over(target)
}

/** 达到 ≥ 90% by printing "≥90%" again: the sign makes it a bound that nobody measured. "=100%" states a value and is none. */
function copies(sign: SignRelation | null, target: Decimal, actual: Decimal): boolean {
  return sign !== null && sign !== 'equal' && actual.equals(target)
}

/** The actual in the target's unit; null where they measure different things. */
function inUnitOf(
  target: Decimal,
  targetUnit: string | null,
  actual: Decimal,
  actualUnit: string | null,
  name: string | null,
): Decimal | null {
  if (targetUnit === '%' && actualUnit === null) return isShare(actual, target) ? actual.times(hundred) : actual
  if (targetUnit === null && actualUnit === '%') return target.atMost(1) ? actual.over(hundred) : actual
  if (targetUnit === null && actualUnit === null && ratesAnything(name)) {
    if (isShare(actual, target)) return actual.times(hundred)
    if (isShare(target, actual)) return actual.over(hundred)
  }
  // 分 on a scale of a hundred is how satisfaction surveys print a rate.
  return converted(actual, actualUnit, targetUnit)
}

/** 0.98 beside 95: one a ratio, the other a percentage; they are one unit written twice. */
function isShare(small: Decimal, large: Decimal): boolean {
  return small.isPositive() && small.times(50).lessThan(large) && small.times(hundred).atMost(large.times(2))
}

function ratesAnything(name: string | null): boolean {
  return name !== null && /[率度比]|比[例重]|占比|程度/u.test(name)
}

function byDate(target: string, actual: string, year: number | null): Completion {
  const known = year ?? printedYear(target) ?? printedYear(actual)
  // Without any year at all both sides still lie in the same one.
  const base = known ?? 2000
  const limit = readPeriod(target, base) ?? festival(target, base)
  const told = datedText(actual)
  if (told.words === 'denied') return verdict('missed', 'by-date', 'denied')
  const done = lastMoment(told.text, printedYear(target) ?? base)
  if (told.words === 'intended') {
    const late = done !== null && limit !== null && done.from > limit.to
    return verdict(late ? 'missed' : 'incomparable', 'by-date', 'intended')
  }
  if (done === null && festivals.test(actual) && isDeadline(actual)) return verdict('incomparable', 'by-date', 'date-is-the-limit')
  if (done === null) {
    const said = /\d/u.test(actual) && !/%|％/u.test(actual) ? 'date-unreadable' : 'actual-not-a-number'
    return verdict('incomparable', 'by-date', said)
  }
  if (limit === null) return verdict('incomparable', 'by-date', 'date-unreadable')
  // The end of a month is past its twentieth day
  const from = done.precision === 'month' && /月[底末]/u.test(actual) ? `${done.to.slice(0, 8)}21` : done.from
  if (from > limit.to) return verdict('missed', 'by-date', '')
  // 第四季度 beside 11月30日前: a part of it lies behind
  if (done.to > limit.to) return verdict('incomparable', 'by-date', 'date-is-the-limit')
  if (isDeadline(actual) && done.to >= limit.to) return verdict('incomparable', 'by-date', 'date-is-the-limit')
  return verdict('met', 'by-date', '')
}

/** 约320天, 320天左右 beside a target of 320: a figure that nobody counted. */
const restatesAbout = (actual: string): boolean => /^(?:大?约|大概)|\d[^\d,，。;；]{0,4}左右/u.test(normalise(actual))

const festivals = /春节|除夕|元旦|清明|端午|中秋|国庆|五一|劳动节|六一|七一|八一|建军节|十一(?!月)|汛期|开学|年关|采暖[季期]|供暖[季期]/u
const fixedDays: readonly (readonly [RegExp, string])[] = [
  [/五一|劳动节/u, '05-01'],
  [/六一|儿童节/u, '06-01'],
  [/七一/u, '07-01'],
  [/八一|建军节/u, '08-01'],
  [/国庆|十一(?!月)/u, '10-01'],
]

/** 国庆节前: festivals of the sun's calendar. Those of the moon, and 元旦 (this year's or the next?), cannot be placed. */
function festival(text: string, year: number): { readonly to: string } | null {
  const day = fixedDays.find(([words]) => words.test(text))?.[1]
  return day === undefined ? null : { to: `${year}-${day}` }
}

function verdict(state: Completion['state'], direction: Completion['direction'], why: CompletionReason): Completion {
  return { state, direction, strict: false, target: null, actual: null, ratio: null, why }
}
