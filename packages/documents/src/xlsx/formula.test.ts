// Formulas as spreadsheets reckon them, and those that are left to spreadsheets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Failed, type Value } from './formula-values.ts'
import { valueOf } from './formula.ts'

/** A1 = 2, A2 = 3, A3 = "天", A4 blank, A5 = #N/A, B1 not known; on the sheet 台账 A1 = 266. */
const cells = new Map<string, Value | Failed>([
  ['0,0', 2],
  ['1,0', 3],
  ['2,0', '天'],
])
const ledger = { valueAt: () => 266, valuesIn: () => [266, 54] }
const around = {
  onSheet: (name: string) => (name === '台账' ? ledger : undefined),
  at: { row: 4, column: 2 },
  valueAt: ({ row, column }: { row: number; column: number }) =>
    column === 1 ? undefined : row === 4 ? new Failed('#N/A') : (cells.get(`${row},${column}`) ?? null),
  valuesIn: () => [...cells.values()],
}
/** An error by its sign. */
function reckon(formula: string): Value | undefined {
  const value = valueOf(formula, around)
  return value instanceof Failed ? value.message : value
}

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
  ['ISERROR(A1)', false],
  ['ISERROR(A1/0)', true],
  ['ISERROR(A3+1)', true],
  ['ISNA(A5)', true],
  ['ISERR(A5)', false],
  ['IFERROR(A5,"无")', '无'],
  ['IFERROR(A1,B1)', 2],
  ['IF(A1=2,266,1/0)', 266],
  ['LEN(TRIM("  2  66 "))', 4],
  ['EXACT("a","A")', false],
  ['COUNTIF(A1:A4,">2")', 1],
  ['COUNTIF($A$1:$A$4,"天*")', 1],
  ['COUNTIF(A1:A4,"不存在")>0', false],
  ['COUNTA(A1:A4)', 3],
  ['COUNT(A1:A4)', 2],
  ['ROW()*10+COLUMN()', 53],
  ['ROW(B7)', 7],
  ['MID("共266天",2,3)', '266'],
  ['VALUE("266")', 266],
  ['UPPER("a")&LOWER("B")', 'Ab'],
  ['SEARCH("天",A3)', 1],
  ['ISNUMBER(FIND("#",A3))', false],
  ['ISTEXT(A5)', false],
  ['ISNONTEXT(A5)', true],
  ['"50%"*2', 1],
  ['WEEKDAY(45000)', 4],
  ['台账!A1*2', 532],
  ["SUM('台账'!A1:A2)", 320],
  [`${'('.repeat(100)}1${')'.repeat(100)}`, 1],
  ['TODAY()>1', true],
  ['1>NOW()', false],
  ['A1/0', '#DIV/0!'],
  ['A3+1', '#VALUE!'],
  ['#REF!+1', '#REF!'],
  ['9^9^9^9', '#NUM!'],
  ['LEN(REPT(REPT("a",30000),30000))', '#VALUE!'],
] as const)
  test(`${formula} is ${value}`, () => assert.equal(reckon(formula), value))

for (const formula of [
  'B1+1',
  'IFERROR(B1,1)',
  '"3月"+1',
  'TODAY()>45000',
  'NOW()+1',
  'TODAY()',
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
