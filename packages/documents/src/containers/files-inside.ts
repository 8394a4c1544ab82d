// An archive's files by name, those of the archives inside it too: "单位A.zip/2023/表.docx".
import { OperationError } from '@jizheng/core'
import type { Limits } from '../limits.ts'
import { type ByteSource, sourceOf } from './byte-source.ts'
import { type ContainedFile, type Container, openContainer } from './container.ts'
import { isArchiveName, isDocumentName, isPassedOver, mayBeArchive } from './file-names.ts'

export interface FilesInside {
  /** The documents, archives inside archives unfolded, in the order of their names. An archive that could not be unfolded stands there itself: reading it says why. */
  readonly names: () => readonly string[]
  /** Throws OperationError: file-not-found, or what is wrong with that file. */
  readonly read: (name: string) => Uint8Array
  /** What is wrong with the archive's rest, where only its beginning could be read. */
  readonly damage: OperationError | null
}

/** Null where the bytes are no archive, or one document. Throws OperationError: archive-bomb, file-truncated, file-damaged. */
export function filesInside(source: ByteSource, name: string, limits: Limits): FilesInside | null {
  const outer = openContainer(source, name, limits)
  if (outer === null) return null
  return { names: () => namesIn(outer, limits), read: readerOf(outer, limits), damage: outer.damage }
}

interface Budget {
  entries: number
  bytes: number
  archives: number
}

function namesIn(outer: Container, limits: Limits): readonly string[] {
  const left: Budget = { entries: limits.containerEntries, bytes: limits.containerBytes, archives: limits.containerArchives }
  return unfolded(outer, limits, left, 1).toSorted()
}

function unfolded(container: Container, limits: Limits, left: Budget, depth: number): string[] {
  left.entries -= container.files.length
  left.bytes -= container.files.reduce((sum, file) => sum + file.size, 0)
  return container.files.flatMap((file) => {
    if (isPassedOver(file.name)) return []
    if (isDocumentName(file.name)) return [file.name]
    if (!mayBeArchive(file.name)) return []
    try {
      const inner = left.archives-- > 0 ? openInner(file, limits, depth) : refuse('containerArchives')
      if (inner === null) return isArchiveName(file.name) ? [file.name] : []
      if (inner.files.length > left.entries || inner.files.reduce((sum, one) => sum + one.size, 0) > left.bytes) refuse('containerBytes')
      const names = unfolded(inner, limits, left, depth + 1).map((name) => `${file.name}/${name}`)
      return inner.damage === null ? names : [...names, file.name]
    } catch (error) {
      if (error instanceof OperationError) return [file.name]
      throw error
    }
  })
}

function openInner(file: ContainedFile, limits: Limits, depth: number): Container | null {
  const inner = openContainer(sourceOf(file.read(limits.unpackedBytes)), file.name, limits)
  if (inner !== null && depth >= limits.containerDepth) refuse('containerDepth')
  return inner
}

function refuse(what: keyof Limits): never {
  throw new OperationError('archive-bomb', { what })
}

/** Keeps the archive it has opened last, inside the outer one: files are asked for in the order of their names. */
function readerOf(outer: Container, limits: Limits): (name: string) => Uint8Array {
  let last: { readonly file: ContainedFile; readonly read: (name: string) => Uint8Array } | null = null
  const byName = new Map(outer.files.map((file) => [file.name, file]))
  return (name) => {
    const file = byName.get(name)
    if (file !== undefined) return file.read(limits.fileBytes)
    const around = outer.files.find((one) => name.startsWith(`${one.name}/`))
    if (around === undefined) throw new OperationError('file-not-found')
    if (last?.file !== around) {
      const inner = openContainer(sourceOf(around.read(limits.unpackedBytes)), around.name, limits)
      if (inner === null) throw new OperationError('file-not-found')
      last = { file: around, read: readerOf(inner, limits) }
    }
    return last.read(name.slice(around.name.length + 1))
  }
}
