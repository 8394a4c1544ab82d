// Typst in a process of its own: its native code can abort, and then takes only that process with it.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import type { StandardForm } from '../layouts/standard.ts'
import type { Typeset } from './typeset-worker.ts'

let typesetter: ChildProcess | null = null
let waiting: Promise<unknown> = Promise.resolve()

/** One after the other, by the same process as long as it lives; it does not keep ours alive. Throws OperationError 'internal-error'. */
export function typesetApart(form: StandardForm): Promise<Uint8Array> {
  const made = waiting.then(() => ask(form))
  waiting = made.catch(() => undefined)
  return made
}

async function ask(form: StandardForm): Promise<Uint8Array> {
  const child = (typesetter ??= start())
  child.ref()
  child.channel!.ref()
  const over = new AbortController()
  try {
    const answer = once(child, 'message', over) as Promise<[Typeset]>
    const end = once(child, 'exit', over).then(() => null)
    child.send(form)
    const said = await Promise.race([answer, end])
    if (said === null) throw new OperationError('internal-error', { detail: 'typst' })
    const [{ pdf, fault }] = said
    if (pdf === null) throw new OperationError('internal-error', { detail: fault })
    return pdf
  } finally {
    over.abort()
    child.unref()
    child.channel?.unref()
  }
}

/** What it says of its end is for nobody: the sentence is ours. */
function start(): ChildProcess {
  const child = fork(path.join(import.meta.dirname, 'typeset-worker.ts'), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  })
  return child.once('exit', () => (typesetter = null))
}
