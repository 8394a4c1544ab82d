// Where touching cells are parted, and what headings stand over.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partAt } from './gutters.ts'
import { columnsOver } from './heading-columns.ts'
import type { Run } from './text-state.ts'

const run = (text: string, from: number, to: number): Run => ({ text, box: [from, 100, to, 110], size: 10, turn: 0 })
const gutter = { from: 60, to: 61, top: 50, bottom: 150 }
const textsOf = (parts: readonly (readonly Run[])[]): string[] => parts.map((part) => part.map((each) => each.text).join(''))

test('two cells that touch are parted at the gutter between their columns', () => {
  assert.deepEqual(textsOf(partAt([run('10', 30, 40), run('月底前', 40, 60.5), run('2022', 60.6, 80)], [gutter])), ['10月底前', '2022'])
})

test('a text that a gutter cuts within one run, or that ends before it, stays whole', () => {
  assert.deepEqual(textsOf(partAt([run('10', 30, 40), run('月底前完成', 40, 90)], [gutter])), ['10月底前完成'])
  assert.deepEqual(textsOf(partAt([run('10', 30, 40), run('月', 40, 50)], [gutter])), ['10月'])
})

test('a text at another height, or with several runs inside a wide gutter, stays whole', () => {
  const runs = [run('全', 30, 40), run('年', 40, 50), run('度', 50, 60), run('目', 60, 70), run('标', 70, 80)]
  assert.deepEqual(textsOf(partAt(runs, [{ ...gutter, top: 120 }])), ['全年度目标'])
  assert.deepEqual(textsOf(partAt(runs, [{ ...gutter, from: 39, to: 71 }])), ['全年度目标'])
})

test('a heading in the middle of three columns stands over the three, a column without one stays blank', () => {
  const column = (from: number, to: number): { from: number; to: number; cells: [] } => ({ from, to, cells: [] })
  const below = [column(10, 30), column(40, 60), column(70, 90), column(100, 120), column(130, 150)]
  const over = columnsOver([column(70, 90), column(131, 149)], below, 5, 155)
  assert.deepEqual(
    over?.map((each) => [each.from, each.to]),
    [
      [5, 35],
      [35, 125],
      [125, 155],
    ],
  )
})
