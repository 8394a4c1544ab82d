// The peer of reading a PDF: pdf.js's own text extraction, page by page, and nothing else. Answers with the number of pages.
import { pdfAssets } from '@jizheng/documents/node'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export async function extractText(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: bytes, ...pdfAssets, useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  const pages = document.numPages
  await task.destroy()
  return pages
}
