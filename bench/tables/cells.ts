// Tables as anybody's reader finds them, and how much of a true one is among them: cells by their text, and which cell stands right of or below which.
import type { Document } from '@jizheng/documents'

/** A text and what it covers: of a grid the numbers of its rows and columns, of a page any measure. Ends are exclusive. */
export interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Boxes that stand in one table, or on one page where a reader knows no tables. */
export type FoundTable = readonly Box[]

export interface Share {
  readonly right: number
  readonly true: number
  readonly found: number
}

export const tablesOf = ({ blocks }: Document): readonly FoundTable[] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? [
          block.cells.map(({ text, row, column, rowSpan, columnSpan }) => ({
            text,
            left: column,
            right: column + columnSpan,
            top: row,
            bottom: row + rowSpan,
          })),
        ]
      : [],
  )

export const tableOfRows = (rows: readonly (readonly (string | null)[])[]): FoundTable =>
  rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text: text ?? '', left: column, right: column + 1, top: row, bottom: row + 1 })),
  )

/** How lines are broken and how wide a sign is printed says nothing of the cell. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/g, '')

const filled = (table: FoundTable): readonly Box[] =>
  table.map((box) => ({ ...box, text: plain(box.text) })).filter(({ text }) => text !== '')

export const cellsRight = (truth: readonly FoundTable[], found: readonly FoundTable[]): Share =>
  shared(
    truth.flatMap((table) => filled(table).map(({ text }) => text)),
    found.flatMap((table) => filled(table).map(({ text }) => text)),
  )

/**
 * Each cell with its nearest neighbours to the right and below, blank cells passed over.
 *
 * Source: M. Göbel, T. Hassan, E. Oro, G. Orsi, ICDAR 2013 Table Competition: adjacency relations.
 */
export const relationsRight = (truth: readonly FoundTable[], found: readonly FoundTable[]): Share =>
  shared(truth.flatMap(relationsOf), found.flatMap(relationsOf))

function relationsOf(table: FoundTable): readonly string[] {
  const boxes = filled(table)
  const relation = (one: Box, way: string, others: readonly Box[]): readonly string[] =>
    others.map(({ text }) => `${one.text}\t${way}\t${text}`)
  return boxes.flatMap((one) => [
    ...relation(
      one,
      'right',
      nearest(one, boxes, ({ left, right, top, bottom }) => ({ from: left, until: right, low: top, high: bottom })),
    ),
    ...relation(
      one,
      'below',
      nearest(one, boxes, ({ left, right, top, bottom }) => ({ from: top, until: bottom, low: left, high: right })),
    ),
  ])
}

interface Extent {
  readonly from: number
  readonly until: number
  readonly low: number
  readonly high: number
}

/** Those beyond the box in its own rows that no other one stands before. */
function nearest(one: Box, boxes: readonly Box[], extentOf: (box: Box) => Extent): readonly Box[] {
  const own = extentOf(one)
  const beyond = boxes
    .map((box) => ({ box, at: extentOf(box) }))
    .filter(({ box, at }) => box !== one && at.from >= own.until && at.low < own.high && own.low < at.high)
    .toSorted((a, b) => a.at.from - b.at.from)
  const seen: Extent[] = []
  const near: Box[] = []
  for (const { box, at } of beyond) {
    const hidden = seen.some((each) => each.until <= at.from && each.low < at.high && at.low < each.high)
    seen.push(at)
    if (!hidden) near.push(box)
  }
  return near
}

function shared(truth: readonly string[], found: readonly string[]): Share {
  const left = new Map<string, number>()
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1)
  let right = 0
  for (const text of truth) {
    const count = left.get(text) ?? 0
    if (count === 0) continue
    left.set(text, count - 1)
    right++
  }
  return { right, true: truth.length, found: found.length }
}

export const sumOf = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, share) => sum + share.right, 0),
  true: shares.reduce((sum, share) => sum + share.true, 0),
  found: shares.reduce((sum, share) => sum + share.found, 0),
})
