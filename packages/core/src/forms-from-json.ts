// Forms out of JSON: a draft file saved by the page, a line of `jizheng read --json`, or a single Form.
import { asItsText } from './as-its-text.ts'
import type { Form } from './form.ts'
import { formSchema } from './form-schema.ts'
import { OperationError } from './operation-error.ts'

/** What a `.jizheng.json` says it is: `{ "jizheng": 1, "forms": [Form, ...], ... }`. Raised when a file of today could no longer be understood by a program of yesterday. */
const DRAFT_FILE_VERSION = 1

/** Throws OperationError form-invalid with the places of the mistakes, that it is no JSON, or with the version of a file from a later program. */
export const formsFromJson = (text: string): readonly Form[] => formsInJson(parsed(text.replace(/^\uFEFF/, '')))

/** The same of JSON that was parsed already. */
export function formsInJson(content: unknown): readonly Form[] {
  if (!isRecord(content)) throw invalid('/')
  const version = content['jizheng']
  if (typeof version === 'number' && version > DRAFT_FILE_VERSION) throw new OperationError('form-invalid', { version: String(version) })
  if (version !== undefined && version !== DRAFT_FILE_VERSION) throw invalid('/jizheng')
  if (!('forms' in content) && version === undefined) return [formAt('', content)]
  const { forms } = content
  if (!Array.isArray(forms) || forms.length === 0) throw invalid('/forms')
  return forms.map((form, i) => formAt(`/forms/${i}`, form))
}

function formAt(at: string, value: unknown): Form {
  const read = formSchema.safeParse(value)
  if (read.success) return asItsText(read.data)
  throw invalid(
    read.error.issues
      .slice(0, 3)
      .map((issue) => `${at}/${issue.path.join('/')}`)
      .join(', '),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OperationError('form-invalid', { syntax: (cause as Error).message }, { cause })
  }
}

const invalid = (detail: string): OperationError => new OperationError('form-invalid', { detail })
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
