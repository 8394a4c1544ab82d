// Labels of numbered columns: "指标1名称", "三级指标（2）", "第3个指标-目标值", "资金2来源".
import { flat } from '../label-text.ts'

export interface NumberedLabel {
  readonly of: 'indicator' | 'money'
  readonly number: number
  /** What is left of the label without the number, the fuller first: "指标名称", "名称". */
  readonly rests: readonly string[]
}

const digits = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
// the words before the number say what is counted; level words ("一级") carry figures of their own
const counted = new RegExp(
  `^(?:第)?(绩效|考核)?(指标|资金来源|资金|预算|来源)?[（(第#_-]?${digits}[）)个号项._-]*(绩效)?(指标|资金来源|资金|预算)?[-_.:：、/]*(.*)$`,
)
const trailing = /^(.*?)[-_.（(#]*(\d{1,2})[）)]?$/

export function numberIn(text: string): NumberedLabel | null {
  const label = flat(text)
  if (label.length < 2 || label.length > 40 || /20\d\d/.test(label)) return null
  const leading = counted.exec(label)
  const [, , before, figure, , after, rest = ''] = leading ?? []
  const what = before ?? after
  if (leading && figure !== undefined && what !== undefined && !label.slice(label.indexOf(figure) + figure.length).startsWith('级')) {
    return { of: what === '指标' ? 'indicator' : 'money', number: numberOf(figure), rests: rest === '' ? [what] : [`${what}${rest}`, rest] }
  }
  const last = trailing.exec(label)
  if (!last || last[1] === '' || last[1]!.endsWith('级')) return null
  return { of: /^(?:资金|预算|来源)/.test(last[1]!) ? 'money' : 'indicator', number: Number(last[2]), rests: [last[1]!] }
}

function numberOf(figure: string): number {
  if (/\d/.test(figure)) return Number(figure)
  const ones = '一二三四五六七八九'
  const [tens, rest] = figure.includes('十') ? figure.split('十') : ['', figure]
  const ten = figure.includes('十') ? (tens === '' ? 1 : ones.indexOf(tens!) + 1) : 0
  return ten * 10 + ones.indexOf(rest ?? '') + 1
}
