// The published schemas say what the code says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schemas } from './schemas.ts'
import { read } from './source-files.ts'

test('the published JSON Schemas are those of the code', () => {
  assert.equal(Object.keys(schemas).length, 2)
  for (const [name, schema] of Object.entries(schemas)) assert.equal(read(name), schema, `${name} is out of date: npm run schemas`)
})
