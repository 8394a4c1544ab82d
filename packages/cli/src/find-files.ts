// Files, folders and archives as given → the files to read. A folder or an archive stands for every document in it, in the order of their names.
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isArchiveName, isDocumentName, isPassedOver, mayBeArchive, namesInside } from '@jizheng/documents/node'

/** A path that does not exist stays in the list: reading it answers with its own error, and the others go on. */
export async function findFiles(given: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    given.map(async (name) => (name === '-' ? [name] : (await isFolder(name)) ? below(name) : ((await namesInside(name)) ?? [name]))),
  )
  return found.flat()
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isPassedOver(path.relative(folder, file).replaceAll(path.sep, '/')))
    .toSorted()
  const found: string[] = []
  for (const file of files) {
    const inside = isDocumentName(file) || !mayBeArchive(file) ? null : await namesInside(file)
    if (inside !== null) found.push(...inside)
    // What is called an archive and is none, or a broken one, says so when it is read.
    else if (isDocumentName(file) || isArchiveName(file)) found.push(file)
  }
  return found
}

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
