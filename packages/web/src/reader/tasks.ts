// What the page may ask of its worker. Arguments and answers are plain data; what the world refuses comes back as a FileError, not as a throw.
import { comparePacks, explainError, type Form, type Locale, OperationError, type PackComparison, resolvePack, type RulePack } from '@jizheng/core'
import { type Document, type FileAnswer, type FileError, judge, type JudgedForm, readDocument, recogniseForms, reportPage } from '@jizheng/documents'

/** The pack first, then those it extends. */
export type Rules = readonly RulePack[]

export interface ReadFile {
  readonly document: Document
  readonly forms: readonly Form[]
}

export type Answer<T> = { readonly value: T } | { readonly error: FileError }

export const packOf = (rules: Rules) => resolvePack(rules[0]!, (id) => rules.find((each) => each.id === id) ?? null)

export const tasks = {
  async read(bytes: Uint8Array, name: string, locale: Locale): Promise<Answer<ReadFile>> {
    return answered(locale, name, async () => {
      const document = await readDocument(bytes, name, {})
      return { document, forms: recogniseForms(document) }
    })
  },

  judge: (form: Form, rules: Rules, locale: Locale): JudgedForm => judge(form, packOf(rules), locale),

  compare: (forms: readonly Form[], a: Rules, b: Rules): PackComparison => comparePacks(forms, packOf(a), packOf(b)),

  report: (answers: readonly FileAnswer[], locale: Locale): string => reportPage(answers, locale),
}

export type Tasks = typeof tasks

async function answered<T>(locale: Locale, file: string, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await ask() }
  } catch (error) {
    const known =
      error instanceof OperationError ? error : new OperationError('internal-error', { detail: String((error as Error)?.stack ?? error) })
    return { error: { code: known.code, ...explainError(known.code, { file, ...known.params }, locale) } }
  }
}
