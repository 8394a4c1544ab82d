// Columns for pasting: every order has a row for each indicator, splits targets without losing a word, and holds no formula.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { type Form, parseTarget } from '@jizheng/core'
import { readForms } from '../node/judge-file.ts'
import { columnAsText, platformColumns } from './platform-columns.ts'
import { platformFields, platformOrders, type PlatformField } from './platform-orders.ts'
import { targetInParts } from './target-parts.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'form.html')
const forms: readonly Form[] = (await Promise.all(names.map((name) => readForms(path.join(fixtures, name))))).flat()
const institute = (await readForms(path.join(fixtures, 'institute-2022/form.html')))[0]!

test('every order gives a row for each indicator with as many cells as it has columns, on every fixture', () => {
  let looked = 0
  for (const form of forms) {
    if (form.indicators.length === 0) continue
    for (const { id, fields } of platformOrders) {
      const rows = platformColumns(form, id, { names: true, heads: true }).split('\n')
      assert.equal(rows.length, form.indicators.length + 1)
      for (const row of rows) {
        looked++
        const cells = row.split('\t')
        assert.equal(cells.length, fields.length + 3, row)
        for (const cell of cells) assert.ok(!/^[=@＝＠]./u.test(cell) && !/[\r\n]/.test(cell), cell)
      }
    }
  }
  assert.ok(looked >= 1000, `looked at only ${looked} rows`)
})

test('the common order gives what the form prints', () => {
  const rows = platformColumns(institute, 'common').split('\n')
  assert.equal(rows[0], '≥6个\t6个\t5\t5\t')
  assert.match(rows[1]!, /^≥2个\t11个\t5\t4\t年初对产出把握不足/)
  assert.equal(
    platformColumns(institute, 'weight-first', { names: true }).split('\n')[5],
    '产出指标\t质量指标\t支持研究院学者\t3\t≤10人\t20人\t3\t',
  )
})

test('sign, figure and unit stand apart; what they cannot say stays whole', () => {
  const cases: readonly (readonly [printed: string, sign: string, value: string, unit: string])[] = [
    ['≥2个', '≥', '2', '个'],
    ['≧735人次', '≥', '735', '人次'],
    ['═100%', '=', '100', '%'],
    ['≥98%(百分比)', '≥', '98', '%'],
    ['≤12,345.60万元', '≤', '12,345.60', '万元'],
    ['3000元以内', '≤', '3000', '元'],
    ['不超过650元', '≤', '650', '元'],
    ['小于等于200元', '≤', '200', '元'],
    ['百分之九十五', '', '95', '%'],
    ['＝100％', '=', '100', '%'],
    ['6个', '', '6', '个'],
    ['60至80次', '', '60至80', '次'],
    ['≤12月', '≤', '12月', ''],
    ['2022年12月底前', '', '2022年12月底前', ''],
    ['按时限完成', '定性', '按时限完成', ''],
    ['退捕渔民抽样调查满意度90%', '', '退捕渔民抽样调查满意度90%', ''],
  ]
  for (const [printed, sign, value, unit] of cases)
    assert.deepEqual(targetInParts(parseTarget({ text: printed })), { sign, value, unit }, printed)
  assert.deepEqual(targetInParts(parseTarget({ text: '' })), { sign: '', value: '', unit: '' })
})

test('a target put together again from its parts is the same target, on every fixture', () => {
  let looked = 0
  for (const { target } of forms.flatMap(({ indicators }) => indicators)) {
    if (target.text === null) continue
    looked++
    const { sign, value, unit } = targetInParts(target)
    const again = parseTarget({ text: value, sign, unit })
    assert.deepEqual(
      [again.relation, again.value, again.unit],
      [target.relation, target.value, target.unit],
      `${target.text} → ${sign}|${value}|${unit}`,
    )
  }
  assert.ok(looked >= 400, `looked at only ${looked} targets`)
})

test('a single column has a line for each indicator, whatever the cells hold', () => {
  const form: Form = {
    ...institute,
    indicators: institute.indicators.slice(0, 2).map((row, i) => ({ ...row, deviationReason: ['=1+1\n第二行\t尾', '-部分未完成'][i]! })),
  }
  assert.equal(columnAsText(form, 'reason'), ' =1+1 第二行 尾\n -部分未完成')
  assert.equal(columnAsText(form, 'sign'), '≥\n≥')
  for (const field of Object.keys(platformFields) as PlatformField[]) assert.equal(columnAsText(form, field).split('\n').length, 2, field)
})
