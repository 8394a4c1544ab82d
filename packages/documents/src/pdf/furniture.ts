// Page numbers, running heads and feet: they belong to the page, not to the document, and must not part a table that goes on.
import type { Line } from './lines.ts'
import type { PageLayout, PageParagraph } from './page-layout.ts'
import { joinLines } from './paragraphs.ts'

const pageNumber =
  /^(?:[-—–－·~]*\s?\d{1,4}\s?[-—–－·~]*|第?\s?\d{1,4}\s?页?\s?(?:[,，/]|共|of)?\s?(?:共|总)?\s?\d{1,4}\s?页?|第\s?[\d一二三四五六七八九十]+\s?页.{0,10}|page\s?\d+.{0,8})$/iu

/** What browsers print above and below a page: date and title, address and page. */
const ofBrowser = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[,，\s].{0,4}\d{1,2}:\d{2}|^(?:file|https?|about):/iu

/** Where on the page running heads and feet stand, as parts of its height. */
const headZone = 0.09
const footZone = 0.9

/** A page number alone, in the head or foot of a page of that height. */
export function isPageNumber(line: Line, height: number): boolean {
  const y = (line.box[1] + line.box[3]) / 2
  return (y < headZone * height || y > footZone * height) && pageNumber.test(line.text) && /^\D*\d{1,4}\D*$|页|page/iu.test(line.text)
}

export function furnitureOf(layouts: readonly PageLayout[]): Set<PageParagraph> {
  const found = new Set<PageParagraph>()
  const seen = new Map<string, { page: number; y: number }>()
  for (const layout of layouts) {
    for (const block of layout.blocks) {
      if (block.type !== 'paragraph') continue
      const y = (block.box[1] + block.box[3]) / 2
      const inHead = y < headZone * layout.height
      const inFoot = y > footZone * layout.height
      if (!inHead && !inFoot) continue
      const text = joinLines(block.lines)
      if (pageNumber.test(text) || ofBrowser.test(text.normalize('NFKC'))) {
        found.add(block)
        continue
      }
      // The title of one form a page also stands at the same height on every page, but it names a table.
      if (/[表书告][（(]?|年度[）)]?$/u.test(text)) continue
      const key = text.replace(/\d+/gu, '#')
      const before = seen.get(key)
      if (before && layout.page - before.page <= 2 && Math.abs(before.y - y) < 4) found.add(block)
      seen.set(key, { page: layout.page, y })
    }
  }
  return found
}
