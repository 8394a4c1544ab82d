// Runs every test in lanes beside one another, one for each core and at most two: a lane takes the next batch of files, and each batch is a process of its own.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** A batch may start browsers and workers of its own: more lanes than this only wait for one another. */
const LANES = Math.min(2, availableParallelism())
/** A file that drives a browser takes minutes and is a batch alone; those go first, so that the lanes end together. */
const inBrowser = 'packages/web/e2e/'
/** The others share a process by the first of these that they stand under. */
const rooms = ['packages/cli/', 'packages/documents/src/node/', 'packages/documents/', 'packages/', '']

const files = globSync(['packages', 'guards', 'generator', 'torture'].map((folder) => `${folder}/**/*.test.ts`)).toSorted()
const batchOf = (file: string): string => (file.startsWith(inBrowser) ? file : rooms.find((room) => file.startsWith(room))!)
const batches = [...Map.groupBy(files, batchOf)].toSorted(([a], [b]) => Number(b.startsWith(inBrowser)) - Number(a.startsWith(inBrowser)))

/** What a batch says is told when it is through, so that no two mix. */
function run(batch: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', './guards/whole-files.ts', '--test', '--test-isolation=none', ...batch], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => said.push(piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status === 0)
    })
  })
}

const failed: string[] = []
const queue = batches.values()
const lane = async (): Promise<void> => {
  for (const [name, batch] of queue) if (!(await run(batch))) failed.push(name || 'guards, generator, torture')
}
await Promise.all(Array.from({ length: LANES }, lane))
console.log(failed.length === 0 ? `all ${files.length} test files passed` : `failed in: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
