// Comparison signs: symbols, words before the number, words after it.
import type { Relation } from '../form.ts'

export type SignRelation = Extract<Relation, 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal'>

const words: readonly (readonly [SignRelation, string])[] = [
  ['at-most', '(?:原则上)?(?:不(?:得|能|应|允许|可)?|未)(?:超过|高于|大于|多于|突破|超出|晚于|迟于|长于|超)(?:等于)?'],
  ['at-most', '(?:小于|少于|低于|早于)[或和及]?(?:者)?等于'],
  ['at-most', '(?:控制|限制|压缩|压降|降低|下降|减少|限定)(?:在|到|至)|至多|最多|最高|上限为?|限额?为?(?=\\d)'],
  ['at-least', '(?:不(?:得|能|应|可)?|未)(?:少于|低于|小于|低过|短于|早于)(?:等于)?'],
  ['at-least', '(?:大于|高于|多于|超过)[或和及]?(?:者)?等于'],
  ['at-least', '(?:不断|力争|确保|争取|预计|需|应|须|要|可|已|均|需要)?达到?(?:了)?|至少|最少|最低|下限为?|保底'],
  ['more-than', '大于|高于|多于|超过|超出|突破|优于|长于'],
  ['less-than', '小于|低于|少于|不到|不足|短于|早于|不满'],
  ['equal', '等于|恰好|正好'],
]
const symbols: Readonly<Record<string, SignRelation>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '>': 'more-than',
  '<': 'less-than',
  '=': 'equal',
}
const symbol = '[≥≤<>=]'
const wordSource = words.map(([, source]) => `(${source})`).join('|')
const approximately = '(?:约|大约|左右|为|是|:|本?项?目标值?)?'
const atStart = new RegExp(`^${approximately}(?:(${symbol})|${wordSource})${approximately}`, 'u')
const beforeNumber = new RegExp(
  `(?:(${symbol})|${wordSource})${approximately}(?=[-+]?\\d|百分之|百分百|[零一二两三四五六七八九十百千]+[个项次人件名万%份])`,
  'u',
)
const after = new RegExp(
  `(?:[(]?(?:及|或|含|包含|含本数|\\+)[)]?)?(?:(以上|起(?=$|[(,。;、])|\\+$|≥|及其以上|之上)|(以内|之内|以下|之下|≤|封顶)|(内(?=$|[(,。;、]|[\\u4e00-\\u9fff]))|(>)|(<))(?:[(]?(?:含|含本数|含以上)[)]?)?`,
  'uy',
)

export interface Sign {
  readonly relation: SignRelation
  readonly start: number
  readonly end: number
}

function signFrom(found: RegExpExecArray | null): Sign | null {
  if (found === null) return null
  const printed = found[1]
  const end = found.index + found[0].length
  if (printed !== undefined) return { relation: symbols[printed]!, start: found.index, end }
  const index = words.findIndex((_, position) => found[position + 2] !== undefined)
  return { relation: words[index]![0], start: found.index, end }
}

/** The sign a normalised text begins with. */
export function leadingSign(text: string): Sign | null {
  return signFrom(atStart.exec(text))
}

/** The first sign that stands right before a number, anywhere in a normalised text. */
export function signBeforeNumber(text: string): Sign | null {
  return signFrom(beforeNumber.exec(text))
}

/** The words right after a number and its unit: 以上, 以内, 以下. A lone 内 is a limit only after a length of time or a share. */
export function signAfter(text: string, at: number): Sign | null {
  after.lastIndex = at
  const found = after.exec(text)
  if (found === null) return null
  const relation =
    found[1] !== undefined ? 'at-least' : found[4] !== undefined ? 'more-than' : found[5] !== undefined ? 'less-than' : 'at-most'
  return { relation, start: at, end: after.lastIndex }
}

/**
 * What a cell of the column 指标性质 (符号, 比较符) says. 定性 makes the row qualitative; 定量 and blanks say nothing. 正向 and 反向, which some
 * regions print instead of a sign, name the direction.
 */
export function signInColumn(text: string | null | undefined): {
  readonly relation: SignRelation | 'qualitative' | null
  readonly joins: boolean
} {
  const cell = text?.trim() ?? ''
  if (cell === '') return { relation: null, joins: false }
  if (/^(?:定性|文字|描述)/u.test(cell)) return { relation: 'qualitative', joins: false }
  if (/^(?:正向|正指标)/u.test(cell)) return { relation: 'at-least', joins: false }
  if (/^(?:反向|逆向|负向)/u.test(cell)) return { relation: 'at-most', joins: false }
  return { relation: null, joins: !/^(?:定量|中性|无|[-—/／\\]*$)/u.test(cell) }
}
