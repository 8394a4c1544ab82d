// The command `jizheng`: the one place that wires things together. Exit status: 0 · 1 errors found · 2 wrong usage · 3 a file could not be read.
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
