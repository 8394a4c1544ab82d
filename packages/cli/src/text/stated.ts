// What a form states, as text, with the place of each value.
import type { Form } from '@jizheng/core'
import type { Texts } from '../texts.ts'
import { columns } from './columns.ts'
import { placeText } from './place-text.ts'
import { where } from './where.ts'

export function stated(form: Form, says: Texts): string {
  return [header(form, says), budget(form), indicators(form, says), rest(form)].filter((part) => part !== '').join('\n\n')
}

function header(form: Form, says: Texts): string {
  const fields: readonly (readonly [label: string, value: string | null, at: string])[] = [
    ['kind', form.kind, ''],
    ['place', where(form, says), ''],
    ['title', form.title, '/title'],
    ['year', form.year === null ? null : String(form.year), '/year'],
    ['projectName', form.projectName, '/projectName'],
    ['supervisor', form.supervisor, '/supervisor'],
    ['implementer', form.implementer, '/implementer'],
    [
      'contact',
      form.contact === null ? null : [form.contact.name, form.contact.phone].filter((part) => part !== null).join(' '),
      '/contact/name',
    ],
    ['total', [form.total.score ?? '', form.total.grade ?? ''].join(' ').trim() || null, '/total/score'],
  ]
  return columns(
    fields.map(([label, value, at]) => [label, value ?? says.none, placeText(form.sources[at] ?? null, says) ?? '']),
    ['left', 'left', 'left'],
    [14, 60, 40],
  ).join('\n')
}

function budget(form: Form): string {
  const rows = form.budget.lines.map((line) => [
    line.label,
    line.original ?? '',
    line.adjusted ?? '',
    line.spent ?? '',
    line.weight ?? '',
    line.rate ?? '',
    line.score ?? '',
  ])
  if (rows.length === 0) return ''
  return columns(
    [[form.budget.unit ?? '', 'original', 'adjusted', 'spent', 'weight', 'rate', 'score'], ...rows],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    [30],
  ).join('\n')
}

function indicators(form: Form, says: Texts): string {
  const rows = form.indicators.map((row, i) => [
    String(i + 1),
    row.dimension ?? '',
    row.group ?? '',
    row.name ?? '',
    row.target.text ?? '',
    row.actual.text ?? '',
    row.weight ?? '',
    row.score ?? '',
    placeText(form.sources[`/indicators/${i}/name`] ?? null, says) ?? '',
  ])
  const heads = ['#', '', '', ...says.lineHeads.slice(1, 6), says.place]
  return columns(
    [heads, ...rows],
    ['right', 'left', 'left', 'left', 'left', 'left', 'right', 'right', 'left'],
    [4, 16, 16, 30, 18, 22, 7, 7, 30],
  ).join('\n')
}

const rest = (form: Form): string => form.notes.map((note) => `${note.label}：${note.text}`).join('\n')
