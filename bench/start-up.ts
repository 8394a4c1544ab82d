// From starting the command to its first output on a docx, against an empty program that loads the same libraries from the same compile cache.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { atMost, ms, paired, type Ratio } from './measure.ts'

const root = path.resolve(import.meta.dirname, '..')
/** An empty program of the same kind: TypeScript run from source, with the libraries that checking a docx loads. */
const empty = path.join(root, 'bench/empty-program.ts')

export async function startUp(docx: string): Promise<Ratio> {
  const main = path.join(root, 'packages/cli/src/main.ts')
  const { ours, peer, ratio } = await paired(
    () => untilFirstOutput([main, 'check', path.resolve(docx)]),
    () => untilFirstOutput([empty]),
    15,
  )
  return atMost(
    'start of check to first output on a docx ÷ an empty program with its libraries',
    ratio,
    4,
    `${ms(ours)} against ${ms(peer)}`,
  )
}

/** Milliseconds; the program is left to end by itself, so that it keeps its compile cache. */
function untilFirstOutput(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let first: number | null = null
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', () => (first ??= performance.now() - began))
    child.once('error', reject)
    child.once('close', (code) => (first === null ? reject(new Error(`ended with ${code} before any output`)) : resolve(first)))
  })
}
