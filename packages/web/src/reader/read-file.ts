// From a file's bytes to what it holds and what the rules say of it; what the world refuses is that file's answer.
import { type Form, type Locale, OperationError, packOf, type PackChain } from '@jizheng/core'
import { type Document, type FileAnswer, type FileError, judge, readDocument, recogniseForms, refused } from '@jizheng/documents'
import { pdfAssets } from './pdf-data.ts'

export interface ReadFile {
  readonly document: Document
  readonly forms: readonly Form[]
}

export type Answer<T> = { readonly value: T } | { readonly error: FileError }

/** Told after each page of a PDF; other formats are read in one go. */
export type OnPage = (page: number, pages: number) => void

/** A file chosen or dropped is handed over as it is and read here, so that its bytes never pass through the page. */
export type Bytes = Uint8Array | Blob

export async function read(bytes: Bytes, name: string, locale: Locale, onPage?: OnPage): Promise<Answer<ReadFile>> {
  try {
    return { value: await contentOf(bytes, name, onPage) }
  } catch (error) {
    return { error: refused(error, name, locale) }
  }
}

export interface Question {
  /** As the answer names the file. */
  readonly name: string
  /** Null to read only. */
  readonly rules: PackChain | null
  readonly locale: Locale
}

/** What `check --json` prints for the file, or `read --json` where no rules are given. */
export async function answer(bytes: Bytes, { name, rules, locale }: Question, onPage?: OnPage): Promise<FileAnswer> {
  try {
    const { forms } = await contentOf(bytes, name, onPage)
    const pack = rules === null ? null : packOf(rules)
    return { file: name, forms: pack === null ? forms : forms.map((form) => judge(form, pack, locale)) }
  } catch (error) {
    return { file: name, error: refused(error, name, locale) }
  }
}

async function contentOf(bytes: Bytes, name: string, onPage: OnPage | undefined): Promise<ReadFile> {
  const pdf = { assets: pdfAssets, ...(onPage && { onPage: (page: number, pages: number) => void onPage(page, pages) }) }
  const document = await readDocument(bytes instanceof Blob ? await bytesOf(bytes, name) : bytes, name.replace(/^.*[/\\]/, ''), { pdf })
  return { document, forms: recogniseForms(document) }
}

/** A file that was moved, changed or locked since it was chosen cannot be read any more. */
async function bytesOf(file: Blob, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new OperationError('file-not-readable', { file: name }, { cause })
  }
}
