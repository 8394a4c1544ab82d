// A target apart: its sign, its figure as printed and its unit, for tables that hold them in three columns.
import { parseAmount, type Relation, type Target } from '@jizheng/core'

export interface TargetInParts {
  readonly sign: string
  readonly value: string
  readonly unit: string
}

const signs: Partial<Readonly<Record<Relation, string>>> = {
  'at-least': '≥',
  'more-than': '＞',
  'at-most': '≤',
  'less-than': '＜',
  equal: '=',
  // what platforms ask for where a target is described in words
  qualitative: '定性',
}
const symbol = '[≥≤≧≦><=＞＜＝﹥﹤﹦═\\s]'
const words =
  '不?(?:大于|小于|少于|多于|高于|低于|超过|突破)(?:或?等于)?|等于|未超过|控制在|达到|至少|至多|最多|最少|最高|最低|及?以上|及?以内|及?以下|之内|内|起|[(（]?(?:含|百分比)[)）]?'
const saysOnlySign = new RegExp(`^(?:${symbol}|${words})*$`, 'u')
const figure = /[\d０-９][\d０-９,，.．]*/gu

/** Nothing is lost: a target that says more than sign, figure and unit keeps its words in `value`, and a sign that the form does not state is not made up. */
export function targetInParts({ text, relation, value, unit }: Target): TargetInParts {
  if (text === null) return { sign: '', value: '', unit: '' }
  const sign = (relation === null ? undefined : signs[relation]) ?? ''
  const rest = text.replace(new RegExp(`^${symbol}+`, 'u'), '')
  if (value === null) return { sign: relation === 'by-date' && rest !== text ? symbolIn(text) : sign, value: rest, unit: '' }
  if (relation === 'range')
    return unit !== null && rest.endsWith(unit) ? { sign, value: rest.slice(0, -unit.length), unit } : { sign, value: rest, unit: '' }
  const printed = [...text.matchAll(figure)].map(([found]) => found).find((found) => parseAmount(found) === value)
  if (printed === undefined) return { sign, value, unit: unit ?? '' }
  const apart = text
    .replace(printed, '')
    .replace('％', '%')
    .replace(unit ?? '', '')
  return saysOnlySign.test(apart) ? { sign, value: printed, unit: unit ?? '' } : { sign, value: rest, unit: '' }
}

/** A deadline is read as a day, not as a limit; its sign stands in the text. */
const symbolIn = (text: string): string => (/^\s*[≤≦<＜]/u.test(text) ? '≤' : /^\s*[≥≧>＞]/u.test(text) ? '≥' : '=')
