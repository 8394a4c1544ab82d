// Torn text becomes tables: short texts with what every cell of them should hold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Document, Table } from '../../document.ts'
import { tablesFromLines } from './tables-from-lines.ts'

function textDocument(text: string): Document {
  return {
    format: 'text',
    blocks: text
      .split('\n')
      .map((line, index) => ({ type: 'paragraph', text: line, place: { line: index + 1, columns: [1, Math.max(1, line.length)] } })),
  }
}

function tableIn(text: string): Table {
  const table = tablesFromLines(textDocument(text)).blocks.find((block) => block.type === 'table')
  assert.ok(table)
  return table
}

/** The texts of the filled cells, row by row. */
const rowsOf = (table: Table): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row && cell.text !== '').map((cell) => cell.text),
  )

const head = '项目支出绩效自评表\n（2022 年度）\n项目名称 某村小学操场修缮\n'
const header = '绩\n效\n指\n标\n一级\n指标\n二级指标 三级指标\n年度指标\n值\n实际完成\n值\n分值 得分\n偏差原因\n分析及改\n进措施\n'

test('a name over several lines is followed by its target, actual, weight and score', () => {
  const rows = rowsOf(
    tableIn(
      `${head}${header}产出\n指标\n数量指标\n修缮操场面\n积\n≥800 平方米 812 平方米 20 20\n质量指标 验收合格率 100% 100% 30 30\n总分 50 50`,
    ),
  )
  assert.deepEqual(rows.at(-3), ['产出指标', '数量指标', '修缮操场面积', '≥800平方米', '812平方米', '20', '20'])
  assert.deepEqual(rows.at(-2), ['质量指标', '验收合格率', '100%', '100%', '30', '30'])
  assert.deepEqual(rows.at(-1), ['总分', '50', '50'])
})

test('a reason in short lines after the scores belongs to the row that lost points', () => {
  const rows = rowsOf(
    tableIn(
      `${head}${header}产出\n指标\n数量指标 新增跑道长度 ≥200 米 150 米 20 15\n雨季停工\n四十天，\n次年补建\n质量指标 验收合格率 100% 100% 30 30`,
    ),
  )
  assert.deepEqual(rows.at(-2), ['产出指标', '数量指标', '新增跑道长度', '≥200米', '150米', '20', '15', '雨季停工四十天，次年补建'])
  assert.equal(rows.at(-1)?.[1], '验收合格率')
})

test('rows of the template that nobody filled stay rows of their own', () => {
  const rows = rowsOf(tableIn(`${head}${header}产出\n指标\n数量指标\n指标 1：\n指标 2：\n质量指标 验收合格率 100% 100% 30 30`))
  assert.deepEqual(rows.slice(-3), [
    ['产出指标', '数量指标', '指标1：'],
    ['指标2：'],
    ['质量指标', '验收合格率', '100%', '100%', '30', '30'],
  ])
})

test('a page break gives every cell of the row that it cuts its other lines', () => {
  const rows = rowsOf(tableIn(`${head}${header}产出\n指标\n数量指标 完成率 100% 100% 10 10\n质量 场地验收 100% 100% 30 30\n\f指标\n合格率`))
  assert.deepEqual(rows.at(-1), ['质量指标', '场地验收合格率', '100%', '100%', '30', '30'])
})

test('sign, value and unit in columns of their own become one target', () => {
  const columns = '一级指标 二级指标 三级指标 指标性质 指标值 度量单位 完成值 权重 得分\n'
  const rows = rowsOf(tableIn(`${head}${columns}产出指标 数量指标 采购终端数量 ≥ 13 台 14 60 60`))
  assert.deepEqual(rows.at(-1), ['产出指标', '数量指标', '采购终端数量', '≥ 13台', '14', '60', '60'])
})

const budget = '项目资金\n（万元）\n年初预算数 全年预算数 全年执行数 分值\n执行\n率\n得分\n'

test('an amount that the width of its cell tore is put together again', () => {
  const rows = rowsOf(
    tableIn(
      `${head}${budget}年度\n资金\n总额\n20,500.00000\n0\n20,500.00000\n0\n10,250.00000\n0\n10 50% 5\n${header}产出指标 数量指标 某数 1 1 1 1`,
    ),
  )
  assert.deepEqual(rows[2], ['年度资金总额', '20,500.000000', '20,500.000000', '10,250.000000', '10', '50%', '5'])
})

test('blank budget cells are found by the rate, and a row that may be read otherwise is doubted', () => {
  const table = tableIn(
    `${head}${budget}年度资金总额 40 40 30 10 75% 7.5\n其中：财政拨款 40 30 75%\n其他资金\n${header}产出指标 数量指标 某数 1 1 1 1`,
  )
  const row = table.cells.filter((cell) => cell.row === 3 && cell.text !== '')
  assert.deepEqual(
    row.map((cell) => cell.text),
    ['其中：财政拨款', '40', '30', '75%'],
  )
  assert.ok(row.slice(1).every((cell) => cell.doubt !== null))
  assert.deepEqual(rowsOf(table)[4], ['其他资金'])
})

test('the objective ends where the report of what was done begins', () => {
  const goals =
    '年度\n总体\n目标\n预期目标 实际完成情况\n目标 1：修缮操场，改善学生运动\n条件。\n目标 2：更换器材。\n目标 1：已完成操场修缮，学生满\n意。\n目标 2：器材已更换。\n'
  const rows = rowsOf(tableIn(`${head}${goals}${header}产出指标 数量指标 某数 1 1 1 1`))
  assert.deepEqual(rows[2], [
    '目标1：修缮操场，改善学生运动条件。目标2：更换器材。',
    '目标1：已完成操场修缮，学生满意。目标2：器材已更换。',
  ])
})

test('cells keep the lines that they stand in', () => {
  const table = tableIn(`${head}${header}产出\n指标\n数量指标\n修缮操场面\n积\n≥800 平方米 812 平方米 20 20`)
  const name = table.cells.find((cell) => cell.text === '修缮操场面积')
  assert.deepEqual(name?.place, { line: 22, columns: [1, 1], lastLine: 23 })
})

test('each form of a file becomes a table, with its title before it', () => {
  const one = `${head}${header}产出指标 数量指标 某数 1 1 1 1\n总分 1 1\n`
  const { blocks } = tablesFromLines(textDocument(one + one.replace('操场修缮', '食堂改造')))
  assert.deepEqual(
    blocks.map((block) => block.type),
    ['paragraph', 'paragraph', 'table', 'paragraph', 'paragraph', 'table'],
  )
})

test('text without any form stays as it is', () => {
  const { blocks } = tablesFromLines(textDocument('会议通知\n\n请各单位按时参加。'))
  assert.deepEqual(
    blocks.map((block) => block.type),
    ['paragraph', 'paragraph'],
  )
})

test('every text gives tables without holes, whatever it is made of', () => {
  const pieces = [
    '项目名称',
    '主管部门',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '得分',
    '产出指标',
    '数量指标',
    '预期目标',
    '实际完成情况',
    '总分',
    '100',
    '20,500.00',
    '≥90%',
    '-',
    '某地',
    '\f',
    '：',
    '（',
  ]
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      for (const block of tablesFromLines(textDocument(lines.join('\n'))).blocks) {
        if (block.type !== 'table') continue
        const covered = block.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0)
        assert.equal(covered, block.rowCount * block.columnCount)
      }
    }),
    { numRuns: 60 },
  )
})
