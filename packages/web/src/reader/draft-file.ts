// A `.jizheng.json`, or the JSON that the command prints, becomes drafts again: checked here, where the schemas are loaded.
import { type Filling, type Form, type Locale, OperationError, textAt } from '@jizheng/core'
import { formSchema, formsFromJson, packFromJson } from '@jizheng/core/schema'
import { type Document, readDocument, refused } from '@jizheng/documents'
import type { AsRead, ChosenRules } from '../drafts/draft.ts'
import { pdfAssets } from './pdf-data.ts'
import type { Answer } from './read-file.ts'

export interface DraftInFile {
  /** Null where the file does not name it. */
  readonly name: string | null
  readonly filling: Filling
  readonly rules: ChosenRules | null
  /** What was doubted when it was read. */
  readonly asRead?: AsRead
  readonly original: { readonly name: string; readonly bytes: Uint8Array; readonly document: Document } | null
  /** There is an original in the file, and it cannot be read here. */
  readonly originalUnread: boolean
}

export async function draftsInFile(file: Blob, name: string, locale: Locale): Promise<Answer<readonly DraftInFile[]>> {
  try {
    const text = await file.text()
    const forms = formsFromJson(text)
    const { draft } = JSON.parse(text.replace(/^\uFEFF/, '')) as { draft?: unknown }
    if (draft !== undefined) return { value: [await draftIn(draft, forms)] }
    return {
      value: forms.map((form) => ({ name: null, filling: fillingIn(form, {}), rules: null, original: null, originalUnread: false })),
    }
  } catch (error) {
    return { error: refused(error, name, locale) }
  }
}

async function draftIn(draft: unknown, forms: readonly Form[]): Promise<DraftInFile> {
  if (!isRecord(draft)) throw invalid('/draft')
  if (forms.length !== 1) throw invalid('/forms')
  const { name, rules, form, original } = draft
  const read = original === undefined ? null : await originalIn(original)
  return {
    name: typeof name === 'string' ? name : null,
    filling: fillingIn(form === undefined ? forms[0]! : wholeForm(form), draft),
    rules: rules === undefined ? null : rulesIn(rules),
    original: read,
    ...asReadIn(draft),
    originalUnread: original !== undefined && read === null,
  }
}

/** Every pointer must name a cell of the form: a draft that was edited by hand must not break the table. */
function fillingIn(form: Form, { typed = {}, following = [] }: Record<string, unknown>): Filling {
  if (!isRecord(typed) || !Object.values(typed).every((text) => typeof text === 'string')) throw invalid('/draft/typed')
  const pointers = listOf(following, '/draft/following')
  const filling = { form, typed: typed as Record<string, string>, following: pointers as readonly string[] }
  for (const at of [...Object.keys(typed), ...pointers]) {
    try {
      textAt(filling, String(at))
    } catch {
      throw invalid(`/draft: ${String(at).slice(0, 80)}`)
    }
  }
  return filling
}

/** One that was edited by hand is left out: nothing is then said to have been settled. */
function asReadIn({ asRead }: Record<string, unknown>): { readonly asRead?: AsRead } {
  if (!isRecord(asRead)) return {}
  const { file, form, readings, names } = asRead
  const isWhole =
    typeof file === 'string' &&
    Number.isSafeInteger(form) &&
    isRecord(readings) &&
    Object.entries(readings).every(([at, read]) => at.startsWith('/') && typeof read === 'string' && isReading(read)) &&
    Array.isArray(names) &&
    names.every((name) => name === null || typeof name === 'string')
  return isWhole ? { asRead: asRead as unknown as AsRead } : {}
}

function isReading(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

function rulesIn(rules: unknown): ChosenRules {
  if (isRecord(rules) && typeof rules['id'] === 'string')
    return { id: rules['id'], ...(rules['auto'] === true ? { auto: true as const } : {}) }
  if (isRecord(rules) && 'pack' in rules) return { pack: packFromJson(rules['pack']) }
  throw invalid('/draft/rules')
}

/** What the reader makes of the original is not kept in the file: it is read again. One that cannot be read any more does not stop the draft. */
async function originalIn(original: unknown): Promise<DraftInFile['original']> {
  if (!isRecord(original) || typeof original['name'] !== 'string' || typeof original['base64'] !== 'string')
    throw invalid('/draft/original')
  const { name, base64 } = original as { name: string; base64: string }
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return { name, bytes, document: await readDocument(bytes, name, { pdf: { assets: pdfAssets } }) }
  } catch {
    return null
  }
}

/** The form with the template's blank rows, which `forms` leaves out. */
function wholeForm(value: unknown): Form {
  const read = formSchema.safeParse(value)
  if (read.success) return read.data
  throw invalid(
    read.error.issues
      .slice(0, 3)
      .map((issue) => `/draft/form/${issue.path.join('/')} ${issue.message}`)
      .join('; '),
  )
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(at)
  return value as readonly unknown[]
}

const invalid = (at: string): OperationError => new OperationError('form-invalid', { detail: at })
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
