// 300 mixed files on all cores against one, and the memory that takes.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { atLeast, atMost, type Ratio } from './measure.ts'

const root = path.resolve(import.meta.dirname, '..')
const FILES = 300

export async function pile(): Promise<readonly Ratio[]> {
  const files = mixedFiles()
  const two = await check(files, 2)
  const one = await check(files, 1)
  return [
    atLeast(
      '300 mixed files: one thread ÷ two threads',
      one.seconds / two.seconds,
      1.6,
      `${one.seconds.toFixed(1)} s against ${two.seconds.toFixed(1)} s`,
    ),
    atMost('300 mixed files: peak memory in MB ÷ 600', two.megabytes / 600, 1, `${two.megabytes.toFixed(0)} MB`),
  ]
}

/** The fixtures' forms in all formats, over and over. */
function mixedFiles(): readonly string[] {
  const all = readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /form\.(html|docx|xlsx|pdf|txt)$/.test(name))
    .map((name) => path.join(root, 'fixtures', name))
  return Array.from({ length: FILES }, (_, i) => all[i % all.length]!)
}

function check(files: readonly string[], threads: number): Promise<{ seconds: number; megabytes: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(
      process.execPath,
      [path.join(root, 'packages/cli/src/main.ts'), 'check', '--json', '--threads', String(threads), ...files],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let megabytes = 0
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid!))), 50)
    child.stdout.resume()
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - began) / 1000, megabytes })
      else reject(new Error(`check ended with ${code}`))
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
