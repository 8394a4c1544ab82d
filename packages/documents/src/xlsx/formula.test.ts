// Formulas as spreadsheets reckon them, and those that are left to spreadsheets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valueOf, type Value } from './formula.ts'

/** A1 = 2, A2 = 3, A3 = "天", A4 blank, B1 not known. */
const cells = new Map<string, Value>([
  ['0,0', 2],
  ['1,0', 3],
  ['2,0', '天'],
])
const around = {
  valueAt: ({ row, column }: { row: number; column: number }) => (column === 1 ? undefined : (cells.get(`${row},${column}`) ?? null)),
  valuesIn: () => [...cells.values()],
}
const reckon = (formula: string): Value | undefined => valueOf(formula, around)

for (const [formula, value] of [
  ['1+2*3-4/2', 5],
  ['-2^2', 4],
  ['(1+2)*3', 9],
  ['50%*A1', 1],
  ['A1&A3', '2天'],
  ['266&"""天"""', '266"天"'],
  ['SUM(A1:A4)', 5],
  ['SUM(A1,A2,10)', 15],
  ['AVERAGE(A1:A4)', 2.5],
  ['MAX(A1:A4)-MIN(A1:A4)', 1],
  ['ROUND(1.005,2)', 1.01],
  ['IF(A1>A2,"多","少")', '少'],
  ['IF(A4="","无",1)', '无'],
  ['AND(A1=2,A2<>2,NOT(A4))', true],
  ['"ABC"="abc"', true],
  ['A3>A1', true],
  ['MOD(-1,3)', 2],
  ['LEN(A3&"数")', 2],
  ['$A$2*2', 6],
  ['CHOOSE(2,"320天","266天")', '266天'],
  ['HYPERLINK("#A1","266天")', '266天'],
  ['LEFT("266天",3)&RIGHT("320天",1)', '266天'],
  ['REPT("6",2)', '66'],
  ['SUBSTITUTE("320天","320","266")', '266天'],
  ['TEXT(266.4,"0")&A3', '266天'],
] as const)
  test(`${formula} is ${value}`, () => assert.equal(reckon(formula), value))

for (const formula of [
  'A1/0',
  'A3+1',
  'B1+1',
  'Sheet2!A1',
  'VLOOKUP(A1,A1:A4,1)',
  'constructor(1)',
  'A1:A2',
  '1+',
  '(1',
  '',
  '名称+1',
  `${'('.repeat(900)}1`,
  '1+'.repeat(600) + '1',
])
  test(`${formula.slice(0, 30)} is not told`, () => assert.equal(reckon(formula), undefined))

test('references without "$" move with the formula', () => {
  assert.equal(valueOf('A1+$A$1', { ...around, moved: { row: 1, column: 0 } }), 5)
  assert.equal(valueOf('A1', { ...around, moved: { row: -1, column: 0 } }), undefined)
})
