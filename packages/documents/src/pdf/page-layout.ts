// One page's content → its blocks: ruled tables with the text of their cells, and the paragraphs around them.
import type { Box } from '@jizheng/core'
import type { PageContent } from './content.ts'
import { applyToBox, around, identity, median, times, type Matrix } from './geometry.ts'
import { gridOf, type Grid, type GridCell } from './grid.ts'
import { linesOf, type Line } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { framesOf } from './rules.ts'
import type { Stroke } from './strokes.ts'
import type { Run } from './text-state.ts'

export interface PageCell extends GridCell {
  readonly lines: readonly Line[]
}

export interface PageTable {
  readonly type: 'table'
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly PageCell[]
  readonly box: Box
  readonly certainty: 'given' | 'guessed'
}

export interface PageParagraph {
  readonly type: 'paragraph'
  readonly lines: readonly Line[]
  readonly box: Box
}

export interface PageLayout {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  /** From the coordinates of this layout, in which most text stands upright, to the page as displayed. */
  readonly toDisplay: Matrix
  /** Its text was read from a picture. */
  readonly recognised: boolean
  readonly blocks: readonly (PageTable | PageParagraph)[]
  /** All text of the page and its rules that touch no other, for pages without ruled tables. */
  readonly runs: readonly Run[]
  readonly rules: readonly Stroke[]
}

export function layOut(content: PageContent, page: number): PageLayout {
  const { runs, strokes, width, height, turned } = upright(content)
  const recognised = content.fromPicture !== undefined
  const toDisplay = times(content.fromPicture ?? identity, turned)
  const size = median(runs.map((run) => run.size)) ?? 10
  // A quarter of the type's height: rules that are meant to be one stand nearer than that, rows and columns never do.
  const tolerance = Math.min(4, Math.max(0.8, size / 4))
  const { frames, loose } = framesOf(strokes, tolerance)
  const grids = outermost(frames.map(gridOf).filter((grid) => grid !== null)).filter((grid) => !isOnlyFrame(grid, runs))
  const { inside, outside } = assign(runs, grids)
  const tables = grids.map((grid, i) => filledTable(grid, inside[i] ?? []))
  const found = tables.filter((table) => table.cells.some((cell) => cell.lines.length > 0))
  const beside = paragraphs(
    outside,
    found.map((table) => table.box),
  )
  const blocks = [...found, ...beside].toSorted((a, b) => a.box[1] - b.box[1])
  // Kept only where they are needed again: a page may be large.
  return { page, width, height, toDisplay, recognised, blocks, ...(found.length === 0 ? { runs, rules: loose } : { runs: [], rules: [] }) }
}

/** Turns the page so that most of its text reads from left to right. */
function upright({ runs, strokes, width, height }: PageContent): Omit<PageContent, 'fromPicture'> & { turned: Matrix } {
  const weight = [0, 0, 0, 0]
  for (const run of runs) weight[run.turn] = (weight[run.turn] ?? 0) + run.text.length
  const turn = weight.indexOf(Math.max(...weight)) as 0 | 1 | 2 | 3
  if (turn === 0) return { runs, strokes, width, height, turned: identity }
  const turns: Record<1 | 2 | 3, { there: Matrix; back: Matrix }> = {
    1: { there: [0, -1, 1, 0, 0, width], back: [0, 1, -1, 0, width, 0] },
    2: { there: [-1, 0, 0, -1, width, height], back: [-1, 0, 0, -1, width, height] },
    3: { there: [0, 1, -1, 0, height, 0], back: [0, -1, 1, 0, 0, height] },
  }
  const { there, back } = turns[turn]
  const turnedStroke = (stroke: Stroke): Stroke => {
    const line: Box = stroke.horizontal ? [stroke.from, stroke.at, stroke.to, stroke.at] : [stroke.at, stroke.from, stroke.at, stroke.to]
    const [x0, y0, x1, y1] = applyToBox(there, line)
    const horizontal = turn === 2 ? stroke.horizontal : !stroke.horizontal
    return horizontal ? { horizontal, at: y0, from: x0, to: x1 } : { horizontal, at: x0, from: y0, to: y1 }
  }
  return {
    runs: runs.map((run) => ({ ...run, box: applyToBox(there, run.box), turn: ((run.turn - turn + 4) % 4) as Run['turn'] })),
    strokes: strokes.map(turnedStroke),
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
    turned: back,
  }
}

const boxOf = (grid: Grid): Box => [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0]

const within = (a: Grid, b: Grid): boolean => {
  const [inner, outer] = [boxOf(a), boxOf(b)]
  return a !== b && inner[0] >= outer[0] - 1 && inner[1] >= outer[1] - 1 && inner[2] <= outer[2] + 1 && inner[3] <= outer[3] + 1
}

/** A frame within a cell of another is part of that cell's drawing, unless the outer one is only a border around the page or the table. */
function outermost(grids: readonly Grid[]): Grid[] {
  const borders = new Set(
    grids.filter((grid) => grid.cells.length <= 2 && grids.some((other) => within(other, grid) && other.cells.length > 3)),
  )
  const left = grids.filter((grid) => !borders.has(grid))
  return left.filter((grid) => !left.some((other) => within(grid, other)))
}

/** One or two boxes around most of the page's text: a border, not a table. */
function isOnlyFrame(grid: Grid, runs: readonly Run[]): boolean {
  if (grid.cells.length > 2) return false
  const [x0, y0, x1, y1] = [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0]
  return runs.length > 20 && runs.filter(({ box }) => box[0] > x0 && box[2] < x1 && box[1] > y0 && box[3] < y1).length > 0.6 * runs.length
}

function assign(runs: readonly Run[], grids: readonly Grid[]): { inside: Map<GridCell, Run[]>[]; outside: Run[] } {
  const inside = grids.map(() => new Map<GridCell, Run[]>())
  const outside: Run[] = []
  for (const { runs: word, at } of wordsOf(runs)) {
    const [x, y] = at
    const index = grids.findIndex(
      (grid) => x >= (grid.xs[0] ?? 0) && x <= (grid.xs.at(-1) ?? 0) && y >= (grid.ys[0] ?? 0) && y <= (grid.ys.at(-1) ?? 0),
    )
    const cell = grids[index]?.cells.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])
    const hanging = cell ? null : hangingFrom(grids, word, [x, y])
    if (cell) inside[index]?.set(cell, [...(inside[index].get(cell) ?? []), ...word])
    else if (hanging) inside[hanging.index]?.set(hanging.cell, [...(inside[hanging.index]?.get(hanging.cell) ?? []), ...word])
    else outside.push(...word)
  }
  return { inside, outside }
}

/** The text of a merged cell that a page break cuts may hang out below the last row that fitted on the page. */
function hangingFrom(
  grids: readonly Grid[],
  word: readonly Run[],
  [x, y]: readonly [number, number],
): { index: number; cell: GridCell } | null {
  const size = word[0]?.size ?? 10
  for (const [index, grid] of grids.entries()) {
    const bottom = grid.ys.at(-1) ?? 0
    if (y < bottom || y > bottom + 4 * size) continue
    if (grid.cells.every(({ box, openBottom }) => openBottom || box[3] < bottom - 1)) continue
    const cell = grid.cells.find(({ box, openBottom }) => openBottom && box[3] >= bottom - 1 && x > box[0] && x < box[2])
    if (cell) return { index, cell }
  }
  return null
}

/** A figure too long for its cell runs over the border into the next one: what is written without a gap stands where it begins. */
function wordsOf(runs: readonly Run[]): { runs: Run[]; at: readonly [x: number, y: number] }[] {
  const words: Run[][] = []
  for (const run of runs) {
    const last = words.at(-1)?.at(-1)
    if (last && isOneWord(last, run)) words.at(-1)?.push(run)
    else words.push([run])
  }
  return words.map((word) => {
    const [first] = word
    const [x0, y0, x1, y1] = first?.box ?? [0, 0, 0, 0]
    const isWord = word.length > 1
    return { runs: word, at: [isWord ? Math.min((x0 + x1) / 2, x0 + (first?.size ?? 0) / 2) : (x0 + x1) / 2, (y0 + y1) / 2] }
  })
}

const unbroken = /^[\w.,%+\-/()]+$/u

function isOneWord(a: Run, b: Run): boolean {
  const tight = Math.abs(b.box[0] - a.box[2]) < 0.08 * b.size && Math.abs(a.box[3] - b.box[3]) < 0.05 * b.size && a.size === b.size
  // A per cent sign ends a figure and a dash begins one.
  return (
    tight &&
    !a.text.endsWith('%') &&
    !b.text.startsWith('-') &&
    a.turn === 0 &&
    b.turn === 0 &&
    unbroken.test(a.text) &&
    unbroken.test(b.text)
  )
}

function filledTable(grid: Grid, runs: ReadonlyMap<GridCell, readonly Run[]> | readonly never[]): PageTable {
  const own = runs instanceof Map ? (runs as ReadonlyMap<GridCell, readonly Run[]>) : new Map<GridCell, Run[]>()
  const cells = grid.cells.map((cell) => ({ ...cell, lines: linesOf(own.get(cell) ?? []) }))
  return { type: 'table', xs: grid.xs, ys: grid.ys, cells, box: around(grid.cells.map((cell) => cell.box)), certainty: 'given' }
}

function paragraphs(runs: readonly Run[], tables: readonly Box[]): PageParagraph[] {
  const lines = linesOf(runs)
  const boxes = [...lines.map((line) => line.box), ...tables]
  if (lines.length === 0) return []
  const [from, , to] = around(boxes)
  const found: PageParagraph[] = []
  for (const stretch of stretches(lines, tables)) {
    for (const group of paragraphsOf(stretch, { from, to }))
      found.push({ type: 'paragraph', lines: group, box: around(group.map((line) => line.box)) })
  }
  return found
}

/** Lines that follow one another without a table or a wide gap between them. */
function stretches(lines: readonly Line[], tables: readonly Box[]): Line[][] {
  const found: Line[][] = []
  for (const line of lines.toSorted((a, b) => a.box[1] - b.box[1])) {
    const last = found.at(-1)
    const before = last?.at(-1)
    const apart = !before || line.box[1] - before.box[3] > 1.2 * line.size || Math.abs(line.size - before.size) > 0.5
    const table = before && tables.some((box) => box[1] > before.box[1] && box[1] < line.box[1])
    if (last && !apart && !table) last.push(line)
    else found.push([line])
  }
  return found
}
