// Many files over all cores: worker threads that take the next file as soon as they are free; answers come back in the order of the files.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Locale, OperationError, type PackChain, packOf } from '@jizheng/core'
import { type FileAnswer, refused } from '../answer.ts'
import { judgeFile } from './judge-file.ts'

export interface Judging {
  /** Null to read only. */
  readonly rules: PackChain | null
  readonly locale: Locale
  /** By default one thread per core. */
  readonly threads?: number
  /** A file that takes longer is given up with 'read-timeout' and the others go on. */
  readonly timeoutMs?: number
  /** Called with the number of files done so far. */
  readonly onProgress?: (done: number) => void
}

const DEFAULT_TIMEOUT_MS = 120_000
/** Two such threads and the main one stay below 600 MB on a pile of mixed files. */
const THREAD_HEAP_MB = 220
/** Measured on 370 files: 16 takes 366 MB where the default takes 590, and no more time. */
const THREAD_YOUNG_MB = 16
/** Below this many files threads cost more than they save. */
const WORTH_THREADS = 4

/** Yields each file's answer in the order given, as soon as it and those before it are there. */
export async function* judgeFiles(files: readonly string[], how: Judging): AsyncGenerator<FileAnswer> {
  if (files.length < WORTH_THREADS) yield* judgeHere(files, how)
  else yield* judgeInThreads(files, how)
}

async function* judgeHere(files: readonly string[], how: Judging): AsyncGenerator<FileAnswer> {
  const pack = how.rules === null ? null : packOf(how.rules)
  for (const [index, file] of files.entries()) {
    yield await judgeFile(file, pack, how.locale)
    how.onProgress?.(index + 1)
  }
}

async function* judgeInThreads(files: readonly string[], how: Judging): AsyncGenerator<FileAnswer> {
  const queue = files.entries()
  const answers = files.map(() => Promise.withResolvers<FileAnswer>())
  for (const { promise } of answers) promise.catch(() => undefined)
  let done = 0
  const lane = async () => {
    let worker = startWorker(how)
    for (const [index, file] of queue) {
      const { answer, lost } = await ask(worker, file, how)
      if (lost) {
        await worker.terminate()
        worker = startWorker(how)
      }
      answers[index]!.resolve(answer)
      how.onProgress?.(++done)
    }
    await worker.terminate()
  }
  const lanes = Promise.all(Array.from({ length: Math.min(how.threads ?? availableParallelism(), files.length) }, lane))
  lanes.catch((error: unknown) => answers.forEach((answer) => answer.reject(error)))
  for (const { promise } of answers) yield await promise
  await lanes
}

const startWorker = ({ rules, locale }: Judging): Worker =>
  new Worker(new URL('./pool-worker.ts', import.meta.url), {
    workerData: { rules, locale },
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB, maxYoungGenerationSizeMb: THREAD_YOUNG_MB },
  })

/** `lost`: the thread did not survive the file, or must not be trusted with another. */
function ask(worker: Worker, file: string, how: Judging): Promise<{ answer: FileAnswer; lost: boolean }> {
  const timeoutMs = how.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const refuse = (error: OperationError) => ({ answer: { file, error: refused(error, file, how.locale) }, lost: true })
  return new Promise((resolve) => {
    const settle = (outcome: { answer: FileAnswer; lost: boolean }) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const onMessage = (answer: FileAnswer) => settle({ answer, lost: false })
    const onError = (error: NodeJS.ErrnoException) =>
      settle(
        refuse(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new OperationError('file-too-large', {})
            : new OperationError('internal-error', { detail: String(error.stack ?? error) }),
        ),
      )
    const onExit = (code: number) => settle(refuse(new OperationError('internal-error', { detail: `the thread ended with ${code}` })))
    const timer = setTimeout(() => settle(refuse(new OperationError('read-timeout', { seconds: String(timeoutMs / 1000) }))), timeoutMs)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(file)
  })
}
