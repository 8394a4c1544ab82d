// Clauses and brackets without a number that speak of the whole: （未完成）, 实际开放天数未达标, 尚未验收, （计划数）, 均已完成.
import { stopping } from './verbs.ts'

export type Remark = 'denied' | 'unfinished' | 'intended' | 'done'

const longest = 40
const between = /[,。;!?、\n()]/u
const goals = '(?:年度|年初|全年|预期|预定|既定|绩效|计划|设定|考核|原定|规定|当年|本年|的|目标|任务|指标|要求|进度|标准|数量|天数|值|数)*'
const deny = '(?:未能?|没有?|没能|无法|不能|无一[个户项处座]?|没有一[个户项处座天]|一[个户项处座]?[也都](?:未|没有?))'
const denied = new RegExp(
  `(?:^|[^无非])${deny}(?:按[^,]{1,4}?|全部|完全|全面|如期|及时|足额|真正|如数)*(?:完成|达到|达成|实现|达标|兑现|做到|完结|开展|实施|启动|建成|履行|落实|到位)${goals}$|不达标$|^(?:否|未)$`,
  'u',
)
/** Of the whole where nothing is counted behind it; before a figure it tells what was overcome: 因缺货一度停工，后建成50个. */
const stopped = new RegExp(`^(?:因[^,]{1,10}|均|全部|已|被)*${stopping}$`, 'u')
const unfinished =
  /(?:正在|尚在|仍在|还在|正|处于)(?:有序|全面|加快|稳步|抓紧|持续|积极)?(?:施工|建设|推进|实施|采购|招标|安装|调试|收尾|验收|进行|办理中|审批|整改|统计|核实|核算)(?!.{0,4}(?:结算|决算))|(?<!存)在建$|(?:施工|建设|推进|进行|实施|办理|采购|招标)(?:过程)?中$|(?:尚|仍|还|均|暂|但|^)?[未没]有?(?:通过|全部|正式|完全|组织|进行)*(?:竣工)?(?:验收|到货|交付|交货|供货|完工|竣工|投入(?:使用|运行|运营)|投用|启用|安装|开工|通车|通水|移交|开通|接入|出具|统计|调查|测评|核实|核定)|(?:处于|停留在)(?:前期|论证|筹备|招标|设计|报批|审批|图纸|立项|规划|可研|采购|[^,]{1,8}阶段$)|(?<!不)[仅只才刚](?:完成|启动|铺|做|搭|打)了?(?!任务|目标)[^,了]{1,6}$|(?<![接招期等对善看款优])待(?:验收|交付|安装|完工|到货|竣工|采购|建|实施|完成|支付|开放|发放)|^未完工$/u
const intended =
  /^(?:为|系|均为)?(?:年度|全年|年初|本年)?(?:计划|目标|预计|拟|预期|申报|任务|暂定|暂估)(?:数|值|量|完成|开放|建成)?$|^应.{1,4}数$/u
const done =
  /(?:已|均|都|全部|全面|如期|圆满|顺利|按[时期]|已按[^,]{1,4}|超额|现)(?:完成|达成|实现|达标|验收|补齐|整改到位|建成|交付|投入使用|落地|完工|竣工)|(?:已全部|均已|全部已|已全面)[^未没不]{2,8}$/u

export function remarkOf(clause: string): Remark | null {
  if (
    clause.length === 0 ||
    clause.length > longest ||
    /\d/u.test(clause) ||
    /(?:^|[^,]{2})(?:无|没有|不存在)(?:未|一[^,]{0,2}[未没不])/u.test(clause)
  )
    return null
  if (denied.test(clause) || stopped.test(clause)) return 'denied'
  if (unfinished.test(clause)) return 'unfinished'
  if (intended.test(clause)) return 'intended'
  return done.test(clause) ? 'done' : null
}

/** The last remark of a text; what was done later takes back what was not. */
export function lastRemark(body: string): Remark | null {
  let last: Remark | null = null
  const clauses = body.split(between)
  const counted = clauses.findLastIndex((clause) => /\d/u.test(clause))
  for (const [index, clause] of clauses.entries()) if (index > counted || !stopped.test(clause)) last = remarkOf(clause) ?? last
  return last
}
