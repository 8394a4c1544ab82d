// A `.jizheng.json`, or the JSON that the command prints, becomes drafts again: checked here, where the schemas are loaded.
import { type Filling, type Form, type Locale, OperationError, textAt } from '@jizheng/core'
import { formSchema, packFromJson } from '@jizheng/core/schema'
import { type Document, readDocument } from '@jizheng/documents'
import type { ChosenRules } from '../drafts/draft.ts'
import { pdfAssets } from './pdf-data.ts'
import type { Answer } from './read-file.ts'
import { refused } from './refused.ts'

export interface DraftInFile {
  /** Null where the file does not name it. */
  readonly name: string | null
  readonly filling: Filling
  readonly rules: ChosenRules | null
  readonly original: { readonly name: string; readonly bytes: Uint8Array; readonly document: Document } | null
}

const VERSION = 1

export async function draftsInFile(file: Blob, name: string, locale: Locale): Promise<Answer<readonly DraftInFile[]>> {
  try {
    const content: unknown = parsed(await file.text())
    if (isRecord(content) && 'jizheng' in content) return await ownFile(content, locale)
    const forms = isRecord(content) && 'forms' in content ? listOf(content['forms'], '/forms') : [content]
    return {
      value: forms.map((form, index) => ({
        name: null,
        filling: fillingIn(formIn(form, `/forms/${index}`), {}),
        rules: null,
        original: null,
      })),
    }
  } catch (error) {
    return { error: refused(error, name, locale) }
  }
}

async function ownFile(content: Record<string, unknown>, locale: Locale): Promise<Answer<readonly DraftInFile[]>> {
  if (typeof content['jizheng'] === 'number' && content['jizheng'] > VERSION) return { error: fromLater(locale) }
  if (content['jizheng'] !== VERSION) throw invalid('/jizheng')
  const forms = listOf(content['forms'], '/forms')
  if (forms.length !== 1) throw invalid('/forms')
  const stated = formIn(forms[0], '/forms/0')
  const draft = content['draft'] ?? {}
  if (!isRecord(draft)) throw invalid('/draft')
  const { name, rules, form, original } = draft
  const filling = fillingIn(form === undefined ? stated : formIn(form, '/draft/form'), draft)
  return {
    value: [
      {
        name: typeof name === 'string' ? name : null,
        filling,
        rules: rules === undefined ? null : rulesIn(rules),
        original: original === undefined ? null : await originalIn(original),
      },
    ],
  }
}

const fromLater = (locale: Locale) =>
  locale === 'en'
    ? {
        code: 'draft-from-later-version',
        message: 'This draft was saved by a newer version of this page.',
        hint: 'Open it with that version, or ask whoever sent it for the latest jizheng.html. The file was not changed.',
      }
    : {
        code: 'draft-from-later-version',
        message: '这份草稿是用更新版本的页面保存的，这个版本读不全，所以没有打开。',
        hint: '请用那个版本打开，或向发来的人要最新的 jizheng.html。原文件没有改动。',
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

function rulesIn(rules: unknown): ChosenRules {
  if (isRecord(rules) && typeof rules['id'] === 'string') return { id: rules['id'] }
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

function formIn(value: unknown, at: string): Form {
  const read = formSchema.safeParse(value)
  if (read.success) return read.data
  const problems = read.error.issues.slice(0, 3).map((issue) => `${at}/${issue.path.join('/')} ${issue.message}`)
  throw new OperationError('form-invalid', { detail: problems.join('; ') })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OperationError('form-invalid', { detail: (cause as Error).message }, { cause })
  }
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(at)
  return value as readonly unknown[]
}

const invalid = (at: string): OperationError => new OperationError('form-invalid', { detail: at })
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
