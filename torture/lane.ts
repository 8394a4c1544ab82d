// A child process that cases are handed to, with limits: processor time, memory, and a clock for what waits forever.
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Outcome } from './attempt.ts'
import type { Answer } from './child.ts'

/** Processor time, since machines are shared: a reader that takes this long on one file hangs. */
const CPU_MS = 40_000
/** For what waits without working. */
const WALL_MS = 400_000
const HEAP_MB = 1200
/** All of a process, its buffers too. */
const MEGABYTES = 1600
const LOOK_MS = 250

export interface Lane {
  run: (id: string) => Promise<Answer>
  close: () => void
}

export function openLane(): Lane {
  let child: ChildProcess | null = null
  const close = () => {
    child?.kill('SIGKILL')
    child = null
  }
  return {
    run: async (id) => {
      child ??= fork(new URL('./child.ts', import.meta.url), { execArgv: [`--max-old-space-size=${HEAP_MB}`], silent: true })
      const answer = await ask(child, id)
      const isSpent = answer.outcome.kind === 'fault' || answer.megabytes > MEGABYTES / 2
      if (isSpent) close()
      return answer
    },
    close,
  }
}

function ask(child: ChildProcess, id: string): Promise<Answer> {
  return new Promise((resolve) => {
    const began = performance.now()
    const first = cpuOf(child.pid!)
    let said = ''
    let megabytes = 0
    const settle = (answer: Answer) => {
      clearInterval(look)
      child.off('message', onMessage).off('exit', onExit)
      child.stderr?.off('data', onSaid)
      resolve(answer)
    }
    const fault = (what: 'crash' | 'hang' | 'memory', detail: string) =>
      settle({ outcome: { kind: 'fault', what, detail } satisfies Outcome, edits: [], cpuMs: cpuOf(child.pid!) - first, megabytes })
    const onMessage = (answer: Answer) => settle({ ...answer, megabytes: Math.max(answer.megabytes, megabytes) })
    const onSaid = (text: Buffer) => (said = (said + text.toString()).slice(-4000))
    const onExit = (code: number | null) =>
      fault(/heap out of memory|Allocation failed/i.test(said) ? 'memory' : 'crash', `ended with ${code}\n${said}`)
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(child.pid!))
      const cpu = cpuOf(child.pid!) - first
      if (megabytes > MEGABYTES) fault('memory', `${megabytes.toFixed(0)} MB`)
      else if (cpu > CPU_MS) fault('hang', `${(cpu / 1000).toFixed(0)} s of processor time`)
      else if (performance.now() - began > WALL_MS) fault('hang', `waited ${WALL_MS / 1000} s`)
    }, LOOK_MS)
    child.on('message', onMessage).on('exit', onExit)
    child.stderr?.on('data', onSaid)
    child.send(id)
  })
}

/** Milliseconds of processor time so far, as Linux counts them; 0 where there is no such count, and only the clock limits. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}

function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
