// What a column of a flat export may hold, by its label alone: several roles where forms use one word for two things.
import {
  type BudgetMeaning,
  type ColumnMeaning,
  type FieldMeaning,
  budgetLabels,
  fieldLabels,
  indicatorLabels,
  objectiveLabels,
  sourceLabels,
  wholeBudget,
} from '../../layouts/labels.ts'
import { codeColumn, kindColumn, titleColumn, totalWeightColumn } from '../../layouts/flat-labels.ts'
import { bareLabel, flat, meaningOf } from '../label-text.ts'
import { numberIn } from './numbered-label.ts'

export type Role =
  | { readonly is: 'title' | 'kind' | 'code' | 'totalWeight' | 'other' }
  | { readonly is: 'field'; readonly meaning: FieldMeaning }
  | { readonly is: 'objective'; readonly side: 'expected' | 'actual' }
  /** `line` is the source of money as the header names it; `number` where sources are numbered columns, their names a column too. */
  | { readonly is: 'budget'; readonly line: string | null; readonly number: number | null; readonly meaning: BudgetMeaning | 'name' }
  /** `number` where a form is one line and its indicators are groups of columns; `label` without that number. */
  | { readonly is: 'indicator'; readonly meaning: ColumnMeaning; readonly number: number | null; readonly label: string }

/** `texts`: the header cells over the column, from top to bottom. The first role is meant where the column says one thing for a whole form. */
export function rolesOf(texts: readonly string[]): readonly Role[] {
  const leaf = texts.at(-1) ?? ''
  const upper = texts.slice(0, -1).join('')
  const numbered = numberedRole(upper, leaf)
  if (numbered) return [numbered]
  const bare = bareLabel(leaf)
  if (titleColumn.test(bare)) return [{ is: 'title' }]
  if (kindColumn.test(bare)) return [{ is: 'kind' }]
  if (codeColumn.test(bare)) return [{ is: 'code' }]
  if (totalWeightColumn.test(bare)) return [{ is: 'totalWeight' }]
  const money = budgetRole(upper, leaf)
  if (money) return [money]
  const roles: Role[] = []
  // "项目" alone heads a column of levels as often as one of projects
  const field = /^(?:项目|政策|专项)$/.test(bare) ? null : meaningOf(leaf, fieldLabels)
  if (field) roles.push({ is: 'field', meaning: field })
  const objective = field ? null : meaningOf(leaf, objectiveLabels)
  if (objective && objective !== 'rate') roles.push({ is: 'objective', side: objective === 'actual' ? 'actual' : 'expected' })
  const meaning = meaningOf(leaf, indicatorLabels)
  const certain = meaning !== null && /指标/.test(bare) && objective !== null
  if (certain) roles.length = 0
  if (meaning && meaning !== 'levels') roles.push({ is: 'indicator', meaning, number: null, label: leaf })
  return roles.length > 0 ? roles : [{ is: 'other' }]
}

function numberedRole(upper: string, leaf: string): Role | null {
  for (const text of [leaf, upper + leaf, ...(upper === '' ? [] : [upper])]) {
    const numbered = numberIn(text)
    if (!numbered) continue
    const rests = text === upper ? [leaf] : numbered.rests
    if (numbered.of === 'money') {
      for (const rest of rests) {
        if (/^(?:资金来源|资金|预算|来源)?(?:名称?|来源|性质|类别|渠道)?$/.test(bareLabel(rest)))
          return { is: 'budget', line: null, number: numbered.number, meaning: 'name' }
        const meaning = meaningOf(rest, budgetLabels)
        if (meaning) return { is: 'budget', line: null, number: numbered.number, meaning }
      }
      continue
    }
    for (const rest of rests) {
      const meaning = meaningOf(rest, budgetLabels)
      if (meaning !== null && meaning !== 'reason' && ofMoney.test(rest) && !/指标/.test(text))
        return { is: 'budget', line: null, number: numbered.number, meaning }
    }
    for (const rest of [...rests, `指标${rests.at(-1) ?? ''}`]) {
      const meaning = meaningOf(rest, indicatorLabels)
      if (meaning && meaning !== 'levels' && meaning !== 'serial') return { is: 'indicator', meaning, number: numbered.number, label: rest }
    }
  }
  return null
}

/** Words without which a label speaks of indicators rather than of money. */
const ofMoney = /预算|执行[数额率]|执行金额|执行进度|资金|金额|支出|决算|拨款|支付/
const measures = new Set<BudgetMeaning | null>(['original', 'adjusted', 'spent', 'rate'])

function budgetRole(upper: string, leaf: string): Role | null {
  const role = (line: string | null, meaning: BudgetMeaning): Role => ({ is: 'budget', line, number: null, meaning })
  const meaning = meaningOf(leaf, budgetLabels)
  const useful = meaning !== null && meaning !== 'reason' && meaning !== 'review' && meaning !== 'forecast'
  if (upper !== '' && useful) {
    if (isSource(upper)) return role(upper, meaning)
    if (ofMoney.test(upper) && !/指标/.test(upper)) return role(null, meaning)
  }
  const label = flat(leaf)
  const parted = /^(.{2,24}?)[-_—–:/.·|](.{2,20})$/.exec(label)
  if (parted && isSource(parted[1]!)) {
    const part = meaningOf(parted[2]!, budgetLabels)
    if (part && part !== 'reason') return role(parted[1]!, part)
  }
  const bare = bareLabel(leaf)
  for (let cut = 2; cut < Math.min(bare.length - 1, 24); cut++) {
    const part = meaningOf(bare.slice(cut), budgetLabels)
    if (measures.has(part) && isSource(bare.slice(0, cut))) return role(bare.slice(0, cut), part!)
  }
  if (!useful || /指标/.test(bare) || !ofMoney.test(bare) || meaningOf(leaf, fieldLabels) !== null) return null
  return role(null, meaning)
}

const isSource = (text: string): boolean => sourceLabels.test(bareLabel(text)) || wholeBudget.test(flat(bareLabel(text)))
