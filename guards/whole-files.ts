// Loaded before the tests of a lane: a test file that threw while it was being loaded fails the lane.
// Node 24.21 without isolation takes such a file's tests up to there for all that it has and says nothing (tried: a file with a test and then a throw passes).
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const begun = new Set<string>()
const ended = new Set<string>()
const tellEnd = Symbol.for('jizheng.test-file-ended')
Object.assign(globalThis, { [tellEnd]: (url: string) => ended.add(url) })

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('.test.ts') || loaded.source == null) return loaded
    begun.add(url)
    const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
    return { ...loaded, source: `${source}\n;globalThis[Symbol.for('jizheng.test-file-ended')](import.meta.url)\n` }
  },
})

process.on('exit', () => {
  const broken = [...begun].filter((url) => !ended.has(url))
  for (const url of broken) console.error(`✖ ${fileURLToPath(url)} threw while it was loaded: "node" with its name shows why`)
  if (broken.length > 0) process.exitCode = 1
})
