// The files of an order, made by one thread per core; the truth comes back in the order of the files.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Order } from './plan.ts'

export interface Task {
  readonly order: Order
  /** Null where only the truth is asked for. */
  readonly folder: string | null
  /** This thread takes every `step`-th file from `first` on. */
  readonly first: number
  readonly step: number
}

export interface Done {
  readonly index: number
  /** A line of truth.jsonl. */
  readonly line: string
}

export async function makeAll(order: Order, folder: string | null, onProgress: (done: number) => void): Promise<readonly string[]> {
  const step = Math.min(availableParallelism(), Math.max(1, Math.ceil(order.count / 20)))
  const lines: string[] = []
  let done = 0
  const thread = (first: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const task: Task = { order, folder, first, step }
      const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
      worker.on('message', ({ index, line }: Done) => {
        lines[index] = line
        onProgress(++done)
      })
      worker.once('error', reject)
      worker.once('exit', () => resolve())
    })
  await Promise.all(Array.from({ length: step }, (_, first) => thread(first)))
  return lines
}
