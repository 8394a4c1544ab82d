// The files of a drop or a choice, folders walked to their ends, each with its path as the command would print it.
import { isArchiveName, isDocumentName, isPassedOver } from '@jizheng/documents'
import type { FileToRead } from '../reader/file-to-read.ts'

export interface Gathered {
  readonly files: readonly FileToRead[]
  /** Files of folders that are no documents (pictures, what office programs leave lying about). */
  readonly passedOver: number
}

/**
 * Must be called while the drop is being handled: afterwards its items are gone. Two interfaces, since neither works everywhere: entries cannot be
 * read by a page from disk (Chromium answers EncodingError), and Chromium ends a page from a server without TLS that asks for a handle, although
 * it offers them there.
 */
export function droppedFiles(data: DataTransfer): Promise<Gathered> {
  const found = [...data.items].filter(({ kind }) => kind === 'file').map(droppedItem)
  return Promise.all(found).then((files) => sorted(files.flat()))
}

function droppedItem(item: DataTransferItem): Promise<readonly FileToRead[]> {
  const file = item.getAsFile()
  const loose: readonly FileToRead[] = file === null ? [] : [{ name: file.name, file }]
  const entry = item.webkitGetAsEntry()
  if (entry?.isDirectory !== true) return Promise.resolve(loose)
  const { getAsFileSystemHandle } = item as Partial<HandleGiver>
  const handle = isSecureContext ? getAsFileSystemHandle?.call(item) : undefined
  const walked = handle === undefined ? inEntry(entry) : handle.then((found) => inHandle(found, ''))
  return walked.catch(() => loose)
}

export function chosenFiles(list: FileList): Gathered {
  return sorted([...list].map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

function sorted(found: readonly FileToRead[]): Gathered {
  const files = found.filter(({ name }) => !name.includes('/') || isTaken(name))
  return {
    files: files.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })),
    passedOver: found.length - files.length,
  }
}

/** In folders only what may be a form, or hold some, is taken; a file that someone named is always tried: its content decides. */
const isTaken = (name: string): boolean => (isDocumentName(name) || isArchiveName(name)) && !isPassedOver(name)

interface HandleGiver {
  readonly getAsFileSystemHandle: () => Promise<Handle>
}

type Handle =
  | { readonly kind: 'file'; readonly name: string; readonly getFile: () => Promise<File> }
  | { readonly kind: 'directory'; readonly name: string; readonly values: () => AsyncIterable<Handle> }

/** A file that cannot be had (locked, gone) is left to the others' sake. */
async function inHandle(handle: Handle, above: string): Promise<readonly FileToRead[]> {
  const name = `${above}${handle.name}`
  if (handle.kind === 'file')
    return handle.getFile().then(
      (file) => [{ name, file }],
      () => [],
    )
  const found: FileToRead[] = []
  for await (const child of handle.values()) found.push(...(await inHandle(child, `${name}/`)))
  return found
}

async function inEntry(entry: FileSystemEntry): Promise<readonly FileToRead[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (entry.isDirectory) {
    const children = await childrenOf((entry as FileSystemDirectoryEntry).createReader())
    return (await Promise.all(children.map(inEntry))).flat()
  }
  return new Promise((resolve) => {
    ;(entry as FileSystemFileEntry).file(
      (file) => resolve([{ name, file }]),
      () => resolve([]),
    )
  })
}

/** A reader gives at most a hundred entries at a time, and an empty list at the end. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}
