// A PDF as its numbered objects, their streams unpacked, so that each can be spoiled alone; written again with a table of offsets that is right, unless asked otherwise.
import { deflateSync, inflateSync } from 'node:zlib'

export interface PdfObject {
  readonly number: number
  /** Without the stream. */
  dictionary: string
  /** Unpacked; null where the object has none. */
  stream: Buffer | null
  /** Written as it is, under whatever filter its dictionary names. */
  isRaw: boolean
}

export interface Pdf {
  objects: PdfObject[]
  trailer: string
  /** What the offsets are moved by: a table that lies. */
  shift: (offset: number, index: number) => number
  startxref: number | null
  /** Done to the bytes at the very end. */
  last: ((bytes: Buffer) => Buffer)[]
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

export function pdfOf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = [...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, number, body]): PdfObject => {
    const begin = /stream\r?\n/.exec(body!)
    if (begin === null || !body!.slice(0, begin.index).trimEnd().endsWith('>>'))
      return { number: Number(number), dictionary: body!.trim(), stream: null, isRaw: false }
    const dictionary = body!.slice(0, begin.index).trim()
    const packed = latin(body!.slice(begin.index + begin[0].length).replace(/\r?\n?endstream\s*$/, ''))
    return { number: Number(number), dictionary: dictionary.replace(/\/Length \d+( 0 R)?/, ''), ...unpacked(dictionary, packed) }
  })
  return {
    objects,
    trailer: /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(text)?.[1] ?? '<</Root 1 0 R>>',
    shift: (offset) => offset,
    startxref: null,
    last: [],
  }
}

function unpacked(dictionary: string, packed: Buffer): { stream: Buffer; isRaw: boolean } {
  if (!/\/Filter\s*\/FlateDecode/.test(dictionary) || /DecodeParms/.test(dictionary)) return { stream: packed, isRaw: true }
  try {
    return { stream: inflateSync(packed), isRaw: false }
  } catch {
    return { stream: packed, isRaw: true }
  }
}

export function printed({ objects, trailer, shift, startxref, last }: Pdf): Buffer {
  const chunks: Buffer[] = [latin('%PDF-1.6\n')]
  let at = chunks[0]!.length
  const offsets = new Map<number, number>()
  for (const { number, dictionary, stream, isRaw } of objects) {
    const packed = stream === null ? null : isRaw || !/FlateDecode/.test(dictionary) ? stream : deflateSync(stream)
    const head = packed === null ? dictionary : dictionary.replace(/^<</, () => `<</Length ${packed.length} `)
    const body = packed === null ? [] : [latin('\nstream\n'), packed, latin('\nendstream')]
    const whole = Buffer.concat([latin(`${number} 0 obj\n${head}`), ...body, latin('\nendobj\n')])
    offsets.set(number, at)
    chunks.push(whole)
    at += whole.length
  }
  const size = Math.max(0, ...offsets.keys()) + 1
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(Math.max(0, shift(offset, number))).padStart(10, '0')} 00000 n \n`
  })
  const end = `xref\n0 ${size}\n${lines.join('')}trailer\n${trailer}\nstartxref\n${startxref ?? at}\n%%EOF\n`
  return last.reduce<Buffer>((bytes, change) => change(bytes), Buffer.concat([...chunks, latin(end)]))
}

/** Pages of one drawing, in the one font that every reader has. */
export function pdfPages(drawing: string, pages = 1): Buffer {
  const object = (number: number, dictionary: string, stream: Buffer | null = null): PdfObject => ({
    number,
    dictionary,
    stream,
    isRaw: false,
  })
  const objects = [
    object(1, '<</Type/Catalog/Pages 2 0 R>>'),
    object(2, `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`),
    object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'),
    object(4, '<</Filter/FlateDecode>>', latin(drawing)),
    object(5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ]
  return printed({ objects, trailer: '<</Root 1 0 R/Size 6>>', shift: (offset) => offset, startxref: null, last: [] })
}
