// Opens a PDF with pdf.js: its settings, the parts of the platform it expects, and what it refuses in our codes.
import { OperationError } from '@jizheng/core'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { watchAbandoned } from './abandoned.ts'
import { pixelsIn } from './pixels-in.ts'
import { factoryOf, type PdfAssetsInside } from './assets-inside.ts'

/** Where pdf.js finds its own files; each ends in "/". Under Node paths. */
export interface PdfAssetsAt {
  readonly cMapUrl: string
  readonly standardFontDataUrl: string
  /** The worker's script, where it is not beside pdf.js. */
  readonly workerSrc?: string
}

/** Its own files by address, or out of the page itself, so that nothing is ever requested. Without them text in fonts that are not embedded comes out empty. */
export type PdfAssets = PdfAssetsAt | PdfAssetsInside

type PdfJs = typeof import('pdfjs-dist')

export interface OpenPdf {
  readonly pdfjs: PdfJs
  readonly document: PDFDocumentProxy
  /** Pictures are so large that they were left out of the operators. */
  readonly lacksPictures: boolean
  readonly close: () => Promise<void>
}

/** No font reaches the platform: only text and lines are wanted, where pictures lie, and which drawing stands for which sign. */
const forReading = { useSystemFonts: false, disableFontFace: true, fontExtraProperties: true, isOffscreenCanvasSupported: false }
/** Of all pictures together: pdf.js decodes what it tells of, eight million pixels in a second. */
const pixelsMost = 8_000_000
/** Told of in any case: a few white pixels are enough to cover a figure. */
const smallPicture = 4096

/** Throws OperationError: file-encrypted, file-truncated, file-not-readable. `platform` are settings of getDocument that differ from those for reading. */
export async function openPdf(
  bytes: Uint8Array,
  assets: PdfAssets | undefined,
  platform?: Readonly<Record<string, unknown>>,
): Promise<OpenPdf> {
  const lacksPictures = platform === undefined && pixelsIn(bytes) > pixelsMost
  watchAbandoned()
  const pdfjs = await loadPdfJs(assets)
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets a copy; Node's Buffer, whose slice() would share memory, it refuses.
    data: new Uint8Array(bytes),
    ...(assets === undefined ? {} : filesOf(assets)),
    // A form holds no picture that would need it, and a strict page may not compile it.
    useWasm: false,
    useWorkerFetch: false,
    disableWorkerRendering: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...(platform ?? { ...forReading, maxImageSize: lacksPictures ? smallPicture : pixelsMost }),
  } as Parameters<PdfJs['getDocument']>[0])
  try {
    const document = await task.promise
    return { pdfjs, document, lacksPictures, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw refusal(error, bytes)
  }
}

const filesOf = (assets: PdfAssets): object =>
  'bytesOf' in assets
    ? { cMapPacked: true, BinaryDataFactory: factoryOf(assets) }
    : { cMapUrl: assets.cMapUrl, cMapPacked: true, standardFontDataUrl: assets.standardFontDataUrl }

// Only its existence is asked for.
function Unused(): void {}

let loaded: Promise<PdfJs> | undefined

async function loadPdfJs(assets: PdfAssets | undefined): Promise<PdfJs> {
  // Drawing classes that Node lacks and reading never uses; the canvas package that would bring them weighs 33 MiB.
  const platform = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) platform[name] ??= Unused
  // pdf.js looks here before it would start a thread of its own. Loaded inside a worker, its module also greets whoever started that worker, in messages
  // addressed by name that nobody else answers to.
  if (assets !== undefined && 'bytesOf' in assets) platform['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdfjs = await loaded
  if (assets !== undefined && 'workerSrc' in assets && assets.workerSrc !== undefined)
    pdfjs.GlobalWorkerOptions.workerSrc = assets.workerSrc
  return pdfjs
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
