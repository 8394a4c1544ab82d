// One file, all the way: bytes → Document → Forms, and, where asked, → Scoring and Findings.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CheckContext, type Form, type Locale, OperationError, type rulesOfForms } from '@jizheng/core'
import { doubtsSaidIn, type FileAnswer, judgeByOwnRules } from '../answer.ts'
import type { Document } from '../document.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import type { PdfOptions } from '../pdf/read.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { refused } from '../refusal.ts'
import { besideOriginal, type DraftOriginal, originalInDraft } from './draft-original.ts'
import { type DraftRules, draftRulesOf, rulesInDraft } from './draft-rules.ts'
import { type DraftSettled, settledInDraft } from './draft-settled.ts'
import { findOfficeSuite } from './libre-office.ts'
import { readNamed } from './named-file.ts'
import { convertOld, oldFileOf, type PutAside, putAside } from './old-office.ts'
import { openScanner } from './scanner.ts'
import { pdfAssets } from './pdf-assets.ts'

/** So long the suite may be silent over an old office file. */
const CONVERSION_MS = 120_000

type RulesOf = ReturnType<typeof rulesOfForms>

export interface Judges {
  /** Null to read only. */
  readonly rulesOf: RulesOf | null
  readonly locale: Locale
}

/** Never throws: what the world refuses, and even a bug met in one file, is that file's answer, so that the others go on. */
export const judgeFile = (file: string, rulesOf: Judges['rulesOf'], locale: Locale): Promise<FileAnswer> =>
  answered(file, { rulesOf, locale }, () => contentOfFile(file))

/** The same where an old office file is not converted here: it is put into `folder` under `name`, for someone who converts several at once. */
export async function judgeUnlessOld(
  file: string,
  judges: Judges,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<FileAnswer | PutAside> {
  let aside: PutAside | null = null
  const answer = await answered(file, judges, async () => {
    const bytes = await readNamed(file)
    try {
      return await contentOf(bytes, file)
    } catch (error) {
      const old = oldFileOf(error, bytes)
      if (old !== null) aside = await putAside(old, folder, name)
      throw error
    }
  })
  return aside ?? answer
}

/** An old file's answer, from what was made of it. */
export const judgeConverted = (file: string, made: string, judges: Judges): Promise<FileAnswer> =>
  answered(file, judges, async () => contentOf(await readFile(made), file))

async function answered(file: string, { rulesOf, locale }: Judges, read: () => Promise<Content>): Promise<FileAnswer> {
  try {
    const content = await read()
    const chosen = rulesOf === null ? null : await heeding(content, rulesOf)
    return {
      file,
      forms: content.forms.map((form) =>
        chosen === null
          ? { ...form, doubts: doubtsSaidIn(form, locale) }
          : { ...judgeByOwnRules(form, chosen, locale, besideOriginal(content, form)), ...settledOf(content) },
      ),
    }
  } catch (error) {
    return { file, error: refused(error, file, locale) }
  }
}

/** What a draft names is heeded unless somebody named rules for all. */
async function heeding({ forms: [first], named }: Content, rulesOf: RulesOf): Promise<RulesOf> {
  if (named === undefined || first === undefined || rulesOf(first).because.by === 'named') return rulesOf
  const own = await draftRulesOf(named)
  return () => own
}

/** The rules of the forms of this file, where `rulesOf` says those of all. */
export const rulesInFile = async (file: string, rulesOf: RulesOf): Promise<RulesOf> =>
  /\.json$/i.test(file) ? heeding(await contentOfFile(file), rulesOf) : rulesOf

/** A document's forms, or those of a JSON file: a draft saved by the page or what `jizheng read --json` prints. An old office file is converted first. */
export const readForms = async (file: string): Promise<readonly Form[]> => (await contentOfFile(file)).forms

/** What is known beside a form of this file: of a draft that came with its original, where the two differ. */
export async function contextOf(file: string): Promise<(form: Form) => CheckContext> {
  if (!/\.json$/i.test(file)) return () => ({})
  const content = await contentOfFile(file)
  return (form) => besideOriginal(content, form)
}

const settledOf = ({ settled }: Content): DraftSettled => (settled === undefined ? {} : { settled })

interface Content extends DraftOriginal, DraftRules, DraftSettled {
  readonly forms: readonly Form[]
}

async function contentOfFile(file: string): Promise<Content> {
  const bytes = await readNamed(file)
  try {
    return await contentOf(bytes, file)
  } catch (error) {
    const old = oldFileOf(error, bytes)
    const suite = old === null ? null : findOfficeSuite()
    if (old === null || suite === null) throw error
    return contentOf(await convertOld(old, suite, CONVERSION_MS), file)
  }
}

async function contentOf(bytes: Uint8Array, file: string): Promise<Content> {
  if (!/\.json$/i.test(file)) return { forms: await formsOf(bytes, file) }
  if (bytes.length > defaultLimits.fileBytes) throw tooLarge('fileBytes', defaultLimits)
  const text = new TextDecoder().decode(bytes)
  const forms = (await import('@jizheng/core/schema')).formsFromJson(text)
  return { forms, ...rulesInDraft(text), ...settledInDraft(text, forms), ...(await originalInDraft(text, formsOf)) }
}

/** A scan whose picture gives no form may have a text layer that does; its figures are doubted. */
async function byTextLayer(read: () => Promise<Document>, noForm: OperationError): Promise<readonly Form[]> {
  try {
    return recogniseForms(await read())
  } catch (error) {
    throw error instanceof OperationError ? noForm : error
  }
}

async function formsOf(bytes: Uint8Array, file: string): Promise<readonly Form[]> {
  const scanner = openScanner(bytes)
  try {
    let isScan = false
    const readPicture: typeof scanner.page = (page, size) => {
      isScan = true
      return scanner.page(page, size)
    }
    const read = (pdf: PdfOptions) =>
      readDocument(bytes, path.basename(file), { pdf: { assets: pdfAssets, ...pdf }, readPicture: scanner.picture })
    try {
      return recogniseForms(await read({ readPicture }))
    } catch (error) {
      if (!isScan || !(error instanceof OperationError) || error.code !== 'no-form') throw error
      return await byTextLayer(() => read({}), error)
    }
  } finally {
    scanner.close()
  }
}
