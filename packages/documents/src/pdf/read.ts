// PDF → Document: page by page text and rules, tables by their rules or by alignment, page breaks joined.
import { OperationError } from '@jizheng/core'
import type { Block, Document } from '../document.ts'
import { readContent, type Operators, type PageContent } from './content.ts'
import { type Budget, drawingBudget, type DrawnPage, stepsOf } from './drawing-steps.ts'
import { furnitureOf } from './furniture.ts'
import type { Matrix } from './geometry.ts'
import { joinNext } from './join-pages.ts'
import { finishedTable, placeOf, tableOfPage } from './joined-table.ts'
import { hasEnd, openPdf, type OpenPdf, type PdfAssets } from './open.ts'
import { layOut, type PageLayout, type PageParagraph } from './page-layout.ts'
import { joinLines } from './paragraphs.ts'
import type { Font } from './text-state.ts'
import { looksTabular, unruledBlocks, type UnruledBlock } from './unruled.ts'

export interface PdfOptions {
  /** Without them, text in fonts that are not embedded is lost; under Node `pdfAssets` of ./node gives them. */
  readonly assets?: PdfAssets
  /** More pages are refused as 'too-many-pages'. */
  readonly pagesMost?: number
  /** Checked before each page; when aborted, 'read-timeout' is thrown. */
  readonly signal?: { readonly aborted: boolean }
  /** Reads a page that shows a picture instead of text, `width` by `height` points large; null where there is nothing to read. */
  readonly readPicture?: (page: number, size: { readonly width: number; readonly height: number }) => Promise<PageContent | null>
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
    const layouts: PageLayout[] = []
    const budget = drawingBudget(open.pdfjs.OPS as unknown as Operators)
    let [drawn, cells] = [0, 0]
    for (let page = 1; page <= pages; page++) {
      if (options.signal?.aborted) throw new OperationError('read-timeout', { page: String(page) })
      budget.beginPage()
      const content = await contentOf(open, page, { budget, readPicture: options.readPicture })
      drawn += content.strokes.length
      if (drawn > strokesMost) throw new OperationError('file-too-large', { strokes: String(strokesMost) })
      const layout = layOut(content, page)
      cells += cellsOf(layout)
      if (cells > cellsMost) throw new OperationError('file-too-large', { cells: String(cellsMost) })
      layouts.push(layout)
      options.onPage?.(page, pages)
    }
    if (layouts.every((layout) => layout.blocks.length === 0)) throw new OperationError('no-text-layer', { pages: String(pages) })
    return documentOf(layouts)
  } finally {
    await open.close()
  }
}

/** The pages of one document, in order. */
export const documentOf = (layouts: readonly PageLayout[]): Document => ({ format: 'pdf', blocks: blocksOf(layouts) })

async function contentOf(
  { document, pdfjs }: OpenPdf,
  number: number,
  { budget, readPicture }: { budget: Budget; readPicture: PdfOptions['readPicture'] },
): Promise<PageContent> {
  const damaged = (error: unknown): never => {
    if (error instanceof OperationError) throw error
    throw new OperationError('file-not-readable', { format: 'pdf', page: String(number) }, { cause: error })
  }
  const page = await document.getPage(number).catch(damaged)
  const viewport = page.getViewport({ scale: 1 })
  const list = await stepsOf(page as unknown as DrawnPage, budget.take).catch(damaged)
  const fonts = new Map<string, Font | null>()
  const font = (name: string): Font | null => {
    let known = fonts.get(name)
    if (known === undefined) {
      known = page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : null
      fonts.set(name, known)
    }
    return known
  }
  const content = readContent(list, {
    ops: pdfjs.OPS as unknown as Operators,
    view: viewport.transform as unknown as Matrix,
    width: viewport.width,
    height: viewport.height,
    font,
  })
  // Frees the page's operators and pictures before the next one is read.
  page.cleanup()
  if (readPicture === undefined || lettersOf(content) >= lettersOfText) return content
  const seen = await readPicture(number, { width: viewport.width, height: viewport.height })
  return seen !== null && lettersOf(seen) > lettersOf(content) ? seen : content
}

/** A scanner may print a date or a page number over its picture. */
const lettersOfText = 30

const lettersOf = ({ runs }: PageContent): number => runs.reduce((sum, run) => sum + run.text.replaceAll(/\s/g, '').length, 0)

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
