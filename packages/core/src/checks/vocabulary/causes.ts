// Words by which a reason names a cause, tells an achievement, or states an intention.
// From the reasons of published forms (the causes that monitoring forms list: funds, system, staff, hardware, other) and their usual verbs.

/** Something stood in the way, fell short, was misjudged, or simply "because". */
export const causeWords =
  /因(?!地制宜|势利导|材施教|此)|由于|原由|缘由|导致|致使|造成|以致|受[^，。；]{1,14}(?:影响|限制|制约|冲击)|影响(?!力|深远|广泛|较大的正|良好|较好|显著|明显|持续|积极)|不足|不够|不到位|不及|不高|不强|不全|不稳|不完善|不准|不符|不佳|不畅|不便|不清|不力|不利|未(?!来|雨绸缪)|没有|没能|无法|无人|无力|难以|难度|困难|缺乏|缺少|缺口|紧缺|短缺|短少|偏[低高大小少多慢弱紧晚长短离]|较[少低慢晚弱差难]|过[低高大小多少慢于]|滞后|延[期迟后误缓]|推迟|拖[延期]|缓慢|暂[停缓]|暂时停|停[止工产办课用滞]|中止|终止|中断|取消|闭馆|关闭|封[闭控]|疫情|汛|暴雨|洪|旱|台风|灾|雨雪|塌|滑坡|故障|损坏|老化|事故|流失|流动|离职|辞|退[学出役休]|放弃|转岗|调离|调整|变[更化动]|波动|上涨|涨价|下滑|下降了|减少了|萎缩|结余|尾款|质保金|违约|纠纷|投诉|争议|低于|少于|小于|超[出过支期]|晚于|迟于|多于|大于|低估|高估|估计|预计不|预判|基数|保守|原定|原计划|计划外|新增任务|任务增加|需求(?:增|减|大)|比[^，。；]{1,12}[多少高低大小]|差[距额]|尚[未无有在待]|仍[未有存在]|还(?:需|未|没)|有待|薄弱|欠|缺(?!点位)|等待|流标|废标|跨年|统一部署|要求变/

/** What is said in praise, and where thoughts of the time to come begin. */
const praised =
  /(?:得到|受到|获得?|赢得|深受|广受)[^，。；]{0,12}(?:肯定|好评|表扬|表彰|认可|赞[誉扬许]|欢迎|支持|拥护|称赞)|克服[^，。；]{0,12}|(?:排除|化解|解决)了?[^，。；]{0,8}(?:困难|问题|影响)/g
const toCome = /^(?:我[单们][位]?)?(?:后续|继续|今后|以后|下一?步|下一?年|下一?阶段|次年|明年|来年|将|拟|争取|力争|确保)/

const achieved =
  /已|完成|形成|发布|实现|取得|建成|达[到成标]|提[升高]|增[强加长]|降低|改善|促进|推[动进]|带动|保障|保证|有效|良好|顺利|正常|较好|显著|明显|稳[定步]|开展|承担|获|举办|落实|扩大|拓展|优化|健全|规范|服务|惠及|满足|发挥|巩固|营造|支持|培养|组织|建立|制定|印发|执行|参与|覆盖|受到|得到|全部|按[时期计要]|反响|热烈|拥护|欢迎|齐心|协力|合力|协作|重视|认真|扎实|积极|全力|大力|精心|周密|统筹|狠抓|压实|克服|攻坚|奋战|团结|奋斗|付出|成[效绩果]|效果|好评|肯定|表彰|认可|赞|突出|优异|出色|圆满|一致|到位|有序|平稳|有力|深入|(?:率|度|水平|质量|积极性)(?:较|很|更)高/
const intended =
  /后续|继续|今后|下一?步|下一?年|次年|明年|来年|将|拟|加[强大快]|进一步|持续|不断|努力|争取|力争|完善|改进|加以|强化|深化|探索|提前|计划于|确保|尽快|逐步|严格|做好|重视|提高|提升|优化/
const clauseEnd = /[，,；;。！!、\n]+/

/** Says that points were taken, or that something is not done, and not why. */
const onlyScored =
  /^(?:(?:本项|该项|此项|自评|酌情|适当|综合|按(?:比例|规定|要求|公式|标准|评分标准|完成率|实际(?:情况|完成情况)?))*(?:考虑)?(?:扣除?|得|计|打|给|评)分?\s*\d*(?:\.\d+)?\s*分?|(?:未|没有)(?:全部|完全|全面)?(?:完成|达标|达到|达成|实现)(?:预期|年度|年初|既定|绩效)*(?:指标|目标|任务|计划|要求)?值?|(?:无|没有|未?不?存在)(?:偏差|偏离|问题|异常|未完成)(?:情况|问题)?|不适用|正常|良好)[。.]?$/

/** A shortfall without its cause. */
const admittedOnly = /^(?:存在|有|出现)(?:了)?(?:一定|一些|较[大小]|轻微|少量|部分)?的?(?:偏差|偏离|差距|不足|问题|短板)$/

/** True where every clause before the first intention tells of success: nothing in it can be the cause of a deduction. */
export function namesNoCause(reason: string): boolean {
  if (onlyScored.test(reason.trim())) return true
  let told = false
  for (const whole of reason.split(clauseEnd)) {
    const clause = whole.trim()
    if (clause === '') continue
    if (toCome.test(clause)) return true
    told = true
    if (admittedOnly.test(clause)) continue
    const rest = clause.replace(praised, '')
    if (causeWords.test(rest)) return false
    if (rest !== clause || achieved.test(rest) || intended.test(rest)) continue
    // Neither a success nor an intention: some cause in words that no list has
    return false
  }
  return told
}

/** A reason that admits what a reviewer takes points for: no evidence, not carried out, nobody asked. */
export const admitsFault =
  /无佐证|没有佐证|缺少佐证|未提供(?:佐证|证明|材料|资料)|无(?:证明|支撑)材料|未(?:开展|组织|进行)(?:满意度)?(?:问卷)?调查|未(?:实施|开展|完成|达标|达成|达到)|没有(?:开展|完成|实施)|与项目无关/
