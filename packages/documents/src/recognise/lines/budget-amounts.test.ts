// Amounts of one row dealt out to the columns of the budget.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomsOf } from './atoms.ts'
import { assignAmounts } from './budget-amounts.ts'
import type { Role } from './vocabulary.ts'

const row = '300 300 276 92% 10 9.2'
const atoms = atomsOf([{ type: 'paragraph', text: row, place: { line: 1, columns: [1, row.length] } }])
const budget: readonly Role[] = ['original', 'adjusted', 'spent', 'rate', 'weight', 'score']
const dealt = (roles: readonly Role[]): ReturnType<typeof assignAmounts> => assignAmounts(atoms, { from: 0, to: atoms.length }, roles, null)

test('each amount stands in its column, and the rate and the score bear it out', () => {
  const { cells, unsure } = dealt(budget)
  assert.deepEqual(cells.map((cell) => cell?.from), [0, 1, 2, 3, 4, 5]) // prettier-ignore
  assert.equal(unsure, false)
})

test('to columns that no budget has, a label printed forty times, nothing is dealt out: the ways to do so would take all memory', () => {
  const { cells, unsure } = dealt([...Array.from({ length: 34 }, () => 'score' as const), ...budget])
  assert.equal(cells.length, 40)
  assert.ok(unsure && cells.every((cell) => cell === null))
})
