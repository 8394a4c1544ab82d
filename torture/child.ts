// The process behind lane.ts: runs one case at a time, so that a hang or an exhausted memory ends it and not the torture.
import { caseId } from './family.ts'
import { runCase, type Ran } from './run-case.ts'

export interface Answer extends Ran {
  readonly cpuMs: number
  readonly megabytes: number
}

/** What would have ended the program, a promise that failed unseen as well: belongs to the case during which it comes up. */
let stray: unknown = null
process.on('uncaughtException', (error) => (stray = error ?? new Error('thrown was nothing')))

process.on('message', (id: string) => void answer(id))

async function answer(id: string): Promise<void> {
  stray = null
  const began = process.cpuUsage()
  const ran = await runCase(caseId(id))
  // What was left running gets a turn to fail before the case is called over.
  await new Promise((resolve) => setTimeout(resolve, 1))
  const { user, system } = process.cpuUsage(began)
  const outcome: Ran['outcome'] =
    stray === null ? ran.outcome : { kind: 'fault', what: 'rejection', detail: String((stray as Error).stack ?? stray) }
  process.send!({ ...ran, outcome, cpuMs: (user + system) / 1000, megabytes: process.memoryUsage().rss / 2 ** 20 } satisfies Answer)
}
