// Reading a ruled PDF (text, rules, cells, joined pages) against pdf.js's own text extraction of the same file.
import { readFile } from 'node:fs/promises'
import { readPdf } from '@jizheng/documents'
import { extractText } from './pdf-text.ts'
import { pdfAssets } from '@jizheng/documents/node'
import { atMost, ms, paired, type Ratio } from './measure.ts'

export async function pdfPage(file: string): Promise<Ratio> {
  const bytes = await readFile(file)
  let pages = 0
  const { ours, peer, ratio } = await paired(
    async () => void (await readPdf(new Uint8Array(bytes), { assets: pdfAssets })),
    async () => {
      pages = await extractText(new Uint8Array(bytes))
    },
    21,
  )
  return atMost(
    'reading a ruled PDF page ÷ text extraction of it',
    ratio,
    3,
    `${ms(ours / pages)} against ${ms(peer / pages)} a page, ${pages} pages`,
  )
}
