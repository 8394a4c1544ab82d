// The entries of a tar archive (POSIX ustar and pax, GNU long names, and the tar before them).
import { OperationError } from '@jizheng/core'
import type { ByteSource } from './byte-source.ts'
import { namesOf, type RawName } from './entry-names.ts'

export interface TarEntry {
  readonly name: string
  readonly size: number
  readonly from: number
}

const block = 512
/** A name that comes in an entry of its own may be so long. */
const longestName = 64 * 1024
const latin = new TextDecoder('latin1')

/** The header's checksum holds: by chance it never does. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < block || head[0] === 0) return false
  let sum = 0
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : head[at]!
  return sum === octal(head, 148, 8)
}

/** What could be read, and what is wrong behind it. Throws OperationError archive-bomb where there are more than `most`. */
export function tarEntries(
  source: ByteSource,
  most: number,
): { readonly entries: readonly TarEntry[]; readonly damage: OperationError | null } {
  const found: { readonly raw: RawName; readonly size: number; readonly from: number }[] = []
  let damage: OperationError | null = null
  let told: Told = {}
  let count = 0
  for (let at = 0; at < source.size;) {
    const head = source.read(at, at + block)
    if (head.length === block && head.every((byte) => byte === 0)) break
    if (!isTar(head) || Number.isNaN(sizeIn(head))) {
      damage = new OperationError(head.length < block ? 'file-truncated' : 'file-damaged', { why: 'tar' })
      break
    }
    if (++count > most) throw new OperationError('archive-bomb', { what: 'containerEntries' })
    const kind = String.fromCharCode(head[156]!)
    const size = (isFile(kind) ? told.size : undefined) ?? sizeIn(head)
    const from = at + block
    if (kind === 'x') Object.assign(told, paxOf(source.read(from, from + Math.min(size, longestName))))
    else if (kind === 'L') told.name = silent(upToZero(source.read(from, from + Math.min(size, longestName))))
    else {
      if (isFile(kind)) found.push({ raw: told.name ?? nameIn(head), size, from })
      told = {}
    }
    at = from + Math.ceil(size / block) * block
    if (from + size > source.size) damage = new OperationError('file-truncated', { why: 'tar' })
  }
  const files = found.filter(({ raw }) => raw.bytes.at(-1) !== 0x2f)
  const names = namesOf(files.map(({ raw }) => raw))
  return { entries: files.map(({ size, from }, index) => ({ name: names[index]!, size, from })), damage }
}

interface Told {
  name?: RawName
  size?: number
}

const isFile = (kind: string): boolean => kind === '0' || kind === '\0' || kind === '7'

/** Also what GNU tar writes is in whatever encoding the machine had. */
const silent = (bytes: Uint8Array): RawName => ({ bytes, isUtf8: false, unicode: null })

function nameIn(head: Uint8Array): RawName {
  const name = upToZero(head.subarray(0, 100))
  const isPosix = latin.decode(head.subarray(257, 263)) === 'ustar\0'
  const prefix = isPosix ? upToZero(head.subarray(345, 500)) : new Uint8Array()
  return silent(prefix.length === 0 ? name : Uint8Array.of(...prefix, 0x2f, ...name))
}

/** "LENGTH KEY=VALUE\n", in UTF-8. */
function paxOf(bytes: Uint8Array): Told {
  const told: Told = {}
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at)
    const length = Number(latin.decode(bytes.subarray(at, Math.max(at, space))))
    if (space < 0 || !(length > space - at) || at + length > bytes.length) break
    const record = bytes.subarray(space + 1, at + length - 1)
    const equals = record.indexOf(61)
    const key = latin.decode(record.subarray(0, Math.max(0, equals)))
    const value = record.subarray(equals + 1)
    if (key === 'path') told.name = { bytes: value, isUtf8: true, unicode: null }
    if (key === 'size' && /^\d{1,15}$/.test(latin.decode(value))) told.size = Number(latin.decode(value))
    at += length
  }
  return told
}

/** Sizes beyond eight GiB are written in base 256, marked by the highest bit. */
function sizeIn(head: Uint8Array): number {
  if ((head[124]! & 0x80) === 0) return octal(head, 124, 12)
  return head.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0)
}

function octal(head: Uint8Array, at: number, length: number): number {
  const text = latin.decode(upToZero(head.subarray(at, at + length))).trim()
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : Number.NaN
}

function upToZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}
