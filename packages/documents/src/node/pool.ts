// Many files over all cores: worker threads that take the next file as soon as they are free; answers come back in the order of the files.
// A lane is one core's worth of work: it reads a file in its thread, or has the suite convert old office files while its thread rests.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Locale, OperationError, type Rules, rulesOfForms } from '@jizheng/core'
import type { FileAnswer } from '../answer.ts'
import { refused } from '../refusal.ts'
import { goesOn } from './goes-on.ts'
import { judgeFile } from './judge-file.ts'
import type { PutAside } from './old-office.ts'
import { type OldQueue, openOldQueue } from './old-queue.ts'

export interface Judging {
  /** Null to read only. */
  readonly rules: Rules | null
  readonly locale: Locale
  /** By default one thread per core. */
  readonly threads?: number
  /** A file that takes longer is given up with 'read-timeout' and the others go on; a scanned one may take as long for each step of each page. */
  readonly timeoutMs?: number
  /** Called with the number of files done so far. */
  readonly onProgress?: (done: number) => void
}

/** What a thread knows from the start; `folder`: where to put old office files, null where they are refused. */
export type Thread = Pick<Judging, 'rules' | 'locale'> & { readonly folder: string | null }

/** `made`: what an old office file was converted to. */
export interface Task {
  readonly file: string
  readonly index: number
  readonly made?: string
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
  const rulesOf = how.rules === null ? null : rulesOfForms(how.rules)
  for (const [index, file] of files.entries()) {
    yield await judgeFile(file, rulesOf, how.locale)
    how.onProgress?.(index + 1)
  }
}

async function* judgeInThreads(files: readonly string[], how: Judging): AsyncGenerator<FileAnswer> {
  const old = openOldQueue()
  const answers = files.map(() => Promise.withResolvers<FileAnswer>())
  for (const { promise } of answers) promise.catch(() => undefined)
  let done = 0
  const settle = (index: number, answer: FileAnswer) => {
    answers[index]!.resolve(answer)
    how.onProgress?.(++done)
  }
  const work = { files, how, old, settle, lanes: Math.min(how.threads ?? availableParallelism(), files.length), next: 0, isOver: false }
  const lanes = Promise.all(Array.from({ length: work.lanes }, (_, lane) => runLane(work, lane)))
  lanes.catch((error: unknown) => answers.forEach((answer) => answer.reject(error)))
  try {
    for (const { promise } of answers) yield await promise
  } finally {
    // Also where nobody wants the rest any more.
    work.isOver = true
    await lanes.finally(() => old?.close())
  }
}

interface Work {
  readonly files: readonly string[]
  readonly how: Judging
  readonly old: OldQueue | null
  readonly settle: (index: number, answer: FileAnswer) => void
  readonly lanes: number
  next: number
  isOver: boolean
}

async function runLane(work: Work, lane: number): Promise<void> {
  const { files, how, old } = work
  const thread: Thread = { rules: how.rules, locale: how.locale, folder: old?.folder ?? null }
  let worker = startWorker(thread)
  const ask = async (task: Task): Promise<FileAnswer | PutAside> => {
    const { outcome, lost } = await answerTo(worker, task, how)
    if (lost) {
      await worker.terminate()
      worker = startWorker(thread)
    }
    return outcome
  }
  while (!work.isOver) {
    const isEnd = work.next >= files.length
    const batch = old?.take(isEnd ? null : work.next, work.lanes) ?? []
    if (batch.length > 0) {
      for (const { file, index, made } of await old!.convert(lane, batch, how.timeoutMs ?? DEFAULT_TIMEOUT_MS)) {
        const answer = typeof made === 'string' ? await ask({ file, index, made }) : { file, error: refused(made, file, how.locale) }
        work.settle(index, answer as FileAnswer)
      }
    } else if (isEnd) break
    else {
      const index = work.next++
      const file = files[index]!
      const outcome = await ask({ file, index })
      if ('saveAs' in outcome) old!.add({ index, file, aside: outcome })
      else work.settle(index, outcome)
    }
  }
  await worker.terminate()
}

const startWorker = (thread: Thread): Worker =>
  new Worker(new URL('./pool-worker.ts', import.meta.url), {
    workerData: thread,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB, maxYoungGenerationSizeMb: THREAD_YOUNG_MB },
  })

/** `lost`: the thread did not survive the file, or must not be trusted with another. */
interface Outcome {
  readonly outcome: FileAnswer | PutAside
  readonly lost: boolean
}

function answerTo(worker: Worker, task: Task, how: Judging): Promise<Outcome> {
  const { file } = task
  const timeoutMs = how.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const refuse = (error: OperationError): Outcome => ({ outcome: { file, error: refused(error, file, how.locale) }, lost: true })
  return new Promise((resolve) => {
    const settle = (settled: Outcome) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(settled)
    }
    const onMessage = (outcome: FileAnswer | PutAside | typeof goesOn) => {
      if (outcome === goesOn) timer.refresh()
      else settle({ outcome, lost: false })
    }
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
    worker.postMessage(task)
  })
}
