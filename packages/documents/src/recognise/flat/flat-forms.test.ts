// Every fixture, exported flat in both kinds and read back, states what its source states; and the columns that real exports have.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { doubtedPointers, type Form } from '@jizheng/core'
import { writeXlsx } from 'hucre/xlsx'
import { readDocument } from '../../read.ts'
import { recogniseForms } from '../recognise-forms.ts'
import { csvText, flatExport, inGbk, type Shape } from './flat-export.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../../fixtures')
const sources = readdirSync(fixtures)
  .map((name) => path.join(fixtures, name, 'expected.json'))
  .filter(existsSync)
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { forms: readonly Form[] }).forms)

/** What an export carries: all fields but notes; line breaks, widths of characters and blanks apart. */
function carried(form: Form): Record<string, unknown> {
  const { kind, title, year, projectName, supervisor, implementer, contact, budget, objectives, indicators, total } = form
  const { expected, actual } = objectives
  const said = { kind, title, year, projectName, supervisor, implementer, contact, budget, expected, actual, indicators, total }
  return JSON.parse(JSON.stringify(said), (key, value: unknown) => {
    if (typeof value !== 'string') return value
    const text = value
      .replace(/\\n/g, '')
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/[﹦═]/g, '=')
      .replace(/≧/g, '≥')
      .replace(/≦/g, '≤')
    if (key === 'title') return text.replace(/\(\d{4}年度?\)$/, '')
    return key === 'label' ? text.replace(/:/g, '') : text
  }) as Record<string, unknown>
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const encoders: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array | Promise<Uint8Array>>> = {
  'CSV in UTF-8': (rows) => utf8(csvText(rows)),
  'CSV in GBK': (rows) => inGbk(csvText(rows)),
  'semicolons after a byte order mark': (rows) => utf8(`\uFEFF${csvText(rows, ';')}`),
  tabs: (rows) => utf8(csvText(rows, '\t')),
  XLSX: (rows) => writeXlsx({ sheets: [{ name: '导出', rows: rows.map((row) => [...row]) }] }),
}
const shapes: readonly Shape[] = ['row-per-indicator', 'head-given-once', 'numbered-columns', 'lines-in-cells']

for (const [index, shape] of shapes.entries()) {
  for (const [name, encode] of Object.entries(encoders)) {
    test(`every fixture exported flat (${shape}, ${name}) is read back as its source`, async () => {
      assert.ok(sources.length >= 90)
      const document = await readDocument(await encode(flatExport(sources, shape, index * 5)), 'export')
      assert.equal(document.format, name === 'XLSX' ? 'xlsx' : 'csv')
      assert.deepEqual(recogniseForms(document).map(carried), sources.map(carried))
    })
  }
}

const ofMoney = {
  名称: '资金来源',
  年初预算数: '年初预算金额',
  全年执行数: '全年支出数',
  分值: '执行率分值',
  执行率: '预算执行率',
  得分: '执行率得分',
}
const otherWords = {
  报表名称: '标题',
  报表类型: '自评类型',
  年度: '预算年度',
  项目名称: '预算项目名称',
  主管部门: '主管预算部门',
  联系电话: '联系方式',
  年度总体目标: '预期目标',
  年度总体目标完成情况: '实际完成情况',
  总分值: '分值合计',
  总得分: '自评总分',
  评价等级: '自评等级',
  一级指标: '指标类型',
  二级指标: '指标分类',
  三级指标: '三级指标名称',
  名称: '三级指标名称',
  指标值: '年度目标值',
  目标值: '年度目标值',
  实际完成值: '实际值',
  分值: '指标权重',
  得分: '自评得分',
  偏差原因分析及改进措施: '未完成原因',
}

/** As another platform heads the same columns: numbers behind the words, other words, labels that an objective has too. */
function worded(label: string): string {
  const [, counted, number, what = label] = /^(资金|指标)(\d+)(.+)$/.exec(label) ?? []
  const words: Readonly<Record<string, string>> = counted === '资金' ? ofMoney : otherWords
  return `${words[what] ?? what}${number ?? ''}`
}

/** The indicators before the heads, their own columns from right to left. */
function turnedRound(rows: readonly (readonly string[])[], heads: number, own: number): readonly (readonly string[])[] {
  return rows.map((row) => {
    const groups = Array.from({ length: (row.length - heads) / own }, (_, at) => row.slice(heads + at * own, heads + (at + 1) * own))
    return [...groups.flatMap((group) => group.toReversed()), ...row.slice(0, heads)]
  })
}

for (const shape of shapes) {
  test(`in other words and another order (${shape}) every fixture is read back as its source`, async () => {
    const [labels, ...rows] = flatExport(sources, shape)
    const heads = labels!.findIndex((label) => /^(?:一级指标|指标1一级指标)$/.test(label))
    const document = await readDocument(inGbk(csvText(turnedRound([labels!.map(worded), ...rows], heads, 8), '|')), 'export')
    assert.deepEqual(recogniseForms(document).map(carried), sources.map(carried))
  })
}

const read = async (...rows: readonly string[]): Promise<Form[]> => recogniseForms(await readDocument(utf8(rows.join('\n')), 'x.csv'))

test('columns of codes are known by their codes and contents', async () => {
  const forms = await read(
    'ND,XM_BM,XM_MC,DW_MC,YJZB,EJZB,SJZB,ZBFX,ZBZ,JLDW,SJWCZ,FZ,DF',
    '2023,0017,路灯维护,某区城管局,产出指标,数量指标,维修路灯,≥,300,盏,310,50,50',
    '2023,0017,路灯维护,某区城管局,效益指标,社会效益指标,亮灯率,≥,98,%,97,40,38',
    '2023,0018,绿化养护,某区城管局,产出指标,数量指标,养护面积,≥,20,公顷,20,90,90',
  )
  assert.deepEqual(
    forms.map(({ projectName, year, implementer, indicators }) => [projectName, year, implementer, indicators.length]),
    [
      ['路灯维护', 2023, '某区城管局', 2],
      ['绿化养护', 2023, '某区城管局', 1],
    ],
  )
  assert.deepEqual(forms[0]!.indicators[0]!.target, { text: '≥300盏', relation: 'at-least', value: '300', unit: '盏' })
  assert.deepEqual(forms[0]!.sources['/indicators/1/score'], { text: '38', table: 1, row: 3, column: 13 })
})

test('money is told by its source in the label, and points of the execution from points of the indicators by where they stand', async () => {
  const [form] = await read(
    '项目名称,实施单位,年度资金总额年初预算数(万元),年度资金总额全年预算数(万元),年度资金总额全年执行数(万元),执行率,分值,得分,财政拨款_全年预算数,财政拨款_全年执行数,一级指标,二级指标,三级指标,指标值,实际完成值,分值,得分,总分',
    '路灯维护,某区城管局,100,120,90,75%,10,7.5,110,80,产出指标,数量指标,维修路灯,≥300盏,310盏,90,90,97.5',
    '路灯维护,某区城管局,100,120,90,75%,10,7.5,110,80,效益指标,社会效益指标,亮灯率,≥98%,99%,0,0,97.5',
  )
  assert.equal(form!.budget.unit, '万元')
  assert.deepEqual(form!.budget.lines, [
    { label: '年度资金总额', original: '100', adjusted: '120', spent: '90', weight: '10', rate: '0.75', score: '7.5' },
    { label: '财政拨款', original: null, adjusted: '110', spent: '80', weight: null, rate: null, score: null },
  ])
  assert.deepEqual(
    form!.indicators.map(({ weight, score }) => [weight, score]),
    [
      ['90', '90'],
      ['0', '0'],
    ],
  )
  assert.equal(form!.total.score, '97.5')
})

test('a header of two lines, merged in a workbook, and heads merged over their rows', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '汇总',
        rows: [
          ['某县2022年度项目支出绩效自评情况汇总表', '', '', '', '', '', '', '', ''],
          ['序号', '项目名称', '主管部门', '绩效指标', '', '', '', '完成情况', ''],
          ['', '', '', '二级指标', '三级指标', '指标值', '权重', '实际完成值', '得分'],
          ['1', '路灯维护', '某县住建局', '数量指标', '维修路灯', '≥300盏', '50', '310盏', '50'],
          ['', '', '', '时效指标', '完成时间', '12月底前', '50', '11月', '50'],
          ['2', '绿化养护', '某县住建局', '数量指标', '养护面积', '≥20公顷', '100', '20公顷', '100'],
          ['', '', '', '', '', '', '', '', ''],
          ['注：本表由各单位填报。', '', '', '', '', '', '', '', ''],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 8 },
          ...[0, 1, 2].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
          { startRow: 1, startCol: 3, endRow: 1, endCol: 6 },
          { startRow: 1, startCol: 7, endRow: 1, endCol: 8 },
          ...[0, 1, 2].map((column) => ({ startRow: 3, startCol: column, endRow: 4, endCol: column })),
        ],
      },
    ],
  })
  const forms = recogniseForms(await readDocument(bytes, 'x.xlsx'))
  assert.deepEqual(
    forms.map(({ projectName, supervisor, year, indicators }) => [
      projectName,
      supervisor,
      year,
      indicators.map(({ name, weight }) => [name, weight]),
    ]),
    [
      [
        '路灯维护',
        '某县住建局',
        2022,
        [
          ['维修路灯', '50'],
          ['完成时间', '50'],
        ],
      ],
      ['绿化养护', '某县住建局', 2022, [['养护面积', '100']]],
    ],
  )
  assert.deepEqual(forms[1]!.sources['/indicators/0/weight'], { text: '100', cell: '汇总!G6' })
})

test('a form exported twice is two forms, and the same project of another body or year is another form', async () => {
  const line = (year: number, body: string, name: string) => `${year},路灯维护,${body},${name},≥1,1,50,50`
  const once = [line(2022, '甲局', '数量'), line(2022, '甲局', '质量')]
  const forms = await read(
    '年度,项目名称,实施单位,三级指标,指标值,实际完成值,分值,得分',
    ...once,
    ...once,
    line(2022, '乙局', '数量'),
    line(2023, '乙局', '数量'),
  )
  assert.deepEqual(
    forms.map(({ year, implementer, indicators }) => [year, implementer, indicators.length]),
    [
      [2022, '甲局', 2],
      [2022, '甲局', 2],
      [2022, '乙局', 1],
      [2023, '乙局', 1],
    ],
  )
})

test('lines in cells that do not answer each other are doubted', async () => {
  const [form] = await read(
    '项目名称,实施单位,三级指标,指标值,实际完成值,分值',
    '路灯维护,某局,"维修路灯\n亮灯率\n满意度","≥300盏\n≥98%","310盏\n99%\n95%",100',
  )
  assert.equal(form!.indicators.length, 3)
  assert.ok(doubtedPointers(form!).includes('/indicators/0/target') && doubtedPointers(form!).includes('/indicators/2/weight'))
  assert.ok(!doubtedPointers(form!).includes('/indicators/0/actual'))
})

test('sign, value and unit of a target stand in columns of their own, also one to a line', async () => {
  const [form] = await read(
    '项目名称,实施单位,三级指标,指标性质,指标值,计量单位,实际完成值,分值',
    '路灯维护,某局,"（1）维修路灯\n（2）亮灯率\n（3）投诉处理","（1）≥\n（2）≥","（1）300\n（2）98\n（3）及时","（1）盏\n（2）%","（1）310盏\n（2）99%\n（3）及时","（1）40\n（2）40\n（3）20"',
  )
  assert.deepEqual(
    form!.indicators.map(({ target }) => target.text),
    ['≥300盏', '≥98%', '及时'],
  )
})

test('a list of projects is no export of forms', async () => {
  const rows = ['序号,项目名称,主管部门,年初预算数,全年执行数,执行率', '1,路灯维护,某局,100,90,90%', '2,绿化养护,某局,50,50,100%']
  await assert.rejects(read(...rows), { code: 'no-form' })
})
