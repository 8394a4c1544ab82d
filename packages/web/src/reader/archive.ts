// Archives that were dropped, looked into where they lie: of a zip only its directory and the file asked for are read.
import { type Locale, OperationError } from '@jizheng/core'
import { type ByteSource, defaultLimits, type FileError, type FilesInside, filesInside, refused } from '@jizheng/documents'

/** What came of an archive: the documents in it by their paths, and what is wrong with the rest, or with all of it. */
export interface Unfolded {
  readonly inside: readonly string[]
  readonly error: FileError | null
}

/** Null where the file is a document itself, or nothing known. */
export function unfold(file: Blob, name: string, locale: Locale): Unfolded | null {
  const archive = opened(file, name)
  if (archive === null) return null
  const inside = archive.names()
  const damage = archive.damage ?? (inside.length === 0 ? new OperationError('archive-of-files', { count: '0' }) : null)
  return { inside, error: damage === null ? null : refused(damage, name, locale) }
}

/** The bytes of one file in an archive, by its path there. Throws OperationError. */
export function bytesInside(file: Blob, archive: string, path: string): Uint8Array<ArrayBuffer> {
  const inside = opened(file, archive)
  if (inside === null) throw new OperationError('file-not-found', { file: `${archive}/${path}` })
  return Uint8Array.from(inside.read(path))
}

/** The archive looked at last stays open: its files are asked for one after another. */
let last: { readonly key: string; readonly inside: FilesInside | null } | null = null

function opened(file: Blob, name: string): FilesInside | null {
  const key = `${name} ${file.size} ${file instanceof File ? file.lastModified : ''}`
  if (last?.key !== key) last = { key, inside: filesInside(sourceIn(file, name), name, defaultLimits) }
  return last.inside
}

/** A worker may wait for its bytes. A file that was moved, changed or locked since it was chosen cannot be read any more. */
function sourceIn(file: Blob, name: string): ByteSource {
  const reader = new FileReaderSync()
  return {
    size: file.size,
    read(from, to) {
      try {
        return new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to)))
      } catch (cause) {
        throw new OperationError('file-not-readable', { file: name }, { cause })
      }
    },
  }
}
