// Every step of a scoring has one sentence in each language.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { percent } from './percent.ts'
import { stepsEn } from './steps-en.ts'
import { stepsZhCn } from './steps-zh-CN.ts'

it('both languages know the same steps, each of them a full sentence', () => {
  assert.deepEqual(Object.keys(stepsEn).toSorted(), Object.keys(stepsZhCn).toSorted())
  assert.ok(Object.keys(stepsEn).length >= 45)
  for (const say of Object.values(stepsZhCn)) assert.match(say({}, '1'), /。$/)
  for (const say of Object.values(stepsEn)) assert.match(say({}, '1'), /\.$/)
})

it('prints ratios as percentages without floats', () => {
  assert.deepEqual(['0.861830', '1', '1.3', '0', '0.005', '-0.047059', '0.75 / 0.9'].map(percent), [
    '86.1830%',
    '100%',
    '130%',
    '0%',
    '0.5%',
    '-4.7059%',
    '75% / 90%',
  ])
})
