// The one way in: bytes of any readable kind become a Document. Each format's reader is loaded only when it is needed: pdf.js alone takes longer than a Word file.
import { OperationError } from '@jizheng/core'
import { detect } from './detect.ts'
import type { Document } from './document.ts'
import { defaultLimits, tooLarge } from './limits.ts'
import type { Limits } from './limits.ts'
import type { PageContent } from './pdf/content.ts'
import type { PdfOptions } from './pdf/read.ts'

export interface ReadOptions {
  readonly limits?: Partial<Limits>
  /** Handed to readPdf: where pdf.js finds its files, how many pages, progress. */
  readonly pdf?: PdfOptions
  /** Reads a file that is a picture, of the kind told by its first bytes; null where there is nothing to read. Without it pictures are refused. */
  readonly readPicture?: (kind: string) => Promise<PageContent | null>
}

/**
 * The content decides how a file is read, not its name.
 *
 * Throws OperationError, and nothing else, whatever the bytes: file-empty, file-too-large, file-truncated, file-damaged, file-encrypted, file-wrong-extension,
 * file-unknown-format, file-old-office, archive-bomb, xml-entities, no-text-layer, no-table (a page, document or workbook without any table), and what readPdf says.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits }
  try {
    if (bytes.length > limits.fileBytes) throw tooLarge('fileBytes', limits)
    const document = await readAs(bytes, name, limits, options)
    const needsTable = document.format === 'html' || document.format === 'docx' || document.format === 'xlsx'
    if (needsTable && !document.blocks.some((block) => block.type === 'table')) throw new OperationError('no-table')
    return document
  } catch (error) {
    if (error instanceof OperationError) throw error
    // What a library throws on bytes that no limit foresaw; a wrong call of ours (TypeError on our own data) must stay visible as its cause.
    throw new OperationError('file-damaged', { why: 'unforeseen' }, { cause: error })
  }
}

async function readAs(bytes: Uint8Array, name: string, limits: Limits, { pdf, readPicture }: ReadOptions): Promise<Document> {
  const detected = detect(bytes, name, limits)
  switch (detected.format) {
    case 'docx':
      return (await import('./docx/read.ts')).readDocx(bytes, limits, { archive: detected.archive })
    case 'xlsx':
      return (await import('./xlsx/read.ts')).readXlsx(bytes, limits, detected.archive)
    case 'html':
      return (await import('./html/read.ts')).readHtml(bytes, limits)
    case 'pdf':
      return (await import('./pdf/read.ts')).readPdf(bytes, pdf)
    case 'csv': {
      const table = (await import('./csv/read.ts')).readCsv(bytes, limits)
      return table ?? (await import('./text/read.ts')).readText(bytes, limits)
    }
    case 'picture': {
      const content = (await readPicture?.(detected.kind)) ?? null
      if (content === null) throw new OperationError('no-text-layer', { kind: detected.kind })
      const { documentOf } = await import('./pdf/read.ts')
      const { layOut } = await import('./pdf/page-layout.ts')
      return documentOf([layOut(content, 1)])
    }
    case 'text':
      return (await import('./text/read.ts')).readText(bytes, limits)
  }
}
