// What beside a number that met its target speaks against it: a word of trouble that nothing explains, a stage before the deed, a predicate that is none of results.
import { describable } from './denial.ts'
import { numberPlace } from './number-place.ts'
import { outcome } from './verbs.ts'

/** What says that something was not, not yet or not wholly so, or met a setback. Only such as the vocabulary's own words could be taken for: of the rest it knows none. */
const against = [
  '未|没|尚|无[法望从力缘]|不[及达够足能到满齐实全理力具予了]|拟|暂|待',
  '明年|次年|来年|下半年|部分|一步之遥|(?<!不)仅|(?<![不\\d])只(?!要)|寥寥|陆续',
  '缩[减水]|跌|滞|倒推|去年数据|退票|临时|停[工建摆滞办用业产馆课止]|烂尾|检修|整修',
].join('|')

/** A figure that nobody counted, which may lie below the target that it tells again. */
const about = /左右|上下|(?<![签合公契节预制条续简])约/u

/** A stage before the deed: it counts where the row asks for that stage itself, or where the text goes on to the end. */
const stage =
  '在建|正在|施工|推进|进行中|过程中|[过之]中$|序时|进度|招标|中标|财评|清表|批文|任务书|受理|复核|报批|审批|审核|申报|立项|选址|规划|设计|勘[察测]|可研|批复|签约|签订|合同|意向|摸底|公示|名单|路基|主体|封顶|进场|开工|动工|前期|论证|调试|试运行|备案|踏勘|征[地拆]|报名|登记|下单|预付|在途|样[品板]'
const ended =
  /(?:审核|评审)通过|入选|录取|到岗|参训|获批|[认评]定|竣工|完工|验收|建成|投[用入产]|交付|移交|通车|到户|到账|到位|兑现|开业|挂牌|办结|结项|落成|落地|启用|运营|开放|(?:全部|均已?|已经?|按[时期])完成$/u

const bad =
  '投诉|事故|逾期|超期|延[误期迟]|遗?漏|缺|差错|失误|拖欠|违|故障|断|停|闭|退|超|异常|争议|纠纷|舆情|上访|信访|返|流失|问题|[伤死]亡|损|隐患|感染|辍|脱|虚|减少|下降|降低|调整|缩[减短]|受|落[下一]|重大|安全|中断|新增|增加|占用|动用|集体|负面|发生|出现|收到|接到|产生|造成|引发|一[例起次人天日户个]'
const explained = new RegExp(
  [
    // None of something bad: 未发生安全事故, 无一遗漏, 没有未完成事项
    `(?:未|没有?|无一?|不存在|零)(?:再|有|因[^,]{1,6}|任何|[户个人天项例件处名]|被|提前|擅自|随意|无故|因故|明显){0,2}(?:${bad})[^,;。()]*`,
    // Left out of the count or told beside it: 不含节假日, 未计入, 除周一闭馆外
    '[未不没][^,]{0,1}(?:含|包[括含]|计[入算]|列入|统计在内)[^,;。()]*|除[^,未没]{0,6}(?:周[一二三四五六日末]|节假?日|假期|春节|例行)[^,未没]{0,6}外|在[^,]{1,10}(?:情况|条件|前提|背景)下',
    // What comes next, told with a figure of its own
    ',(?:下一步|明年|次年|来年|下一?年)[^,\\d]*\\d[^,]*',
    // What was mended: 解决了群众出行困难
    '(?:解决|缓解|克服|消除|化解|破解|避免|防止)[^,;。()]*',
    // What is still to be paid of what is done
    '[^,;。()]*(?:质保金|尾款|保证金|余款|结余)[^,;。()]*|[^,;。()]*(?:结算|决算|审计)[^,;。()]*',
    // Words that only look like one
    '[未没](?:超|突破|[高低少大小多]于)|(?:无|没有|不存在)(?:一[^,]?)?[未没不][^,;。()]*|未来|未成年|未婚|没收|高尚|和?时尚|崇尚|不了解|不动产|约[束谈定见]|[接招期等对看善款优虐]待|待(?:遇|人|业)|[模虚]拟|拟[态合人声]|暂住|暂存|困难(?:群众|户|家庭|学生|人|职工|党员|老|儿童|对象|妇女|企业|残疾)|差[旅别异]|重复(?:购买|使用|利用)',
    '部分(?:时段|区域)|进一步|一部分|中[部心]|(?:施工|设计|采购|规划|审核|招标)(?:单位|人员|资料|图)',
    // Those the work is for, and what was done away with: 培训未就业毕业生320人, 取消证明事项320项
    `[未无没缺欠待][^,\\d]{1,5}${describable}(?=[^,]{0,6}\\d)`,
    '(?:^|,)(?:已|共|累计|实际)*(?:取消|废止|撤销|中止|终止|停用|退出)[^,\\d]{1,10}(?=\\d)|周[一二三四五六日]闭馆|闭[馆园站][^,\\d]{0,4}\\d+天',
    // None of it: 应享未享0人
    '[^,;。()\\d]*(?<![\\d.])0(?![\\d.])[^,;。()]*',
    // The goal was met, kept or passed: 完成计划任务, 按进度完成
    '完成预[计估]|(?:完成|超额?|达到)[^,]{0,6}(?:进度|目标|序时|规划任务|申报的)|(?:按照?|符合|满足|快于)[^,]{0,6}(?:规划|进度|设计|合同|批复|序时)',
  ].join('|'),
  'gu',
)

/** The text without what only looks like trouble. */
export const withoutExplained = (text: string): string => text.replace(explained, '·')

/** A predicate behind the number in its own clause: it has to be one of results (320天目标成了一纸空文, 1200户申请已受理). */
const predicate = /被|有(?!限|关|机|效)|是|系(?!统|列)|在(?!校|岗|职|线|册)|当中|了|努力|目标|任务|[转移推并][至入到于]|减去/u
const results = new RegExp(
  `${outcome}|${ended.source}|签[字收]|领取|发表|印发|出版|已建|打卡|完[成毕]|达|开|获|合格|正常|良好|满意|参与|受益|享受|纳入|整改|覆盖|补|通|送|办`,
  'u',
)

const any = new RegExp(`${against}|${about.source}|${stage}|${predicate.source}`, 'u')
const hits = new RegExp(against, 'gu')
const stages = new RegExp(stage, 'gu')
/** 因故延期，后已全部完成: what followed takes it back. */
const takenBack =
  /(?:但|仍|最终|后|现|目前|均|全部|已|累计|实际)[^,未没不]{0,8}(?:完成|建成|落地|达到|实现|补[齐足办]|恢复|解决|交付|验收|开放|到位|整改)|实际[^,未没不]{0,6}\d/u
const reach = 40

/** Told of the whole beside what speaks against it: which of the two holds, a person has to read. */
const alsoReached =
  /(?:已经?|均|都|皆|全部?|悉数|统统)(?![年天日程市县镇区省体面国]|[^,]{0,2}[未没不无拟待因])[^,]|最[后终]|实有|足数|[用装通住建修办领拿交补发铺][上好成完到齐]/u

export interface Against {
  readonly word: string
  /** The text tells the whole as reached, too. */
  readonly alsoReached: boolean
}

/** A word of the row's name is what the row counts, and no doubt; without a name nobody knows which stage is asked. `value` is the number as read; `beyond`: it is more than the target, so that it was counted and only its own clause can speak against it. Null where nothing does. */
export function againstReached(actual: string, value: string, name: string | null, beyond: boolean): Against | null {
  if (!any.test(actual)) return null
  const place = numberPlace(actual, value)
  // Computed from the words, which were then understood
  if (place === null) return null
  const { body, start, figuresEnd } = place
  const asked = name ?? ''
  const before = body.slice(Math.max(0, start - reach), start).replace(beyond ? /^.*[,。;!?\n()]/su : /^.*[。;!?\n]/su, '')
  const after = body.slice(start, figuresEnd + reach).replace(beyond ? /[,。;!?\n()].*$/su : /[。;!?\n].*$/su, '')
  const told = withoutExplained(before + after)
  const word = wordAgainst()
  return word === null ? null : { word, alsoReached: alsoReached.test(body) }

  function wordAgainst(): string | null {
    for (const hit of told.matchAll(hits))
      if (!asked.includes(hit[0]) && !takenBack.test(told.slice(hit.index + hit[0].length))) return hit[0]
    if (!beyond && about.test(told)) return about.exec(told)![0]
    const own = withoutExplained(after.replace(/[,()].*$/su, ''))
    const led = before.replace(/^.*[,()]/su, '')
    const said = predicate.exec(own)?.[0]
    if (said !== undefined && !alsoReached.test(body) && !results.test(own) && !/完成|超/u.test(led) && !asked.includes(said)) return said
    if (name === null || ended.test(body)) return null
    return [...told.matchAll(stages)].find(([each]) => !asked.includes(each))?.[0] ?? null
  }
}
