// The guard of the floor: nothing in the built page is newer than Chromium 109, in syntax, style or names, and what is brought along for it is what is needed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { before, test } from 'node:test'
import type { Plugin } from 'esbuild'
import { bundle, packageRoot } from '../make/bundles.ts'
import { harmlessNames, harmlessStyle } from './known.ts'
import { newerNames } from './newer-names.ts'
import { newerInStyle } from './newer-style.ts'
import { builtOutput, type Output } from './output.ts'
import { lookAt, type Script } from './syntax.ts'

let output: Output
let styles: string
/** Without core-js, so that what is asked for is told from what is brought. */
let asking: readonly Script[]

const withoutCoreJs: Plugin = {
  name: 'without core-js',
  setup: (build) => build.onLoad({ filter: /node_modules[/\\]core-js[/\\]/ }, () => ({ contents: '' })),
}

before(async () => {
  output = await builtOutput()
  styles = `${output.antdStyle}\n${output.style}`
  const entries = ['src/main.tsx', 'src/reader/worker.ts', 'src/files/chart-script.ts', 'src/rooms.tsx']
  asking = await Promise.all(entries.map(async (entry) => lookAt((await bundle(entry, { plugins: [withoutCoreJs] })).script)))
})

/** `es.array.to-sorted` → `toSorted` */
const broughtBy = (text: string): readonly string[] =>
  [...text.matchAll(/core-js\/modules\/(?:es|web)\.[\w-]+\.([\w-]+)(?:\.v2)?\.js/g)].map(([, name]) =>
    name!.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace('Json', 'JSON'),
  )
const floor = ['src/floor.ts', 'src/reader/floor.ts'].map((file) => readFileSync(path.join(packageRoot, file), 'utf8')).join('\n')
const ours = [...broughtBy(floor), ...[...floor.matchAll(/\bbring\('(\w+)'/g)].map(([, name]) => name!)]
const pdfjs = broughtBy(readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8'))

test('every script parses as the language stood then, patterns too', () => {
  for (const [name, script] of Object.entries(output.scripts)) {
    const { problems, members } = lookAt(script)
    assert.deepEqual(problems, [], name)
    assert.ok(members.size > 500, `${name}: looked at only ${members.size} names`)
  }
})

test('the style uses nothing newer that matters', () => {
  assert.deepEqual(
    newerInStyle(styles).filter((each) => harmlessStyle[each] === undefined),
    [],
  )
})

test('what the scripts ask for by a newer name is brought along or does no harm', () => {
  const unknown = asking.flatMap((script, index) => {
    const brought = new Set([...ours, ...(index === 1 ? [...pdfjs, 'Iterator'] : [])])
    return newerNames(script).filter(({ name }) => !brought.has(name) && harmlessNames[name] === undefined)
  })
  assert.deepEqual(unknown, [], 'bring it in floor.ts, do without, or name it in known.ts with the reason')
})

test('what floor.ts brings along is asked for, and every reason in known.ts is still needed', () => {
  const asked = new Set(asking.flatMap((script) => newerNames(script).map(({ name }) => name)))
  assert.ok(ours.length >= 4, `read only ${ours.join(', ')}`)
  assert.deepEqual(
    [...ours, ...Object.keys(harmlessNames)].filter((name) => !asked.has(name)),
    [],
  )
  const style = new Set(newerInStyle(styles))
  assert.deepEqual(
    Object.keys(harmlessStyle).filter((each) => !style.has(each)),
    [],
  )
})

test('the guard sees newer syntax', () => {
  for (const script of [
    'using a = b',
    'async () => { await using a = b }',
    '/[\\p{L}--a]/v',
    '/(?i:a)b/',
    '/(?<a>x)|(?<a>y)/',
    'new RegExp("[a--b]", "v")',
    'RegExp("(?-i:a)", "i")',
    'class A { accessor b }',
    '@d class A {}',
  ])
    assert.equal(lookAt(script).problems.length, 1, script)
  assert.deepEqual(
    lookAt('class A { #b = 1; static { this.c = #b in this } } a ??= b?.c; /(?<a>x)/dgu; new RegExp("a/b", "u")').problems,
    [],
  )
})

test('the guard sees newer names', () => {
  const seen = (script: string) => newerNames(lookAt(script)).map(({ name }) => name)
  assert.deepEqual(seen('a.toSorted()'), ['toSorted'])
  assert.deepEqual(seen('const { groupBy } = Object'), ['groupBy'])
  assert.deepEqual(seen('"fromBase64" in Uint8Array'), ['fromBase64'])
  assert.deepEqual(seen('Promise["try"](a)'), ['try'])
  assert.deepEqual(seen('new Float16Array(1)'), ['Float16Array'])
  assert.deepEqual(seen('URL.canParse(a)'), ['canParse'])
  assert.deepEqual(seen('document.startViewTransition()'), ['startViewTransition'])
  assert.deepEqual(seen('[1].at(-1); structuredClone(a); b.findLast(c); new OffscreenCanvas(1, 1)'), [])
})

test('the guard sees newer style', () => {
  for (const style of [
    'a { text-wrap: pretty }',
    'a { color: color-mix(in srgb, red, blue) }',
    'a { --b: light-dark(red, blue) }',
    'a { & b { color: red } }',
    'a { b { color: red } }',
    'a { color: rgb(from red r g b) }',
    'a { transition-timing-function: linear(0, 1) }',
    'a { width: 1rcap }',
    'a:open { color: red }',
    'a::details-content { color: red }',
    'a:nth-child(1 of b) { color: red }',
    '@scope (a) { b { color: red } }',
    '@starting-style { a { color: red } }',
    '@container style(--a: b) { a { color: red } }',
    '@media (scripting: none) { a { color: red } }',
    '@page { @top-left { content: "a" } }',
    'a { width: calc(1px + ) } }',
  ])
    assert.notDeepEqual(newerInStyle(style), [], style)
  const older =
    'a:has(b):not(c, d) { inset: 0; color: rgb(0 0 0 / 50%); gap: 1lh } @layer a { b { aspect-ratio: 1 } } @page { size: A4 landscape }'
  assert.deepEqual(newerInStyle(older), [])
})
