// What a target says: relation, number, unit. The texts of one row's sign, value and unit columns are joined first.
import type { Relation, Target } from '../form.ts'
import { isBlank, normalise } from './normalise.ts'
import { mayHoldNumber, numbersIn, type NumberInText } from './number-in-text.ts'
import { leadingSign, signAfter, signBeforeNumber, signInColumn, type Sign } from './sign.ts'
import { isDateTarget } from './target-date.ts'
import { looseUnitAt, unitAt, unitText } from './unit.ts'

export interface TargetParts {
  readonly text: string
  /** The cell of a column of its own: ≥, 大于等于, 定性, 正向. */
  readonly sign?: string | null
  readonly unit?: string | null
}
interface Reading {
  readonly relation: Relation
  readonly value: string | null
  readonly unit: string | null
}

const text: Reading = { relation: 'qualitative', value: null, unit: null }
/** 零投诉, 0事故: none of something bad. */
const noneOf =
  /^(?:零|0)(?:重?大?(?:安全)?(?:投诉|事故|上访|信访|伤亡|死亡|违规|违纪|违法|差错|失误|误差|发生|风险|案件|延误|故障|感染|缺陷|增长|遗漏|丢失|泄密|容忍|拖欠|积压)[^\d,，。;]{0,4}|(?<=零))$/u

/**
 * Reads a target as printed. A blank gives nulls throughout; dates and texts have no value; a range has its lower end. `value` is the
 * number as printed (0.95 stays "0.95", 150万 is "150" with unit 万). Contract: "A form".
 */
export function parseTarget(parts: TargetParts): Target {
  if (isBlank(parts.text)) return { text: null, relation: null, value: null, unit: null }
  const column = signInColumn(parts.sign)
  const printed = joined(parts, column.joins)
  const reading = readTarget(normalise(printed))
  if (column.relation === 'qualitative' && (reading.relation === 'unstated' || reading.relation === 'qualitative'))
    return { text: printed, ...text }
  const relation = reading.relation === 'unstated' && column.relation !== null ? column.relation : reading.relation
  if (reading.value === null) return { text: printed, relation, value: null, unit: null }
  const unit = reading.unit ?? unitText(parts.unit)
  return { text: printed, relation, value: reading.value, unit: unit === null ? null : unitText(asPrinted(unit, printed)) }
}

/** Both ends of a range target, as printed decimals; null for any other text. */
export function rangeOf(printed: string): readonly [low: string, high: string] | null {
  const body = normalise(printed)
  return rangeIn(body, numbersIn(body))?.ends ?? null
}

function joined(parts: TargetParts, withSign: boolean): string {
  const value = parts.text.trim()
  const plain = normalise(value)
  const sign = withSign && leadingSign(plain)?.start !== 0 ? (parts.sign ?? '').trim() : ''
  const unit = unitText(parts.unit) === null ? '' : (parts.unit ?? '').trim()
  if (unit === '') return sign + value
  const own = numbersIn(plain).at(-1)?.unit ?? null
  return own !== null || plain.endsWith(normalise(unit)) ? sign + value : sign + value + unit
}

function readTarget(printed: string): Reading {
  const priced = /^[≥≤<>=]?[¥￥](?=\d)/u.test(printed)
  const body = printed
    .replace(/^[☑☒√✓✔■]/u, '')
    .replace(/(?<![。;,])[。;,]+$/u, '')
    .replace(/^([≥≤<>=]?)[¥￥]/u, '$1')
  if (/[□☐○]/u.test(body)) return text
  if (!mayHoldNumber(body)) return isDateTarget(body, null) ? { ...text, relation: 'by-date' } : text
  const sign = leadingSign(body)
  const at = sign?.end ?? 0
  if (isDateTarget(body.slice(at), sign?.relation ?? null)) return { ...text, relation: 'by-date' }
  if (noneOf.test(body.slice(at))) return { relation: sign?.relation ?? 'unstated', value: '0', unit: null }
  const numbers = numbersIn(body)
  const range = rangeIn(body, numbers)
  if (range) return { relation: 'range', value: range.ends[0], unit: range.unit }
  const first = numbers[0]
  const opening = first && first.start === at ? leading(body, first, sign) : text
  const found = opening === text ? within(body, numbers) : opening
  return priced && found.unit === null && found.value !== null ? { ...found, unit: '元' } : found
}

/** The number opens the text, after its sign if it has one. */
function leading(body: string, number: NumberInText, sign: Sign | null): Reading {
  const { value } = number
  const unit = unitAfter(body, number)
  const end = number.end + (unit?.length ?? 0) - (number.unit?.length ?? 0)
  if (sign) return { relation: sign.relation, value, unit }
  const after = limitAfter(body, end, unit)
  if (after) return { relation: after, value, unit }
  const rest = body.slice(end)
  const closes = rest === '' || /^[(左上]/u.test(rest)
  if (closes) return { relation: 'unstated', value, unit }
  // 一次性验收, 三年规划: Chinese numerals open many phrases that count nothing.
  if (number.inWords && unit !== '%') return text
  if (/^[:：]\d/u.test(rest) || /^[级等类档星]/u.test(rest)) return text
  if (/^[,，、;；。\n]/u.test(rest)) return { relation: 'unstated', value, unit }
  return unit !== null && (unit === '%' || rest.length <= 8) ? { relation: 'unstated', value, unit } : text
}

/** The unit behind the number, also one that no list has: 3赛季, and 420万页 behind its multiple. */
function unitAfter(body: string, number: NumberInText): string | null {
  if (number.unit === null) return looseUnitAt(body, number.end)
  if (!/^(?:[十百千]?万亿?|[十百千]?亿)$/u.test(number.unit)) return number.unit
  return number.unit + (looseUnitAt(body, number.end) ?? '')
}

/** The number stands inside a text: it is the target where a sign or a limit says so, or where it is all that the one clause says. */
function within(body: string, numbers: readonly NumberInText[]): Reading {
  const sign = signBeforeNumber(body)
  const signed = sign && numbers.find(({ start }) => start === sign.end)
  if (sign && signed) return { relation: sign.relation, value: signed.value, unit: unitAfter(body, signed) }
  for (const number of numbers) {
    const after = number.unit !== null && !number.inWords ? limitAfter(body, number.end, number.unit) : null
    if (after) return { relation: after, value: number.value, unit: number.unit }
  }
  const [only, ...more] = numbers
  if (
    !only ||
    more.length > 0 ||
    only.unit === null ||
    (only.inWords && only.unit !== '%' && !/^每[\u4e00-\u9fff]{1,3}$/u.test(body.slice(0, only.start)))
  )
    return text
  const [before, rest] = [body.slice(0, only.start), body.slice(only.end)]
  // 每月公示1期结果 tells what is done again and again; 每月1次 only how often
  if (before.startsWith('每') && before.length >= 4 && rest !== '') return text
  const oneClause = before.length <= 12 && !/[,，。;；、]/u.test(before) && !/^(?:[与和同按向由从以]|不发生|不出现|杜绝)/u.test(before)
  return oneClause && /^(?:[\u4e00-\u9fff]{1,4})?(?:[(].*)?$/su.test(rest)
    ? { relation: 'unstated', value: only.value, unit: only.unit }
    : text
}

const time = /分钟|小时|[天日秒周时]|工作日|个月|季度|年|%/u

function limitAfter(body: string, at: number, unit: string | null): Relation | null {
  const after = signAfter(body, at)
  if (!after) return null
  const lone = body.slice(at, after.end) === '内'
  return lone && !time.test(unit ?? '') ? null : after.relation
}

function rangeIn(body: string, numbers: readonly NumberInText[]): { ends: readonly [string, string]; unit: string | null } | null {
  for (let index = 0; index + 1 < numbers.length; index += 1) {
    const [low, high] = [numbers[index]!, numbers[index + 1]!]
    const between = body.slice(low.end, high.start)
    const opposite = /^[≥>]/u.test(body.slice(low.start - 1)) && /^[,，且、;；并]*[≤<]$/u.test(between)
    const opens = /^(?:[\u4e00-\u9fff]{0,6}[≥≤=(]?)$/u.test(body.slice(0, low.start))
    const dash = opens && /^(?:[-~至到]|--)$/u.test(between)
    const unit = high.unit ?? low.unit
    if ((dash || opposite) && (low.unit === null || high.unit === null || low.unit === high.unit))
      return { ends: [low.value, high.value], unit }
  }
  return null
}

/** The unit that the closing bracket of an indicator's name holds: 成本控制数（万元）. It belongs to both values and is printed at neither. */
export function unitInName(name: string | null): string | null {
  const bracket = /[（(]\s*(?:单位[:：]?)?([^（）()]{1,8})[）)]\s*$/u.exec(name ?? '')?.[1]
  if (bracket === undefined) return null
  const unit = unitAt(normalise(bracket), 0)
  return unit && unit.end === normalise(bracket).length ? unit.unit : null
}

/** Brackets of a unit as the paper has them: 万头（羽）. */
function asPrinted(unit: string, printed: string): string {
  return unit.includes('(') && printed.includes('（') ? unit.replaceAll('(', '（').replaceAll(')', '）') : unit
}
