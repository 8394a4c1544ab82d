// An archive as the files in it: zip, tar, gzip around a tar or around one file. Told by content; an office file is a zip too, but a document.
import { OperationError } from '@jizheng/core'
import type { Limits } from '../limits.ts'
import { refuseBomb, unpackEntry } from '../zip.ts'
import type { ByteSource } from './byte-source.ts'
import { viewOf } from './byte-source.ts'
import { gunzipped } from './gzip.ts'
import { isTar, tarEntries } from './tar.ts'
import { zipDirectory } from './zip-directory.ts'

export interface ContainedFile {
  /** With its folders, "/" between them; each name once. */
  readonly name: string
  readonly size: number
  /** Throws OperationError: what is wrong with this one file, file-too-large beyond `mostBytes`. */
  readonly read: (mostBytes: number) => Uint8Array
}

export interface Container {
  readonly files: readonly ContainedFile[]
  /** What is wrong with the rest, where only its beginning could be read. */
  readonly damage: OperationError | null
}

/** What a package's parts say it is, where they say it: such a zip is one document. */
const packages = /^(?:word\/document\d*\.xml|xl\/workbook\d*\.(?:xml|bin)|ppt\/.*|ofd\.xml|content\.xml)$/i

/** Null where the bytes are no archive. Throws OperationError: archive-bomb, file-truncated, file-damaged. Nothing but the list of files is read yet. */
export function openContainer(source: ByteSource, name: string, limits: Limits): Container | null {
  const start = source.read(0, 512)
  const mark = start.length < 4 ? 0 : viewOf(start).getUint32(0, true)
  if (mark === 0x04034b50 || mark === 0x06054b50) return zipContainer(source, limits)
  if (start[0] === 0x1f && start[1] === 0x8b) return gzipContainer(source, name, limits)
  return isTar(start) ? tarContainer(source, limits) : null
}

function zipContainer(source: ByteSource, limits: Limits): Container | null {
  const entries = zipDirectory(source, limits.containerEntries)
  if (entries.some((entry) => packages.test(entry.name))) return null
  const files = entries
    .filter((entry) => !entry.name.endsWith('/'))
    .map((entry) => ({
      name: entry.name,
      size: entry.unpacked,
      read: (mostBytes: number) => {
        refuseBomb(entry, limits)
        if (!entry.encrypted && entry.unpacked > mostBytes) throw tooLarge(mostBytes)
        return unpackEntry(source, entry)
      },
    }))
  return bounded({ files, damage: null }, limits)
}

function tarContainer(source: ByteSource, limits: Limits): Container {
  const { entries, damage } = tarEntries(source, limits.containerEntries)
  const files = entries.map(({ name, size, from }) => ({
    name,
    size,
    read: (mostBytes: number) => {
      const bytes = source.read(from, from + Math.min(size, mostBytes + 1))
      if (bytes.length < Math.min(size, mostBytes)) throw new OperationError('file-truncated')
      return upTo(mostBytes, bytes)
    },
  }))
  return bounded({ files, damage }, limits)
}

function gzipContainer(source: ByteSource, name: string, limits: Limits): Container {
  const { bytes, damage } = gunzipped(source, limits)
  const inner: ByteSource = { size: bytes.length, read: (from, to) => bytes.subarray(from, Math.min(to, bytes.length)) }
  if (isTar(inner.read(0, 512))) {
    const tar = tarContainer(inner, limits)
    return { ...tar, damage: damage ?? tar.damage }
  }
  const single = name.replace(/^.*\//, '').replace(/\.gz$/i, '')
  const read = (mostBytes: number) => {
    if (damage !== null) throw damage
    return upTo(mostBytes, bytes)
  }
  return { files: [{ name: single, size: bytes.length, read }], damage: null }
}

function bounded(container: Container, limits: Limits): Container {
  const total = container.files.reduce((sum, file) => sum + file.size, 0)
  if (total > limits.containerBytes) throw new OperationError('archive-bomb', { what: 'containerBytes' })
  return container
}

function upTo(mostBytes: number, bytes: Uint8Array): Uint8Array {
  if (bytes.length > mostBytes) throw tooLarge(mostBytes)
  return bytes
}

const tooLarge = (mostBytes: number): OperationError =>
  new OperationError('file-too-large', { what: 'fileBytes', limit: String(mostBytes) })
