// What else stands in account books around the forms: the open tables of final accounts, ledgers, plans, opinions, surveys and contents. For the tests, as HTML.

const cell = (text: string, tag: 'td' | 'th', span = 1): string =>
  `<${tag}${span > 1 ? ` colspan="${span}"` : ''} style="border:1px solid #000;padding:2px 3px">${text}</${tag}>`
const line = (texts: readonly string[], tag: 'td' | 'th' = 'td'): string => `<tr>${texts.map((text) => cell(text, tag)).join('')}</tr>`
const table = (lines: string): string => `<table style="border-collapse:collapse;width:184mm;font-size:9pt">${lines}</table>`
const listed = (heads: readonly string[], count: number, row: (at: number) => readonly string[]): string =>
  table(line(heads, 'th') + repeated(count, (at) => line(row(at))))
const repeated = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('')
const title = (text: string): string => `<p style="text-align:center;font-size:15pt;font-weight:bold">${text}</p>`
const plain = (text: string): string => `<p>${text}</p>`
const amount = (seed: number): string => (((seed * 7919) % 100_003) / 100).toFixed(2)
const pick = (list: readonly string[], at: number): string => list[at % list.length]!

const projects = ['农村饮水安全巩固提升', '老旧小区改造', '义务教育薄弱环节改善', '森林防火', '数字档案馆建设', '基层文化站免费开放']
const bodies = ['某县水利局', '某县住房和城乡建设局', '某县教育和体育局', '某县林业局', '某县档案馆', '某县文化馆']
const items = ['因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行维护费', '会议费', '培训费']

/** 公开03表 to 公开09表: heads of two lines over spans, the unit and the department in lines above. */
const openTables = (seed: number): string =>
  ['财政拨款收入支出决算总表', '一般公共预算财政拨款支出决算表', '“三公”经费支出决算表', '政府性基金预算财政拨款收入支出决算表']
    .map(
      (name, at) =>
        title(name) +
        plain(`公开0${at + 4}表`) +
        plain(`部门：${pick(bodies, seed)}　　　　金额单位：万元`) +
        table(
          `<tr>${cell('项目', 'th', 2)}${cell('年初预算数', 'th')}${cell('本年支出', 'th', 3)}</tr>` +
            line(['功能分类科目编码', '科目名称', '合计', '小计', '基本支出', '项目支出'], 'th') +
            line(['栏次', '', '1', '2', '3', '4']) +
            line(['合计', '', amount(seed), amount(seed + 1), amount(seed + 2), amount(seed + 3)]) +
            repeated(9, (row) =>
              line([`20${seed}${row}`, pick(items, row), amount(row), amount(row + 1), amount(row + 2), amount(row + 3)]),
            ),
        ),
    )
    .join('')

const procurement = (seed: number): string =>
  title('政府采购项目清单') +
  listed(
    ['序号', '采购单位', '项目名称', '采购品目', '采购方式', '预算金额（万元）', '成交金额（万元）', '供应商', '合同签订时间'],
    24,
    (at) => [
      String(at + 1),
      pick(bodies, at),
      `${pick(projects, seed + at)}设备采购`,
      '专用设备',
      '公开招标',
      amount(at + seed),
      amount(at + seed),
      '某科技有限公司',
      '2023年5月18日',
    ],
  )

/** One contract, told in labels and values like the head of a form. */
const contract = (seed: number): string =>
  title('合同履约验收单') +
  table(
    line(['项目名称', `${pick(projects, seed)}监理服务`, '合同编号', `HT-${seed}`]) +
      line(['采购单位', pick(bodies, seed), '供应商', '某工程监理有限公司']) +
      line(['合同金额', `${amount(seed)}万元`, '验收时间', '2023年12月6日']) +
      line(['验收内容', '验收标准', '验收结果', '备注'], 'th') +
      repeated(8, (at) => line([`第${at + 1}项服务`, '符合合同约定', '合格', ''])),
  )

const ledger = (seed: number): string =>
  title('绩效问题整改台账') +
  listed(['序号', '项目名称', '存在问题', '整改措施', '责任单位', '责任人', '完成时限', '完成情况'], 14, (at) => [
    String(at + 1),
    pick(projects, seed + at),
    '绩效目标设置不够细化，指标值偏低',
    '重新核定指标值，加强过程监控',
    pick(bodies, at),
    `张${at}`,
    '2024年6月底前',
    '已完成',
  ])

const survey = (seed: number): string =>
  title('服务对象满意度调查统计表') +
  listed(['调查内容', '非常满意', '满意', '基本满意', '不满意', '满意度'], 12, (at) => [
    `对${pick(projects, seed + at)}的总体评价`,
    String(40 + at),
    String(30 - at),
    '8',
    '2',
    '97.5%',
  ])

const schedule = (seed: number): string =>
  title('项目实施进度计划表') +
  listed(['项目名称', '建设内容', '计划开工', '计划完工', '总投资（万元）', '年度投资（万元）', '完成进度'], 16, (at) => [
    pick(projects, seed + at),
    '新建管网12公里，改造泵站2座',
    '2023年3月',
    '2023年11月',
    amount(at + 7),
    amount(at),
    '100%',
  ])

/** What the reviewers of the finance office gave for the work itself, in the columns of an indicator table. */
const appraisal = (seed: number): string =>
  title('部门预算绩效管理工作考核评分表') +
  table(
    line(['考核内容', '考核指标', '分值', '评分标准', '得分', '扣分原因'], 'th') +
      repeated(14, (at) =>
        line([
          at < 5 ? '基础工作' : at < 10 ? '目标管理' : '结果应用',
          `${pick(['组织领导', '制度建设', '目标申报', '监控覆盖', '自评质量'], seed + at)}情况`,
          '10',
          '制度健全得满分，缺一项扣2分',
          '9',
          '个别单位报送不及时',
        ]),
      ),
  )

/** The system of a third party's report: all levels, weights and points, and of no project's own form. */
const system = (seed: number): string =>
  title('绩效评价指标体系及评分情况') +
  table(
    line(['一级指标', '二级指标', '三级指标', '分值', '指标解释', '评分标准', '得分'], 'th') +
      repeated(16, (at) =>
        line([
          at < 4 ? '决策' : at < 8 ? '过程' : at < 12 ? '产出' : '效益',
          pick(['项目立项', '资金管理', '产出数量', '社会效益'], at),
          `${pick(projects, seed + at)}${at % 2 === 0 ? '规范性' : '达标率'}`,
          '6',
          '考察立项依据是否充分',
          '符合得6分，否则不得分',
          '5.5',
        ]),
      ),
  )

const experts = (seed: number): string =>
  title('评价工作组名单') +
  listed(['序号', '姓名', '单位', '职称/职务', '分工', '签名'], 9, (at) => [
    String(at + 1),
    `专家${seed}${at}`,
    pick(bodies, at),
    '高级工程师',
    '资料核查',
    '',
  ])

const vouchers = (seed: number): string =>
  title('项目资金使用明细表') +
  plain(`项目名称：${pick(projects, seed)}　　单位：元`) +
  listed(['日期', '凭证号', '摘要', '收入', '支出', '余额'], 26, (at) => [
    `2023-0${(at % 9) + 1}-15`,
    `记-${at + 1}`,
    '支付工程进度款',
    '',
    amount(at + seed),
    amount(at + 90),
  ])

const contents = (): string =>
  title('目　录') +
  listed(['序号', '材料名称', '页码'], 14, (at) => [
    String(at + 1),
    at % 2 === 0 ? `${pick(projects, at)}项目支出绩效自评表` : `${pick(bodies, at)}部门整体支出绩效自评报告`,
    String(at * 9 + 3),
  ])

/** Only sums of what the forms state. */
const overview = (seed: number): string =>
  title('预算执行及自评情况') +
  table(
    `<tr>${cell('单位名称', 'th')}${cell('项目个数', 'th')}${cell('预算资金', 'th', 3)}${cell('自评等级', 'th', 3)}</tr>` +
      line(['', '', '年初预算数', '全年预算数', '全年执行数', '优', '良', '中'], 'th') +
      repeated(12, (at) => line([pick(bodies, at), '6', amount(seed + at), amount(seed + at), amount(at), '4', '2', '0'])),
  )

const opinion = (seed: number): string =>
  title('财政部门审核意见表') +
  table(
    line(['部门名称', pick(bodies, seed), '审核日期', '2024年4月9日']) +
      line(['审核内容', '审核要点', '审核意见', '备注'], 'th') +
      repeated(6, (at) => line([pick(['完整性', '相关性', '适当性'], at), '绩效目标与预算匹配、指标值合理', '通过', ''])) +
      `<tr>${cell('综合意见', 'td')}${cell('绩效目标、绩效指标设置基本合理，同意上报。', 'td', 3)}</tr>`,
  )

const posts = (seed: number): string =>
  title('机构设置及人员情况') +
  plain(`单位名称：${pick(bodies, seed)}`) +
  listed(['内设机构', '编制数', '实有人数', '其中：行政', '其中：事业', '离退休'], 14, (at) => [
    `${pick(items, at).slice(0, 2)}股`,
    '8',
    '7',
    '3',
    '4',
    '2',
  ])

export const surroundings: readonly ((seed: number) => string)[] = [
  openTables,
  procurement,
  contract,
  contents,
  ledger,
  survey,
  schedule,
  appraisal,
  system,
  experts,
  vouchers,
  overview,
  opinion,
  posts,
]
