// PDF → Document: page by page text and rules, tables by their rules or by alignment, page breaks joined.
import { OperationError, type Concealed } from '@jizheng/core'
import type { Block, Document } from '../document.ts'
import type { Operators } from './content.ts'
import { drawingBudget } from './drawing-steps.ts'
import { furnitureOf } from './furniture.ts'
import { glyphMeanings, type GlyphMeanings } from './glyph-meanings.ts'
import { joinNext } from './join-pages.ts'
import { finishedTable, placeOf, tableOfPage } from './joined-table.ts'
import { layersOf } from './layers.ts'
import { hasEnd, openPdf, type OpenPdf, type PdfAssets } from './open.ts'
import { layOut, type PageLayout, type PageParagraph } from './page-layout.ts'
import { joinLines } from './paragraphs.ts'
import { readPage, type ReadPicture } from './read-page.ts'
import { looksTabular, unruledBlocks, type UnruledBlock } from './unruled.ts'

export interface PdfOptions {
  /** Without them, text in fonts that are not embedded is lost; under Node `pdfAssets` of ./node gives them. */
  readonly assets?: PdfAssets
  /** More pages are refused as 'too-many-pages'. */
  readonly pagesMost?: number
  /** Checked before each page; when aborted, 'read-timeout' is thrown. */
  readonly signal?: { readonly aborted: boolean }
  /** Reads a page that shows a picture instead of text, `width` by `height` points large; null where there is nothing to read. */
  readonly readPicture?: ReadPicture
  /** Told after each page. */
  readonly onPage?: (page: number, pages: number) => void
}

/** A published file holds dozens of forms, a whole budget report a few hundred pages. */
const defaultPagesMost = 500

/** Straight lines drawn on all pages together. A book of 200 pages of tables has 40,000; of maps and drawings each page takes a second. */
const strokesMost = 500_000
/** Of all tables together; each takes some 100 bytes. A book of 500 pages of dense tables has 400,000. */
const cellsMost = 1_500_000

const cellsOf = ({ blocks }: PageLayout): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.cells.length : 0), 0)

/** Throws OperationError: file-encrypted, file-truncated, file-not-readable, too-many-pages, file-too-large, no-text-layer, read-timeout. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Document> {
  // pdf.js mends a file that was cut off as well as it can; a form of which half is missing must not pass for a whole one.
  if (!hasEnd(bytes)) throw new OperationError('file-truncated', { format: 'pdf' })
  const open = await openPdf(bytes, options.assets)
  try {
    const pages = open.document.numPages
    const most = options.pagesMost ?? defaultPagesMost
    if (pages > most) throw new OperationError('too-many-pages', { pages: String(pages), most: String(most) })
    const meanings = glyphMeanings()
    const first = await readPages(open, { ...options, meanings })
    // what is said of a drawing on a later page may contradict an earlier one
    const { layouts, concealed } = meanings.contradictions() > 0 ? await readPages(open, { ...options, meanings }) : first
    if (layouts.every((layout) => layout.blocks.length === 0)) throw new OperationError('no-text-layer', { pages: String(pages) })
    return { ...documentOf(layouts), ...(concealed.length > 0 && { concealed }) }
  } finally {
    await open.close()
  }
}

interface ReadPages {
  readonly layouts: readonly PageLayout[]
  readonly concealed: readonly Concealed[]
}

async function readPages(open: OpenPdf, options: PdfOptions & { readonly meanings: GlyphMeanings }): Promise<ReadPages> {
  const pages = open.document.numPages
  const layouts: PageLayout[] = []
  const budget = drawingBudget(open.pdfjs.OPS as unknown as Operators)
  const layerState = await layersOf(open.document)
  const reading = { open, readPicture: options.readPicture, meanings: options.meanings }
  const concealed: Concealed[] = []
  let [drawn, cells] = [0, 0]
  for (let page = 1; page <= pages; page++) {
    if (options.signal?.aborted) throw new OperationError('read-timeout', { page: String(page) })
    budget.beginPage()
    const { content, concealed: unseen } = await readPage(page, { ...reading, budget, layerState })
    concealed.push(...unseen)
    drawn += content.strokes.length
    if (drawn > strokesMost) throw new OperationError('file-too-large', { strokes: String(strokesMost) })
    const layout = layOut(content, page)
    cells += cellsOf(layout)
    if (cells > cellsMost) throw new OperationError('file-too-large', { cells: String(cellsMost) })
    layouts.push(layout)
    options.onPage?.(page, pages)
  }
  return { layouts, concealed }
}

/** The pages of one document, in order. */
export const documentOf = (layouts: readonly PageLayout[]): Document => ({ format: 'pdf', blocks: blocksOf(layouts) })

function blocksOf(layouts: readonly PageLayout[]): Block[] {
  const furniture = furnitureOf(layouts)
  const found: UnruledBlock[] = []
  for (let i = 0; i < layouts.length;) {
    const unruled = withoutRules(layouts, i)
    const guessed = unruled.length > 0 ? unruledBlocks(unruled) : null
    if (guessed) {
      found.push(...guessed)
      i += unruled.length
      continue
    }
    for (const layout of layouts.slice(i, i + Math.max(1, unruled.length))) addPage(layout, found, furniture)
    i += Math.max(1, unruled.length)
  }
  return found.map((block) => {
    if ('cells' in block) return finishedTable(block)
    const { paragraph, layout } = block
    return {
      type: 'paragraph',
      text: joinLines(paragraph.lines),
      place: placeOf([{ page: layout.page, toDisplay: layout.toDisplay, box: paragraph.box, lines: paragraph.lines }]),
    }
  })
}

/** The pages from this one on that have text in columns but no ruled table. */
function withoutRules(layouts: readonly PageLayout[], from: number): PageLayout[] {
  const end = layouts.findIndex(
    (layout, i) => i >= from && !(layout.runs.length > 0 && (looksTabular(layout) || (i > from && layout.runs.length < 40))),
  )
  return layouts.slice(from, end < 0 ? layouts.length : end)
}

function addPage(layout: PageLayout, found: UnruledBlock[], furniture: ReadonlySet<PageParagraph>): void {
  for (const block of layout.blocks) {
    const last = found.at(-1)
    if (block.type === 'paragraph') {
      if (!furniture.has(block)) found.push({ paragraph: block, layout })
    } else if (!(last && 'cells' in last && last.lastPage === layout.page - 1 && joinNext(last, block, layout))) {
      found.push(tableOfPage(block, layout))
    }
  }
}
