// Parts of the page that are not needed at once: deflated, as base64 in an inert script element.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'

export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

export const packed = ({ name, bytes }: Part): string =>
  `<script type="application/octet-stream" id="part-${name}">${deflateRawSync(bytes, { level: 9 }).toString('base64')}</script>`

/** What a content-security policy calls the inline script or style with this text. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The character maps and fonts that pdf.js needs for text in fonts that a PDF does not carry, stored in one archive. */
export function pdfData(): Uint8Array {
  const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const entries: Record<string, Uint8Array> = {}
  for (const folder of ['cmaps', 'standard_fonts']) {
    for (const name of readdirSync(path.join(root, folder))) {
      if (!name.startsWith('LICENSE')) entries[name] = new Uint8Array(readFileSync(path.join(root, folder, name)))
    }
  }
  return zipSync(entries, { level: 0 })
}
