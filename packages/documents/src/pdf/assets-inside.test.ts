// pdf.js's own files handed over as bytes, as a page does that may ask nobody: the same Document as with files on disk.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { pdfAssets } from '../node/pdf-assets.ts'
import type { PdfAssetsInside } from './assets-inside.ts'
import { readPdf } from './read.ts'

const fixture = (name: string) => readFile(path.resolve(import.meta.dirname, '../../../../fixtures', name))
const folders = { 'character-map': pdfAssets.cMapUrl, font: pdfAssets.standardFontDataUrl }

function inside(has: (name: string) => boolean): { assets: PdfAssetsInside; asked: string[] } {
  const asked: string[] = []
  const assets: PdfAssetsInside = {
    bytesOf: async (kind, name) => {
      asked.push(`${kind} ${name}`)
      return has(name) ? readFile(path.join(folders[kind], name)) : null
    },
  }
  return { assets, asked }
}

test('a form in a font that is not embedded is read through the bytes handed over', async () => {
  const bytes = await fixture('pdf/not-embedded.pdf')
  const { assets, asked } = inside(() => true)
  const document = await readPdf(bytes, { assets })
  assert.deepEqual(document, await readPdf(bytes, { assets: pdfAssets }))
  assert.match(JSON.stringify(document), /湿地养护/)
  assert.ok(asked.includes('character-map UniGB-UCS2-H.bcmap'), asked.join(', '))
})

test('a form that embeds its fonts asks for nothing', async () => {
  const bytes = await fixture('institute-2022/form.pdf')
  const { assets, asked } = inside(() => true)
  assert.deepEqual(await readPdf(bytes, { assets }), await readPdf(bytes, { assets: pdfAssets }))
  assert.deepEqual(asked, [])
})

test('a character map that is not in the page costs the text, not the answer', async () => {
  const { assets, asked } = inside(() => false)
  await assert.rejects(readPdf(await fixture('pdf/not-embedded.pdf'), { assets }), { name: 'OperationError', code: 'no-text-layer' })
  assert.ok(asked.length > 0)
})
