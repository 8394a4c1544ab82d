// One file, all the way: bytes → Document → Forms, and, where asked, → Scoring and Findings. What the command prints for it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkForm, explainError, explainFinding, type Finding, type Form, type Locale, OperationError, type ResolvedPack, type Scoring, scoreForm } from '@jizheng/core'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { pdfAssets } from './pdf-assets.ts'

export type PrintedFinding = Finding & { readonly message: string; readonly fix: string }
export type JudgedForm = Form & { readonly scoring: Scoring; readonly findings: readonly PrintedFinding[] }

export interface FileError {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** One line of the command's JSON (contract: the command). */
export type FileAnswer =
  | { readonly file: string; readonly forms: readonly (Form | JudgedForm)[] }
  | { readonly file: string; readonly error: FileError }

/** Never throws: what the world refuses, and even a bug met in one file, is that file's answer, so that the others go on. */
export async function judgeFile(file: string, pack: ResolvedPack | null, locale: Locale): Promise<FileAnswer> {
  try {
    const forms = await readForms(file)
    return { file, forms: pack === null ? forms : forms.map((form) => judge(form, pack, locale)) }
  } catch (error) {
    const known = error instanceof OperationError ? error : new OperationError('internal-error', { detail: String((error as Error)?.stack ?? error) })
    return { file, error: refused(known, file, locale) }
  }
}

export function judge(form: Form, pack: ResolvedPack, locale: Locale): JudgedForm {
  const scoring = scoreForm(form, pack, locale)
  const findings = checkForm(form, scoring, pack).map((finding) => ({ ...finding, ...explainFinding(finding, locale) }))
  return { ...form, scoring, findings }
}

export async function readForms(file: string): Promise<readonly Form[]> {
  const bytes = await readBytes(file)
  return recogniseForms(await readDocument(bytes, path.basename(file), { pdfAssets }))
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-not-readable'
    throw new OperationError(code, { file }, { cause })
  }
}

export function refused(error: OperationError, file: string, locale: Locale): FileError {
  return { code: error.code, ...explainError(error.code, { file, ...error.params }, locale) }
}
