// A form in which one cell is as long as can be, field by field and sign by sign: what is looked for in a text must not be looked for again from each of its signs.
export interface Shape {
  readonly name: string
  /** At its smallest; the largest tried is four times that. */
  readonly size: number
  readonly make: (size: number, source: () => Source) => { name: string; bytes: Uint8Array }
}
export interface Source {
  readonly html: string
  readonly txt: string
  readonly word: string
}

export const page = (body: string) => ({ name: 'a.html', bytes: Buffer.from(`<!DOCTYPE html><body>${body}`) })

const filled: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => `<p>${text}项目支出绩效自评表</p>${form()}`,
  project: (text) => form({ project: text }),
  source: (text) => form({ source: text }),
  amount: (text) => form({ amount: text }),
  objective: (text) => form({ objective: text }),
  dimension: (text) => form({ dimension: text }),
  name: (text) => form({ name: text }),
  target: (text) => form({ target: text }),
  actual: (text) => form({ actual: text }),
  score: (text) => form({ score: text }),
  reason: (text) => form({ reason: text }),
  note: (text) => `${form()}<p>注：${text}</p>`,
}
const fillers = ['9', '　', '满', '目标1：', '≥', '（', '，', '2022年', '9.', '%', 'a ', '无', '10分', '第3季度20个，', '<br> ', '问卷200份满意', '：'] // prettier-ignore

function form(texts: Readonly<Record<string, string>> = {}): string {
  const { project = '路灯维护', source = '其他资金', amount = '100', objective = '1.维护300盏', dimension = '满意度指标' } = texts
  const { name = '居民满意度', target = '≥90%', actual = '80%', score = '8', reason = '雨多' } = texts
  return `<table><tr><td>项目名称<td colspan=7>${project}
    <tr><td>项目资金（万元）<td>年初预算数<td>全年预算数<td>全年执行数<td>分值<td>执行率<td>得分<td>备注<tr><td>年度资金总额<td>100<td>100<td>100<td>10<td>100%<td>10<td>
    <tr><td>${source}<td>${amount}<td>100<td>100<td><td>100%<td><td><tr><td rowspan=2>年度总体目标<td colspan=3>预期目标<td colspan=4>实际完成情况<tr><td colspan=3>${objective}<td colspan=4>${objective}
    <tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>完成值<td>分值<td>得分<td>偏差原因分析及改进措施<tr><td>${dimension}<td>服务对象满意度<td>${name}<td>${target}<td>${actual}<td>10<td>${score}<td>${reason}</table>`
}

const shapesOfCells: readonly Shape[] = Object.entries(filled).flatMap(([field, make]) =>
  fillers.map((filler): Shape => ({
    name: `${field} of ${JSON.stringify(filler)}`,
    size: 20_000,
    make: (size) => page(make(`1${filler.repeat(size / filler.length)}x`)),
  })),
)

/** A form as plain text, torn as readers of PDFs tear it; one line of it may go on and on. */
const torn = `项目支出绩效自评表
（2022 年度）
项目名称 路灯维护
项目资金
（万元）
年初预算数 全年预算数 全年执行数 分值 执行率 得分
年度资金总额 100 120 110 10 91.67% 9.17
年度总体目标
1.维护路灯 300 盏。
一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
产出指标 数量指标 维护数量 ≥300 盏 310 盏 50 50
效益指标 社会效益指标 投诉 ≤5 次 3 次 40 40
总分 100 99.17`.split('\n')
const runs = ['10 ', '10  ', '得分 ', '指标值 10 ', '财政拨款 ', '数量指标 ', '≥90% ', '2.维护。', '一级指标 ', '98% ', '— ']

const shapesOfLines = torn.flatMap((_, at) =>
  runs.map((run): Shape => ({
    name: `line ${at + 1} of ${JSON.stringify(run)}`,
    size: 2000,
    make: (size) => ({ name: 'a.txt', bytes: Buffer.from(torn.toSpliced(at, 0, run.repeat(size / run.length)).join('\n')) }),
  })),
)

export const shapesOfTexts: readonly Shape[] = [...shapesOfCells, ...shapesOfLines]
