// The head of a form: project, bodies and contact as label and value pairs, and the people at its foot.
import type { Form } from '@jizheng/core'
import { box, type Row, share, width } from './boxes.ts'
import type { HeadLayout } from './layout.ts'

export function headRows(form: Form, head: HeadLayout): Row[] {
  const pairs = pairsOf(form, head)
  const extras = head.extras.map(([label, text]) => [box(0, 20, label), box(20, width, text)])
  if (head.style === 'columns' && pairs.length >= 3) {
    return [
      share(
        0,
        width,
        pairs.map(([label]) => [1, label]),
      ),
      share(
        0,
        width,
        pairs.map(([, value]) => [1, value]),
      ),
      ...extras,
    ]
  }
  const rows: Row[] = []
  for (let at = 0; at < pairs.length; at += head.perRow) {
    const slice = pairs.slice(at, at + head.perRow)
    rows.push(
      share(
        0,
        width,
        head.style === 'inside'
          ? slice.map(([label, value]) => [1, `${label.replace(/：$/, '')}：${value}`])
          : slice.flatMap(([label, value]) => [
              [1, label],
              [2, value],
            ]),
      ),
    )
  }
  return [...rows, ...extras]
}

function pairsOf(form: Form, head: HeadLayout): [string, string][] {
  const pairs: [string, string][] = []
  if (form.projectName) pairs.push([head.projectName, form.projectName])
  if (form.supervisor) pairs.push([head.supervisor, form.supervisor])
  if (form.implementer) pairs.push([head.implementer, form.implementer])
  const { contact } = form
  if (!contact?.name || head.contact === 'foot' || head.contact === 'none') return pairs
  if (contact.phone && head.contact === 'one-cell') pairs.push([head.both, `${contact.name}${contact.phone}`])
  else {
    pairs.push([head.person, contact.name])
    if (contact.phone) pairs.push([head.phone, contact.phone])
  }
  return pairs
}

/** The people at the foot, as in signed forms. */
export function footRows(form: Form, head: HeadLayout): Row[] {
  const { contact } = form
  if (!contact?.name) return []
  const person = `${head.person}：${contact.name}`
  const phone = `联系电话：${contact.phone ?? ''}`
  switch (head.perRow) {
    case 1:
      return [[box(0, width, `${person}    ${phone}`)]]
    case 2:
      return [[box(0, 50, person), box(50, width, phone)]]
    case 3:
      return [[box(0, 20, head.person), box(20, 60, contact.name), box(60, 80, '联系电话'), box(80, width, contact.phone)]]
  }
}
