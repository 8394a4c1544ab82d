// Opens a PDF with pdf.js: its settings, the parts of the platform it expects, and what it refuses in our codes.
import { OperationError } from '@jizheng/core'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'

/** Where pdf.js finds its own files; each ends in "/". In a browser URLs, in Node paths. Without them text in fonts that are not embedded comes out empty. */
export interface PdfAssets {
  readonly cMapUrl: string
  readonly standardFontDataUrl: string
  /** The worker's script, where it is not beside pdf.js (in a browser: always give it). */
  readonly workerSrc?: string
}

type PdfJs = typeof import('pdfjs-dist')

export interface OpenPdf {
  readonly pdfjs: PdfJs
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

export async function openPdf(bytes: Uint8Array, assets: PdfAssets | undefined): Promise<OpenPdf> {
  const pdfjs = await loadPdfJs(assets)
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets a copy; Node's Buffer, whose slice() would share memory, it refuses.
    data: new Uint8Array(bytes),
    ...(assets ? { cMapUrl: assets.cMapUrl, cMapPacked: true, standardFontDataUrl: assets.standardFontDataUrl } : {}),
    useSystemFonts: false,
    // No picture is decoded and no font reaches the platform: only text and lines are wanted.
    maxImageSize: 0,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<PdfJs['getDocument']>[0])
  try {
    const document = await task.promise
    return { pdfjs, document, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw refusal(error, bytes)
  }
}

// Only its existence is asked for.
function Unused(): void {}

let loaded: Promise<PdfJs> | undefined

function loadPdfJs(assets: PdfAssets | undefined): Promise<PdfJs> {
  // Drawing classes that Node lacks and reading never uses; the canvas package that would bring them weighs 33 MiB.
  const platform = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) platform[name] ??= Unused
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  return loaded.then((pdfjs) => {
    if (assets?.workerSrc !== undefined) pdfjs.GlobalWorkerOptions.workerSrc = assets.workerSrc
    return pdfjs
  })
}

function refusal(error: unknown, bytes: Uint8Array): unknown {
  const name = (error as { name?: string } | null)?.name
  if (name === 'PasswordException') return new OperationError('file-encrypted', { format: 'pdf' }, { cause: error })
  if (name !== 'InvalidPDFException' && name !== 'FormatError' && name !== 'UnknownErrorException' && name !== 'XRefParseException')
    return error
  return new OperationError(hasEnd(bytes) ? 'file-not-readable' : 'file-truncated', { format: 'pdf' }, { cause: error })
}

/** A whole PDF ends in %%EOF, possibly followed by a little rubbish (ISO 32000-2, 7.5.5). */
export function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-2048)
  let text = ''
  for (const byte of tail) text += String.fromCharCode(byte)
  return text.includes('%%EOF')
}
