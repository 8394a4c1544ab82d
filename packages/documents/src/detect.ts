// What a file is, by its content: the name only decides what to say where the content is nothing known.
import { OperationError } from '@jizheng/core'
import { decodeText, looksWritten } from './charset.ts'
import { separatorOf } from './csv/separated.ts'
import type { Document } from './document.ts'
import type { Limits } from './limits.ts'
import { openArchive } from './zip.ts'
import type { Archive } from './zip.ts'

export type Detected =
  | { readonly format: Exclude<Document['format'], 'docx' | 'xlsx'> }
  | { readonly format: 'picture'; readonly kind: string }
  | { readonly format: 'docx' | 'xlsx'; readonly archive: Archive }

/**
 * Throws OperationError: file-empty; file-encrypted (an office file behind a password); file-old-office (before 2007, or RTF, MHT, XML of 2003; `kind` says
 * which); file-truncated, archive-bomb (zip); file-unknown-format (another known kind, or nothing known under an unknown
 * extension); file-wrong-extension (nothing known under the extension of a known format).
 */
export function detect(bytes: Uint8Array, name: string, limits: Limits): Detected {
  const start = ascii(bytes.subarray(0, 1024))
  if (bytes.every(isBlank)) throw new OperationError('file-empty')
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return archiveKind(openArchive(bytes, limits))
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) throw oldOffice(bytes, name)
  if (start.includes('%PDF-')) return { format: 'pdf' }
  const picture = pictures.find(([mark]) => start.startsWith(mark))
  if (picture !== undefined) return { format: 'picture', kind: picture[1] }
  const other = others.find(([mark]) => start.startsWith(mark))
  if (other !== undefined) throw new OperationError('file-unknown-format', { kind: other[1] })
  return writtenKind(bytes, name)
}

/** A space, line end, zero or byte of a byte order mark: files of these alone hold nothing. */
const isBlank = (byte: number): boolean => byte <= 32 || byte === 0xff || byte === 0xfe || byte === 0xef || byte === 0xbb || byte === 0xbf

const pictures = [
  ['\u0089PNG', 'png'],
  ['\u00FF\u00D8\u00FF', 'jpeg'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
] as const
const others = [
  ['Rar!', 'rar'],
  ['7z\u00BC\u00AF', '7z'],
  ['\u001F\u008B', 'gzip'],
] as const

const ascii = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function archiveKind(archive: Archive): Detected {
  const has = (name: RegExp) => archive.names.some((one) => name.test(one))
  if (has(/^word\/document\d*\.xml$/i)) return { format: 'docx', archive }
  if (has(/^xl\/workbook\d*\.xml$/i)) return { format: 'xlsx', archive }
  const kind = has(/^ofd\.xml$/i)
    ? 'ofd'
    : has(/^content\.xml$/i)
      ? 'opendocument'
      : has(/^ppt\//i)
        ? 'pptx'
        : has(/^xl\/workbook\.bin$/i)
          ? 'xlsb'
          : 'zip'
  throw new OperationError('file-unknown-format', { kind })
}

/** The compound files of before 2007; a password turns today's files into one too, with the real file inside under a fixed name. */
function oldOffice(bytes: Uint8Array, name: string): OperationError {
  const holds = (stream: string) =>
    hasEntry(
      bytes,
      [...`${stream}\u0000`].flatMap((sign) => [sign.charCodeAt(0), 0]),
    )
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return new OperationError('file-encrypted')
  const kind = holds('WordDocument') ? 'doc' : holds('Workbook') || holds('Book') ? 'xls' : (extensionOf(name) ?? 'ole')
  return new OperationError('file-old-office', { kind, saveAs: kind === 'xls' || kind === 'et' ? 'xlsx' : 'docx' })
}

/** Entries of a compound file's directory are 128 bytes long and begin with the name; sectors begin at multiples of it ([MS-CFB] 2.6). */
function hasEntry(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let same = 0
    while (same < name.length && bytes[at + same] === name[same]) same++
    if (same === name.length) return true
  }
  return false
}

const readable = new Set(['html', 'htm', 'docx', 'xlsx', 'pdf', 'txt', 'doc', 'xls', 'wps', 'et'])

const extensionOf = (name: string): string | null => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? null

function writtenKind(bytes: Uint8Array, name: string): Detected {
  const text = decodeText(bytes.subarray(0, 65_536))
  const extension = extensionOf(name)
  if (!looksWritten(text)) {
    const code = extension !== null && readable.has(extension) ? 'file-wrong-extension' : 'file-unknown-format'
    throw new OperationError(code, { extension: extension ?? '' })
  }
  const start = text.trimStart()
  if (/<!DOCTYPE[^>[]*\[|<!ENTITY\s/i.test(start.slice(0, 4096))) throw new OperationError('xml-entities')
  if (start.startsWith('{\\rtf')) throw new OperationError('file-old-office', { kind: 'rtf', saveAs: 'docx' })
  if (/^(MIME-Version|From|Content-Type):/i.test(start) && /multipart\/related/i.test(start))
    throw new OperationError('file-old-office', { kind: 'mht', saveAs: 'docx' })
  if (
    /<\?mso-application|schemas-microsoft-com:office:spreadsheet"\s*>|<w:wordDocument/.test(start.slice(0, 2048)) &&
    !/<html/i.test(start)
  ) {
    throw new OperationError('file-old-office', {
      kind: 'xml-2003',
      saveAs: /Excel|spreadsheet/i.test(start.slice(0, 2048)) ? 'xlsx' : 'docx',
    })
  }
  if (isHtml(start, extension)) return { format: 'html' }
  if (start.startsWith('<?xml')) throw new OperationError('file-unknown-format', { kind: 'xml' })
  return { format: separatorOf(text.replace(/^\uFEFF?(?:sep=.\r?\n)?/, ''), bytes.length <= 65_536) === null ? 'text' : 'csv' }
}

/** XML is a page only if its root says so; anything else that begins with a tag is one if it uses the tags that pages with tables use. */
function isHtml(start: string, extension: string | null): boolean {
  const begin = start.replace(/^(?:<!--[\s\S]*?-->|\s)+/, '')
  if (begin.startsWith('<?xml')) return /^<\?xml[^>]*\?>(?:\s|<!--[\s\S]*?-->)*<(?:!DOCTYPE\s+)?html\b/i.test(begin)
  if (/^<!DOCTYPE\s+html|^<html\b/i.test(begin)) return true
  const isMarkup = /^<[a-z]/i.test(begin) || extension === 'html' || extension === 'htm'
  return isMarkup && /<(?:head|body|meta|table|tr|td|div|p|br|span|font|h[1-6]|ul|center)\b[^>]*>/i.test(start)
}
