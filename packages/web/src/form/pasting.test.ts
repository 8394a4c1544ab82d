// A block lands right and down of the chosen cell, indicators get the rows they need, levels keep what a merged cell said.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyFilling, type Filling, findPack, type Indicator, resolvePack, textAt } from '@jizheng/core'
import { pasted } from './pasting.ts'
import { cellFor, sheetOf } from './sheet.ts'

const empty = emptyFilling({ year: 2022, pack: resolvePack(findPack('cn-2020')!, findPack) })

const into = (filling: Filling, at: string, block: readonly (readonly string[])[]): Filling => {
  const sheet = sheetOf(filling)
  return pasted(filling, sheet, cellFor(sheet, at)!, block)
}
const levels = ({ dimension, group, name }: Indicator) => `${dimension}/${group}/${name}`

test('15 × 4 from a name on fills name, target, actual and weight, and adds the rows that are missing', () => {
  const before = empty.form.indicators.length
  const block = Array.from({ length: 15 }, (_, row) => [`指标${row}`, `≥${row}个`, `${row}个`, '5'])
  const { form } = into(empty, '/indicators/0/name', block)
  assert.ok(before < 15)
  assert.equal(form.indicators.length, 15)
  assert.deepEqual(
    form.indicators.map(({ name, target, actual, weight, score }) => [name, target.text, actual.text, weight, score]),
    block.map((row) => [...row, null]),
  )
})

test('a block may be taller than the form and is 200 × 7', () => {
  const block = Array.from({ length: 200 }, (_, row) => ['产出指标', '数量指标', `指标${row}`, '≥1个', '1个', '0.5', '0.5'])
  const { form } = into(empty, '/indicators/0/dimension', block)
  assert.deepEqual([form.indicators.length, form.indicators[199]!.name, form.indicators[199]!.score], [200, '指标199', '0.5'])
})

test('a blank level is the level above it, up to the next dimension', () => {
  const { form } = into(empty, '/indicators/0/dimension', [
    ['产出指标', '数量指标', '甲'],
    ['', '', '乙'],
    ['', '质量指标', '丙'],
    ['效益指标', '', '丁'],
  ])
  assert.deepEqual(form.indicators.slice(0, 4).map(levels), [
    '产出指标/数量指标/甲',
    '产出指标/数量指标/乙',
    '产出指标/质量指标/丙',
    '效益指标/null/丁',
  ])
})

test('the levels that stand keep standing where the block says nothing of them', () => {
  const { form } = into(empty, '/indicators/0/dimension', [['', '', '甲']])
  assert.equal(levels(form.indicators[0]!), levels({ ...empty.form.indicators[0]!, name: '甲' }))
})

test('amounts go over the budget lines and not beyond them', () => {
  const filling = into(empty, '/budget/lines/1/original', [
    ['10', '20', '15'],
    ['1', '2', '2'],
    ['0', '0', '0'],
    ['9', '9', '9'],
  ])
  assert.deepEqual(
    filling.form.budget.lines.map(({ original, adjusted, spent }) => [original, adjusted, spent]),
    [
      [null, null, null],
      ['10', '20', '15'],
      ['1', '2', '2'],
      ['0', '0', '0'],
    ],
  )
  assert.equal(textAt(filling, '/objectives/expected'), '')
})
