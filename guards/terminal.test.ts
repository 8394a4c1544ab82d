// Text of forms reaches a terminal by one way only, which shows what would command it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from './source-files.ts'

/** The bar draws with signs of its own and prints no text of a form; the pile's JSON is long and waits for its reader. */
const own: ReadonlySet<string> = new Set(['terminal.ts', 'progress.ts', 'pile/print-json.ts'].map((name) => `packages/cli/src/${name}`))

test('the command writes to the terminal in one place', () => {
  const command = sources.filter(({ path }) => path.startsWith('packages/cli/src/') && !path.endsWith('.test.ts') && !own.has(path))
  assert.ok(command.length >= 30, `looked at ${command.length} files`)
  for (const { path, text } of command) assert.doesNotMatch(text, /\bstd(?:out|err)\.write\b|\bconsole\./, path)
})
