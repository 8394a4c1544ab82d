// What a pile keeps of a file's forms.
import { type Digest, digestOf } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'

export const digestsOf = (forms: readonly JudgedForm[], file: string): readonly Digest[] =>
  forms.map((form, index) => digestOf(form, { file, form: index + 1 }))
