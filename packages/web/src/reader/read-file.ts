// From a file's bytes to what it holds and what the rules say of it; what the world refuses is that file's answer.
import { type Digest, fileMark, type Form, type Locale, OperationError, type Rules, rulesOfForms } from '@jizheng/core'
import { type Document, type FileAnswer, type FileError, judgeByOwnRules, readDocument, recogniseForms, refused } from '@jizheng/documents'
import { bytesInside, unfold, type Unfolded } from './archive.ts'
import { digestsOf } from './digests.ts'
import type { FileToRead } from './file-to-read.ts'
import { pdfAssets } from './pdf-data.ts'

export interface ReadFile {
  readonly document: Document
  readonly forms: readonly Form[]
  /** Of its bytes. */
  readonly mark: string
}

export type Answer<T> = { readonly value: T } | { readonly error: FileError }

/** Told after each page of a PDF; other formats are read in one go. */
export type OnPage = (page: number, pages: number) => void

/** A file is handed over as it is and read here, so that its bytes never pass through the page. */
export async function read(file: FileToRead, locale: Locale, onPage?: OnPage): Promise<Answer<ReadFile> | Unfolded> {
  try {
    const archive = unfolded(file, locale)
    if (archive !== null) return archive
    const bytes = await bytesOf(file)
    const mark = fileMark(bytes)
    return { value: { ...(await contentOf(bytes, file.name, onPage)), mark } }
  } catch (error) {
    return { error: refused(error, file.name, locale) }
  }
}

/** One file's answer, and what a pile needs of it. */
export interface Judged {
  /** What `check --json` prints for the file. */
  readonly answer: FileAnswer
  readonly digests: readonly Digest[]
  /** Of its bytes; null where they could not be had, or it was judged again without them. */
  readonly mark: string | null
}

interface Question {
  readonly rules: Rules
  readonly locale: Locale
}

export async function answer(file: FileToRead, { rules, locale }: Question, onPage?: OnPage): Promise<Judged | Unfolded> {
  const { name } = file
  let mark: string | null = null
  try {
    const archive = unfolded(file, locale)
    if (archive !== null) return archive
    const bytes = await bytesOf(file)
    mark = fileMark(bytes)
    const { forms } = await contentOf(bytes, name, onPage)
    const rulesOf = rulesOfForms(rules)
    const judged = forms.map((form) => judgeByOwnRules(form, rulesOf, locale))
    return { answer: { file: name, forms: judged }, digests: digestsOf(judged, name), mark }
  } catch (error) {
    return { answer: { file: name, error: refused(error, name, locale) }, digests: [], mark }
  }
}

/** What lies in an archive was unfolded with it; what could not be says why when it is read. */
const unfolded = ({ name, file, inside }: FileToRead, locale: Locale): Unfolded | null =>
  inside === undefined ? unfold(file, name, locale) : null

async function contentOf(bytes: Uint8Array, name: string, onPage: OnPage | undefined): Promise<Omit<ReadFile, 'mark'>> {
  const pdf = { assets: pdfAssets, ...(onPage && { onPage: (page: number, pages: number) => void onPage(page, pages) }) }
  const document = await readDocument(bytes, name.replace(/^.*[/\\]/, ''), { pdf })
  return { document, forms: recogniseForms(document) }
}

/** A file that was moved, changed or locked since it was chosen cannot be read any more. */
export async function bytesOf({ name, file, inside }: FileToRead): Promise<Uint8Array<ArrayBuffer>> {
  if (inside !== undefined) return bytesInside(file, inside.archive, inside.path)
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new OperationError('file-not-readable', { file: name }, { cause })
  }
}
