// The directory of a zip archive (APPNOTE 6.3.10, sections 4.3.12-16), also of large ones: what is in it, before anything is unpacked.
import { OperationError } from '@jizheng/core'
import type { ByteSource } from './byte-source.ts'
import { viewOf } from './byte-source.ts'
import { namesOf, type RawName, type Twins } from './entry-names.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const directoryEnd = 0x06054b50
const directoryEnd64 = 0x06064b50
const locator64 = 0x07064b50
const directoryEntry = 0x02014b50
const endLength = 22
const locatorLength = 20
/** The comment behind the end may be so long. */
const longestComment = 0xffff
const entryLength = 46

interface Extent {
  readonly count: number
  readonly from: number
  readonly to: number
}

/** Throws OperationError: file-truncated where the directory is missing, file-damaged, archive-bomb where it has more than `mostEntries`. */
export function zipDirectory(source: ByteSource, mostEntries: number, twins: Twins = 'told-apart'): ZipEntry[] {
  const extent = extentOf(source)
  if (extent.count > mostEntries) throw new OperationError('archive-bomb', { what: 'archiveEntries' })
  const bytes = source.read(extent.from, extent.to)
  const view = viewOf(bytes)
  const raw: RawName[] = []
  const entries: Omit<ZipEntry, 'name'>[] = []
  let at = 0
  for (let index = 0; index < extent.count; index++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== directoryEntry) throw broken()
    const nameEnd = at + entryLength + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const extra = bytes.subarray(nameEnd, extraEnd)
    const flags = view.getUint16(at + 8, true)
    raw.push({
      bytes: bytes.subarray(at + entryLength, nameEnd),
      isUtf8: (flags & 0x800) !== 0,
      unicode: fieldOf(extra, 0x7075)?.subarray(5) ?? null,
    })
    entries.push({
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      ...sizesOf(view, at, extra),
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  const names = namesOf(raw, twins)
  return entries.map((entry, index) => ({ name: names[index]!, ...entry }))
}

function extentOf(source: ByteSource): Extent {
  const tailFrom = Math.max(0, source.size - endLength - longestComment - locatorLength)
  const tail = source.read(tailFrom, source.size)
  const view = viewOf(tail)
  let end = tail.length - endLength
  while (end >= 0 && view.getUint32(end, true) !== directoryEnd) end--
  if (end < 0) throw new OperationError('file-truncated')
  const isLarge = end >= locatorLength && view.getUint32(end - locatorLength, true) === locator64
  if (isLarge) return largeExtent(source, Number(view.getBigUint64(end - locatorLength + 8, true)))
  return { count: view.getUint16(end + 10, true), from: view.getUint32(end + 16, true), to: tailFrom + end }
}

function largeExtent(source: ByteSource, at: number): Extent {
  const end = source.read(at, at + 56)
  if (end.length < 56 || viewOf(end).getUint32(0, true) !== directoryEnd64) throw broken()
  const view = viewOf(end)
  return { count: Number(view.getBigUint64(32, true)), from: Number(view.getBigUint64(48, true)), to: at }
}

/** Sizes that do not fit in 32 bits stand in an extra field, only those, in this order. */
function sizesOf(view: DataView, at: number, extra: Uint8Array): Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'> {
  const large = fieldOf(extra, 1)
  let next = 0
  const wide = (short: number): number => {
    if (short !== 0xffffffff || large === null || next + 8 > large.length) return short
    next += 8
    return Number(viewOf(large).getBigUint64(next - 8, true))
  }
  const unpacked = wide(view.getUint32(at + 24, true))
  const packed = wide(view.getUint32(at + 20, true))
  return { packed, unpacked, offset: wide(view.getUint32(at + 42, true)) }
}

function fieldOf(extra: Uint8Array, id: number): Uint8Array | null {
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true))
  return null
}

const broken = (): OperationError => new OperationError('file-damaged', { why: 'directory' })
