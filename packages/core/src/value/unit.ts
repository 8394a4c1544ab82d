// Units of measure: which there are in a text, which can be compared, and by what factor.
import { Decimal, one } from '../decimal.ts'

/** Factor to the base unit. Counting words stand for themselves; what is not listed is a unit of its own. */
interface Scale {
  readonly base: string
  readonly factor: Decimal
}

const percents = ['%', '个百分比', '百分比', '%百分比', '%(百分比)', '百分比(%)', '百分之', '个百分点', '百分点', '%百分点']
const measured: readonly (readonly [base: string, units: Readonly<Record<string, string>>])[] = [
  ['ratio', { ...Object.fromEntries(percents.map((unit) => [unit, '0.01'])), 成: '0.1', '‰': '0.001', 千分之: '0.001', '‱': '0.0001' }],
  ['元', { 元: '1', 角: '0.1', 块钱: '1', 人民币元: '1' }],
  [
    '米',
    {
      米: '1',
      m: '1',
      延米: '1',
      延长米: '1',
      公里: '1000',
      千米: '1000',
      km: '1000',
      里: '500',
      厘米: '0.01',
      cm: '0.01',
      毫米: '0.001',
      mm: '0.001',
    },
  ],
  [
    '平方米',
    {
      平方米: '1',
      '㎡': '1',
      m2: '1',
      'm²': '1',
      平米: '1',
      平方: '1',
      公顷: '10000',
      hm2: '10000',
      平方公里: '1000000',
      平方千米: '1000000',
      km2: '1000000',
    },
  ],
  ['亩', { 亩: '1' }],
  ['立方米', { 立方米: '1', m3: '1', 'm³': '1', 立方: '1', 方: '1', 升: '0.001', L: '0.001', 毫升: '0.000001', ml: '0.000001' }],
  [
    '千克',
    {
      千克: '1',
      公斤: '1',
      kg: '1',
      斤: '0.5',
      吨: '1000',
      t: '1000',
      克: '0.001',
      g: '0.001',
      毫克: '0.000001',
      mg: '0.000001',
      微克: '0.000000001',
      μg: '0.000000001',
      ug: '0.000000001',
    },
  ],
  ['分钟', { 秒: 'second', 分钟: '1', min: '1', 小时: '60', 个小时: '60', 时: '60', h: '60' }],
  // Five working days are a week.
  ['天', { 天: '1', 工作日: '1.4', 个工作日: '1.4', 日: '1', 个日: '1', 周: '7', 星期: '7', 个星期: '7' }],
  ['月', { 月: '1', 个月: '1', 季度: '3', 个季度: '3', 年: '12' }],
  ['千瓦时', { 千瓦时: '1', 度: '1', kwh: '1' }],
  ['千瓦', { 千瓦: '1', kw: '1', 兆瓦: '1000', mw: '1000' }],
  ['字节', { MB: '1', GB: '1024', G: '1024', TB: '1048576', T: '1048576', PB: '1073741824' }],
]
/** Words for the same thing counted. */
const synonyms: readonly (readonly string[])[] = [
  ['人', '名', '位', '个人'],
  ['场', '场次', '次场'],
  ['次', '回'],
  ['人次', '人/次', '人·次'],
  ['剂', '剂次', '针', '针次'],
  ['台', '台套', '台/套', '台(套)', '套', '辆'],
  ['头', '头(羽)'],
  ['份', '本', '册'],
  ['户', '家', '户次'],
]
/** 个 counts anything that is counted by another word of this list, and 项 any task. */
const counters = '人 名 位 家 户 所 座 处 项 件 套 台 辆 间 栋 幢 条 根 株 棵 块 张 幅 份 册 本 篇 部 场 次 期 批 起 例 种 类 款 组 队 支 点 站 枚 门 面 宗 盏 口 眼 村 镇 县 校 班 节 只 头 羽' // prettier-ignore

const plainMeasures =
  `${counters} 个 户次 人次 批次 轮 回 届 班次 场次 课时 学时 课 遍 团 街道 社区 乡 乡镇 院 车次 车 船 趟 字 颗 粒 瓶 袋 箱 桶 包 盒 管 剂 剂次 针 针次 片 孔 道 层 架 艘 匹 尾 卷 笔 单 路 核 杆 段 ` +
  '分 倍 席 床 床位 人月 人日 人天 亩次 台套 台次 件次 标段 工作日 个工作日 千伏安 kva 分贝 dB 摄氏度 ℃ 度 P PFLOPS TFLOPS M Mbps Gbps 兆 点位 美元 美金 套次 户数 户口 卡 例次 只次 头次 亩 km/h 折 成 吨标准煤 吨标煤 辆次 次数 场所'
const measures = [...new Set([...plainMeasures.split(' '), ...measured.flatMap(([, units]) => Object.keys(units))])]
  .filter((unit) => !percents.includes(unit))
  .toSorted((a, b) => b.length - a.length)
const escaped = (words: readonly string[]) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\/·]/gu, String.raw`\$&`)).join('|')
const measure = `(?:${escaped(measures)})`
const percent = String.raw`(?:%[(]?百分比[)]?|百分比[(]%[)]|%|个?百分点|个?百分比|‰|‱)`
const multiple = '(?:[十百千]?万亿?|[十百千]?亿|[百千](?=元))'
const per = String.raw`(?:[/每]\(?(?:${multiple}?${measure}|[\u4e00-\u9fff]{1,4}|[a-zA-Zμµ³²23]{1,5})\)?(?:[·*×.、/](?:${measure}))*)`
const approximate = '[余多]?'
const unitHere = new RegExp(
  `${approximate}(${percent}|(?:${multiple}?(?:个(?:工作日|自然日|日历日|百分点|月|小时|学时|课时|季度|星期)|${measure}次?)(?:[(/]${measure}[)])?|${multiple})${per}*|[/]${measure}${per}*)`,
  'uy',
)

/** The unit that starts at `at` in a normalised text, and where it ends; 余 and 多 ("30余人") are passed over. Null where none does. */
export function unitAt(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  unitHere.lastIndex = at
  const found = unitHere.exec(text)
  const unit = found?.[1]
  // A letter unit ends where the word ends: "5Gbps" is one unit, "4GLTE" none.
  if (!found || unit === undefined || (/[A-Za-z]$/u.test(unit) && /[A-Za-z]/u.test(text[unitHere.lastIndex] ?? ''))) return null
  return { unit, end: unitHere.lastIndex }
}

const loose =
  /(?!完成|到位|投诉|事故|全部|以[上下内]|及以|左右|[级等类档星内前后多余起至到和与])(?:[\u4e00-\u9fff]{1,5}?|[A-Za-zμ°℃]+(?:[/][A-Za-z\d²³\u4e00-\u9fff]{1,4})?)(?=$|[(,，;。、]|以[上下内]|及以上|左右)/uy

/** A word of up to five characters that closes the phrase after a number: a unit that no list has (20篇次, 3赛季). */
export function looseUnitAt(text: string, at: number): string | null {
  loose.lastIndex = at
  return loose.exec(text)?.[0] ?? null
}

/** The unit as the form format prints it: every spelling of per cent is "%", blanks and 无 are null. */
export function unitText(unit: string | null | undefined): string | null {
  const text = unit?.trim() ?? ''
  if (text === '' || text === '无' || /^[-—/／\\、.…]+$/u.test(text)) return null
  return /^(?:%|％|﹪|个?百分比|%?[(（]?百分比[)）]?|[%％][(（]百分比[)）]|百分比[(（][%％][)）]|百分之)$/u.test(text) ? '%' : text
}

const scales = new Map<string, Scale>()
for (const [base, units] of measured)
  for (const [unit, factor] of Object.entries(units))
    if (factor !== 'second') scales.set(unit.toLowerCase(), { base, factor: Decimal.of(factor) })
scales.set('秒', { base: '分钟', factor: one.over(60) })
for (const words of synonyms) for (const word of words) scales.set(word, { base: words[0]!, factor: one })
const multiples: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 十万: '100000', 百万: '1000000', 千万: '10000000', 亿: '100000000', 万亿: '1000000000000' } // prettier-ignore
const generic = new Set(counters.split(' '))
const known = new Map<string, Scale>()

/** Whether values in these units may be compared, after conversion. A bare number (null) may be compared with anything. */
export function comparableUnits(a: string | null, b: string | null): boolean {
  return factorBetween(a, b) !== null
}

/** `value`, given in `from`, expressed in `to`; null where the units measure different things. A null unit takes the other's. */
export function converted(value: Decimal, from: string | null, to: string | null): Decimal | null {
  const factors = factorBetween(from, to)
  if (factors === null) return null
  return factors.from.equals(factors.to) ? value : value.times(factors.from).over(factors.to)
}

function factorBetween(a: string | null, b: string | null): { from: Decimal; to: Decimal } | null {
  if (a === b || a === null || b === null) return { from: one, to: one }
  const [from, to] = [scaleOf(a), scaleOf(b)]
  if (from.base === to.base) return { from: from.factor, to: to.factor }
  // A bare 万 (150万) is an amount or a count of whatever the other side measures, but never a share.
  if (from.base === '' || to.base === '') return from.base === 'ratio' || to.base === 'ratio' ? null : { from: from.factor, to: to.factor }
  const [x, y] = [from.base, to.base]
  if ((x === '个' && generic.has(y)) || (y === '个' && generic.has(x))) return { from: from.factor, to: to.factor }
  return area(from, to)
}

/** 15 亩 are one hectare. */
function area(from: Scale, to: Scale): { from: Decimal; to: Decimal } | null {
  if (from.base === '亩' && to.base === '平方米') return { from: from.factor.times(10_000), to: to.factor.times(15) }
  if (from.base === '平方米' && to.base === '亩') return { from: from.factor.times(15), to: to.factor.times(10_000) }
  return null
}

function scaleOf(printed: string): Scale {
  const before = known.get(printed)
  if (before) return before
  const scale = readScale(printed)
  if (known.size < 2000) known.set(printed, scale)
  return scale
}

function readScale(printed: string): Scale {
  const unit = printed.replaceAll('（', '(').replaceAll('）', ')').replaceAll('／', '/').replaceAll('％', '%').replaceAll(/\s/gu, '')
  const slash = unit.search(/[/每]/u)
  const whole = scales.get(unit) ?? scales.get(unit.toLowerCase())
  if (whole) return whole
  if (slash > 0) {
    const [top, bottom] = [readScale(unit.slice(0, slash)), unit.slice(slash + 1)]
    const below = scales.get(bottom)
    if (below && below.base !== 'ratio') return { base: `${top.base}/${below.base}`, factor: top.factor.over(below.factor) }
    const people = bottom
      .replaceAll(/[名位]/gu, '人')
      .replaceAll(/[·*×.、]/gu, '/')
      .replaceAll('个', '')
    return { base: `${top.base}/${people}`, factor: top.factor }
  }
  const times = /^(?:[十百千]?万亿?|[十百千]?亿|[百千](?=元))/u.exec(unit)?.[0] ?? ''
  const rest = unit.slice(times.length).replace(/^个(?=.)/u, '')
  const factor = Decimal.of(multiples[times] ?? 1)
  const base = scales.get(rest) ?? scales.get(rest.toLowerCase())
  return base ? { base: base.base, factor: base.factor.times(factor) } : { base: rest, factor }
}
