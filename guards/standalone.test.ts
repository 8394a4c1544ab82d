// The project stands alone: nothing in it names the place where it was made, a registry's host, or a real person's number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, trackedPaths } from './source-files.ts'

const own = 'guards/standalone.test.ts'
const texts = trackedPaths.filter(
  (name) => name !== own && /\.(ts|js|mjs|json|md|yaml|yml|html|txt|sh)$|(^|\/)(run|NOTICE|LICENSE)$/.test(name),
)

test('no file names a workplace path or a registry host', () => {
  assert.ok(texts.length >= 100, `looked at only ${texts.length} files`)
  const traces = /\.\.\/shared\/|\/work\/(main|shared)|\/tmp\/|registry\.npm|deb\.debian\.org|farm-(studio|bench)/
  assert.deepEqual(
    texts.filter((name) => traces.test(read(name))),
    [],
  )
})

test('no fixture holds a mobile number or an identity number', () => {
  const fixtures = texts.filter((name) => name.startsWith('fixtures/'))
  assert.ok(fixtures.length >= 10, `looked at only ${fixtures.length} fixtures`)
  const personal = /(?<![\d.])1[3-9]\d{9}(?![\d.])|(?<![\d.])\d{17}[\dXx](?![\d.])/
  assert.deepEqual(
    fixtures.filter((name) => personal.test(read(name))),
    [],
  )
})
