// Files read beside the page: in several workers that take the next file as soon as they are free; a file that cannot be read never stops the others.
import { type Locale, OperationError, type Rules } from '@jizheng/core'
import { type FileError, refused } from '@jizheng/documents'
import { proxy, type Remote } from 'comlink'
import type { FileToRead } from './file-to-read.ts'
import type { Answer, Judged, OnPage, ReadFile } from './read-file.ts'
import type { Unfolded } from './archive.ts'
import { keepAtHand, keepOnlyOneAtHand, readerAtHand } from './reader.ts'
import type { Tasks } from './tasks.ts'

interface Reading {
  readonly locale: Locale
  /** Aborting it stops the workers at once. */
  readonly signal?: AbortSignal | undefined
  /** A file that takes longer is given up with 'read-timeout'. */
  readonly timeoutMs?: number | undefined
}

export interface ReadingFiles extends Reading {
  readonly rules: Rules
  /** `index` is the file's place in the list; answers come as they are ready. An archive's is what lies in it. */
  readonly onFile: (index: number, answer: Judged | Unfolded) => void
  readonly onProgress?: (index: number, page: number, pages: number) => void
}

const DEFAULT_TIMEOUT_MS = 120_000
const MOST_WORKERS = 4

/** Comes when every file has its answer, or when the signal was aborted: files without an answer by then get none. */
export async function readFiles(files: readonly FileToRead[], how: ReadingFiles): Promise<void> {
  const { rules, locale, signal, onFile, onProgress } = how
  const queue = files.entries()
  const lane = async (): Promise<void> => {
    for (const [index, file] of queue) {
      if (signal?.aborted) return
      const onPage = onProgress && ((page: number, pages: number) => onProgress(index, page, pages))
      const outcome = await asked(async (tasks, tell): Promise<Judged | Unfolded> => tasks.answer(toRead(file), { rules, locale }, tell), {
        ...how,
        onPage,
      })
      if (outcome === 'aborted') return
      onFile(index, outcome instanceof Error ? notRead(refused(outcome, file.name, locale), file.name) : outcome)
    }
  }
  const lanes = Math.min(navigator.hardwareConcurrency, MOST_WORKERS, files.length)
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    keepOnlyOneAtHand()
  }
}

export interface ReadingFile extends Reading {
  readonly onPage?: OnPage | undefined
}

/** One file to be opened: its document and its forms. Null when the signal was aborted. */
export async function readFile(file: FileToRead, how: ReadingFile): Promise<Answer<ReadFile> | Unfolded | null> {
  const outcome = await asked(async (tasks, tell): Promise<Answer<ReadFile> | Unfolded> => tasks.read(toRead(file), how.locale, tell), how)
  if (outcome === 'aborted') return null
  return outcome instanceof Error ? { error: refused(outcome, file.name, how.locale) } : outcome
}

/** Nothing else of what the page knows of a file goes over to the worker. */
const toRead = ({ name, file, inside }: FileToRead): FileToRead => ({ name, file, ...(inside && { inside }) })

const notRead = (error: FileError, file: string): Judged => ({ answer: { file, error }, digests: [], mark: null })

type Ask<T> = (tasks: Remote<Tasks>, onPage: OnPage | undefined) => Promise<T>

/** The answer; or what became of the worker instead, which is stopped then and never asked again. */
async function asked<T>(ask: Ask<T>, { signal, timeoutMs = DEFAULT_TIMEOUT_MS, onPage }: ReadingFile): Promise<T | Error | 'aborted'> {
  const reader = await readerAtHand()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = (): void => undefined
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new OperationError('read-timeout', { seconds: String(timeoutMs / 1000) })), timeoutMs)
  })
  const aborted = new Promise<'aborted'>((resolve) => {
    stop = () => resolve('aborted')
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
  const answer = ask(reader.tasks, onPage && proxy(onPage)).catch((error: unknown) => error as Error)
  const outcome = await Promise.race([answer, reader.lost, late, aborted])
  clearTimeout(timer)
  signal?.removeEventListener('abort', stop)
  if (outcome === 'aborted' || outcome instanceof Error) reader.stop()
  else keepAtHand(reader)
  return outcome
}
