// What pdf.js makes of an embedded font, an OpenType file: a mark of the outlines, and which of them a sign is drawn with.

export interface Sfnt {
  /** Equal for fonts with the same outlines. */
  readonly mark: string
  /** The number of the outline for a code; 0 where there is none. */
  readonly outlineOf: (code: number) => number
}

/** Of outlines so many bytes are looked at, evenly spread: a whole Chinese font has ten million. */
const samples = 20_000

/** Null for what is no OpenType file. */
export function readSfnt(data: Uint8Array): Sfnt | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  try {
    const tables = tablesOf(view)
    const outlines = tables.get('glyf') ?? tables.get('CFF ')
    const cmap = tables.get('cmap')
    if (outlines === undefined || cmap === undefined) return null
    return { mark: markOf(data, outlines), outlineOf: segmentsOf(view, cmap.from) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

interface Span {
  readonly from: number
  readonly length: number
}

function tablesOf(view: DataView): Map<string, Span> {
  const tables = new Map<string, Span>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((sign) => view.getUint8(at + sign)))
    tables.set(name, { from: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

function markOf(data: Uint8Array, { from, length }: Span): string {
  const step = Math.max(1, Math.floor(length / samples))
  let [sum, mixed] = [0, 0x811c9dc5]
  for (let at = from; at < Math.min(from + length, data.length); at += step) {
    sum = (sum + data[at]!) % 0x7fffffff
    mixed = Math.imul(mixed ^ data[at]!, 0x01000193)
  }
  return `${length} ${sum} ${mixed}`
}

/** The first table of the forms that pdf.js writes: 4 for the first 65,536 codes, 12 for all. */
function segmentsOf(view: DataView, cmap: number): (code: number) => number {
  const starts = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index))
  const long = starts.find((at) => view.getUint16(at) === 12)
  if (long !== undefined) return (code) => inGroups(view, long, code)
  const short = starts.find((at) => view.getUint16(at) === 4)
  return short === undefined ? () => 0 : (code) => inSegments(view, short, code)
}

function inGroups(view: DataView, table: number, code: number): number {
  let [low, high] = [0, view.getUint32(table + 12)]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = table + 16 + 12 * middle
    if (code > view.getUint32(at + 4)) low = middle + 1
    else if (code < view.getUint32(at)) high = middle
    else return view.getUint32(at + 8) + code - view.getUint32(at)
  }
  return 0
}

function inSegments(view: DataView, table: number, code: number): number {
  const count = view.getUint16(table + 6) / 2
  const [ends, starts, deltas, ranges] = [14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count].map((offset) => table + offset) as [
    number,
    number,
    number,
    number,
  ]
  for (let index = 0; index < count; index++) {
    const at = 2 * index
    if (code > view.getUint16(ends + at)) continue
    if (code < view.getUint16(starts + at)) return 0
    const range = view.getUint16(ranges + at)
    const delta = view.getUint16(deltas + at)
    if (range === 0) return (code + delta) & 0xffff
    const outline = view.getUint16(ranges + at + range + 2 * (code - view.getUint16(starts + at)))
    return outline === 0 ? 0 : (outline + delta) & 0xffff
  }
  return 0
}
