// What the command says in Chinese.
import {
  articleName,
  documentName,
  doubtedCells,
  type Form,
  type Judgement,
  readingMark,
  reasonOfRules,
  rulesName,
  type Scoring,
  settledSaid,
  type Settlement,
  severityNames,
  type Source,
  uncertaintyOf,
} from '@jizheng/core'

export const zh = {
  help: `绩证 jizheng：读懂项目支出绩效自评表，说清每一分的依据

用法
  jizheng check   文件或文件夹...   读表、按规则算分、找问题          [--rules 规则] [--html 报告.html] [--xlsx 清单.xlsx] [--csv 清单.csv] [--json]
  jizheng read    文件或文件夹...   只读表，看读到了什么              [--json]
  jizheng pile    文件夹或文件...   一批表：先看哪些、问题归类、雷同    [--state 状态文件] [--xlsx 清单.xlsx] [--csv] [--html] [--json]
                                     [--accept|--dismiss 问题代码[@文件[#张]] --why 理由] [--reopen 问题代码]
  jizheng explain 文件 [--line 行]  一行的每一步和依据全文            [--form 第几张表] [--rules 规则]
  jizheng write   文件 -o 表.docx   写成标准版式（.docx .xlsx .pdf） [--form 第几张表]
  jizheng draw    清单 --seed 种子 -o 底稿.xlsx  分层随机抽查，写出复核底稿  [--precision 半宽分] [--by risk,size]
                                     [--confidence 95] [--fewest 每层至少] [--allocation neyman|proportional] [--assume 标准差分 | --pilot 旧底稿.xlsx]
  jizheng estimate 底稿.xlsx        由复核结果估计总体虚高和区间      [--confidence 95] [--inflated 分]
  jizheng letters 清单 -o 文件夹    每个单位一份审核意见函（.docx）
  jizheng rules   list | show 规则 | export 规则 | compare 规则 规则 文件...

选项
  --rules 规则    规则包编号（jizheng rules list 查看）或一个 .json 文件；不写（auto）则每张表按单位所在地区和年度自动选
  --json          每个文件输出一行 JSON
  --html 文件     写出一页可离线打开的报告
  --xlsx 文件     写出问题清单（Excel 工作簿，每个问题一行）
  --csv 文件      写出问题清单（逗号分隔的文本）
  --all           列出全部问题和每一行（默认先列最要紧的）
  --threads 数    用几个线程（默认与处理器核数相同）
  --decisions 文件 处理意见（采纳、不予采纳，存疑的值核对的结果），一个 JSON 文件，页面也能导出导入：check、pile、letters、draw 照它办，pile 的 --accept、--dismiss 和 check 的 --settle 写进它
  --tone 语气     check 的话说给谁：filler 填表人（默认），reviewer 复核人
  --settle 位置=结果 check 按核对过的原表再判：/indicators/1/score=as-read（读得对）、=other（另一种读法）、=4（原表是4）；第2张表写 2:/…，可写多次
  --state 文件    pile 把读过的表和处理意见记在这里：中断后接着读，下次只读有变化的文件
  --lang zh|en    语言

读得懂 .html .docx .xlsx .csv .pdf .txt，装有 LibreOffice 时也读 .doc .xls .wps .et，以及页面保存的 .jizheng.json；.zip .tar .tar.gz 当文件夹用；check 和 read 的文件写 - 时读标准输入；pile 还读 read --json、check --json 写出的 .json、.jsonl。退出码：0 没有错误级问题，1 有，2 用法不对，3 有文件读不了。
`,
  usage: (what: string) => `${what}\n运行 jizheng help 查看用法。\n`,
  unknownCommand: (name: string, meant: string | null, known: readonly string[]) =>
    `没有“${name}”这个命令。${meant === null ? '' : `是不是 ${meant}？`}可用的命令：${known.join('、')}。\n`,
  unknownOption: (option: string) => `没有“${option}”这个选项；以 - 开头的文件名前面请加 ./。`,
  optionNeedsValue: (option: string) => `${option} 后面缺要写的内容；内容以 - 开头的，写成 ${option}=内容。`,
  optionTakesNothing: (option: string) => `${option} 后面不用写内容。`,
  unusedOption: (option: string, command: string, accepting: readonly string[]) =>
    `${command} 不用 --${option}；用它的命令：${accepting.join('、')}。`,
  unknownTone: (word: string) => `--tone 没有“${word}”；可写 filler（说给填表人）或 reviewer（说给复核人和单位）。`,
  unknownLanguage: (name: string) => `没有“${name}”这种语言；可用 zh 或 en。`,
  needsSettlement: (words: string) =>
    `“${words}”读不懂。--settle 后面写存疑的位置和核对结果，如 --settle /indicators/1/score=as-read（读得对）、=other（按另一种读法）、=4（原表是4）。`,
  nothingToSettle: (words: string) =>
    `“${words}”没法照办：那里没有存疑的值、没有另一种读法，或写的内容放不进那一格。存疑的位置列在 check 的结果里。`,
  settlementUnfitting: (file: string, words: string) =>
    `${file}：以前核对的“${words}”不再适用（这里现在读到的和当时不一样，或者已不存疑），没有照它办；请再对照原表。`,
  pipedAlone: '从标准输入（-）读的要单独看，不能和别的文件一起。',
  settlesOneFile: '--settle 只能用于一个文件：不同的表，存疑的位置不同。',
  needsCount: (name: string, text: string) => `${name} 后面要写一个正整数，现在是“${text}”。`,
  needsFile: '请写上要读的文件或文件夹。',
  fileNotFolder: (name: string) => `“${name}”是文件夹；这里要一个文件。看整个文件夹用 jizheng check 或 jizheng pile。`,
  anyYear: '不限',
  needsOneFile: '请写上一个文件。',
  noDocuments: (name: string) => `“${name}”里没有可读的文件（.html .docx .xlsx .csv .pdf .txt）。`,
  progress: (done: number, total: number) => `已读 ${done}/${total} 个文件`,
  form: (index: number, count: number) => `第 ${index}/${count} 张表`,
  colon: '：',
  rules: '规则',
  rulesName: (rules: Scoring['rules']): string => rulesName(rules, 'zh-CN'),
  rulesReason: (rules: Scoring['rules']): string | null => reasonOfRules(rules, 'zh-CN'),
  manyHeads: ['文件', '项目', '自评', '按规则', '有风险', '错误', '提醒', '提示', '读得怎样'],
  manyHint: '只看一个文件，或加 --all，可看逐行结果；--html 报告.html 写出全部。',
  confirmation: {
    read: '读过条文',
    secondary: '据转述',
    practice: '据实际做法',
    inherited: '沿用上级规则',
    unconfirmed: '未经核实',
  } as Readonly<Record<string, string>>,
  stated: '自评总分',
  nearest: '按规则可得总分',
  asStated: '（没有判断的行照自评计）',
  atRisk: '有风险',
  offset: (balance: string) => `（${balance} 相抵）`,
  unclaimed: '可争取',
  grade: '等级',
  permitted: '允许',
  suggested: '建议',
  none: '未写',
  noScore: '表上没有总分',
  ofCertain: (count: number) => `读得有把握的值里发现的 ${count} 处`,
  mostImportant: (count: number) => (count === 1 ? '最要紧的一处' : `最要紧的 ${count} 处`),
  more: (errors: number, warnings: number, notices: number) =>
    `其余：错误 ${errors}，提醒 ${warnings}，提示 ${notices}。加 --all 全部列出，加 --html 报告.html 看标在表上的位置。`,
  dismissed: (message: string, why: string) => `不予采纳：${message}（理由：${why}）`,
  accepted: (why: string) => `已采纳：${why}`,
  nothingFound: '没有发现问题。',
  nothingElseFound: '读得有把握的值没有发现问题；靠存疑的值的没有判断。',
  nothingJudged: '没有判断：这张表没有可靠地读出来，不能说有没有问题。',
  fix: '怎么办',
  lines: '逐行',
  lineHeads: ['#', '指标', '目标', '实际', '分值', '得分', '允许', '建议'],
  execution: '预算执行',
  total: '合计',
  suggestedSum: (added: string) =>
    `建议一栏逐行相加是${added}，与合计不同：没填得分的行不计入合计，没有建议的行照自评计，取整和封顶只在最后做一次。`,
  place: '位置',
  severity: severityNames['zh-CN'],
  atStake: (points: string) => `涉及 ${points} 分`,
  mayGain: (points: string) => `可多得 ${points} 分`,
  page: (page: number) => `第 ${page} 页`,
  pages: (from: number, to: number) => (from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`),
  tables: (from: number, to: number) => (from === to ? `第 ${from} 张表格` : `第 ${from}–${to} 张表格`),
  sheetRows: (sheet: string, from: number, to: number) => (from === to ? `${sheet} 第 ${from} 行` : `${sheet} 第 ${from}–${to} 行`),
  lineRange: (from: number, to: number) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  tableCell: (table: number, row: number, column: number) => `第 ${table} 张表格第 ${row} 行第 ${column} 列`,
  paragraph: (n: number) => `第 ${n} 段`,
  textLine: (n: number) => `第 ${n} 行`,
  doubts: (count: number) => `有 ${count} 个值没有十分把握，请对照原表，最要紧的在前：`,
  andMore: (count: number) => `…还有 ${count} 个（--all）`,
  stop: '。',
  waitsFor: (doubts: string) => `等着核对：${doubts}`,
  howToSettle: (at: string, hasOther: boolean) =>
    `  核对后这样写，再判一次：--settle "${at}=as-read"（读得对）${hasOther ? '、"…=other"（另一种读法）' : ''}、"…=原表上的字"；加 --decisions 意见.json 就记住。`,
  notJudged: (count: number) => `读得没有把握，没有判断的 ${count} 处：`,
  between: '、',
  uncertainty: (form: Form & Judgement) => uncertaintyOf(form, 'zh-CN'),
  settled: (form: Form & { readonly settled?: readonly Settlement[] }) => settledSaid(form, form.settled ?? [], 'zh-CN'),
  mark: (form: Form & Judgement) => readingMark(form.reliability, doubtedCells(form).length, 'zh-CN'),
  soManyPlaces: (count: number) => `（${count} 处）：`,
  error: '读不了',
  summary: (files: number, forms: number, failed: number) =>
    `共 ${files} 个文件、${forms} 张表${failed > 0 ? `，其中 ${failed} 个文件读不了` : ''}。`,
  reportWritten: (name: string) => `报告已写到 ${name}\n`,
  listWritten: (name: string) => `问题清单已写到 ${name}\n`,
  writeNeedsOut: '请用 -o 写明输出文件，例如 -o 自评表.docx（可用 .docx .xlsx .pdf）。',
  writeUnknownFormat: (name: string) => `不会写“${name}”这种文件；可用 .docx .xlsx .pdf。`,
  writeOmits: (count: number) => `标准版式放不下这 ${count} 项，不会写进文件：`,
  writeOmitsDoubt: (where: string) => `${where}：存疑的说明（值照写，不再注明存疑）`,
  writeOmitsRow: (groups: string) => `没有指标的空行：${groups}`,
  written: (name: string) => `已写到 ${name}\n`,
  whichForm: (count: number) => `文件里有 ${count} 张表，请用 --form 指定第几张。`,
  noSuchForm: (index: number, count: number) => `文件里只有 ${count} 张表，没有第 ${index} 张。`,
  noSuchLine: (line: string) => `表里没有“${line}”这一行；可写行号（1 起）、指标名称的一部分，或 execution、total。`,
  comma: '，',
  inputNames: {
    weight: '分值', spent: '执行数', budget: '预算数', rate: '执行率', lines: '行数', total: '总分', grades: '等级界限', group: '组分值', down: '下调', up: '上调',
    sum: '合计', target: '目标', actual: '实际', tiers: '档次', threshold: '界限', deduction: '扣分', from: '下限', end: '上限', cap: '总分上限',
  } as Readonly<Record<string, string>>, // prettier-ignore
  cellNames: {
    dimension: '一级指标', group: '二级指标', name: '三级指标', target: '目标', actual: '实际', weight: '分值', score: '得分', deviationReason: '偏差原因',
    label: '资金', original: '年初预算数', adjusted: '全年预算数', spent: '全年执行数', rate: '执行率', grade: '等级',
  } as Readonly<Record<string, string>>, // prettier-ignore
  step: '步骤',
  source: '依据',
  sourceOf: (part: string) => `依据（${part}）`,
  inputs: '取值',
  cited: (source: Source) => `${documentName(source, 'zh-CN')} · ${articleName(source, 'zh-CN')}`,
  exportHint: (id: string) => `改动以前先给它另起一个编号（id），如 ${id}-某市；沿用 ${id} 的，每份结果都会注明“与内置的不同”。\n`,
  rulesUsage: '请写 list、show 规则、export 规则，或 compare 规则 规则 文件...',
  rulesHeads: ['编号', '名称', '地区', '年度', '沿用'],
  compareHeads: { line: '行', change: '差', rule: '由哪条规则' },
  compareNothing: '两套规则在这些表上没有差别。',
  compareSummary: (gain: number, lose: number, same: number) => `总分升 ${gain} 张，降 ${lose} 张，不变 ${same} 张。`,
  formsRead: (file: string, forms: number) => `${file}：已读 ${forms} 张表`,
  pileHeads: ['名次', '文件', '项目', '单位', '自评', '按规则', '有风险', '读得怎样', '为什么'],
  pileRanking: (shown: number, all: number) =>
    shown < all ? `先看这 ${shown} 张（共 ${all} 张；加 --all 全部列出，加 --xlsx 清单.xlsx 写成工作簿）` : `全部 ${all} 张，先看前面的`,
  pileMore: (count: number) => `……还有 ${count} 行，加 --all 全部列出`,
  pileSummary: ({
    files,
    forms,
    unread,
    read,
  }: {
    readonly files: number
    readonly forms: number
    readonly unread: number
    readonly read: number
  }) =>
    `共 ${files} 个文件、${forms} 张表${unread > 0 ? `，${unread} 处读不了（见最后）` : ''}${read < files ? `；这次只读了 ${read} 个有变化的文件` : ''}。`,
  pileStopped: '已停止。加 --state 状态文件，下次可以接着读。\n',
  pileStoppedKept: (file: string) => `已停止。读完的都记在 ${file} 里，再运行一次就接着读。\n`,
  stateForeign: (file: string) => `“${file}”不是本程序的状态文件，或由更新的版本写成；请换一个文件名。`,
  stateRefused: (file: string, detail: string) => `打不开状态文件“${file}”（${detail}）；请检查路径和权限，或换一个文件名。`,
  decideNeedsState:
    '--accept、--dismiss、--reopen 的意见要记下来，请加 --decisions 意见.json（页面和其他命令也能用），或 --state 状态文件。',
  decideNoFile: (file: string) => `找不到或打不开“${file}”，不能记下对它的意见。`,
  decideNeedsWhy: '--accept、--dismiss 要写明理由：--why "……"。',
  whyOfNothing: '--why 是 --accept 或 --dismiss 的理由；请写明处理哪一类问题，如 --dismiss 问题代码。',
  nowhereFound: (group: string) => `这批表里没有“${group}”这个问题，没有什么可处理，没有记下。\n`,
  holdsEverywhere: (file: string, groups: readonly string[]) =>
    `${file}：对${groups.map((group) => `“${group}”`).join('、')}的处理不限文件，管所有的表，也管以后的表；要只管看过的表，请用 pile 的 --dismiss 或页面重新处理。\n`,
  noSuchGroup: (name: string) => `没有“${name}”这一类问题；代码见 pile 结果中“问题归类”的最后一栏。`,
}
