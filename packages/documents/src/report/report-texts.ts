// The report's own words in Chinese and English.
import {
  articleName,
  type Confirmation,
  documentName,
  type Locale,
  type Place,
  reasonOfRules,
  rulesName,
  type Scoring,
  severityNames,
  type Source,
} from '@jizheng/core'

const zh = {
  title: '绩证 · 自评表核对报告',
  footer: '本页由绩证 jizheng 生成，不需要联网。数字后的小号是问题编号；“允许”是规则许可的得分范围，点开可看依据。',
  stated: '自评总分',
  nearest: '规则允许的最近总分',
  atRisk: '有风险',
  unclaimed: '可争取',
  grade: '等级',
  none: '未写',
  rules: '规则',
  rulesName: (rules: Scoring['rules']): string => rulesName(rules, 'zh-CN'),
  rulesReason: (rules: Scoring['rules']): string | null => reasonOfRules(rules, 'zh-CN'),
  topThree: '最要紧的',
  otherFindings: (count: number) => `其余 ${count} 处`,
  nothingFound: '没有发现问题。',
  fix: '怎么办',
  atStake: (points: string) => `涉及 ${points} 分`,
  mayGain: (points: string) => `可多得 ${points} 分`,
  permitted: '允许',
  suggested: '建议',
  steps: '每一分的依据',
  execution: '预算执行',
  total: '总分',
  cited: (source: Source) => `${documentName(source, 'zh-CN')}（${articleName(source, 'zh-CN')}）`,
  overview: (forms: number, files: number) => `${files} 个文件、${forms} 张表`,
  overviewHeads: ['文件', '项目', '自评', '最近', '有风险', '错误', '提醒', '提示'],
  cannotRead: '读不了',
  colon: '：',
  doubts: (count: number) => `有 ${count} 个值读得没有十分把握（画波浪线的），请先对照原表，再看下面的结论。`,
  doubt: '存疑：读取时没有十分把握，请对照原表',
  heads: {
    projectName: '项目名称',
    supervisor: '主管部门',
    implementer: '实施单位',
    contact: '项目负责人',
    phone: '联系电话',
    budget: '项目资金',
    budgetColumns: ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    objectives: '年度总体目标',
    expected: '预期目标',
    actual: '实际完成情况',
    indicatorColumns: [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '允许 / 建议',
      '偏差原因分析及改进措施',
    ],
    total: '总分',
  },
  listName: '问题清单',
  listHeads: {
    file: '文件',
    form: '第几张表',
    project: '项目名称',
    unit: '单位',
    line: '指标行号',
    indicator: '指标',
    severity: '级别',
    message: '问题',
    stated: '表上写的',
    fix: '怎么办',
    atStake: '涉及分值',
    unclaimed: '可争取分值',
    source: '依据',
    confirmation: '依据核实程度',
    place: '在文件中的位置',
    code: '问题代码',
  },
  severity: severityNames['zh-CN'],
  confirmation: {
    read: '读过条文',
    secondary: '据转述',
    practice: '据实际做法',
    inherited: '沿用上级规则',
    unconfirmed: '未经核实',
  } as Readonly<Record<Confirmation, string>>,
  place: (place: Place): string =>
    'page' in place
      ? `第 ${place.page} 页`
      : 'cell' in place
        ? place.cell
        : 'table' in place
          ? `第 ${place.table} 张表格第 ${place.row} 行第 ${place.column} 列`
          : 'paragraph' in place
            ? `第 ${place.paragraph} 段`
            : `第 ${place.line} 行`,
}

export type ReportTexts = typeof zh

const en: ReportTexts = {
  title: 'Jizheng · verdict on a self-evaluation form',
  footer:
    'Made by jizheng (绩证); this page needs no network. Small numbers are findings; "permitted" is the range the rules allow: open it for the reasons.',
  stated: 'Stated total',
  nearest: 'Nearest permitted total',
  atRisk: 'At risk',
  unclaimed: 'Unclaimed',
  grade: 'Grade',
  none: 'blank',
  rules: 'Rules',
  rulesName: (rules) => rulesName(rules, 'en'),
  rulesReason: (rules) => reasonOfRules(rules, 'en'),
  topThree: 'What matters most',
  otherFindings: (count) => `${count} more`,
  nothingFound: 'Nothing found.',
  fix: 'What to do',
  atStake: (points) => `${points} points at stake`,
  mayGain: (points) => `${points} points to gain`,
  permitted: 'Permitted',
  suggested: 'Suggested',
  steps: 'Where every point comes from',
  execution: 'Budget execution',
  total: 'Total',
  cited: (source) => `${documentName(source, 'en')} · ${articleName(source, 'en')}`,
  overview: (forms, files) => `${forms} forms in ${files} files`,
  overviewHeads: ['File', 'Project', 'Stated', 'Nearest', 'At risk', 'Errors', 'Warnings', 'Notices'],
  cannotRead: 'Cannot read',
  colon: ': ',
  doubts: (count) => `${count} values are not certain (wavy underline): compare them with the original before trusting what follows.`,
  doubt: 'Uncertain: the reader is not sure of this value; compare it with the original',
  heads: {
    projectName: 'Project',
    supervisor: 'Supervisor',
    implementer: 'Implementer',
    contact: 'Contact',
    phone: 'Phone',
    budget: 'Funds',
    budgetColumns: ['Original', 'Adjusted', 'Spent', 'Weight', 'Rate', 'Score'],
    objectives: 'Annual objectives',
    expected: 'Expected',
    actual: 'Actual',
    indicatorColumns: [
      'Dimension',
      'Group',
      'Indicator',
      'Target',
      'Actual',
      'Weight',
      'Score',
      'Permitted / suggested',
      'Reason for deviation',
    ],
    total: 'Total',
  },
  listName: 'Findings',
  listHeads: {
    file: 'File',
    form: 'Form no.',
    project: 'Project',
    unit: 'Unit',
    line: 'Line no.',
    indicator: 'Indicator',
    severity: 'Severity',
    message: 'Finding',
    stated: 'As stated',
    fix: 'What to do',
    atStake: 'Points at stake',
    unclaimed: 'Points to gain',
    source: 'Source',
    confirmation: 'How far the source is confirmed',
    place: 'Place in the file',
    code: 'Code',
  },
  severity: severityNames.en,
  confirmation: {
    read: 'text read',
    secondary: 'told by others',
    practice: 'seen in practice',
    inherited: 'inherited',
    unconfirmed: 'unconfirmed',
  },
  place: (place) =>
    'page' in place
      ? `page ${place.page}`
      : 'cell' in place
        ? place.cell
        : 'table' in place
          ? `table ${place.table}, row ${place.row}, column ${place.column}`
          : 'paragraph' in place
            ? `paragraph ${place.paragraph}`
            : `line ${place.line}`,
}

export const reportTexts = (locale: Locale): ReportTexts => (locale === 'en' ? en : zh)
