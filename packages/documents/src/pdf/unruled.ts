// Pages without borders, one below the other → guessed tables and the paragraphs around them.
import type { Box } from '@jizheng/core'
import { chunksOf, linePitch, middleOf } from './chunks.ts'
import { isPageNumber } from './furniture.ts'
import { around, highest, lowest, median } from './geometry.ts'
import { guttersOf, type Gutter } from './gutters.ts'
import { isMergedLabel } from './merged-labels.ts'
import { columnsOver, joinHeadings } from './heading-columns.ts'
import type { JoinedCell, JoinedTable, Part } from './joined-table.ts'
import type { Line } from './lines.ts'
import type { PageLayout, PageParagraph } from './page-layout.ts'
import { edgesOf, isLowerHeading, isTotal, sectionsOf, type Section } from './text-columns.ts'
import { textRows, type TextCell, type TextRow } from './text-rows.ts'
import { spansOf } from './text-spans.ts'
import { mendLabels } from './torn-labels.ts'

export type UnruledBlock = JoinedTable | { readonly paragraph: PageParagraph; readonly layout: PageLayout }

interface Stacked {
  readonly layout: PageLayout
  /** What is added to y on this page. */
  readonly shift: number
  readonly chunks: readonly Line[]
}

/** A page on which several lines have several pieces: worth the search for a table. */
export function looksTabular(layout: PageLayout): boolean {
  const counts = new Map<number, number>()
  for (const chunk of chunksOf(layout.runs)) {
    const key = Math.round(middleOf(chunk) / 2)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const many = [...counts.values()]
  return many.filter((count) => count > 2).length >= 3 || many.filter((count) => count > 1).length >= 5
}

/** Null where no table is found. */
export function unruledBlocks(layouts: readonly PageLayout[]): UnruledBlock[] | null {
  const first = stackedRows(layouts, [])
  const gutters = guttersOf(first.rows)
  const { pages, pitch, rows } = (gutters.length > 0 ? stackedRows(layouts, gutters, first.pages) : null) ?? first
  const size = median(pages.flatMap((page) => page.chunks.map((chunk) => chunk.size))) ?? 10
  const blocks: UnruledBlock[] = []
  let tables = 0
  for (const stretch of stretches(rows, size)) {
    if (stretch.filter((row) => row.cells.length > 1).length < 3) {
      blocks.push(...stretch.flatMap((row) => row.cells.map((cell) => paragraphOf(cell, pages))))
    } else {
      tables++
      blocks.push(tableOf(stretch, pages, pitch))
    }
  }
  return tables > 0 ? blocks : null
}

interface StackedRows {
  readonly pages: readonly Stacked[]
  readonly pitch: number
  readonly rows: readonly TextRow[]
}

function stackedRows(layouts: readonly PageLayout[], gutters: readonly []): StackedRows
/** `gutters` are at the heights that `before`, the same pages, were stacked at. Null where they part nothing. */
function stackedRows(layouts: readonly PageLayout[], gutters: readonly Gutter[], before: readonly Stacked[]): StackedRows | null
function stackedRows(layouts: readonly PageLayout[], gutters: readonly Gutter[], before: readonly Stacked[] = []): StackedRows | null {
  const guttersOn = new Map(
    before.map(({ layout, shift }) => [
      layout,
      gutters
        .map((gutter) => ({ ...gutter, top: gutter.top - shift, bottom: gutter.bottom - shift }))
        .filter(({ top, bottom }) => top <= layout.height && bottom >= 0),
    ]),
  )
  const { pages, pitch } = stack(layouts, guttersOn)
  const count = (list: readonly Stacked[]): number => list.reduce((sum, page) => sum + page.chunks.length, 0)
  if (gutters.length > 0 && count(pages) === count(before)) return null
  const cuts = pages.flatMap((page) => page.layout.rules.filter((rule) => rule.horizontal).map((rule) => rule.at + page.shift))
  // Just above the first line of every page but the first.
  const breaks = pages.slice(1).map((page) => (page.chunks[0]?.box[1] ?? 0) - 1)
  const rows = textRows(
    pages.flatMap((page) => page.chunks),
    pitch,
    { cuts, breaks },
  )
  return { pages, pitch, rows: mendLabels(rows, pitch, breaks) }
}

const down = (chunks: readonly Line[], shift: number): Line[] =>
  chunks.map((chunk) => {
    const [x0, y0, x1, y1] = chunk.box
    return { ...chunk, box: [x0, y0 + shift, x1, y1 + shift] }
  })

/** Sets the pages one below the other, one line's pitch apart, so that rows go on across page breaks. */
function stack(layouts: readonly PageLayout[], gutters: ReadonlyMap<PageLayout, readonly Gutter[]>): { pages: Stacked[]; pitch: number } {
  const contents = layouts
    .map((layout) => ({ layout, chunks: withoutPageNumber(chunksOf(layout.runs, gutters.get(layout)), layout.height) }))
    .filter((page) => page.chunks.length > 0)
  // Measured over all pages at once, far apart: a short last page alone may have no wrapped cell.
  const pitch = linePitch(contents.flatMap(({ chunks }, i) => down(chunks, i * 1e5)))
  const pages: Stacked[] = []
  let y: number | null = null
  for (const { layout, chunks } of contents) {
    const [first, last] = [chunks[0], chunks.at(-1)]
    if (!first || !last) continue
    const shift: number = y === null ? 0 : y + pitch - middleOf(first)
    pages.push({ layout, shift, chunks: down(chunks, shift) })
    y = middleOf(last) + shift
  }
  return { pages, pitch }
}

/** A page number stands alone on its height; a weight of 10 at the foot of the page does not. */
function withoutPageNumber(chunks: readonly Line[], height: number): Line[] {
  const alone = (chunk: Line): boolean =>
    chunks.every((other) => other === chunk || Math.abs(middleOf(other) - middleOf(chunk)) > chunk.size)
  return chunks.filter((chunk) => !(isPageNumber(chunk, height) && alone(chunk)))
}

/** Rows of one table, or rows around tables. A title begins what comes after it; a table begins and ends with a row of several cells. */
function stretches(rows: readonly TextRow[], size: number): TextRow[][] {
  const parts: TextRow[][] = [[]]
  for (const row of rows) {
    if (isTitle(row, size)) parts.push([row], [])
    else parts.at(-1)?.push(row)
  }
  return parts.flatMap((part) => {
    const first = part.findIndex((row) => row.cells.length > 1)
    const last = part.findLastIndex((row) => row.cells.length > 1)
    return first < 0 ? [part] : [part.slice(0, first), part.slice(first, last + 1), part.slice(last + 1)]
  })
}

function isTitle(row: TextRow, size: number): boolean {
  const [only] = row.cells
  const line = only?.lines[0]
  if (row.cells.length !== 1 || !line) return false
  return (
    line.size > 1.15 * size ||
    /(?:表|申报书|报告)(?:[（(].*[）)])?$/u.test(line.text) ||
    /^[（(]?\s?\d{4}\s?年度?\s?[）)]?$/u.test(line.text)
  )
}

function paragraphOf(cell: TextCell, pages: readonly Stacked[]): UnruledBlock {
  const page =
    pages.findLast(
      (each) => middleOf(each.chunks[0] ?? ({ box: cell.box } as Line)) <= middleOf(cell.lines[0] ?? ({ box: cell.box } as Line)) + 0.5,
    ) ?? pages[0]
  const shift = page?.shift ?? 0

  const lines = down(cell.lines, -shift)
  return { paragraph: { type: 'paragraph', lines, box: around(lines.map((line) => line.box)) }, layout: page?.layout as PageLayout }
}

function tableOf(rows: readonly TextRow[], pages: readonly Stacked[], pitch: number): JoinedTable {
  const left = lowest(rows.flatMap((row) => row.cells.map((cell) => cell.box[0]))) - 2
  const right = highest(rows.flatMap((row) => row.cells.map((cell) => cell.box[2]))) + 2
  const bounds = rows.map((row, i) => ({
    top: i === 0 ? row.top : ((rows[i - 1]?.bottom ?? 0) + row.top) / 2,
    bottom: i === rows.length - 1 ? row.bottom : (row.bottom + (rows[i + 1]?.top ?? 0)) / 2,
  }))
  const cells: JoinedCell[] = []
  for (const section of joinHeadings(sectionsOf(rows), rows)) {
    const columns = section.over ? columnsOver(section.columns, section.over.columns, left, right) : null
    if (columns) section.columns = columns
    const edges = columns ? [left, ...columns.map((column) => column.to)] : edgesOf(section.columns, left, right)
    cells.push(...cellsOf(section, { rows, bounds, pages, pitch, edges }))
  }
  cells.sort((a, b) => a.row - b.row || a.from - b.from)
  const on = cells.flatMap((cell) => cell.parts.map((part) => part.page))
  return {
    type: 'table',
    firstPage: lowest(on),
    lastPage: highest(on),
    rowCount: rows.length,
    left,
    right,
    certainty: 'guessed',
    recognised: pages.some(({ layout }) => layout.recognised),
    cells,
  }
}

interface Setting {
  readonly rows: readonly TextRow[]
  readonly bounds: readonly { top: number; bottom: number }[]
  readonly pages: readonly Stacked[]
  readonly pitch: number
  readonly edges: readonly number[]
}

function cellsOf(section: Section, setting: Setting): JoinedCell[] {
  const { rows, bounds, edges, pitch } = setting
  const found: JoinedCell[] = []
  const covered = new Set<string>()
  // Runs of neighbouring rows: labels are merged within one only.
  const runs: number[][] = []
  for (const row of section.rows) {
    const [own, above] = [rows[row], rows[row - 1]]
    const isApart = own?.cells.some(isTotal) || (above && isLowerHeading(above))
    if (runs.at(-1)?.at(-1) === row - 1 && !isApart) runs.at(-1)?.push(row)
    else runs.push([row])
  }
  const cellAt = (row: number, column: number): TextCell | undefined => {
    const own = rows[row]?.cells.filter((cell) => columnOf(cell, section) === column) ?? []
    if (own.length < 2) return own[0]
    const lines = own.flatMap((cell) => cell.lines).toSorted((a, b) => middleOf(a) - middleOf(b))
    return { lines, box: around(lines.map((line) => line.box)) }
  }
  const add = (first: number, last: number, column: number, cell: TextCell | undefined): void => {
    for (let row = first; row <= last; row++) covered.add(`${row},${column}`)
    const [from, to] = [edges[column] ?? 0, edges[column + 1] ?? 0]
    // Its edges are guesses; the widest text of the column tells better where lines had to break.
    const room = (section.columns[column]?.to ?? to) - (section.columns[column]?.from ?? from)
    const box: Box = [from, bounds[first]?.top ?? 0, to, bounds[last]?.bottom ?? 0]
    found.push({
      row: first,
      rowEnd: last + 1,
      from,
      to,
      openTop: false,
      openBottom: false,
      room,
      parts: partsOf(box, cell?.lines ?? [], setting.pages),
    })
  }
  for (const run of runs) {
    const filledIn = section.columns.map((_, column) => run.filter((row) => cellAt(row, column) !== undefined).length)
    const most = Math.max(...filledIn)
    for (let column = 0; column < section.columns.length - 1; column++) {
      const filled = run.filter((row) => cellAt(row, column) !== undefined)
      const texts = filled.map((row) => textIn(cellAt(row, column)))
      if (column === 0 && texts.every((text) => /^\d+$/u.test(text))) continue
      // The columns of merged labels stand left of the first column that has a text in nearly every row that says anything.
      const isOfLabels = texts.filter(isMergedLabel).length > 0.5 * texts.length
      if ((filled.length > 0.85 * most && !isOfLabels) || filled.length === 0) break
      const labels = filled.map((row) => {
        const box = cellAt(row, column)?.box
        return { row: row - (run[0] ?? 0), middle: box ? (box[1] + box[3]) / 2 : 0 }
      })
      const spans = spansOf(
        labels,
        run.map((row) => bounds[row] ?? { top: 0, bottom: 0 }),
        pitch,
      )
      spans.forEach((span, i) => {
        const base = run[0] ?? 0
        add(base + span.first, base + span.last, column, cellAt(base + (labels[i]?.row ?? 0), column))
      })
    }
    for (const row of run) {
      section.columns.forEach((_, column) => {
        if (!covered.has(`${row},${column}`)) add(row, row, column, cellAt(row, column))
      })
    }
  }
  return found
}

const textIn = (cell: TextCell | undefined): string => cell?.lines.map((line) => line.text).join('') ?? ''

/** The column that the cell shares most with. */
function columnOf(cell: TextCell, section: Section): number {
  const shared = section.columns.map((column) => Math.min(column.to, cell.box[2]) - Math.max(column.from, cell.box[0]))
  return shared.indexOf(Math.max(...shared))
}

/** The cell's parts, page by page, back in the coordinates of their pages. */
function partsOf(box: Box, lines: readonly Line[], pages: readonly Stacked[]): Part[] {
  const middles = lines.map(middleOf)
  const [start, finish] = [Math.min(box[1], ...middles), Math.max(box[3], ...middles)]
  const parts = pages.flatMap(({ layout, shift, chunks }, i): Part[] => {
    const from = i === 0 ? -Infinity : (chunks[0]?.box[1] ?? 0) - 1
    const to = pages[i + 1] ? (pages[i + 1]?.chunks[0]?.box[1] ?? 0) - 1 : Infinity
    if (to < start || from > finish) return []
    const [top, bottom] = [Math.max(box[1], from), Math.min(box[3], to)]
    const own = lines.filter((line) => middleOf(line) >= from && middleOf(line) < to)
    if (bottom <= top && own.length === 0) return []
    return [
      {
        page: layout.page,
        toDisplay: layout.toDisplay,
        box: [box[0], top - shift, box[2], Math.max(top, bottom) - shift],
        lines: down(own, -shift),
      },
    ]
  })
  return parts
}
