// Account books for the tests: forms among hundreds of pages of budgets, final accounts, lists and texts that speak of the same things. As HTML, page breaks told.

export interface BookForm {
  /** What stands between body and the end of body of a form's page. */
  readonly html: string
  /** Begin in the middle of a page, right behind the text or the form before. */
  readonly runsOn?: boolean
  /** Leave the lines above the first table out. */
  readonly untitled?: boolean
}

const cell = (text: string, tag: 'td' | 'th' = 'td'): string => `<${tag} style="border:1px solid #000;padding:2px 3px">${text}</${tag}>`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[], tag: 'td' | 'th'): string => `<tr>${texts.map((text) => cell(text, tag)).join('')}</tr>`
  return `<table style="border-collapse:collapse;width:184mm;font-size:9pt">${line(heads, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
}

const heading = (text: string): string => `<h3>${text}</h3>`
const title = (text: string): string => `<p style="text-align:center;font-size:15pt;font-weight:bold">${text}</p>`
const prose = (text: string): string => `<p style="text-indent:2em">${text}</p>`
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
const amount = (seed: number): string => (((seed * 7919) % 100_003) / 100).toFixed(2)

const functions = [
  '一般公共服务支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
]
const projects = [
  '路灯维护',
  '河道保洁',
  '绿化养护',
  '校舍维修',
  '图书购置',
  '设备更新',
  '培训经费',
  '宣传经费',
  '信息系统运行维护',
  '应急物资储备',
]
const bodies = ['某县住房和城乡建设局', '某县水利局', '某县教育局', '某县图书馆', '某县应急管理局']
const pick = (list: readonly string[], at: number): string => list[at % list.length]!

const accounts = (seed: number): string =>
  title('收入支出决算总表') +
  prose('公开01表　单位：万元') +
  table(
    ['项目', '行次', '年初预算数', '全年预算数', '决算数', '项目', '行次', '决算数'],
    numbers(24).map((at) => [
      '一、一般公共预算财政拨款收入',
      String(at + 1),
      amount(seed + at),
      amount(seed + at + 3),
      amount(seed + at + 5),
      pick(functions, at),
      String(at + 31),
      amount(seed * 3 + at),
    ]),
  )

const spending = (seed: number): string =>
  title('支出决算表') +
  table(
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
    numbers(30).map((at) => [String(2010000 + seed + at), pick(functions, at), amount(at), amount(at + 1), amount(at + 2), '0.00', '0.00']),
  )

const projectList = (seed: number): string =>
  title('2023年度项目支出绩效自评结果汇总表') +
  table(
    ['序号', '项目名称', '主管部门', '年初预算数', '全年预算数', '全年执行数', '执行率', '自评得分', '等级'],
    numbers(26).map((at) => [
      String(at + 1),
      pick(projects, seed + at),
      pick(bodies, at),
      amount(at),
      amount(at),
      amount(at + 9),
      '98.5%',
      '96.5',
      '优',
    ]),
  )

const smallList = (seed: number): string =>
  heading('（二）重点项目') +
  table(
    ['单位名称', '项目名称', '预算金额', '绩效目标'],
    numbers(8).map((at) => [
      pick(bodies, at),
      pick(projects, seed + at),
      amount(at),
      `保障${pick(projects, seed + at)}正常开展，完成年度任务`,
    ]),
  )

const library = (seed: number): string =>
  title('分行业绩效指标库') +
  table(
    ['行业', '一级指标', '二级指标', '三级指标', '指标解释', '评分标准', '参考值'],
    numbers(22).map((at) => [
      '城乡社区',
      at < 14 ? '产出指标' : '效益指标',
      at < 7 ? '数量指标' : at < 14 ? '质量指标' : '社会效益指标',
      `${pick(projects, seed + at)}${at % 2 === 0 ? '数量' : '合格率'}`,
      '反映年度任务的完成程度',
      '达到得满分，每低1%扣1分',
      at % 2 === 0 ? '≥10' : '≥95%',
    ]),
  )

const criteria = (seed: number): string =>
  title('项目支出绩效自评评分标准') +
  table(
    ['一级指标', '二级指标', '分值', '评分标准'],
    numbers(12).map((at) => [
      at < 8 ? '产出指标' : '效益指标',
      at < 4 ? '数量指标' : at < 8 ? '时效指标' : '社会效益指标',
      String(5 + ((seed + at) % 6)),
      '按完成比例计分，完成率低于60%不得分',
    ]),
  )

const staff = (seed: number): string =>
  title('人员编制情况表') +
  table(
    ['序号', '姓名', '部门', '职务', '联系电话', '备注'],
    numbers(28).map((at) => [String(at + 1), `职工${seed}${at}`, pick(bodies, at), '科员', '0000-0000000', '']),
  )

const assets = (seed: number): string =>
  title('固定资产清单') +
  table(
    ['资产编号', '资产名称', '计量单位', '数量', '单价（元）', '金额', '使用单位', '购置日期'],
    numbers(28).map((at) => [`ZC${seed}${at}`, '台式计算机', '台', '3', '4500.00', '13500.00', pick(bodies, at), '2021年6月']),
  )

const wholeBudget = (seed: number): string =>
  title('部门整体支出预算情况表') +
  table(
    ['部门名称', '预算指标', '年初预算数', '调整后预算数', '实际支出数', '执行率', '备注'],
    numbers(16).map((at) => [
      pick(bodies, seed),
      ['基本支出', '人员经费', '公用经费', '项目支出'][at % 4]!,
      amount(at),
      amount(at + 1),
      amount(at),
      '97%',
      '',
    ]),
  )

const text = (seed: number): string =>
  heading('三、绩效自评工作开展情况') +
  numbers(9)
    .map((at) =>
      prose(
        `按照年度预算绩效管理工作安排，${pick(bodies, seed + at)}对${pick(projects, seed + at)}等项目组织开展绩效自评，项目名称、绩效目标、指标完成情况逐项核对。年初预算安排${amount(seed + at)}万元，全年执行${amount(seed + at)}万元，执行率98.6%，自评得分95.3分，评价等级为优。存在的问题：部分指标值设置偏低，下一步将结合实际完成值改进。`,
      ),
    )
    .join('')

const others = [accounts, text, spending, projectList, text, library, staff, smallList, assets, criteria, wholeBudget, text]

/** Each of the other parts fills about a page. The forms stand `apart` parts from one another, several in a row where `together` says so. */
export function accountBook(forms: readonly BookForm[], ask: { pages: number; among?: readonly ((seed: number) => string)[] }): string {
  const among = ask.among ?? others
  const between = Math.floor(ask.pages / (forms.length + 1))
  const broken = (html: string, runsOn: boolean): string => (runsOn ? html : `<div style="page-break-before:always"></div>${html}`)
  let part = 0
  const fill = (count: number): string =>
    numbers(count)
      .map(() => broken(among[part % among.length]!(part++), false))
      .join('')
  const parts = forms.map(
    (form, at) =>
      (form.runsOn && at % 2 === 1 ? '' : fill(between)) +
      (form.runsOn && at % 2 === 0 ? prose('附件如下。') : '') +
      broken(bodyOf(form), form.runsOn ?? false),
  )
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>部门决算</title><style>@page{size:A4;margin:12mm} body{font-family:SimSun,"Noto Serif CJK SC",serif;font-size:10.5pt}</style></head><body><h1>某县2023年度部门决算及绩效自评</h1><p>目录</p><p>附件1　项目支出绩效自评表……12</p><p>附件2　部门整体支出绩效自评表……80</p>${parts.join('')}${fill(between)}</body></html>`
}

function bodyOf({ html, untitled }: BookForm): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html
  return untitled ? body.slice(body.indexOf('<table')) : body
}
