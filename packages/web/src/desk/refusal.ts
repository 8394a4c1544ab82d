// Why a file could not be read, and what someone at the page can do about it: the sentences of `core` also offer what only the command has.
import type { Locale } from '@jizheng/core'
import { type FileError, inWords } from '@jizheng/documents'
import { deskTexts } from './texts.ts'

export function refusalHere(error: FileError, file: string, locale: Locale): Pick<FileError, 'message' | 'hint'> {
  const { code, params, message, hint } = inWords(error, file, locale)
  const says = deskTexts(locale).refusals
  switch (code) {
    case 'file-old-office':
      return { message, hint: says.oldOffice(params['saveAs'] ?? 'docx') }
    case 'no-text-layer':
      return { message, hint: says.pictures }
    case 'file-unknown-format':
      if (archives.has(params['kind'] ?? '')) return { message: says.archive, hint: says.unpack }
      return { message, hint: params['kind'] === 'ofd' ? says.ofd : says.readable }
    case 'form-invalid':
      if ('version' in params) return { message, hint: says.newerPage }
      // A draft of ours that somebody changed by hand tells the place; of any other JSON there is nothing to tell.
      return { message: isInDraft(params['detail']) ? message : says.noForm, hint: says.whichJson }
    default:
      return { message, hint }
  }
}

/** Only our own files have a draft in them. */
const isInDraft = (detail: string | undefined): boolean => detail?.startsWith('/draft') === true

/** As the readers name them by their first bytes. */
const archives: ReadonlySet<string> = new Set(['zip', 'rar', '7z', 'gzip', 'tar'])
