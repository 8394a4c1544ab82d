// The entries of a zip archive, unpacked one by one on demand. Limits are looked at in the directory, before anything is unpacked, and again while it is.
import { OperationError } from '@jizheng/core'
import { Inflate } from 'fflate/browser'
import { tooLarge } from './limits.ts'
import type { Limits } from './limits.ts'

export interface Archive {
  readonly names: readonly string[]
  /** The unpacked bytes, or null where there is no such entry. Throws OperationError: archive-bomb, file-encrypted, file-damaged, file-too-large. */
  read(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const ratioFrom = 1024 * 1024
const piece = 64 * 1024

/** Reads the directory only. Throws OperationError: file-truncated where the directory is missing, archive-bomb where it declares too much. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map(directoryOf(bytes, view, limits).map((entry) => [entry.name, entry]))
  let unpacked = 0
  for (const entry of entries.values()) {
    unpacked += entry.unpacked
    if (unpacked > limits.unpackedBytes) throw new OperationError('archive-bomb', { what: 'unpackedBytes', entry: entry.name })
    if (entry.unpacked > ratioFrom && entry.unpacked > limits.ratio * entry.packed) {
      throw new OperationError('archive-bomb', { what: 'ratio', entry: entry.name })
    }
  }
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      return entry === undefined ? null : unpack(bytes, view, entry, limits)
    },
  }
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: Limits): Entry[] {
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 22 - 0xffff && view.getUint32(end, true) !== directoryEnd) end--
  if (end < 0 || view.getUint32(end, true) !== directoryEnd) throw new OperationError('file-truncated')
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries) throw new OperationError('archive-bomb', { what: 'archiveEntries' })
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry)
      throw new OperationError('file-damaged', { why: 'directory' })
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const flags = view.getUint16(at + 8, true)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limits: Limits): Uint8Array {
  if (entry.encrypted) throw new OperationError('file-encrypted')
  if (entry.unpacked > limits.partBytes) throw tooLarge('partBytes', limits)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localEntry) {
    throw new OperationError('file-damaged', { why: 'entry', entry: entry.name })
  }
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (from + entry.packed > bytes.length) throw new OperationError('file-truncated')
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new OperationError('file-damaged', { why: 'compression', entry: entry.name })
  return inflated(packed, entry)
}

/** Stops as soon as more comes out than the directory declared: the declared size has passed the limits, the real one has not. */
function inflated(packed: Uint8Array, entry: Entry): Uint8Array {
  const result = new Uint8Array(entry.unpacked)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.unpacked) throw new OperationError('archive-bomb', { what: 'declared-size', entry: entry.name })
    result.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += piece) stream.push(packed.subarray(at, at + piece), at + piece >= packed.length)
  } catch (error) {
    if (error instanceof OperationError) throw error
    throw new OperationError('file-damaged', { why: 'deflate', entry: entry.name }, { cause: error })
  }
  if (length !== entry.unpacked) throw new OperationError('file-damaged', { why: 'deflate', entry: entry.name })
  return result
}
