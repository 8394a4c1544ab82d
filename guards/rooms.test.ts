// Where things may stand and how big a room may get.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, sources, trackedPaths } from './source-files.ts'

const code = sources.filter((f) => f.path.startsWith('packages/'))

test('no grab-bag is called one', () => {
  const bags = /(^|\/)(utils?|helpers?|common|shared|types|services?|misc)(\/|\.ts)/
  assert.ok(code.length >= 50, `looked at only ${code.length} files`)
  assert.deepEqual(
    code.map((f) => f.path).filter((name) => bags.test(name)),
    [],
  )
})

test('there are at most six packages, and each has a first room', () => {
  const packages = new Set(trackedPaths.filter((name) => name.startsWith('packages/')).map((name) => name.split('/')[1]))
  assert.ok(packages.size >= 3 && packages.size <= 6, [...packages].join(', '))
})

test('inside a package there are at most two levels of folders', () => {
  assert.deepEqual(
    code.map((f) => f.path).filter((name) => name.split('/').length > 6),
    [],
  )
})

test('no file passes 400 lines and nine in ten stay below 300', () => {
  const lengths = code.map((f) => ({ path: f.path, lines: f.text.split('\n').length }))
  assert.deepEqual(
    lengths.filter((f) => f.lines > 400),
    [],
  )
  assert.ok(lengths.filter((f) => f.lines >= 300).length <= lengths.length / 10)
})

test('every file says in its first line what it is', () => {
  assert.deepEqual(
    code.filter((f) => !f.path.endsWith('.d.ts') && !/^(\/\/|\/\*\*|#!)/.test(f.text)).map((f) => f.path),
    [],
  )
  const sheets = trackedPaths.filter((name) => name.startsWith('packages/') && name.endsWith('.css'))
  assert.ok(sheets.length >= 5, `looked at only ${sheets.length} style sheets`)
  assert.deepEqual(
    sheets.filter((name) => !read(name).startsWith('/*')),
    [],
  )
})
