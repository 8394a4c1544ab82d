// A large file of forms somebody read before, cut where one form ends and the next begins: the file is never in memory as a whole.
import { open } from 'node:fs/promises'

/** `lines`: one JSON value a line · `elements`: values of one JSON array, with commas between them. */
export interface JsonBatch {
  readonly kind: 'lines' | 'elements'
  /** Bytes of the file, `end` not among them. */
  readonly start: number
  readonly end: number
}

const READ_BYTES = 1 << 20
/** What a thread parses at once. */
const BATCH_BYTES = 2 << 20

const lineFeed = 0x0a
const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const isOpening = (byte: number): boolean => byte === 0x5b || byte === 0x7b
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d

/** In the order of the file. Cuts at line ends, or at the commas of the outermost array where the file is one. */
export async function* jsonBatches(file: string): AsyncGenerator<JsonBatch> {
  const handle = await open(file)
  try {
    const chunk = Buffer.allocUnsafe(READ_BYTES)
    const { bytesRead } = await handle.read(chunk, 0, READ_BYTES, 0)
    const head = /^(?:\uFEFF)?\s*\[/.exec(chunk.toString('utf8', 0, Math.min(bytesRead, 1024)))
    const cutter = head === null ? lineCutter() : elementCutter(Buffer.byteLength(head[0]))
    let at = 0
    for (let read = bytesRead; read > 0; read = (await handle.read(chunk, 0, READ_BYTES, at)).bytesRead) {
      yield* cutter.feed(chunk.subarray(0, read), at)
      at += read
    }
    yield* cutter.rest(at)
  } finally {
    await handle.close()
  }
}

interface Cutter {
  feed(chunk: Uint8Array, at: number): Generator<JsonBatch>
  rest(end: number): Generator<JsonBatch>
}

function lineCutter(): Cutter {
  let start = 0
  return {
    *feed(chunk, at) {
      for (let from = Math.max(0, start + BATCH_BYTES - at); from < chunk.length;) {
        const cut = chunk.indexOf(lineFeed, from)
        if (cut < 0) return
        yield { kind: 'lines', start, end: at + cut + 1 }
        start = at + cut + 1
        from = cut + 1 + BATCH_BYTES
      }
    },
    *rest(end) {
      if (end > start) yield { kind: 'lines', start, end }
    },
  }
}

function elementCutter(first: number): Cutter {
  let start = first
  let depth = 0
  let isText = false
  let isEscaped = false
  let ended = -1
  return {
    *feed(chunk, at) {
      for (let index = Math.max(0, first - at); index < chunk.length && ended < 0; index += 1) {
        const byte = chunk[index]!
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === backslash) isEscaped = true
          else if (byte === quote) isText = false
        } else if (byte === quote) isText = true
        else if (isOpening(byte)) depth += 1
        else if (isClosing(byte)) {
          if (depth === 0) ended = at + index
          else depth -= 1
        } else if (byte === comma && depth === 0 && at + index - start >= BATCH_BYTES) {
          yield { kind: 'elements', start, end: at + index }
          start = at + index + 1
        }
      }
    },
    *rest(end) {
      const last = ended < 0 ? end : ended
      if (last > start) yield { kind: 'elements', start, end: last }
    },
  }
}
