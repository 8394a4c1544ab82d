// Which number of a text answers a target: by its unit, the words before it, its place.
import type { Target } from '../form.ts'
import type { NumberInText } from './number-in-text.ts'
import { signAfter, type SignRelation } from './sign.ts'
import { comparableUnits, looseUnitAt, unitText } from './unit.ts'

export interface Measure {
  readonly value: string
  readonly unit: string | null
  /** The inequality it is printed with ("≥266米", "95%以上"): then it is a bound, not a measurement. */
  readonly sign: SignRelation | null
}

/** The text is this number, its unit and at most a bracket or 以上. */
export function aloneAt(body: string, number: NumberInText, sign: SignRelation | null): Measure | null {
  const unit = number.unit ?? looseUnitAt(body, number.end)
  const end = number.unit === null && unit !== null ? number.end + unit.length : number.end
  const after = signAfter(body, end)
  const rest = body.slice(after?.end ?? end)
  if (rest !== '' && !/^\(|^左右$/u.test(rest)) return null
  return { value: number.value, unit: unitText(unit), sign: sign ?? after?.relation ?? null }
}

const reported =
  /(?:(?:实际|完成)[数值]?|完成率|达成?到?|提升[至到]|提高[至到]|下降[至到]|降[至到]|增[至加]到?|[至为是共计]|(?<![节制])约|合计|累计|总计|总共|一共|现|最[终后]|惠及|受益|开展|建成|新增|发放|率|度|[:：])(?:了|约|共|为|是)?$/u
const otherwise =
  /(?:计划|目标值?|应|预算|要求|原|上年|去年|上一年|同期|基期|基数|较|比|总数|总量|存量|现有|超额?|超出|超过|少于|其中|(?<![不未])含|包括|同比|环比|由|从|剩余|尚有|还有|未完成|欠)[^\d,，。;；]{0,6}$/u

/** The number among `candidates` that most likely is the answer; `count` is how many numbers the text holds. */
export function inProse(body: string, candidates: readonly NumberInText[], count: number, at: number, target: Target): Measure | null {
  let [best, bestRank] = [null as NumberInText | null, 0]
  for (const number of candidates) {
    const rank = rankOf(number, body, at, target.unit, count)
    if (rank > bestRank) [best, bestRank] = [number, rank]
  }
  if (!best) return null
  const unit = perHead(best, body, target.unit) ? target.unit : unitText(best.unit)
  return { value: best.value, unit, sign: signAfter(body, best.end)?.relation ?? null }
}

/** As much as words before a number or its place weigh: a smaller lead than that decides nothing. */
const LEAD = 10

/** The numbers of the same kind that have nearly as good a claim as the one that `inProse` takes. */
export function rivals(body: string, candidates: readonly NumberInText[], count: number, at: number, target: Target): NumberInText[] {
  const ranked = candidates.map((number) => ({ number, rank: rankOf(number, body, at, target.unit, count) }))
  const best = ranked.reduce((most, { rank }) => Math.max(most, rank), 0)
  return ranked.filter(({ rank }) => rank > 1 && rank > best - LEAD).map(({ number }) => number)
}

/** 人均1980元 answers a target in 元/人. */
function perHead(number: NumberInText, body: string, wanted: string | null): boolean {
  if (number.unit === null || wanted?.startsWith(`${number.unit}/`) !== true) return false
  return /(?:均|每[\u4e00-\u9fff]{1,4}|单价|标准)[^\d,，。;；]{0,6}$/u.test(body.slice(Math.max(0, number.start - 12), number.start))
}

/** How likely this number is the answer; 0 where it cannot be. The unit weighs most, then the words before it, then its place. */
function rankOf(number: NumberInText, body: string, at: number, wanted: string | null, count: number): number {
  const opens = number.start === at
  const before = body.slice(Math.max(0, number.start - 12), number.start)
  const told = reported.test(before)
  const unit = unitText(number.unit)
  if (
    number.inWords &&
    unit !== '%' &&
    !(unit === '成' && wanted === '%' && number.value.includes('.')) &&
    (unit !== wanted || body[number.end] === '性')
  )
    return 0
  // 一户一张, 一人一档: one each, of however many
  if (number.inWords && /^一[^,]{1,2}一/u.test(body.slice(number.start, number.start + 4))) return 0
  // Part of a span or of a sum (266~320天, 266+54天, 266/320天): neither end is the value
  if (/^\d*[-~至到+*×x÷/]$/u.test(before.slice(-2)) || /^[-~至到+*×x÷/]\d/u.test(body.slice(number.end, number.end + 2))) return 0
  if (wanted !== null && (unit === null ? !opens && !told : !comparableUnits(unit, wanted) && !perHead(number, body, wanted))) return 0
  if (wanted === null && unit === null && !opens && !told && count > 1) return 0
  const sameUnit = unit === wanted ? 40 : unit === null ? 12 : 25
  // A bracket that opened further away than any sentence is long encloses nothing; looking through the whole text for each number would take the square of its length.
  const near = body.slice(Math.max(0, number.start - 400), number.start)
  const bracketed = near.lastIndexOf('(') > near.lastIndexOf(')')
  const rank = sameUnit + (told ? 10 : 0) + (opens ? 6 : 0) - (otherwise.test(before) ? 20 : 0) - (bracketed ? 8 : 0)
  return Math.max(rank, 1)
}
