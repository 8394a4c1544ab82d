// The pane of the original as a test meets it: what is lit, where that is in the document's own measures, and whether there is ink.
import type { Page } from 'playwright-core'
import { readDocument, recogniseForms } from '@jizheng/documents'
import { pdfAssets } from '@jizheng/documents/node'
import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { fixture } from './browser.ts'

export const pane = (page: Page) => page.getByRole('region', { name: /^原件：/ })

/** What the pane says of the chosen value. */
export const said = (page: Page) => page.getByRole('region', { name: '原件', exact: true }).getByRole('status')

/** The form as the reader under Node reads it: what the page must agree with. */
export async function readHere(name: string) {
  const document = await readDocument(readFileSync(fixture(name)), name, { pdf: { assets: pdfAssets } })
  return recogniseForms(document)[0]!
}

export interface Lit {
  readonly page: number
  /** In points of the page, rounded to one. */
  readonly box: readonly number[]
  readonly inView: boolean
}

/** The lit marks on the pages of a PDF. `width` is the page's width in points. */
export async function litBoxes(page: Page, width: number): Promise<readonly Lit[]> {
  await pane(page).locator('.original-lit').first().waitFor()
  await settled(page)
  return pane(page).evaluate((scroller, points) => {
    const view = scroller.getBoundingClientRect()
    return [...scroller.querySelectorAll('.original-lit')].map((mark) => {
      const sheet = mark.closest<HTMLElement>('[data-page]')!
      const [of, at] = [sheet.getBoundingClientRect(), mark.getBoundingClientRect()]
      const scale = of.width / points
      const box = [at.left - of.left, at.top - of.top, at.right - of.left, at.bottom - of.top].map((each) => Math.round(each / scale))
      return { page: Number(sheet.dataset['page']), box, inView: at.top >= view.top - 1 && at.bottom <= view.bottom + 1 }
    })
  }, width)
}

/** Waits until the pane no longer scrolls by itself. */
export async function settled(page: Page): Promise<void> {
  await pane(page).evaluate(async (scroller) => {
    let [still, top] = [0, -1]
    while (still < 12) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      still = scroller.scrollTop === top ? still + 1 : 0
      top = scroller.scrollTop
    }
  })
}

/** Share of dark pixels in a box of a drawn page, and how many pixels there are for each CSS pixel. */
export async function inkIn(
  page: Page,
  number: number,
  box: readonly number[],
  width: number,
): Promise<{ ink: number; sharpness: number }> {
  const canvas = page.getByRole('img', { name: `第 ${number} 页` })
  await page.locator(`[data-page="${number}"] canvas[data-drawn]`).waitFor()
  return canvas.evaluate(
    (element, [[x0, y0, x1, y1], points]) => {
      const source = element as HTMLCanvasElement
      const scale = source.width / points
      const copy = document.createElement('canvas')
      copy.width = Math.round((x1! - x0!) * scale)
      copy.height = Math.round((y1! - y0!) * scale)
      const context = copy.getContext('2d')!
      context.drawImage(source, -x0! * scale, -y0! * scale)
      const { data } = context.getImageData(0, 0, copy.width, copy.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 170) dark++
      return { ink: dark / (data.length / 4), sharpness: source.width / source.getBoundingClientRect().width }
    },
    [box, width] as const,
  )
}

/** A PDF of one page followed by many blank ones. */
export function withBlankPages(name: string, blank: number): Buffer {
  const text = readFileSync(fixture(name), 'latin1')
  const [kid] = /\d+ 0 R(?=\])/.exec(text)!
  const first = 100
  const numbers = Array.from({ length: blank }, (_, index) => first + index)
  const pages = numbers.map((number) => `${number} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] >>\nendobj\n`).join('')
  const kids = [kid, ...numbers.map((number) => `${number} 0 R`)].join(' ')
  // Its table of objects is wrong now; like every reader, pdf.js finds them all the same.
  return Buffer.from(
    text.replace(/\/Kids \[[^\]]*\] \/Count 1/, `/Kids [${kids}] /Count ${blank + 1}`).replace(/xref[\s\S]*?trailer/, `${pages}trailer`),
    'latin1',
  )
}

/** A workbook with the form on its first sheet and a large list on its second. */
export function withLargeSheet(name: string, rows: number, columns: number): Buffer {
  const parts = unzipSync(readFileSync(fixture(name)))
  const changed = (part: string, from: string, to: string) => {
    parts[part] = strToU8(
      Buffer.from(parts[part]!)
        .toString('utf8')
        .replace(from, to + from),
    )
  }
  changed('xl/workbook.xml', '</sheets>', '<sheet name="明细" sheetId="2" state="visible" r:id="rId9"/>')
  changed(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>',
  )
  changed(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  )
  const row = (number: number) =>
    `<row r="${number}">${Array.from({ length: columns }, (_, column) => `<c r="${String.fromCharCode(65 + column)}${number}"><v>${number}</v></c>`).join('')}</row>`
  const data = Array.from({ length: rows }, (_, index) => row(index + 1)).join('')
  parts['xl/worksheets/sheet2.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  )
  return Buffer.from(zipSync(parts))
}
