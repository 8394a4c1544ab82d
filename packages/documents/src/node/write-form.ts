// A Form as the official table in one of three formats.
import type { Form } from '@jizheng/core'
import { standardForm } from '../layouts/standard.ts'
import { writeDocx, writeXlsx } from '../write.ts'

export type WrittenFormat = 'docx' | 'xlsx' | 'pdf'

/** Each format's writer is loaded only when it is asked for. What the layout cannot hold is told by `omittedByStandard` beforehand. */
export async function writeForm(form: Form, format: WrittenFormat): Promise<Uint8Array> {
  const filled = standardForm(form)
  if (format === 'docx') return writeDocx(filled)
  if (format === 'xlsx') return writeXlsx(filled)
  return (await import('./typeset-apart.ts')).typesetApart(filled)
}

/** Any Typst template as a PDF; it finds `data` as JSON in `sys.inputs.data`. */
export const typeset = async (template: string, data: unknown): Promise<Uint8Array> => (await import('./typst.ts')).typeset(template, data)
