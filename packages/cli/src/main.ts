// The command `jizheng`: the one place that wires things together. Exit status: 0 · 1 errors found · 2 wrong usage · 3 a file could not be read.
import { enableCompileCache } from 'node:module'

enableCompileCache()

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours and nothing is lost.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
