// pdf.js's character maps and fonts, asked of the page when a PDF first needs one, and unpacked here.
import type { PdfAssetsInside } from '@jizheng/documents'
import { unzipSync } from 'fflate'

/** What the page gives a worker that it has started. */
export interface PageSide {
  /** The packed character maps and fonts: one archive, stored. */
  readonly pdfData: () => Promise<Uint8Array>
}

let page: PageSide | undefined
let files: Promise<Readonly<Record<string, Uint8Array>>> | undefined

export function connectPage(side: PageSide): void {
  page = side
}

/** The worker's own pdf.js, without a request and without a worker inside the worker. */
export const pdfAssets: PdfAssetsInside = {
  async bytesOf(_kind, name) {
    files ??= page!.pdfData().then((archive) => unzipSync(archive))
    return (await files)[name] ?? null
  },
}
