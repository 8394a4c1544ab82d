// A file by its path, also one inside an archive: "piles/单位A.zip/2023/表.docx"; "-" is standard input. Of an archive only its directory and the file asked for are read.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import type { ByteSource } from '../containers/byte-source.ts'
import { type FilesInside, filesInside } from '../containers/files-inside.ts'
import { defaultLimits, tooLarge } from '../limits.ts'

/** Throws OperationError: file-not-found, file-not-readable, file-too-large, archive-of-files, and what is wrong with an archive or its entry. */
export async function readNamed(file: string): Promise<Uint8Array> {
  if (file === '-') return (piped ??= readPiped())
  const at = await onDisk(file)
  if (at === null) throw new OperationError('file-not-found', { file })
  const inside = archiveAt(at.path)
  if (at.inside !== '') {
    if (inside === null) throw new OperationError('file-not-found', { file })
    return inside.read(at.inside)
  }
  if (inside !== null) throw notOneFile(inside)
  if (at.size > defaultLimits.fileBytes) throw tooLarge('fileBytes', defaultLimits)
  try {
    return await readFile(file)
  } catch (cause) {
    throw new OperationError('file-not-readable', { file }, { cause })
  }
}

/** Standard input comes once and may be asked for again: for its mark, or to be judged anew. */
let piped: Promise<Uint8Array> | undefined

async function readPiped(): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer)
    size += (piece as Buffer).length
    if (size > defaultLimits.fileBytes) throw tooLarge('fileBytes', defaultLimits)
  }
  return Buffer.concat(pieces)
}

/** The documents in a file that is an archive, each by its whole path; null where it is a document itself, is not there or cannot be read. */
export async function namesInside(file: string): Promise<readonly string[] | null> {
  try {
    const inside = (await onDisk(file))?.inside === '' ? archiveAt(file) : null
    if (inside === null) return null
    const names = inside.names().map((name) => `${file}/${name}`)
    // Read as a file it says what is wrong with it, or that it holds nothing.
    return inside.damage === null && names.length > 0 ? names : [...names, file]
  } catch (error) {
    if (error instanceof OperationError) return null
    throw error
  }
}

function notOneFile(inside: FilesInside): OperationError {
  if (inside.damage !== null) return inside.damage
  const names = inside.names()
  return new OperationError('archive-of-files', { count: String(names.length), first: names[0] ?? '' })
}

interface OnDisk {
  readonly path: string
  readonly size: number
  /** What is left of the path behind a file. */
  readonly inside: string
}

/** The file that the path names or runs through; null where there is none. */
async function onDisk(file: string): Promise<OnDisk | null> {
  for (let at = file; ; at = path.dirname(at)) {
    const entry = await stat(at).catch(() => null)
    if (entry?.isFile()) return { path: at, size: entry.size, inside: file.slice(at.length).replaceAll('\\', '/').replace(/^\/+/, '') }
    if (entry !== null && at === file) throw new OperationError('file-not-readable', { file })
    if (entry !== null || at === path.dirname(at)) return null
  }
}

/** The archive looked at last stays open: its files are asked for one after another. */
let last: { readonly key: string; readonly inside: FilesInside | null; readonly close: () => void } | null = null

function archiveAt(file: string): FilesInside | null {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (cause) {
    throw new OperationError('file-not-readable', { file }, { cause })
  }
  const { size, mtimeMs, ino } = fstatSync(handle)
  const key = `${file}\n${size}\n${mtimeMs}\n${ino}`
  const close = () => closeSync(handle)
  if (last?.key === key) {
    close()
    return last.inside
  }
  try {
    const inside = filesInside(sourceAt(handle, size), file, defaultLimits)
    if (inside === null) close()
    else {
      last?.close()
      last = { key, inside, close }
    }
    return inside
  } catch (error) {
    close()
    throw error
  }
}

function sourceAt(handle: number, size: number): ByteSource {
  return {
    size,
    read: (from, to) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from))
    },
  }
}
