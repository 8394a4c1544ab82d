// The entries of a zip archive, unpacked one by one on demand. Limits are looked at in the directory, before anything is unpacked, and again while it is.
import { OperationError } from '@jizheng/core'
import { Inflate } from 'fflate/browser'
import { type ByteSource, sourceOf, viewOf } from './containers/byte-source.ts'
import { zipDirectory, type ZipEntry } from './containers/zip-directory.ts'
import { tooLarge } from './limits.ts'
import type { Limits } from './limits.ts'

export interface Archive {
  readonly names: readonly string[]
  /** The unpacked bytes, or null where there is no such entry. Throws OperationError: archive-bomb, file-encrypted, file-damaged, file-too-large. */
  read(name: string): Uint8Array | null
}

const localEntry = 0x04034b50
const localLength = 30
const ratioFrom = 1024 * 1024
const piece = 64 * 1024

/** Reads the directory only. Throws OperationError: file-truncated where the directory is missing, archive-bomb where it declares too much, file-damaged where two entries have one name. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const source = sourceOf(bytes)
  const entries = byName(zipDirectory(source, limits.archiveEntries, 'as-they-are'))
  let unpacked = 0
  for (const entry of entries.values()) {
    unpacked += entry.unpacked
    if (unpacked > limits.unpackedBytes) throw new OperationError('archive-bomb', { what: 'unpackedBytes', entry: entry.name })
    refuseBomb(entry, limits)
  }
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      if (!entry.encrypted && entry.unpacked > limits.partBytes) throw tooLarge('partBytes', limits)
      return unpackEntry(source, entry)
    },
  }
}

/** One program shows the first of two entries with one name, another the last: nobody knows which a person sees. Parts of packages differ by more than case. */
function byName(directory: readonly ZipEntry[]): Map<string, ZipEntry> {
  const seen = new Set<string>()
  for (const { name } of directory) {
    const folded = name.toLowerCase()
    if (seen.has(folded)) throw new OperationError('file-damaged', { why: 'twice', entry: name })
    seen.add(folded)
  }
  return new Map(directory.map((entry) => [entry.name, entry]))
}

/** Throws OperationError archive-bomb for an entry that declares far more than it weighs. */
export function refuseBomb(entry: ZipEntry, limits: Limits): void {
  if (entry.unpacked > ratioFrom && entry.unpacked > limits.ratio * entry.packed)
    throw new OperationError('archive-bomb', { what: 'ratio', entry: entry.name })
}

/** Throws OperationError: file-encrypted, file-damaged, file-truncated, archive-bomb where more comes out than was declared. */
export function unpackEntry(source: ByteSource, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new OperationError('file-encrypted')
  const head = source.read(entry.offset, entry.offset + localLength)
  if (head.length < localLength || viewOf(head).getUint32(0, true) !== localEntry)
    throw new OperationError('file-damaged', { why: 'entry', entry: entry.name })
  const from = entry.offset + localLength + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true)
  if (from + entry.packed > source.size) throw new OperationError('file-truncated')
  const packed = source.read(from, from + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new OperationError('file-damaged', { why: 'compression', entry: entry.name })
  return inflated(packed, entry)
}

/** Stops as soon as more comes out than the directory declared: the declared size has passed the limits, the real one has not. */
function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
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
