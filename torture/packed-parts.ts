// A zip archive as a list of entries that say of themselves what they like: written by hand, because no library writes a broken one.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface Part {
  name: string
  data: Uint8Array
  /** 0 stored, 8 deflated. */
  method: number
  flags: number
  /** What the directory claims, where it is not the truth. */
  packed?: number
  unpacked?: number
  crc?: number
  offset?: number
  /** The name in the local header, where it differs. */
  localName?: string
  /** Bytes that stand for the packed data. */
  raw?: Uint8Array
}

export interface Package {
  parts: Part[]
  before: Uint8Array
  comment: Uint8Array
  /** What the end of the directory claims. */
  count?: number
  directoryAt?: number
}

export const part = (name: string, data: Uint8Array): Part => ({ name, data, method: 8, flags: 0x800 })
const none = new Uint8Array()
export const packageOf = (parts: Part[]): Package => ({ parts, before: none, comment: none })

/** The parts of a sound archive, by its directory. */
export function unpacked(bytes: Uint8Array): Part[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = view.readUInt32LE(end + 16)
  return Array.from({ length: view.readUInt16LE(end + 10) }, () => {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.readUInt16LE(at + field)) as [number, number, number]
    const name = view.toString('utf8', at + 46, at + 46 + nameLength)
    const local = view.readUInt32LE(at + 42)
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const raw = view.subarray(from, from + view.readUInt32LE(at + 20))
    const method = view.readUInt16LE(at + 10)
    at += 46 + nameLength + extra + comment
    return part(name, method === 0 ? raw : inflateRawSync(raw))
  })
}

const field = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value % 2 ** (8 * size), 0, size)
  return bytes
}
const two = (value: number) => field(value, 2)
const four = (value: number) => field(value, 4)

export function packed({ parts, before, comment, count, directoryAt }: Package): Uint8Array {
  const chunks: Uint8Array[] = [before]
  let at = before.length
  const directory: Uint8Array[] = []
  for (const one of parts) {
    const data = one.raw ?? (one.method === 8 ? deflateRawSync(one.data) : one.data)
    const name = Buffer.from(one.name)
    const localName = Buffer.from(one.localName ?? one.name)
    const sizes = [four(one.crc ?? crc32(one.data)), four(one.packed ?? data.length), four(one.unpacked ?? one.data.length)]
    const head = [two(20), two(one.flags), two(one.method), four(0)]
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), ...head, ...sizes, two(localName.length), two(0), localName])
    const listed = [two(20), ...head, ...sizes, two(name.length), two(0), two(0), two(0), two(0), four(0), four(one.offset ?? at), name]
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), ...listed]))
    chunks.push(local, data)
    at += local.length + data.length
  }
  const listed = Buffer.concat(directory)
  const number = two(count ?? parts.length)
  const end = [two(0), two(0), number, number, four(listed.length), four(directoryAt ?? at), two(comment.length)]
  return Buffer.concat([...chunks, listed, Buffer.from('PK\u0005\u0006', 'latin1'), ...end, comment])
}
