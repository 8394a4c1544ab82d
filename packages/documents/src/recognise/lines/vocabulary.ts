// What a run of atoms may mean as a label: thin questions put to the label vocabulary, asked of text without spaces and brackets.

import type { BudgetMeaning, ColumnMeaning } from '../../layouts/labels.ts'
import { budgetLabels, dimensionWords, fieldLabels, indicatorLabels } from '../../layouts/labels.ts'
import { meaningOf } from '../label-text.ts'

/** Columns of the budget and of the indicator block; `source` is an amount by who pays, `note` what no other column is for. */
export type Role = (typeof roles)[number]
const roles = [
  'source',
  'original',
  'adjusted',
  'spent',
  'rate',
  'serial',
  'dimension',
  'group',
  'name',
  'target',
  'symbol',
  'value',
  'unit',
  'actual',
  'forecast',
  'weight',
  'score',
  'reason',
  'review',
  'note',
] as const

/** Folding leaves these as they are, and without a bracket there is nothing to take off; most labels have no others. */
const isFolded = /^[\u4e00-\u9fff!-')-9;-~、。《》“”]*$/u

/** Labels are asked for at every atom; what was folded once is kept. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (isFolded.test(text)) return text
    let folded = known.get(text)
    if (folded === undefined) {
      if (known.size > 20_000) known.clear()
      known.set(text, (folded = fold(text)))
    }
    return folded
  }
}

/** Full-width forms, spaces and colons at the end do not matter. */
export const squash = remembered((text) => text.normalize('NFKC').replace(/\s+/gu, '').replace(/:$/u, ''))
/** A label without its units, formulas and letters: "全年预算数(A)" → "全年预算数". */
const bare = remembered((text) =>
  squash(text)
    .replace(/\([^()]*\)?\)/gu, '')
    .replace(/^\((.*)\)$/u, '$1'),
)

const columns: readonly (readonly [Role, RegExp])[] = [
  ['original', /^(?:年初|当年|年初批复)预算(?:数|金额|资金|安排数?)?$|^计划安排(?:资金|数)$|^批复预算数?$|^年初(?:批复|下达)数$/u],
  ['adjusted', /^(?:全年|年度|调整后?|全年调整)预算(?:数|金额|总额)?$|^预算数$|^调整(?:后|数)$|^预算安排(?:情况|数|资金)?$|^预算金额$/u],
  [
    'spent',
    /^(?:全年|年度|预算|实际)?执行(?:数|金额)?$|^实际支出(?:数|金额)?$|^\d{1,2}[-—–~至]\d{1,2}月执行数$|^支出(?:数|金额)$|^资金执行(?:情况|数)$|^实际使用(?:数|资金)?$/u,
  ],
  ['rate', /^(?:预算|资金|全年)?执行(?:率|进度)%?$|^支出进度$/u],
  ['serial', /^序号$|^编号$/u],
  ['actual', /^\d{1,2}[-—–~至]\d{1,2}月(?:执行|完成)(?:情况|值)$/u],
  ['forecast', /^全年预计(?:完成|执行)(?:情况|值|数)$/u],
  ['dimension', /^一级指标$|^项目权重$|^指标类别$/u],
  ['group', /^二级指标$/u],
  ['name', /^三级指标$|^指标名称$|^四级指标$|^评价内容$|^具体指标$|^指标内容$|^绩效指标名称$/u],
  ['symbol', /^指标性质$|^符号$|^指标方向$|^计算符号$|^运算符号?$|^比较符$/u],
  ['target', /^(?:年度|预期|年初|计划|全年|项目|绩效|设定)*(?:指标|目标)+值$|^标准值$|^(?:年初|预期|计划)(?:值|指标)$|^年度指标$/u],
  ['value', /^(?:数|目标数|指标数)?值$/u],
  ['unit', /^(?:度量|计量|指标|单位)?单位$/u],
  [
    'actual',
    /^(?:全年|年终|年度|年末|单项|指标|实际|项目)*(?:实际)?(?:完成|实现)(?:值|数|结果)$|^(?:全年|年终|年末|年度)?实际(?:值|数|完成值|完成)$|^(?:实际|全年)+完成情况$/u,
  ],
  ['weight', /^(?:指标|参考)?分值(?:权重)?$|^(?:指标)?权重(?:占比|值|分)?$|^标准分$|^指标分值$|^满分$/u],
  ['score', /^(?:自评|评价|指标|实际|单项指标折算|考核)?得分$|^自评分数?$|^评分$|^自评分值$/u],
  [
    'reason',
    /^(?:(?:偏差|未完成|扣分|存在|偏离|目标未完成)(?:较?大)?(?:的)?)?原因(?:分析|说明)?(?:以?及|和|与|、)?(?:下一步|今后)?(?:拟?采取的?)?(?:改进|整改)?(?:措施|建议|意见)?(?:说明)?$|^偏差(?:情况)?(?:说明|分析)(?:及改进措施)?$|^(?:下一步)?改进措施$|^未完成情况(?:说明|分析).{0,6}$/u,
  ],
  ['review', /^复[核评审](?:得)?分$|^单项指标得分$|^(?:财政|主管部门|评审)(?:复核|评价|审核)(?:得)?分$/u],
  [
    'note',
    /^指标(?:说明|解释|内涵)$|^评价标准(?:及依据)?$|^单项指标完成情况$|^备注$|^说明$|^资金到位(?:情况|数)$|^评分(?:标准|规则|依据)$|^数据来源$|^佐证(?:材料|资料)$|^计算(?:方法|公式)$|^分值说明$/u,
  ],
]

/** The column that a header cell of this text opens; null where it opens none. */
export function columnRole(text: string): Role | null {
  const label = bare(text)
  if (label === '' || label.length > 24) return null
  if (/^(?:中央|省|市|县|区|本级|上级|其他|合计|总额|地方)[、省市县区地级资金]*\(万?元\)$/u.test(squash(text)))
    return /^(?:合计|总额)/u.test(squash(text)) ? 'adjusted' : 'source'
  return columns.find(([, pattern]) => pattern.test(label))?.[0] ?? knownColumn(text, label)
}

/** Whether a text is a column label in itself; looser ones count only in the company of such. */
export const isPlainColumn = (text: string): boolean => anyColumn.test(bare(text)) || columnRole(text) === 'source'
const anyColumn = new RegExp(columns.map(([, pattern]) => pattern.source).join('|'), 'u')

const indicatorRoles: Readonly<Record<ColumnMeaning, Role | null>> = {
  serial: 'serial',
  level1: 'dimension',
  level2: 'group',
  name: 'name',
  target: 'target',
  sign: 'symbol',
  value: 'value',
  unit: 'unit',
  actual: 'actual',
  weight: 'weight',
  score: 'score',
  rawScore: 'review',
  review: 'review',
  reason: 'reason',
  completion: 'note',
  forecast: 'forecast',
  explanation: 'note',
  history: 'note',
  levels: null,
}
const budgetRoles: Readonly<Record<BudgetMeaning, Role | null>> = {
  original: 'original',
  adjusted: 'adjusted',
  arrived: 'note',
  spent: 'spent',
  forecast: 'forecast',
  rate: 'rate',
  weight: 'weight',
  score: 'score',
  reason: 'reason',
  amount: null,
  review: 'review',
}

/** The vocabulary of whole cells also tells a label that is put together from pieces, if it ends like a label and is not two of them. */
function knownColumn(text: string, label: string): Role | null {
  if (label.length > 16 || label.length < 2 || !/[值数率况分因施明析准据源额度重释注位号质称议见差果式法能性料例比态]$/u.test(label))
    return null
  const role = meantBy(text)
  if (role === null || (role === 'reason' && !/[因施明析况议见差]$/u.test(label))) return null
  if (
    isSide(text) ||
    /\).*[^)]$|\)[^()]+\(/u.test(squash(text)) ||
    /^[标值率数况]/u.test(label) ||
    (/\d/u.test(label) && !/^\d{1,2}(?:[-—–~至]\d{1,2})?月/u.test(label))
  )
    return null
  for (let cut = 1; cut < label.length; cut++) {
    const [head, tail] = [label.slice(0, cut), label.slice(cut)]
    if (cut >= 2 && columns.some(([, pattern]) => pattern.test(head))) return null
    if (
      tail.length >= 2 &&
      !modifier.test(head) &&
      columns.find(([, pattern]) => pattern.test(tail))?.[0] !== role &&
      columns.some(([, pattern]) => pattern.test(tail))
    )
      return null
    if (head.length >= 4 && tail.length >= 4 && meantBy(head) !== null && meantBy(tail) !== null && !modifier.test(head)) return null
    if (/指标|目标/u.test(label) && (dimension.test(head) || dimension.test(tail) || group.test(tail) || isSide(head))) return null
  }
  return role
}
/** What may stand before a column word and make another one of it. */
const modifier = /^(?:[\d—–~至-]+月|全年预计|上年|本年|[年度全初自评预期实际项目指标绩效单三级未达标扣分]{1,4})$/u
const meantBy = (text: string): Role | null => {
  const indicator = meaningOf(text, indicatorLabels)
  if (indicator !== null && indicatorRoles[indicator] !== null) return indicatorRoles[indicator]
  const budget = meaningOf(text, budgetLabels)
  return budget === null ? null : budgetRoles[budget]
}

const dimension =
  /^(?:(?:项目)?(?:产出|效益|效果|满意度|成本|投入|管理|过程|决策|结果|影响力?|完成|资金|绩效)|履职效能|可持续(?:影响|发展)|预算执行)(?:类)?(?:指标|目标)?$|^项目(?:完成|效益|满意度)指标$|^(?:项目)?(?:决策|过程|管理)$|^社会公众满意度$|^服务对象满意度$/u
const group =
  /^(?:产出)?(?:数量|质量|时效|成本)(?:指标)?$|^(?:经济|社会|生态|环境)(?:效益|成本|效果)(?:指标)?$|^生态环境(?:成本|效益)(?:指标)?$|^可持续(?:性|发展|影响)*(?:指标|效益指标)?$|^(?:服务|社会|帮扶|受益)?(?:对象|公众)?满意度(?:指标)?(?:等)?$|^满意度指标$|^(?:服务对象|社会公众|受益对象|帮扶对象|群众|职工|使用人员|公众)满意度?(?:指标)?(?:等)?$|^(?:项目|资金|预算|财务|组织)(?:立项|投入|落实|管理|实施|执行(?:率)?)(?:指标)?$/u
/** "产出指标（50分）", "数量指标15分", "时效": with the points that a label may carry. */
const withoutPoints = (text: string): string => {
  const label = squash(text)
  return /[%):分]$/u.test(label) ? stripped(label) : label
}
const stripped = (label: string): string =>
  label
    .replace(/\(?\d{1,3}(?:\.\d+)?(?:分|%)\)?$/u, '')
    .replace(/\(.*\)$/u, '')
    .replace(/:$/u, '')

export const isDimension = (text: string): boolean => {
  const label = withoutPoints(text)
  return dimension.test(label) || (label.length >= 4 && !/(?:指标|目标).*(?:指标|目标)|率率/u.test(label) && dimensionWords.test(label))
}
export const isGroup = (text: string): boolean => group.test(withoutPoints(text))
export const isTotal = (text: string): boolean =>
  /^(?:自评|项目|绩效|指标)?(?:总得?分|总分值?|合计|总计|得分合计|自评得分|自评总分|分值合计)$/u.test(
    withoutPoints(text).replace(/\([^)]*$/u, ''),
  )

const levelWords = [
  '产出指标',
  '效益指标',
  '效果指标',
  '满意度指标',
  '成本指标',
  '数量指标',
  '质量指标',
  '时效指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
  '项目完成指标',
  '项目效益指标',
]
/** The first part of a level label that a page break has cut. */
export const isLevelPart = (text: string): boolean => levelWords.some((word) => word.startsWith(squash(text)) && word !== text)

/** The side labels that name a block of the form and stand alone before its header. */
export const isSide = (text: string): boolean =>
  /^(?:[一二三四五六七八][、.])?(?:(?:项目|年度|部门)?(?:总体|绩效|年度)*(?:目标|指标)(?:完成)?(?:情况|综述)?|(?:项目|年度)?(?:绩效|总体)(?:指标|目标|绩效)?(?:完成情况)?|项目(?:资金|年度目标|基本情况|绩效)|(?:项目)?预算执行(?:情况)?|年度(?:绩效|总体)(?:指标|目标)(?:完成情况)?|(?:年度)?预算数|资金(?:情况|使用情况|来源)|(?:项目)?资金来源|年度预算(?:数|执行情况)?|(?:部门|项目|年度|财政)*(?:预算|整体|支出)*(?:资金|支出)(?:预算|投入|来源|安排|使用|构成|执行|及)*(?:情况)?|(?:支出|资金)(?:类别|性质|类型|构成|来源|名称)|类别|项目|科目|绩效指标完成情况|绩效指标|绩效目标|(?:1[.、])?项目年度目标完成情况)$/u.test(
    bare(text).replace(/(?<!\d)\d+分$/u, ''),
  )

export const isBudgetLabel = (text: string): boolean => {
  const label = bare(text).replace(/^[(（][一二三四五六][)）]|^[1-9][.、]/u, '')
  if (/^(?:资金|金|款|助|额|拨款|财政拨款小)(?!预算)/u.test(label) && label.length < 8) return false
  return wholeBudgetLabel.test(label) || partBudgetLabel.test(label)
}
const wholeBudgetLabel = /^(?:其中)?:?(?:年度|全年|项目|本年|当年)*(?:财政|资金|预算)*(?:总额|总金额|资金总额|总计|合计|小计)$/u
const partBudgetLabel =
  /^(?:其中)?:?[^:]{0,12}(?:财政拨款|财政资金|补助(?:资金)?|结转(?:结余)?(?:资金)?|管理资金|单位资金|其他(?:资金|收入)?|拨款|配套(?:资金)?|级资金|地方资金|自[筹有](?:资金)?|收入|专项资金|预算资金|债券资金|社会(?:资金|资本)|公共预算|基金|经营预算|小计)$/u

export const goalSide = (text: string): 'expected' | 'actual' | null => {
  const label = bare(text)
  if (
    /^(?:年度|项目|全年|总体|绩效)*(?:实际)?(?:目标)?(?:实际|具体|全年实际)?完成(?:情况|结果)?(?:综述)?$|^年度(?:总体)?目标完成情况(?:综述)?$|^目标(?:实际)?完成情况$|^全年实际完成情况$/u.test(
      label,
    )
  )
    return 'actual'
  if (/^(?:预期|年初|年度|项目|设定|总体|绩效|年度预期|年初设定|全年|调整)*目标$/u.test(label)) return 'expected'
  return null
}

/** Labels of the head of a form and of its foot: each is followed by its value. */
export const isFieldLabel = (text: string): boolean => {
  if (/^[（(]/u.test(text)) return false
  const label = squash(text)
    .replace(/\(.*?\)$/u, '')
    .replace(/\(.*?\)/gu, '')
  return fieldLabel.test(label) || (label.length >= 4 && meaningOf(text, fieldLabels) !== null)
}
const fieldLabel =
  /^(?:项目|专项(?:资金)?|转移支付|一级项目|二级项目|项目支出|专项项目)名称$|^(?:项目|市县|县级|中央|地方|省级|市级|区级|资金|行政|业务|预算)*主管(?:部门|单位)$|^(?:项目|资金|预算|具体|填报|申报)*(?:实施|使用|执行|承担|预算|填报|申报|用款|责任|建设)单位$|^实施\(?主管\)?单位$|^实施单位$|^实施主管单位$|^单位名称$|^部门(?:名称)?$|^(?:项目|单位|财务)?负责人(?:及(?:联系)?电话|签字)?$|^联系(?:人|电话|方式)(?:及(?:联系)?电话)?$|^电话$|^填(?:报|表)(?:人|日期|时间)$|^(?:项目)?(?:类别|属性|类型|性质|周期|期限|起止时间|实施期|编码|代码)$|^项目(?:类别|属性|类型|性质|周期|期限|起止时间|实施期|编码|代码)$|^是否为?专项资金$|^金额单位$|^自评(?:总分|等级|得分|结论|时间)$|^单位领导(?:审签|签字)$|^报表编号$|^评价(?:年度|结论|等级)$|^资金用途$|^项目实施(?:单位|内容)$|^预算年度$|^项目主管(?:单位|部门)$/u

/** Labels of blocks under the table, each followed by its text. */
export const isNoteLabel = (text: string): boolean =>
  /^(?:备注|注|说明|评价结论|自评结论|存在(?:的)?(?:主要)?问题(?:[、及和与].{2,12}(?:措施|建议|分析))?|改进(?:措施|建议)(?:及结果应用方案)?|偏差(?:大)?.{0,16}|.{0,8}原因分析.{0,6}|主要(?:经验|问题|成效).{0,6}|下一步.{0,12}|项目负责人|财务负责人|填(?:报|表)人|联系电话|填报日期|填表日期|单位负责人.{0,4}|审核人|财政部门审核意见|主管部门审核意见|.{0,6}审核意见|自评等级|等级|其他需要?说明的?(?:问题|事项)?|[一二三四五六七八][、.][^。；]{2,22}(?:措施|情况|问题|建议|说明|意见|结论))$/u.test(
    squash(text).replace(/\(.*?\)/gu, ''),
  )

/** A line that is the title of a form. */
export const isTitle = (text: string): boolean => {
  const line = squash(text).replace(/\(?\d{4}年度?\)$/u, '')
  return (
    line.length <= 60 &&
    /(?:自评表|申报表|目标表|评分表|完成情况表|批复表|监控表|自评报告|指标评价表|绩效评价表|自评价表|评价指标表|评价表|执行监控表|报告)$/u.test(
      line,
    ) &&
    /绩效|自评/u.test(line) &&
    !/[。；,]/u.test(line)
  )
}
