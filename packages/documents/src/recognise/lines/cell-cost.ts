// How badly a run of atoms reads as a cell of a column: grammar of the column, breaks against the column's width.
import { isFiller, pointsIn, shapeOf } from './value-shape.ts'
import { isDimension, isGroup, isTotal } from './vocabulary.ts'
import type { Role } from './vocabulary.ts'
import type { Line, Width } from './wrapping.ts'
import { wrapCost } from './wrapping.ts'

export const impossible = Infinity

/** Longest cell of a column, in atoms. */
export const mostAtoms = (role: Role): number => {
  if (role === 'weight' || role === 'score' || role === 'review' || role === 'serial') return 2
  if (role === 'symbol') return 4
  if (role === 'unit') return 8
  if (role === 'dimension' || role === 'group') return 16
  return 90
}

const longestText = 320

/** What a blank cell of a column costs. */
export const blankCost: Readonly<Record<Role, number>> = {
  dimension: 0,
  group: 0,
  name: 4,
  target: 2.5,
  symbol: 1.5,
  value: 2.5,
  unit: 0.9,
  actual: 2.5,
  forecast: 1.6,
  serial: 2.5,
  weight: 2.5,
  score: 2,
  reason: 0,
  review: 0.2,
  note: 0.4,
  original: 1,
  adjusted: 1,
  spent: 1,
  rate: 1,
  source: 0.5,
}

/** The longest stretch that may still be a cell of the column; beyond it no longer one can be. */
export const isTooLong = (role: Role, length: number): boolean => length > (role === 'dimension' || role === 'group' ? 24 : longestText)

/** What the breaks of the lines say against a cell of that width. */
export function widthCost(role: Role, lines: readonly Line[], width: Width): number {
  const isLevel = role === 'dimension' || role === 'group'
  return wrapCost(lines, width) * (isLevel ? 0.2 : 1) + (isLevel ? 0 : fullEndCost(lines, width))
}

/** How badly a text reads as a cell of a column. */
export function grammarCost(role: Role, text: string): number {
  const shape = shapeOf(text)
  switch (role) {
    case 'dimension':
      return isDimension(text) ? 0 : labelCost(text) + (isGroup(text) ? 1 : 1.5)
    case 'group':
      return isGroup(text) ? (isDimension(text) && text.startsWith('满意') ? 0.4 : 0) : isDimension(text) ? 2.5 : labelCost(text) + 0.8
    case 'weight':
    case 'score':
    case 'review':
      return pointsIn(text) === null ? (shape === 'dash' ? 0.3 : impossible) : 0
    case 'symbol':
      return shape === 'sign' ? 0 : impossible
    case 'unit':
      return shape === 'dash' ? 0 : /^[%‰％]/u.test(text) ? 0 : /\d/u.test(text) || text.length > 8 ? impossible : 0.1 * text.length
    case 'name':
      return nameCost(text, shape)
    case 'value':
      return shape === 'number' ? 0 : shape === 'sign' ? impossible : shape === 'text' ? 1.5 + 0.05 * text.length : 0.4
    case 'serial':
      return /^\d{1,3}$/u.test(text) ? 0 : impossible
    case 'target':
    case 'forecast':
    case 'actual':
      return shape === 'sign'
        ? 6
        : shape === 'number'
          ? 0.25
          : shape === 'text'
            ? proseCost(text) + (role === 'target' ? Math.max(0, 0.04 * (text.length - 6)) : 0)
            : 0
    case 'reason':
      return shape === 'number' ? (text === '0' ? 0.3 : 6) : shape === 'value' ? 3 : proseCost(text)
    default:
      return proseCost(text)
  }
}

/** Level words that no vocabulary knows: short, without digits or stops. */
const labelCost = (text: string): number =>
  text.length > 12 || /[，。；≥≤]|^\d|\d{3}/u.test(text) || shapeOf(text) !== 'text'
    ? impossible
    : /(?:指标|目标|效益|成本|满意度?|管理|决策|影响|权重|分)(?:[（(].*)?$/u.test(text)
      ? 0.7
      : 1.3

function nameCost(text: string, shape: string): number {
  if (isFiller(text)) return 1
  if (isTotal(text)) return 4
  if (shape !== 'text') return shape === 'list' ? 2 : 4
  if (isGroup(text)) return /指标|目标/u.test(text) ? 3 : 0.8
  if (/^[，。、；：）》”%]/u.test(text)) return 4
  if (/[≥≤≧≦﹦]|(?:大于|小于|不低于|不少于|不超过|不高于)(?:等于)?(?:[\d.]+[%％]?$|百分)/u.test(text)) return 2.5
  return text.length < 2
    ? 3
    : text.length < 3
      ? 1
      : (text.length > 8 ? 0.02 * (text.length - 8) : 0) + (/[；。]/u.test(text) ? 0.5 : 0) + (/，/u.test(text) ? 0.3 : 0)
}

function proseCost(text: string): number {
  const start = /^[，。、；：）》”%]/u.test(text) ? 4 : 0
  const level = text.length >= 4 && (isGroup(text) || isDimension(text)) ? 3 : 0
  if (text.length === 1 && !/[高中低优良差无是否有好]/u.test(text)) return 2.5
  return (
    (text.length <= 6 && !/[，。；、]/u.test(text) ? 0.5 : 0.8) +
    start +
    level +
    Math.abs(openBrackets(text)) * 1.2 +
    (endsOpen.test(text) ? 2 : 0)
  )
}
/** Brackets that open, less those that close. */
export function openBrackets(text: string): number {
  let open = 0
  for (const character of text) open += '（('.includes(character) ? 1 : '）)'.includes(character) ? -1 : 0
  return open
}
const endsOpen = /[、，（(《“]$/u

/** A last line that fills its column to the end is a rare chance: the cell more likely goes on. */
const fullEndCost = (lines: readonly Line[], width: Width): number => {
  const last = lines.at(-1)
  return last && width.most < Infinity && width.least > 2 && last.width > width.most - 1 && !/[。；]/u.test(last.last) ? 0.5 : 0
}
