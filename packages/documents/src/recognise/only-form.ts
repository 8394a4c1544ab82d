// For tests: the one form of a document drawn as text, and the head that makes one of a table of indicators.
import { doubtedPointers, type Form } from '@jizheng/core'
import { drawn } from './drawn.ts'
import { recogniseForms } from './recognise-forms.ts'

export const head = `
  项目支出绩效自评表（2022年度）
  项目名称 | 路灯维护 | <
`

/** `doubts` are the pointers of the values doubted. */
export type DrawnForm = Omit<Form, 'doubts'> & { readonly doubts: string[] }

export function only(picture: string): DrawnForm {
  const [form, ...others] = recogniseForms(drawn(picture))
  if (form === undefined || others.length > 0) throw new Error(`one form was drawn, ${form === undefined ? 'none' : 'more'} read`)
  return { ...form, doubts: doubtedPointers(form) }
}
