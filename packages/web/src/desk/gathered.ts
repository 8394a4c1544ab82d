// The files of a drop or a choice, folders walked to their ends, each with its path as the command would print it.
import type { FileToRead } from '../reader/pool.ts'

export interface Gathered {
  readonly files: readonly FileToRead[]
  /** Files of folders that are no documents (pictures, archives, what office programs leave lying about). */
  readonly passedOver: number
}

/** In folders only what may be a form is taken; a file that someone named is always tried: its content decides. */
const documents = /\.(html?|docx?|xlsx?|pdf|txt|wps|et|jizheng\.json)$/i
/** Locks and leftovers of office programs and systems. */
const leftover = /(^|\/)([.~]|Thumbs\.db$)/i

/** Must be called while the drop is being handled: afterwards its entries are gone. */
export function droppedFiles(data: DataTransfer): Promise<Gathered> {
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry())
  const loose = [...data.files]
  // A file copied in some programs has no entry.
  if (entries.every((entry) => entry === null))
    return Promise.resolve({ files: loose.map((file) => ({ name: file.name, file })), passedOver: 0 })
  return Promise.all(entries.map((entry, index) => (entry === null ? Promise.resolve([]) : filesOf(entry, index, loose)))).then((found) =>
    sorted(found.flat()),
  )
}

export function chosenFiles(list: FileList): Gathered {
  return sorted([...list].map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

function sorted(found: readonly FileToRead[]): Gathered {
  const files = found.filter(({ name }) => !name.includes('/') || (documents.test(name) && !leftover.test(name)))
  return {
    files: files.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })),
    passedOver: found.length - files.length,
  }
}

async function filesOf(entry: FileSystemEntry, index: number, loose: readonly File[]): Promise<readonly FileToRead[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (entry.isDirectory) {
    const children = await childrenOf((entry as FileSystemDirectoryEntry).createReader())
    return (await Promise.all(children.map((child) => filesOf(child, index, [])))).flat()
  }
  const file = await new Promise<File | null>((resolve) => {
    ;(entry as FileSystemFileEntry).file(resolve, () => resolve(loose[index] ?? null))
  })
  return file === null ? [] : [{ name, file }]
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
