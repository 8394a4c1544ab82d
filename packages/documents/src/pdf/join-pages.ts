// Joins what page breaks cut: tables that go on, rows and merged cells cut in two; drops header rows printed again.
import { edgeTolerance, isBlankCell, tableOfPage, textOfCell, type JoinedCell, type JoinedTable } from './joined-table.ts'
import { isMergedLabel } from './merged-labels.ts'
import type { PageLayout, PageTable } from './page-layout.ts'
import { beginsAnew, firstUnitWidth } from './paragraphs.ts'

/** Adds the table at the top of the next page to `table`; false when it is another table. */
export function joinNext(table: JoinedTable, next: PageTable, layout: PageLayout): boolean {
  const shift = (next.xs[0] ?? 0) - table.left
  const width = table.right - table.left
  const nextWidth = (next.xs.at(-1) ?? 0) - (next.xs[0] ?? 0)
  // Left and right pages may have different margins, but the table is as wide.
  const wide = Math.abs(nextWidth - width) <= Math.max(edgeTolerance, width / 100) && Math.abs(shift) <= width / 8
  if (!wide || table.certainty !== next.certainty) return false
  const added = tableOfPage(next, layout, shift)
  if (isNewForm(table, added)) return false
  dropRows(added, repeatedRows(table, added))
  if (added.rowCount > 0) append(table, added)
  table.lastPage = layout.page
  table.recognised ||= layout.recognised
  return true
}

const fromLeft = (cells: readonly JoinedCell[]): JoinedCell[] => cells.toSorted((a, b) => a.from - b.from)
const rowOf = (table: JoinedTable, row: number): JoinedCell[] => fromLeft(table.cells.filter((cell) => cell.row === row))
/** All rows at once: a table may go on over hundreds of pages. */
function rowsOf(table: JoinedTable): JoinedCell[][] {
  const rows: JoinedCell[][] = Array.from({ length: table.rowCount }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  return rows.map(fromLeft)
}
const sameEdges = (a: JoinedCell, b: JoinedCell): boolean =>
  Math.abs(a.from - b.from) <= edgeTolerance && Math.abs(a.to - b.to) <= edgeTolerance
const plain = (cell: JoinedCell): string => textOfCell(cell).replace(/\s/gu, '')

/** Begins with the label that the table on the pages before began with, but goes on otherwise: the next form, its title not repeated. */
function isNewForm(table: JoinedTable, next: JoinedTable): boolean {
  const [a, b] = [rowOf(table, 0), rowOf(next, 0)]
  const [label, same] = [a[0], b[0]]
  if (!label || !same || plain(label) === '' || plain(label) !== plain(same)) return false
  return a.length !== b.length || a.some((cell, i) => plain(cell) !== (b[i] ? plain(b[i]) : ''))
}

/** How many rows at the top of the next page repeat rows that were there before. */
function repeatedRows(table: JoinedTable, next: JoinedTable): number {
  const [above, below] = [rowsOf(table), rowsOf(next)]
  let most = 0
  for (let start = 0; start < above.length; start++) {
    let count = 0
    while (count < below.length && start + count < above.length && isRepeat(above[start + count]!, below[count]!, start === 0)) count++
    most = Math.max(most, count)
  }
  return most < next.rowCount ? most : 0
}

/** Header words only: a row of figures may well occur twice. The label cells that span several rows are not compared. */
function isRepeat(row: readonly JoinedCell[], next: readonly JoinedCell[], atTop: boolean): boolean {
  const own = next.filter((cell) => cell.rowEnd === cell.row + 1)
  const texts = own.map(plain).filter((text) => text !== '')
  if (new Set(texts).size < (atTop ? 2 : 3) || (!atTop && texts.some((text) => /\d/u.test(text)))) return false
  return own.every((cell) => row.some((other) => sameEdges(cell, other) && plain(other) === plain(cell)))
}

function dropRows(table: JoinedTable, count: number): void {
  if (count === 0) return
  table.cells = table.cells.filter((cell) => cell.rowEnd > count)
  for (const cell of table.cells) {
    cell.row = Math.max(0, cell.row - count)
    cell.rowEnd -= count
  }
  table.rowCount -= count
}

function append(table: JoinedTable, next: JoinedTable): void {
  const pairs: { above: JoinedCell; below: JoinedCell }[] = []
  for (const below of rowOf(next, 0)) {
    const above = table.cells.find((cell) => cell.rowEnd === table.rowCount && sameEdges(cell, below))
    if (above) pairs.push({ above, below })
  }
  const continues = rowContinues(table, next, pairs)
  const offset = continues ? table.rowCount - 1 : table.rowCount
  // Some producers draw no border at a page break at all; then an open side says nothing.
  const isDrawn = pairs.some(({ above, below }) => !above.openBottom || !below.openTop)
  const joined = new Set<JoinedCell>()
  for (const { above, below } of pairs) {
    const goesOn = cellContinues({ above, below }, rowOf(next, 0), isDrawn) || isLabelledBelow(table, { above, below })
    if (!continues && !goesOn) continue
    above.rowEnd = offset + below.rowEnd
    above.openBottom = below.openBottom
    above.parts.push(...below.parts)
    joined.add(below)
  }
  for (const cell of next.cells) {
    if (joined.has(cell)) continue
    table.cells.push({ ...cell, row: cell.row + offset, rowEnd: cell.rowEnd + offset })
  }
  table.rowCount = offset + next.rowCount
}

interface Pair {
  readonly above: JoinedCell
  readonly below: JoinedCell
}

const spansRows = (cell: JoinedCell): boolean => cell.rowEnd - cell.row > 1

/** Whether the first row of the next page is the rest of the last row of this one. */
function rowContinues(table: JoinedTable, next: JoinedTable, pairs: readonly Pair[]): boolean {
  if (pairs.length < rowOf(next, 0).length || pairs.length < table.cells.filter((cell) => cell.rowEnd === table.rowCount).length)
    return false
  const own = pairs.filter(({ above, below }) => !spansRows(above) && !spansRows(below))
  if (own.length === 0) return false
  const printed = own.filter(({ below }) => !isBlankCell(below))
  if (own.some(isTwoFigures) || own.some(isSaidAgain)) return false
  // A row that is closed below, where the next page begins open, has ended; one open on both sides is cut.
  if (own.some((pair) => hasEnded(pair) || isTwoLabels(pair))) return false
  if (own.every(({ above, below }) => above.openBottom && below.openTop)) return true
  // Every text that goes on must have begun, and have filled its cell to the end of the page.
  if (printed.length === 0 || !printed.every(({ above }) => fillsToBottom(above))) return false
  if (own.some(({ above, below }) => isBlankCell(below) && !isBlankCell(above)))
    return printed.some(({ above, below }) => isTorn(above, below))
  // A label alone in its row, cut after a full line: the little that is left of it.
  const [only] = printed
  if (only && printed.length === 1 && own.length > 2) return isCutLabel(only.above, only.below)
  return (
    printed.every(({ above }) => linesOf(above).length > 1) &&
    printed.some(({ above, below }) => isTorn(above, below) && !endsSentence(above))
  )
}

const hasEnded = ({ above, below }: Pair): boolean => !above.openBottom && below.openTop
const isTwoLabels = ({ above, below }: Pair): boolean => !isBlankCell(above) && isMergedLabel(plain(below))

const figure = (cell: JoinedCell): boolean => /^[-+≥≤=<>]?[\d.,]+%?$/u.test(plain(cell))

/** A weight above and a weight below are those of two rows. */
function isTwoFigures({ above, below }: Pair): boolean {
  return figure(above) && figure(below) && !flows(above, below)
}

/** The rest of a text does not say what stands above it; the next row may. */
const isSaidAgain = ({ above, below }: Pair): boolean => plain(above).length > 2 && plain(above) === plain(below)

/** Whether a merged cell (or a cell cut open) goes on in the cell below it. */
function cellContinues({ above, below }: Pair, row: readonly JoinedCell[], isDrawn: boolean): boolean {
  if (above.openBottom && below.openTop && isDrawn && (isBlankCell(above) || isBlankCell(below) || flows(above, below))) return true
  if (closesBracket(above, below)) return true
  if (hasEnded({ above, below })) return false
  const isLabelled = isBlankCell(below) && isMergedLabel(plain(above))
  if (!spansRows(above) && !spansRows(below) && !isLabelled) return false
  // Where the border is drawn at the page's end all the same, one of the two parts is blank, and it is a label: text follows to its right.
  const isLabel = row.some((cell) => cell.from >= below.to - edgeTolerance && !isBlankCell(cell))
  return isLabel && isBlankCell(below) !== isBlankCell(above)
}

/** A label merged over rows of both pages had room on the second only: in a column where labels are merged, no other cell is blank. */
function isLabelledBelow(table: JoinedTable, { above, below }: Pair): boolean {
  if (!isBlankCell(above) || !isMergedLabel(plain(below))) return false
  const column = table.cells.filter((cell) => cell !== above && sameEdges(cell, above))
  const labels = column.filter((cell) => spansRows(cell) && isMergedLabel(plain(cell)))
  const top = Math.min(...labels.map(({ row }) => row))
  return labels.length > 0 && !column.some((cell) => cell.row > top && isBlankCell(cell))
}

/** 效益指标（30 | 分）: a bracket opened above and closed below is one text, whatever the borders say. */
function closesBracket(above: JoinedCell, below: JoinedCell): boolean {
  return /[（(][^（）()]*$/u.test(plain(above)) && /^[^（）()]*[）)]/u.test(plain(below))
}

/** Whether the text below can be the rest of the text above: the line was full, or a paragraph ended with it. */
function flows(above: JoinedCell, below: JoinedCell): boolean {
  const part = above.parts.at(-1)
  const last = part?.lines.at(-1)
  const [first] = linesOf(below)
  if (!part || !last || !first) return true
  if (isMergedLabel(plain(below))) return false
  if (/[。；;！？]$/u.test(last.text) || beginsAnew(first.text)) return true
  return part.box[2] - part.box[0] - (last.box[2] - last.box[0]) < firstUnitWidth(first) + 1.2 * last.size
}

const linesOf = (cell: JoinedCell) => cell.parts.at(-1)?.lines ?? []

function fillsToBottom(cell: JoinedCell): boolean {
  const part = cell.parts.at(-1)
  const last = part?.lines.at(-1)
  return part !== undefined && last !== undefined && part.box[3] - last.box[3] < 1.3 * last.size
}

function isCutLabel(above: JoinedCell, below: JoinedCell): boolean {
  const part = above.parts.at(-1)
  const last = part?.lines.at(-1)
  if (!part || !last || linesOf(below).length !== 1) return false
  const isFull = part.box[2] - part.box[0] - (last.box[2] - last.box[0]) < 2 * last.size
  return isFull && !endsSentence(above) && plain(below).length < last.text.length && !beginsAnew(plain(below))
}

/** Text that stops within a sentence, or a list that goes on with its next number. */
function isTorn(above: JoinedCell, below: JoinedCell): boolean {
  const first = linesOf(below)[0]?.text ?? ''
  return !endsSentence(above) || !beginsAnew(first) || linesOf(above).length > 1
}

const endsSentence = (cell: JoinedCell): boolean => /[。！？]["”’）)]?$/u.test(linesOf(cell).at(-1)?.text ?? '')
