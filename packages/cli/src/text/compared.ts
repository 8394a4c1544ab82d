// Two packs compared on given forms, as text: which totals and lines move, and by which rule.
import type { Form, MovedForm, MovedLine, PackComparison } from '@jizheng/core'
import type { Texts } from '../texts.ts'
import { columns, type Align } from './columns.ts'
import { styled } from '../terminal.ts'

type Rules = PackComparison['before']
type Named = { readonly name: string; readonly form: Form }

export function compared(comparison: PackComparison, named: readonly Named[], says: Texts): string {
  const moved = comparison.forms.filter((form) => form.lines.length > 0 || form.outcome !== 'same')
  const outcome = (name: MovedForm['outcome']) => comparison.forms.filter((form) => form.outcome === name).length
  const summary = says.compareSummary(outcome('gains'), outcome('loses'), outcome('same'))
  const { before, after } = comparison
  const heads = [says.compareHeads.line, ...headsOf(before, after), says.compareHeads.change, says.compareHeads.rule]
  const borrowed = [before, after].filter(({ origin }) => origin === 'not-the-known-one').map((rules) => `${says.rulesName(rules)}\n`)
  if (moved.length === 0) return `${borrowed.join('')}${says.compareNothing}\n`
  return `${borrowed.join('')}${moved.map((form) => one(form, named[form.form]!, heads, says)).join('\n\n')}\n\n${summary}\n`
}

/** By id; by version too where both call themselves the same. */
const headsOf = (before: Rules, after: Rules): readonly string[] =>
  before.id === after.id ? [before, after].map(({ id, version }) => `${id} v${version}`) : [before.id, after.id]

const aligns: readonly Align[] = ['left', 'right', 'right', 'right', 'left']

function one(moved: MovedForm, { name, form }: Named, heads: readonly string[], says: Texts): string {
  const total = [says.nearest, moved.nearest.before ?? '', moved.nearest.after ?? '', signed(moved.change), '']
  const rows = moved.lines.map((line) => [
    line.indicator === null ? says.execution : `${line.indicator + 1} ${form.indicators[line.indicator]?.name ?? ''}`,
    rangeText(line.before),
    rangeText(line.after),
    signed(line.change),
    deciding(line),
  ])
  const title = styled('bold', `${name}  ${form.projectName ?? form.implementer ?? ''}`)
  return [title, ...columns([heads, ...rows, total], aligns, [34, 24, 24, 8, 70])].join('\n')
}

const rangeText = (range: MovedLine['before']): string =>
  range === null ? '' : range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`
const signed = (change: string | null): string =>
  change === null ? '' : change.startsWith('-') ? change.replace('-', '−') : change === '0' ? '0' : `+${change}`

/** Only the rules that differ between the packs. */
function deciding({ rules }: MovedLine): string {
  const before = rules.before.filter((rule) => !rules.after.includes(rule))
  const after = rules.after.filter((rule) => !rules.before.includes(rule))
  return before.length + after.length === 0 ? rules.after.join(', ') : `${before.join(', ') || '—'} → ${after.join(', ') || '—'}`
}
