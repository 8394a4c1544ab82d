// One file, all the way: bytes → Document → Forms, and, where asked, → Scoring and Findings.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Form, type Locale, OperationError, type ResolvedPack } from '@jizheng/core'
import { type FileAnswer, judge, refused } from '../answer.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { pdfAssets } from './pdf-assets.ts'

/** Never throws: what the world refuses, and even a bug met in one file, is that file's answer, so that the others go on. */
export async function judgeFile(file: string, pack: ResolvedPack | null, locale: Locale): Promise<FileAnswer> {
  try {
    const forms = await readForms(file)
    return { file, forms: pack === null ? forms : forms.map((form) => judge(form, pack, locale)) }
  } catch (error) {
    return { file, error: refused(error, file, locale) }
  }
}

/** A document's forms, or those of a JSON file: a draft saved by the page or what `jizheng read --json` prints. */
export async function readForms(file: string): Promise<readonly Form[]> {
  const bytes = await readBytes(file)
  if (/\.json$/i.test(file)) {
    if (bytes.length > defaultLimits.fileBytes) throw tooLarge('fileBytes', defaultLimits)
    return (await import('@jizheng/core/schema')).formsFromJson(new TextDecoder().decode(bytes))
  }
  return recogniseForms(await readDocument(bytes, path.basename(file), { pdf: { assets: pdfAssets } }))
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-not-readable'
    throw new OperationError(code, { file }, { cause })
  }
}
