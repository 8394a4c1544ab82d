// A cell that shows a picture or a control where a value belongs is not blank: it is doubted, and nobody is accused of having left it out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, packOf } from '@jizheng/core'
import { judge } from './answer.ts'
import { readHtml } from './html/read.ts'
import { recogniseForms } from './recognise/recognise-forms.ts'

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const page = (actual: string) =>
  `<h1>2022年度项目支出绩效自评表</h1><table>${[
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '开放天数', '≥260天', actual, '50', '50', ''],
    ['效益指标', '社会效益指标', '接待读者', '≥10万人次', '12万人次', '40', '40', ''],
    ['总分', '', '', '', '', '90', '90', ''],
  ]
    .map(row)
    .join('')}</table>`

function seen(actual: string) {
  const [form] = recogniseForms(readHtml(new TextEncoder().encode(`<!doctype html>${page(actual)}`)))
  const isAccused = judge(form!, packOf([findPack('cn-2020')!]), 'zh-CN').findings.some(({ code }) => code === 'actual-missing')
  return { isAccused, doubts: form!.doubts.filter(({ because }) => because[0]?.feature === 'only-a-picture').map(({ at }) => at) }
}

for (const picture of [
  '<img src=a.png>',
  '<svg><text>266天</text></svg>',
  '<canvas></canvas>',
  '<object data=a.pdf></object>',
  '<input type=button value=266天>',
]) {
  test(`not blank: ${picture}`, () => {
    assert.deepEqual(seen(picture), { isAccused: false, doubts: ['/indicators/0/actual'] })
  })
}

for (const nothing of ['', '<img src=a.gif width=1 height=1>', '<img src=a.png style="display:none">', '<svg hidden></svg>']) {
  test(`blank: ${nothing}`, () => {
    assert.deepEqual(seen(nothing), { isAccused: true, doubts: [] })
  })
}

test('a picture beside a text is no doubt', () => {
  assert.deepEqual(seen('<img src=a.png>266天'), { isAccused: false, doubts: [] })
})
