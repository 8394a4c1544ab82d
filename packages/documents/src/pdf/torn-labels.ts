// Pages without borders: labels merged over several rows stand in the middle of them all, so that the rows cut them into pieces; here they are whole again.
import { middleOf } from './chunks.ts'
import { around } from './geometry.ts'
import { isMergedLabel } from './merged-labels.ts'
import type { TextCell, TextRow } from './text-rows.ts'

/** `breaks` are the heights of page breaks: the text of a row that one cuts does not stand in its middle. */
export function mendLabels(rows: readonly TextRow[], pitch: number, breaks: readonly number[]): TextRow[] {
  const mended = rows.map((row) => ({ ...row, cells: row.cells.toSorted((a, b) => a.box[0] - b.box[0]) }))
  for (let i = 0; i < mended.length; i++) {
    for (const [column, first] of mended[i]?.cells.slice(0, 2).entries() ?? []) {
      const pieces = piecesFrom(mended, i, first, { pitch, column, breaks })
      if (pieces.length < 2) continue
      const lines = pieces.flatMap((piece) => piece.cell.lines)
      const whole: TextCell = { lines, box: around(lines.map((line) => line.box)) }
      for (const { row, cell } of pieces) mended[row]?.cells.splice(mended[row].cells.indexOf(cell), 1)
      const middle = (whole.box[1] + whole.box[3]) / 2
      const home = pieces.toSorted((a, b) => distance(mended[a.row], middle) - distance(mended[b.row], middle))[0]
      const cells = mended[home?.row ?? i]?.cells
      cells?.push(whole)
      cells?.sort((a, b) => a.box[0] - b.box[0])
    }
  }
  return withoutLoneLabels(mended.filter((row) => row.cells.length > 0))
}

/** A label merged over an even number of rows stands between two of them: it belongs to either. */
function withoutLoneLabels(rows: readonly TextRow[]): TextRow[] {
  const kept = rows.map((row) => ({ ...row, cells: [...row.cells] }))
  const isBeside = (row: TextRow | undefined, cell: TextCell): boolean =>
    row !== undefined && row.cells.length > 2 && row.cells.every((other) => other.box[0] >= cell.box[2] || other.box[2] <= cell.box[0])
  return kept.filter((row, i) => {
    if (row.cells.length === 0 || row.cells.length > 2 || !row.cells.every((cell) => isMergedLabel(text([cell])))) return true
    const middle = (row.top + row.bottom) / 2
    const homes = [kept[i - 1], kept[i + 1]].toSorted((a, b) => distance(a, middle) - distance(b, middle))
    const home = homes.find((each) => row.cells.every((cell) => isBeside(each, cell)))
    home?.cells.push(...row.cells)
    home?.cells.sort((a, b) => a.box[0] - b.box[0])
    return home === undefined
  })
}

const distance = (row: TextRow | undefined, middle: number): number => (row ? Math.max(0, row.top - middle, middle - row.bottom) : Infinity)

function piecesFrom(
  rows: readonly TextRow[],
  start: number,
  first: TextCell,
  { pitch, column, breaks }: { pitch: number; column: number; breaks: readonly number[] },
): { row: number; cell: TextCell }[] {
  const pieces = [{ row: start, cell: first }]
  for (let row = start + 1; row < rows.length; row++) {
    const last = pieces.at(-1)?.cell
    const next = rows[row]?.cells.slice(0, 2).find((cell) => last && isNextPiece(last, cell, pitch))
    const above = rows[row - 1]
    const here = rows[row]
    if (!last || !next || !above || !here) break
    // Pieces that stand in the middle of their rows are labels of their own; single characters never are.
    const isStray =
      column === 0 &&
      !(isWhole(last) && isWhole(next)) &&
      (isOff(last, above, pitch) || isOff(next, here, pitch)) &&
      !breaks.some((y) => y > above.top && y < here.bottom)
    const isPiece = isTornName(pieces, next) || isBracketed(pieces, next) || (isVertical(last) && isVertical(next)) || isStray
    if (!isPiece) break
    pieces.push({ row, cell: next })
  }
  return pieces
}

const text = (cells: readonly TextCell[]): string => cells.flatMap((cell) => cell.lines.map((line) => line.text)).join('')

function isTornName(pieces: readonly { cell: TextCell }[], next: TextCell): boolean {
  const before = pieces.map((piece) => piece.cell)
  return isMergedLabel(text([...before, next])) && !isMergedLabel(text([next]))
}

/** A bracket is open, or the next line is one: "（30分）", "（万元）"; so is what weight a level has, without a bracket. */
function isBracketed(pieces: readonly { cell: TextCell }[], next: TextCell): boolean {
  const before = text(pieces.map((piece) => piece.cell))
  const [opened, closed] = [before.match(/[（(]/gu)?.length ?? 0, before.match(/[）)]/gu)?.length ?? 0]
  if (opened > closed) return /^[^（(]*[）)]/u.test(text([next])) || text([next]).length < 6
  return /^(?:[（(][^）)]{1,8}[）)]|\d+分)$/u.test(text([next])) && opened === 0
}

/** A label that says all by itself, or begins a row. */
const isWhole = (cell: TextCell): boolean =>
  /^[一二三]级指标$|^(?:指标|目标)\s?\d|^…|^其中|^(?:合计|小计|总额)|^(?:年度|上年).*(?:资金|总额)|(?:资金|拨款|补助|配套|结转|收入)[：:]?$/u.test(
    cell.lines.map((line) => line.text).join(''),
  ) || isMergedLabel(cell.lines.map((line) => line.text).join(''))

function isNextPiece(above: TextCell, below: TextCell, pitch: number): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]]
  if (!last || !first || Math.abs(last.size - first.size) > 0.5) return false
  const step = middleOf(first) - middleOf(last)
  const aligned = Math.abs(last.box[0] + last.box[2] - first.box[0] - first.box[2]) < 3 || Math.abs(last.box[0] - first.box[0]) < 1.5
  return aligned && Math.abs(step - pitch) < 0.12 * pitch
}

const isOff = (cell: TextCell, row: TextRow, pitch: number): boolean =>
  Math.abs(cell.box[1] + cell.box[3] - row.top - row.bottom) / 2 > 0.25 * pitch
const isVertical = (cell: TextCell): boolean => cell.lines.every((line) => [...line.text].length === 1)
