// Forms that somebody read before, as JSON lines or one JSON array, to digests over all cores: many hundred thousand forms in little memory.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Digest, type Locale, OperationError, type Rules } from '@jizheng/core'
import type { FileError } from '../refusal.ts'
import { type JsonBatch, jsonBatches } from './json-batches.ts'

export interface Digesting {
  readonly rules: Rules
  readonly locale: Locale
  readonly threads?: number
  /** Called with the number of forms done so far. */
  readonly onProgress?: (forms: number) => void
}

/** A value of the file: the digests of its forms, or why it holds none. */
export type DigestedValue =
  | { readonly digests: readonly Digest[] }
  | { readonly error: Pick<FileError, 'code' | 'params'>; readonly file: string | null }

export interface DigestTask extends JsonBatch {
  readonly file: string
}

/** Two such threads and the digests of a hundred thousand forms in the main one stay below 1 GB. */
const THREAD_HEAP_MB = 160
/** Ahead of what was handed on: enough to keep every thread busy, little enough to hold. */
const AHEAD_PER_THREAD = 3

/**
 * In the order of the file; its forms are numbered from 1 on. A line that holds no form has its own error and the others go on.
 * A judged form (`jizheng check --json`) is taken as it is where it was judged by the same rules, and judged anew where not.
 */
export async function* digestJson(file: string, how: Digesting): AsyncGenerator<DigestedValue> {
  const count = how.threads ?? availableParallelism()
  const threads = Array.from({ length: count }, () => startThread(how))
  const free = [...threads]
  const waiting: ((thread: DigestThread) => void)[] = []
  const taken = () => {
    const thread = free.pop()
    return thread === undefined ? new Promise<DigestThread>((resolve) => waiting.push(resolve)) : Promise.resolve(thread)
  }
  const give = (thread: DigestThread) => {
    const next = waiting.shift()
    if (next === undefined) free.push(thread)
    else next(thread)
  }
  const digested = async (batch: JsonBatch) => {
    const thread = await taken()
    try {
      return await thread.ask({ file, ...batch })
    } finally {
      give(thread)
    }
  }
  try {
    const ahead: Promise<readonly DigestedValue[]>[] = []
    let forms = 0
    const numbered = (value: DigestedValue): DigestedValue =>
      'digests' in value ? { digests: value.digests.map((digest) => ({ ...digest, at: { file, form: (forms += 1) } })) } : value
    for await (const batch of jsonBatches(file)) {
      const answer = digested(batch)
      answer.catch(() => undefined)
      ahead.push(answer)
      if (ahead.length <= count * AHEAD_PER_THREAD) continue
      for (const value of await ahead.shift()!) yield numbered(value)
      how.onProgress?.(forms)
    }
    for (const answer of ahead) {
      for (const value of await answer) yield numbered(value)
      how.onProgress?.(forms)
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

interface DigestThread {
  ask(task: DigestTask): Promise<readonly DigestedValue[]>
  end(): Promise<unknown>
}

function startThread({ rules, locale }: Digesting): DigestThread {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), {
    workerData: { rules, locale },
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB },
  })
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          worker.off('message', onMessage).off('error', onError).off('exit', onExit)
          act()
        }
        const onMessage = (values: readonly DigestedValue[]) => settle(() => resolve(values))
        const onError = (error: Error) =>
          settle(() => reject(new OperationError('file-too-large', { detail: String(error) }, { cause: error })))
        const onExit = (code: number) => onError(new Error(`the thread ended with ${code}`))
        worker.on('message', onMessage).on('error', onError).on('exit', onExit)
        worker.postMessage(task)
      }),
    end: () => worker.terminate(),
  }
}
