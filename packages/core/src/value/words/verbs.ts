// Classes of the words that a result is told with: to carry out, to stop, to be some way off, to be said and not counted. The grammar's files build on these instead of lists of their own.

/** Carrying out: a denial, an intent or a stop before it speaks of the result. */
export const doing =
  '(?:完成|实现|达成|达标|达到?|建成|建设|新建|修建|铺设|开放|开展|举办|开工|实施|落地|安装|采购|改造|发放|兑付|支付|投入|投用|交付|覆盖|惠及|服务|培训|新增|增至|增加|提升至|突破|保持|到位|启用|验收|通过|贯通)'

/** Stopping what was meant to happen. */
export const stopping = '(?:取消|闭[馆园站]|休馆|停[办开工课运业演建播]|暂停|中止|终止|停止|搁置|暂缓|缓[建办]|放弃|撤销|流标|废标)'

/** Coming to nothing, or to a later day: said of what was meant. */
const failing = '(?:落空|泡汤|搁浅|告吹|夭折|未果|作罢|流产|有名无实|形同虚设|推迟|延期|顺延|延后|延至)'

/** What comes of applying, signing or offering. */
export const outcome = `(?:实际|核定|核准|评定|认定|入选|录取|挂牌|受益|惠及|有效|实有|参训|参加|到岗|获批|到账|运营|${doing})`

const lead = '^(?:(?!避免|防止)[^未没无不除每逢周]){0,14}?'
const again = '(?!.{0,8}(?:后|已|又|均)[^,未没]{0,4}(?:补|恢复|完成|复工|复课|开放))'
const offDuty = new RegExp(`(?:^|[^未没无不免止])${stopping}(?:了|的|共|约|为|原?定|安排|举行|${doing})*$`, 'u')
const offDeed = new RegExp(`(?:^|[^未没无不免止])${stopping}了?${doing}$`, 'u')
const deedOff = new RegExp(
  `${lead}(?:${stopping.replace('取消|', '')}|${failing}|(?:任务|建设|安排|计划|项目|活动|实施)(?:均|已|被|全部)*取消)${again}`,
  'u',
)
const dutyOff = new RegExp(`${lead}取消${again}`, 'u')

/** 取消证明320项 is a result, 取消320场 is none: what happens at times is stopped, things are done away with. */
const occasions = /^(?:天|日|小时|分钟|场|场次|次|期|班|课时|节)$/u
const happens = (unit: string | null): boolean => unit !== null && occasions.test(unit)

/** 闭馆320天, 取消320场, 放弃建设50个. */
export const stoppedBefore = (before: string, unit: string | null): boolean =>
  offDeed.test(before) || (happens(unit) && offDuty.test(before))

/** 320天闭馆, 320场因故取消, 50个站点停工. */
export const stoppedAfter = (after: string, unit: string | null): boolean => deedOff.test(after) || (happens(unit) && dutyOff.test(after))
