// Which texts are tables, and what stands in their fields.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from './read.ts'
import { recordsIn, separatorOf } from './separated.ts'

test('fields are parted by the sign that every record has as often', () => {
  assert.equal(separatorOf('a,b,c\n1,2,3\n', true), ',')
  assert.equal(separatorOf('a;b,c;d\n1;2;3\n', true), ';')
  assert.equal(separatorOf('汇总表\n单位：万元\na\tb\tc\n1\t2\t3\n', true), '\t')
  assert.equal(separatorOf('名称,说明,数\n甲,"一, 二\n三",1\n乙,,2', true), ',')
})

test('running text, even with commas, is no table', () => {
  assert.equal(separatorOf('第一，第二，第三。\n其他，没有。\n最后一句', true), null)
  assert.equal(separatorOf('a, b\nc, d\ne, f', true), null)
  assert.equal(separatorOf('年度\t目标\n项目名称\t甲\t主管部门\t乙\n一级\t二级\t三级\t目标\t实际\n', true), null)
})

test('a text that was cut off says nothing by its last record', () => {
  assert.equal(separatorOf('a,b,c\n1,2,3\n4,"5\n6\n7\n8', false), ',')
  assert.equal(separatorOf('a,b,c\n1,2,3\n4,"5\n6\n7\n8', true), null)
})

test('quotes hold separators, line ends and quotes; elsewhere they are signs', () => {
  assert.deepEqual(recordsIn('"a,""b""\n",c\r\n5",d', ','), [
    ['a,"b"\n', 'c'],
    ['5"', 'd'],
  ])
  assert.deepEqual(recordsIn('"a" b,c\n,', ','), [
    ['"a" b', 'c'],
    ['', ''],
  ])
})

test('a field is shown as a spreadsheet shows it, and every record has all columns', () => {
  const document = readCsv(new TextEncoder().encode('sep=;\n编码;数;注\n="0012";1;\n0013;2\n0014;3;"行\r\n行"\n'))
  const [table] = document!.blocks
  assert.ok(table?.type === 'table')
  assert.deepEqual([table.rowCount, table.columnCount], [4, 3])
  assert.deepEqual(
    table.cells.map(({ text }) => text),
    ['编码', '数', '注', '0012', '1', '', '0013', '2', '', '0014', '3', '行\n行'],
  )
})

test('a file beyond its limits is refused', () => {
  const limits = { csvBytes: 10 } as Parameters<typeof readCsv>[1]
  assert.throws(() => readCsv(new TextEncoder().encode('a,b,c\n1,2,3\n'), limits), { code: 'file-too-large' })
})
