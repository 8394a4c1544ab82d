// 300 mixed files on two cores against the same on one core, and the memory that takes.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { atLeast, atMost, ms, paired, type Ratio } from './measure.ts'

const root = path.resolve(import.meta.dirname, '..')
const FILES = 300

export async function pile(): Promise<readonly Ratio[]> {
  const files = mixedFiles()
  let megabytes = 0
  const onCores = async (cores: string) => {
    const ended = await run(['check', '--json', ...files], cores)
    megabytes = Math.max(megabytes, ended.megabytes)
    return ended.milliseconds
  }
  const {
    ours: one,
    peer: two,
    ratio,
  } = await paired(
    () => onCores('0'),
    () => onCores('0,1'),
    3,
  )
  return [
    atLeast('300 mixed files: time on one core ÷ time on two', ratio, 1.6, `${ms(one)} against ${ms(two)}`),
    atMost('300 mixed files: peak memory in MB ÷ 600', megabytes / 600, 1, `${megabytes.toFixed(0)} MB`),
  ]
}

/** The fixtures' forms in all formats, over and over. */
export function mixedFiles(): readonly string[] {
  const all = readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /form\.(html|docx|xlsx|pdf|txt)$/.test(name))
    .map((name) => path.join(root, 'fixtures', name))
  return Array.from({ length: FILES }, (_, i) => all[i % all.length]!)
}

export interface Ended {
  readonly milliseconds: number
  readonly megabytes: number
  readonly printed: string
}

interface Watching {
  /** What it prints is kept, not passed over. */
  readonly kept?: boolean
  /** It is stopped by this signal after so many milliseconds, and may end as it likes. */
  readonly stopped?: { readonly by: NodeJS.Signals; readonly after: number }
}

/** `cores`: those the kernel lets the process use (taskset, which every Debian has); the command takes as many threads as it is given cores. */
export function run(words: readonly string[], cores: string, { kept, stopped }: Watching = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const command = [process.execPath, path.join(root, 'packages/cli/src/main.ts'), ...words]
    const child = spawn('taskset', ['-c', cores, ...command], { stdio: ['ignore', 'pipe', stopped ? 'ignore' : 'inherit'] })
    let megabytes = 0
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid!))), 50)
    const stop = stopped && setTimeout(() => child.kill(stopped.by), stopped.after)
    const pieces: Buffer[] = []
    if (kept) child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    else child.stdout.resume()
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      clearTimeout(stop)
      if (stopped || code === 0 || code === 1 || (code === 3 && words[0] === 'pile'))
        resolve({ milliseconds: performance.now() - began, megabytes, printed: Buffer.concat(pieces).toString() })
      else reject(new Error(`${words[0]} ended with ${code}`))
    })
  })
}

/** The process's highest resident memory so far, as Linux counts it; 0 where there is no such count. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
