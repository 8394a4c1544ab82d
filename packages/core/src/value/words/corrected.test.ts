// What takes from a number again behind it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctedBy } from './corrected.ts'

test('a bracket, a share or a deduction behind the number takes from it', () => {
  for (const text of [
    '320天（审计认定266天）',
    '320(266)天',
    '320天（83%）',
    '320天之83%',
    '320天八折',
    '320天，扣除闭馆54天',
    '320天，其中闭馆54天',
  ])
    assert.notEqual(correctedBy(text, '320', 2022), null, text)
})

test('what is told beside the number leaves it', () => {
  for (const text of [
    '320天（不含节假日）',
    '320天（100%）',
    '320天，其中新建54天',
    '扣除闭馆45天，实际开放320天',
    '320天（城区300天，乡镇20天）',
  ])
    assert.equal(correctedBy(text, '320', 2022), null, text)
})

test('the year of the number is the form’s, or it is told', () => {
  assert.equal(correctedBy('320天（2021年）', '320', 2022), '2021')
  assert.equal(correctedBy('2022年266天，2023年320天', '320', 2022), '2023')
  assert.equal(correctedBy('2021年298天，2022年320天', '320', 2022), null)
  assert.equal(correctedBy('320天（2021年）', '320', null), null)
})
