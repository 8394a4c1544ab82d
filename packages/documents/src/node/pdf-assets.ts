// Where pdf.js's character maps, fonts and worker stand in an installation under Node.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PdfAssetsAt } from '../pdf/open.ts'

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Of Node's own installation of pdfjs-dist; pass it to `readPdf` as `assets`. */
export const pdfAssets: PdfAssetsAt = {
  cMapUrl: join(root, 'cmaps/'),
  standardFontDataUrl: join(root, 'standard_fonts/'),
  // In Node pdf.js runs this in the same thread: a pool of processes or workers around it uses the cores better.
  workerSrc: pathToFileURL(join(root, 'legacy/build/pdf.worker.mjs')).href,
}
