// Runs every test in lanes beside one another, one for each core and at most two: each lane is a process of its own with its share of the files.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

const places = ['packages', 'guards', 'generator', 'torture'].map((folder) => `${folder}/**/*.test.ts`)
/** A lane may start browsers and workers of its own: more of them than this only wait for one another. */
const LANES = Math.min(2, availableParallelism())

/** What a lane says, told when it is through so that no two lanes mix; the first speaks as it goes. */
function lane(number: number): Promise<{ readonly status: number; readonly said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', './guards/whole-files.ts', '--test', '--test-isolation=none', `--test-shard=${number}/${LANES}`, ...places],
    {
      stdio: ['ignore', number === 1 ? 'inherit' : 'pipe', 'inherit'],
    },
  )
  const said: Buffer[] = []
  child.stdout?.on('data', (piece: Buffer) => said.push(piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, said: Buffer.concat(said).toString() }))
  })
}

const lanes = await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index + 1)))
for (const { said } of lanes) process.stdout.write(said)
process.exitCode = lanes.every(({ status }) => status === 0) ? 0 : 1
