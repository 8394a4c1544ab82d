// Files and folders as given → the files to read. A folder stands for every document below it, in the order of their names.
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Of JSON only the drafts that the page saves: a folder may hold any other. */
const documents = /\.(html?|docx|xlsx|csv|pdf|txt|doc|xls|wps|et|jizheng\.json)$/i

/** A path that does not exist stays in the list: reading it answers with its own error, and the others go on. */
export async function findFiles(given: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(given.map(async (name) => ((await isFolder(name)) ? below(name) : [name])))
  return found.flat()
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && documents.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
}

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
