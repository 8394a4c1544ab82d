// core touches no file, clock, chance, network or DOM; documents outside node/ touches no Node, so that both run in a browser.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsOf, read, sources } from './source-files.ts'

const isTest = (name: string) => name.endsWith('.test.ts')
const pure = sources.filter((f) => f.path.startsWith('packages/core/src/') && !isTest(f.path))
const browser = sources.filter(
  (f) => f.path.startsWith('packages/documents/src/') && !f.path.startsWith('packages/documents/src/node/') && !isTest(f.path),
)

test('core and documents outside node/ import nothing of Node', () => {
  assert.ok(pure.length >= 20 && browser.length >= 20, `looked at ${pure.length} and ${browser.length} files`)
  for (const file of [...pure, ...browser]) {
    assert.deepEqual(
      importsOf(file).filter((m) => m.startsWith('node:')),
      [],
      file.path,
    )
  }
})

test('core asks no clock, no chance, no network', () => {
  for (const file of pure) {
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    assert.doesNotMatch(code, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\.|\bprocess\.|\bBuffer\b/, file.path)
  }
})

test('the compiler is told so too', () => {
  for (const name of ['packages/core/tsconfig.json', 'packages/documents/tsconfig.json'])
    assert.doesNotMatch(read(name), /"types"|"dom"/i, name)
  const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { lib: string[]; types: string[] } }
  assert.deepEqual([base.compilerOptions.lib, base.compilerOptions.types], [['es2024'], []])
})
