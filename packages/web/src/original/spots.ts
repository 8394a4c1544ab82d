// Where the values of the open form stand in the document it was read from, also those that have been rewritten since.
import { cellOf, type Form, type Place } from '@jizheng/core'

type Source = Form['sources'][string]

export interface Spot {
  /** Pointer into the form as it is now. */
  readonly at: string
  readonly source: Source
  /** Typed over since it was read; then its pointer into the form as read. */
  readonly before: string | null
}

export type Spots = ReadonlyMap<string, Spot>

/** What of the open form decides where its values stand: typing changes neither, as long as a value has been typed over before. */
interface Standing {
  readonly sources: Form['sources']
  readonly rowCount: number
}

/** `asRead` is the form as its document states it; without it rewritten values have no spot. */
export function spotsOf({ sources, rowCount }: Standing, asRead: Form | null): Spots {
  const spots = new Map<string, Spot>()
  for (const [at, source] of Object.entries(sources)) spots.set(at, { at, source, before: null })
  if (asRead === null) return spots
  const rowNow = rowsSince({ sources, rowCount }, asRead)
  for (const [before, source] of Object.entries(asRead.sources)) {
    const at = nowAt(before, rowNow)
    if (at !== null && !spots.has(at)) spots.set(at, { at, source, before })
  }
  return spots
}

/** The spot that shows a pointer: its own, that of the value it is part of, or one of the values it holds. */
export function spotFor(spots: Spots, at: string): Spot | null {
  const cell = spots.get(cellOf(at))
  if (cell !== undefined) return cell
  const whole = /^\/indicators\/\d+|^\/budget\/lines\/\d+|^\/(?:contact|total|budget)(?=\/|$)|^\/objectives$/.exec(at)?.[0]
  if (whole === undefined) return null
  for (const key of mostTelling) {
    const spot = spots.get(`${whole}/${key}`)
    if (spot !== undefined) return spot
  }
  return null
}

const mostTelling = ['name', 'label', 'score', 'target', 'actual', 'weight', 'lines/0/label', 'expected']

/** The spots of the values that the reader is not sure of. */
export function doubtedOf(spots: Spots, doubts: Form['doubts']): readonly Spot[] {
  const cells = new Set(doubts.map(({ at }) => cellOf(at)))
  return [...spots.values()].filter(({ at }) => cells.has(at))
}

/** All parts on pages: a value that a page break cuts has several. */
export function partsOf(place: Place): readonly { readonly page: number; readonly box: readonly [number, number, number, number] }[] {
  return 'page' in place ? [{ page: place.page, box: place.box }, ...(place.rest ?? [])] : []
}

/** The same for a value and for the cell or line of the document that it stands in. */
export function keyOf(place: Place): string {
  if ('page' in place) return `${place.page}/${place.box.join()}`
  if ('cell' in place) return place.cell
  if ('table' in place) return `${place.table}/${place.row}/${place.column}`
  if ('paragraph' in place) return `${place.paragraph}`
  return `line ${place.line}`
}

/** Rows move and go: each row as read, and where it stands now. Values that were left alone say so by their place. */
function rowsSince({ sources, rowCount }: Standing, asRead: Form): ReadonlyMap<number, number> {
  const now = new Map<string, number>()
  for (const [at, source] of Object.entries(sources)) {
    const [row, key] = rowOf(at)
    if (row !== null) now.set(`${key} ${keyOf(source)}`, row)
  }
  const rows = new Map<number, number>()
  for (const [at, source] of Object.entries(asRead.sources)) {
    const [row, key] = rowOf(at)
    // a level cell is merged over many rows
    if (row === null || key === 'dimension' || key === 'group') continue
    const found = now.get(`${key} ${keyOf(source)}`)
    if (found !== undefined) rows.set(row, found)
  }
  if (rowCount !== asRead.indicators.length) return rows
  // A row that was typed anew from end to end still stands where it stood.
  const taken = new Set(rows.values())
  for (const row of asRead.indicators.keys()) if (!rows.has(row) && !taken.has(row)) rows.set(row, row)
  return rows
}

function rowOf(at: string): readonly [number | null, string] {
  const match = /^\/indicators\/(\d+)\/(.*)$/.exec(at)
  return match === null ? [null, ''] : [Number(match[1]), match[2]!]
}

function nowAt(before: string, rows: ReadonlyMap<number, number>): string | null {
  const [row, key] = rowOf(before)
  if (row === null) return before
  const now = rows.get(row)
  return now === undefined ? null : `/indicators/${now}/${key}`
}
