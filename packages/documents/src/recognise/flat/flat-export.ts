// Writes forms as platforms export them, for the tests: one row for each indicator or for each form, every form in one table.
import { Decimal, type Form, type Indicator } from '@jizheng/core'

export type Shape = 'row-per-indicator' | 'head-given-once' | 'numbered-columns' | 'lines-in-cells'

type Column = readonly [label: string, valueOf: (form: Form, row: Indicator | null) => string | null]

const flatText = (text: string | null | undefined): string => text?.replace(/(?<!\s)\s*\n\s*/g, '') ?? ''
const kindNames: Readonly<Record<Form['kind'], string>> = {
  'project-self-evaluation': '项目支出绩效自评',
  'department-self-evaluation': '部门整体绩效自评',
  'transfer-self-evaluation': '转移支付绩效自评',
  'target-declaration': '绩效目标申报',
  monitoring: '绩效运行监控',
}
const rateText = (rate: string | null): string | null => (rate === null ? null : `${Decimal.of(rate).times('100')}%`)

function headColumns(forms: readonly Form[]): readonly Column[] {
  const lines = Math.max(...forms.map((form) => form.budget.lines.length))
  const budget = Array.from({ length: lines }, (_, i): readonly Column[] => [
    [`资金${i + 1}名称`, (form) => form.budget.lines[i]?.label ?? null],
    [`资金${i + 1}年初预算数`, (form) => form.budget.lines[i]?.original ?? null],
    [`资金${i + 1}全年预算数`, (form) => form.budget.lines[i]?.adjusted ?? null],
    [`资金${i + 1}全年执行数`, (form) => form.budget.lines[i]?.spent ?? null],
    [`资金${i + 1}分值`, (form) => form.budget.lines[i]?.weight ?? null],
    [`资金${i + 1}执行率`, (form) => rateText(form.budget.lines[i]?.rate ?? null)],
    [`资金${i + 1}得分`, (form) => form.budget.lines[i]?.score ?? null],
  ])
  return [
    ['报表名称', (form) => form.title],
    ['报表类型', (form) => kindNames[form.kind]],
    ['年度', (form) => (form.year === null ? null : String(form.year))],
    ['项目名称', (form) => form.projectName],
    ['主管部门', (form) => form.supervisor],
    ['实施单位', (form) => form.implementer],
    ['项目负责人', (form) => form.contact?.name ?? null],
    ['联系电话', (form) => form.contact?.phone ?? null],
    ['金额单位', (form) => form.budget.unit],
    ...budget.flat(),
    ['年度总体目标', (form) => form.objectives.expected],
    ['年度总体目标完成情况', (form) => form.objectives.actual],
    ['总分值', (form) => form.total.weight],
    ['总得分', (form) => form.total.score],
    ['评价等级', (form) => form.total.grade],
  ]
}

const indicatorColumns: readonly (readonly [label: string, valueOf: (row: Indicator) => string | null])[] = [
  ['一级指标', (row) => row.dimension],
  ['二级指标', (row) => row.group],
  ['三级指标', (row) => row.name],
  ['指标值', (row) => row.target.text],
  ['实际完成值', (row) => row.actual.text],
  ['分值', (row) => row.weight],
  ['得分', (row) => row.score],
  ['偏差原因分析及改进措施', (row) => row.deviationReason],
]

/** The header and the rows; `turn` moves so many columns from the left end to the right. */
export function flatExport(forms: readonly Form[], shape: Shape, turn = 0): readonly (readonly string[])[] {
  const table = shape === 'row-per-indicator' || shape === 'head-given-once' ? rowPerIndicator(forms, shape) : rowPerForm(forms, shape)
  return table.map((row) => [...row.slice(turn), ...row.slice(0, turn)])
}

function rowPerIndicator(forms: readonly Form[], shape: Shape): string[][] {
  const heads = headColumns(forms)
  const rows = forms.flatMap((form) =>
    form.indicators.map((row, at) => [
      ...heads.map(([, valueOf]) => (shape === 'head-given-once' && at > 0 ? '' : (valueOf(form, row) ?? ''))),
      ...indicatorColumns.map(([, valueOf]) => flatText(valueOf(row))),
    ]),
  )
  return [[...heads.map(([label]) => label), ...indicatorColumns.map(([label]) => label)], ...rows]
}

function rowPerForm(forms: readonly Form[], shape: Shape): string[][] {
  const heads = headColumns(forms)
  const most = Math.max(...forms.map((form) => form.indicators.length))
  const numbers = Array.from({ length: most }, (_, at) => at)
  const labels =
    shape === 'numbered-columns'
      ? numbers.flatMap((at) => indicatorColumns.map(([label]) => numberedLabel(label, at + 1)))
      : indicatorColumns.map(([label]) => label)
  const rows = forms.map((form) => [
    ...heads.map(([, valueOf]) => valueOf(form, null) ?? ''),
    ...(shape === 'numbered-columns'
      ? numbers.flatMap((at) => indicatorColumns.map(([, valueOf]) => flatText(form.indicators[at] && valueOf(form.indicators[at]))))
      : indicatorColumns.map(([, valueOf]) => linesOf(form.indicators.map((row) => flatText(valueOf(row)))))),
  ])
  return [[...heads.map(([label]) => label), ...labels], ...rows]
}

const numberedLabel = (label: string, number: number): string =>
  `指标${number}${label === '三级指标' ? '名称' : label.replace(/^指标值$/, '目标值')}`

const linesOf = (texts: readonly string[]): string =>
  texts.every((text) => text === '') ? '' : texts.flatMap((text, at) => (text === '' ? [] : [`${at + 1}、${text}`])).join('\n')

export const csvText = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows
    .map((row) => row.map((field) => (/[",;\t\r\n|]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(separator))
    .join('\r\n')

/** Every character that GBK has, by what a decoder makes of its two bytes. */
const gbkCodes = new Map<string, number>()

export function inGbk(text: string): Uint8Array {
  if (gbkCodes.size === 0) {
    const decoder = new TextDecoder('gbk')
    for (let high = 0x81; high < 0xff; high++)
      for (let low = 0x40; low < 0xff; low++) if (low !== 0x7f) gbkCodes.set(decoder.decode(new Uint8Array([high, low])), high * 256 + low)
  }
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0)! < 0x80 ? sign.codePointAt(0)! : gbkCodes.get(sign)
    if (code === undefined) throw new RangeError(`GBK has no ${sign}`)
    if (code < 0x80) bytes.push(code)
    else bytes.push(code >> 8, code & 0xff)
  }
  return new Uint8Array(bytes)
}
