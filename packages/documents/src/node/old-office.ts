// Old office files (.doc .xls .wps .et, Rich Text, the XML of 2003, told by content) become today's through LibreOffice, several in one run.
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import { defaultLimits, tooLarge } from '../limits.ts'
import { openWorkshop } from './guarded-program.ts'
import { convert, type RunEnd } from './libre-office.ts'

/** What the suite is asked to make of a file, and whether it can: it knows nothing of single-file web pages. */
export interface OldFile {
  readonly bytes: Uint8Array
  readonly saveAs: 'docx' | 'xlsx'
}

/** An old file put down where the suite will look for it. */
export interface PutAside {
  readonly path: string
  readonly saveAs: 'docx' | 'xlsx'
}

/** The old file that a refusal speaks of, or null where it speaks of something else or of one that no suite opens. */
export function oldFileOf(error: unknown, bytes: Uint8Array): OldFile | null {
  if (!(error instanceof OperationError) || error.code !== 'file-old-office' || error.params['kind'] === 'mht') return null
  return { bytes, saveAs: error.params['saveAs'] === 'xlsx' ? 'xlsx' : 'docx' }
}

/** The name says nothing, so that no name can; the suite, too, tells the kind by content. */
export async function putAside({ bytes, saveAs }: OldFile, folder: string, name: string): Promise<PutAside> {
  const file = path.join(folder, `${name}.${saveAs === 'xlsx' ? 'xls' : 'doc'}`)
  await writeFile(file, bytes)
  return { path: file, saveAs }
}

/** One file on its own. Throws OperationError: what became of it instead. */
export async function convertOld(old: OldFile, program: string, idleMs: number): Promise<Uint8Array> {
  const workshop = openWorkshop()
  try {
    const [made] = await convertBatch([await putAside(old, workshop.folder, '1')], { program, idleMs, room: workshop.folder })
    if (made instanceof OperationError) throw made
    return await readFile(made!)
  } finally {
    workshop.close()
  }
}

export interface Batching {
  readonly program: string
  readonly idleMs: number
  /** A folder for this caller alone: profile and results stand in it. */
  readonly room: string
}

/**
 * The converted files' paths, or what the world refused, in the order given; all of one kind. Where a run ends badly, nobody knows which file did it:
 * those that are not done get a run each, with a new profile, so that one file never takes another with it.
 */
export async function convertBatch(files: readonly PutAside[], how: Batching): Promise<readonly (string | OperationError)[]> {
  const end = await run(files, how)
  const sizes = await Promise.all(files.map((file) => sizeOf(madeFrom(file, how))))
  // Whatever ended the run may have cut off what was being written.
  const whole = end === 'done' ? files.length : sizes.findLastIndex((size) => size > 0)
  const made: (string | OperationError)[] = []
  for (const [index, file] of files.entries()) {
    const result = madeFrom(file, how)
    if (sizes[index]! >= defaultLimits.fileBytes) made.push(tooLarge('fileBytes', defaultLimits))
    else if (sizes[index]! > 0 && index < whole) made.push(await kept(result))
    else if (end === 'done' || files.length === 1) made.push(refusal(end, how))
    else {
      await rm(result, { force: true })
      made.push((await convertBatch([file], how))[0]!)
    }
    await rm(file.path, { force: true })
  }
  return made
}

async function run(files: readonly PutAside[], how: Batching): Promise<RunEnd> {
  const profile = path.join(how.room, 'profile')
  const end = await convert({
    program: how.program,
    profile,
    files: files.map((file) => file.path),
    to: files[0]!.saveAs,
    into: path.join(how.room, 'made'),
    idleMs: how.idleMs,
    mostBytes: defaultLimits.fileBytes,
  })
  if (end !== 'done') await rm(profile, { recursive: true, force: true })
  return end
}

const madeFrom = (file: PutAside, how: Batching): string => path.join(how.room, 'made', `${path.parse(file.path).name}.${file.saveAs}`)

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    (entry) => entry.size,
    () => 0,
  )

/** Out of the way of later runs, which may use the name again. */
async function kept(file: string): Promise<string> {
  await rename(file, `${file}.read`)
  return `${file}.read`
}

const refusal = (end: RunEnd, how: Batching): OperationError =>
  end === 'silent'
    ? new OperationError('read-timeout', { seconds: String(how.idleMs / 1000) })
    : new OperationError('file-damaged', { why: 'conversion' })
