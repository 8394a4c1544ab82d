// What acts is shown, what is written stays, and nothing is shown twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withSignsShown } from './shown-signs.ts'

test('control signs and signs of direction are pictured, tabs, line breaks and all writing stay', () => {
  assert.equal(withSignsShown('\u001b[31mA\u202eB\u2067\u007f\u009b\u2028\r'), '␛[31mA<U+202E>B<U+2067>␡<U+009B><U+2028>␍')
  const plain = '320天\t≥95%\n“说明” ①\u200b𠮷'
  assert.equal(withSignsShown(plain), plain)
  const once = withSignsShown('\u202eabc\u0007')
  assert.equal(withSignsShown(once), once)
})
