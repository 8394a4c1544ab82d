// The mark on a record: this browser's own on exactly this content.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Original } from './original.ts'
import { newSecret, sealed, unsealed, useSecret } from './seal.ts'

const original = { id: 'a', name: 'b.html', bytes: new Uint8Array([1, 2, 3]), document: {} } as unknown as Original

test('where no secret can be kept nothing is marked and nothing called foreign', () => {
  assert.deepEqual([sealed(original).seal, unsealed(original).isOurs], [null, true])
})

test('a sealed record is ours, with another byte, another mark or another secret it is not', () => {
  useSecret(newSecret())
  const ours = sealed(original)
  assert.deepEqual(unsealed(structuredClone(ours)), { record: original, isOurs: true })
  assert.equal(unsealed({ ...ours, bytes: new Uint8Array([1, 2, 4]) }).isOurs, false)
  assert.equal(unsealed({ ...ours, name: 'c.html' }).isOurs, false)
  assert.equal(unsealed({ ...ours, seal: null }).isOurs, false)
  assert.equal(unsealed(original).isOurs, false)
  useSecret(newSecret())
  assert.equal(unsealed(ours).isOurs, false)
})
