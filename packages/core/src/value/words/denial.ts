// Denials beside a number: 未完成320天, 320天尚未完成, 非320天. What is denied of something else (未发生事故, 未就业毕业生) leaves the number as it is.
import { doing } from './verbs.ts'

const deny = '(?:无一|未|没有|没能|没|不曾|无法|不能|无力|难以|无望|无缘|不足以)'
const lastDenial = new RegExp(`^(.*)${deny}(.*)$`, 'su')
const firstDenial = new RegExp(`^(.{0,12}?)${deny}(.*)$`, 'su')

/** 未来, 未成年: words that only look like one; and comparisons, which are signs (未超过, 没有低于). */
const otherWord = /^(?:来|成年|婚|知|央|雨|遂|名湖|超过?|突破|高于|低于|少于|大于|小于|多于)/u
/** Not reaching something bad, or leaving something out of the count, denies nothing of the number. */
const harmless =
  /^(?:发生|出现|收到|接到|产生|造成|引发|中断|间断|停|休|闭|缺|漏|出错|出险|含|包括|包含|计入|计算|列入|影响|受|拖欠|逾期|延误|延期|违|因|经|任何|一[天例起次人个]|投诉|事故|安全|重大|集体|群体|返|辍|脱|流失|死|伤|感染|异常|被|再|有(?:异|任何|投诉|事故|发|出)|[增减][^,]{1,6}(?:情况|前提|基础))/u
/** Those whom the work is for or what it mends: 培训未就业毕业生320人, 整改未达标问题12个. */
export const describable =
  '(?:户|人员|人口|家庭|毕业生|青年|群众|居民|学生|儿童|老人|劳动力|土地|地块|耕地|问题|隐患|案件|路段|企业|车辆|房屋|小区)'
const described = new RegExp(`^.{1,5}${describable}`, 'u')
const worksOn =
  /(?:帮扶|培训|整改|化解|处理|处置|补齐|弥补|解决|清理|办结|走访|慰问|救助|资助|排查|发现|查处|消除|治理|登记|补办|督促|追缴|收回|安置)[^,]{0,4}$/u
/** 无未完成事项, 没有一天未开放. */
const twice = /(?:无|没有|不存在|从不|绝?非|无一|未有)[^,]{0,4}$/u
/** Behind the words that deny something else the clause goes on to what was done. */
const goesOn = /^..+?(?:累计|共计|合计|总计|实际|已|连续|坚持|照常|继续)/u
const notThis = /(?:并非|绝非|而非|(?<![除是])非|不是|并不是)$/u

/** 没有一个季度达到95%, 50个无一建成: not one was, where 无一停用 and 没有一个未验收 say that all were. */
const notOne = new RegExp(`^(?:一?[天例起次个户项处座名所家][^,未没不]{0,4}?)?${doing}`, 'u')
const all = /^[未没不]/u

export function deniedBefore(before: string): boolean {
  if (notThis.test(before)) return true
  const [, head, gap] = lastDenial.exec(before) ?? []
  if (head === undefined || gap === undefined || otherWord.test(gap) || twice.test(head)) return false
  if (gap.startsWith('一') && notOne.test(gap)) return true
  const leftOut = harmless.exec(gap)
  if (leftOut !== null && gap.length > leftOut[0].length) return false
  return !goesOn.test(gap) && !(worksOn.test(head) || described.test(gap))
}

/** 除开放320天外，其他任务均完成; and not 除开放320天外，还延时54天. */
export const allButThis = (before: string, following: string): boolean =>
  /除[^外]*$/u.test(before) && /^[^,]{0,4}外,?(?:其他|其它|其余)[^还另又]*[均都全已]/u.test(following)

export const besidesThis = (following: string): boolean => /^[^,]{0,4}外,?(?:还|另|又)/u.test(following)

/** 320天无佐证材料, 320天与台账不符: what stands in no record. */
const unproved =
  /(?:无|没有|缺[少乏]?|未见|未提供)[^,]{0,4}(?:佐证|依据|台账|记录|凭证|印证|支撑)|未经[^,]{0,5}(?:测评|核实|验收|审核|认定|审计)|不符$|不符合?(?:实际|台账)|不一致|有出入|存疑/u
export const unprovedAfter = (after: string): boolean => unproved.test(after)

export function deniedAfter(after: string): boolean {
  if (/^.{0,8}?(?:不达标|不到位|做不到|不合格)/u.test(after)) return true
  const [, lead, rest] = firstDenial.exec(after) ?? []
  if (lead === undefined || rest === undefined || otherWord.test(rest) || twice.test(lead) || all.test(rest)) return false
  if (rest.startsWith('一') && notOne.test(rest)) return true
  if (harmless.test(rest)) return false
  return !described.test(rest) && !/已[^未]*(?:补|整改|完成|解决|验收)/u.test(rest)
}
