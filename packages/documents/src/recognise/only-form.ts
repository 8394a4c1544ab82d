// For tests: the one form of a document drawn as text, and the head that makes one of a table of indicators.
import type { Form } from '@jizheng/core'
import { drawn } from './drawn.ts'
import { recogniseForms } from './recognise-forms.ts'

export const head = `
  项目支出绩效自评表（2022年度）
  项目名称 | 路灯维护 | <
`

export function only(picture: string): Form {
  const [form, ...others] = recogniseForms(drawn(picture))
  if (form === undefined || others.length > 0) throw new Error(`one form was drawn, ${form === undefined ? 'none' : 'more'} read`)
  return form
}
