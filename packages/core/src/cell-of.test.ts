// Every pointer of a finding leads to a cell.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellOf } from './cell-of.ts'

test('parts of a value, whole rows and all rows are shown by one cell', () => {
  assert.equal(cellOf('/indicators/3/target/unit'), '/indicators/3/target')
  assert.equal(cellOf('/indicators/3/actual/value'), '/indicators/3/actual')
  assert.equal(cellOf('/indicators/12'), '/indicators/12/name')
  assert.equal(cellOf('/indicators'), '/indicators/0/dimension')
  assert.equal(cellOf('/objectives/actual'), '/objectives/actual')
})
