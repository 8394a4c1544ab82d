// What was meant to be: 计划320天, 应开放320天, 320天为目标. Words of what was done (实际, 已, 累计) behind the intent end it.
import { doing } from './verbs.ts'

const intents = [
  String.raw`(?<![按照据依超过成到现于较比对合绕施定制])(?:年度|全年|年初|本年)?(?:计划(?!生育)|规划(?=建设|新建|完成|$)|目标(?![人群对客区])|任务|指标值|原指标)`,
  '(?:前|后|底|明年|次年|下年|[日月])可(?:完成|建成|达到?|实现|开放|交付|投入)|约定|争创|预算(?:安排|数|总?额|为|:)*(?=$)|(?<![接招期等对善看款优])待.{2,10}后|预计|预期|可望|推算|测算|估算|估计|理论上|方可|方能|承诺|力保|保证(?!金)|本可|本能够?|原本能够?|预定|预估|原定|原拟|力争|争取|准备|打算|有望|即将|要求',
  String.raw`(?<![模虚])拟(?![合态人声])`,
  String.raw`(?<![供相响适反效对感])应(?![急用对届聘答邀试纳力变享]|.尽)`,
  '确保(?:完成|达到?|实现)',
  `(?:将|要|尚?[需须])(?:会|于|在|年内|底前|再)*(?:${doing}|安排)`,
].join('|')
const intentBefore = new RegExp(`(?:${intents})(.*)$`, 'su')
const carriedOut =
  /(?:按|按照|根据|依照|依据|超额?|超过|完成|达到|实现|落实|兑现|履行|高于|优于|较|比|符合|满足|对照|围绕)(?:了)?(?:年度|全年|年初|既定|预期|预定|原定|总|绩效|设定|的)*$/u
const doneSince = /实际|已|累计|(?<![实兑])现|截[至止]|目前|共计|合计|完成了/u
const declared = /(?:申报|上报|填报|批复|批准|下达|核批)(?:数|值|目标|时|书|任务|指标|计划)*(?:为|是|:)?$/u
/** 若无疫情，可开放320天 */
const condition = /(?:若|如果|假如|倘若|如(?=[不无没能]))[^。;]{0,20}$/u
const possible = /(?:可以?|能够?|会|折算)(?:再|全年|年内|按时)*[^,]{0,4}$/u
const intentAfter =
  /^(?:仅|只)?(?:为|是|系|的)?(?:年度|全年|年初|原|本年|我.)?(?:计划|目标|任务|预期|预计|拟|申报|[测推估折]算|暂估)(?:数|值|量)?$|^(?:拟|预计|计划|将于|将在|力争)|^[^,]{0,6}(?:拟(?![合态人])|预计|将于|将在|力争|有望|可望)|^[^,接招期等对善看款优]{0,6}待(?!遇)/u
const done =
  /^(?:的?(?:年度|全年)?(?:计划|目标|任务|指标)(?:值|数)?)?(?:现|均|都|全部|已经?|如期|圆满|顺利|按[时期]|超额|全面)*(?:完成|达成|实现|建成|达标|落实|落地|到位|开放|交付|验收|投入使用|兑现|补齐)/u

/** `restated`: the number is the target's own; 申报320件 may otherwise be what was done. */
export function intendedBefore(before: string, restated: boolean): boolean {
  if (restated && declared.test(before)) return true
  const found = intentBefore.exec(before)
  if (found === null) return false
  return !carriedOut.test(before.slice(0, found.index)) && !doneSince.test(found[1] ?? '')
}

/** What would have been: `earlier` is the text before the number, over commas. */
export const conditional = (before: string, earlier: string): boolean => possible.test(before) && condition.test(earlier)

export const intendedAfter = (after: string): boolean => intentAfter.test(after)

/** 320天目标已完成: what was meant is told as done. */
export const doneAfter = (after: string): boolean => done.test(after) && !/[未没不]/u.test(after)
