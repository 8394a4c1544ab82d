// The page's side of its workers: started when first asked, stopped to cancel.
import { proxy, type Remote, wrap } from 'comlink'
import { unpackedPart } from '../parts.ts'
import type { Tasks } from './tasks.ts'

let script: Promise<string> | undefined

export interface Reader {
  readonly tasks: Remote<Tasks>
  /** Comes when the worker has died of itself: of memory, or of a bug that nothing caught. */
  readonly lost: Promise<Error>
  /** Ends the worker at once, whatever it does; answers still awaited never come. */
  readonly stop: () => void
}

/** A worker of its own. Reading many files takes several, drawing pages one, judging the open form one. */
async function startReader(): Promise<Reader> {
  script ??= unpackedPart('reader').then((bytes) => URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' })))
  const worker = new Worker(await script)
  const lost = new Promise<Error>((resolve) => {
    worker.addEventListener('error', ({ message }) => resolve(new Error(message)))
  })
  const tasks = wrap<Tasks>(worker)
  void tasks.connect(proxy({ pdfData: () => unpackedPart('pdf-data') }))
  return { tasks, lost, stop: () => worker.terminate() }
}

/** Workers that wait for the next work; starting one costs more than reading most files. */
const idle: Reader[] = []

export const readerAtHand = async (): Promise<Reader> => idle.pop() ?? startReader()

/** Before anyone asks, so that the first file is read as fast as the second. */
export async function warmReader(): Promise<void> {
  if (idle.length === 0 && script === undefined) idle.push(await startReader())
}

/** After work that left nothing behind in it. */
export function keepAtHand(reader: Reader): void {
  idle.push(reader)
}

/** One is kept from one reading to the next. */
export function keepOnlyOneAtHand(): void {
  for (const reader of idle.splice(1)) reader.stop()
}

let desk: Promise<Reader> | undefined

/** The worker that judges and writes the open form; it lives as long as the page. */
export function deskReader(): Promise<Remote<Tasks>> {
  desk ??= startReader()
  return desk.then(({ tasks }) => tasks)
}
