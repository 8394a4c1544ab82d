// What an archive may try: bombs, lies about sizes, cuts, passwords.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import { strToU8, zipSync } from 'fflate'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { openArchive } from './zip.ts'

const codeOf = (bytes: Uint8Array, limits: Partial<Limits> = {}): string => {
  try {
    const archive = openArchive(bytes, { ...defaultLimits, ...limits })
    for (const name of archive.names) archive.read(name)
  } catch (error) {
    if (error instanceof OperationError) return `${error.code} ${error.params['what'] ?? error.params['why'] ?? ''}`.trim()
    throw error
  }
  return 'read'
}

/** The same archive with the declared unpacked size of its first entry overwritten in the directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  view.setUint32(view.getUint32(changed.length - 6, true) + 24, size, true)
  return changed
}

const zeros = new Uint8Array(8 * 1024 * 1024)

test('stored and deflated entries come out as they went in', () => {
  const archive = openArchive(zipSync({ a: strToU8('绩效'.repeat(100)), b: [strToU8('x'), { level: 0 }] }), defaultLimits)
  assert.deepEqual(archive.names, ['a', 'b'])
  assert.deepEqual(archive.read('a'), strToU8('绩效'.repeat(100)))
  assert.deepEqual(archive.read('b'), strToU8('x'))
  assert.equal(archive.read('c'), null)
})

test('an archive that unpacks to far more than it weighs is refused before it is unpacked', () => {
  assert.equal(codeOf(zipSync({ a: zeros }, { level: 9 })), 'archive-bomb ratio')
})

test('an archive that declares less than it holds is cut off while it is unpacked', () => {
  assert.equal(codeOf(declaring(zipSync({ a: zeros }), 1000)), 'archive-bomb declared-size')
})

test('an archive that declares more than it holds is damaged', () => {
  assert.equal(codeOf(declaring(zipSync({ a: strToU8('abc'.repeat(100)) }), 900_000)), 'file-damaged deflate')
})

test('two entries of one name are refused: programs differ in which they show', () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('seen'), 'word/documenu.xml': strToU8('lie') })
  const twice = Uint8Array.from(bytes)
  for (let at = twice.indexOf(117); at >= 0; at = twice.indexOf(117, at + 1))
    if (twice[at - 1] === 110 && twice[at + 1] === 46) twice[at] = 116
  assert.equal(codeOf(bytes), 'read')
  assert.equal(codeOf(twice), 'file-damaged twice')
})

test('too many entries, too much in all, too large a part', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}`, strToU8('x')]))
  assert.equal(codeOf(zipSync(many), { archiveEntries: 49 }), 'archive-bomb archiveEntries')
  assert.equal(codeOf(zipSync(many), { unpackedBytes: 49 }), 'archive-bomb unpackedBytes')
  assert.equal(codeOf(zipSync({ a: strToU8('abc') }), { partBytes: 2 }), 'file-too-large partBytes')
})

test('an archive without its end is truncated, wherever it was cut', () => {
  const whole = zipSync({ a: strToU8('x'.repeat(1000)), b: strToU8('y') })
  for (let length = 4; length < whole.length; length += 7) assert.equal(codeOf(whole.slice(0, length)), 'file-truncated')
})

test('an entry behind a password says so', () => {
  const locked = zipSync({ a: strToU8('abc') })
  const view = new DataView(locked.buffer)
  view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true)
  assert.equal(codeOf(locked), 'file-encrypted')
})
