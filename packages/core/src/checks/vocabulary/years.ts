// Which year a text is about. From goals and outcomes of published forms that were carried over from the year before.

/** Before the year: a comparison, a start, a document, money or work carried over; then the year is rightly another one. */
const background =
  /(?:较|比|与|同|自|从|至|到|截[至止]|起于|始于|〔|\[|（|\(|号|《[^》]{0,20}|根据|按照?|依据|依照|对照|参照|落实|执行|列入|纳入|结转|提前下达|基期|基数|上年|去年|往年|原|[—–\-~～、和及])\s*$/u

/** After it: a span, a comparison, a date of the past, a document. */
const backgroundAfter =
  /^\s*(?:\d{1,2}月|[—–\-~～至到、和及与]|以来|起|之[前后]|以[前后]|初|末|底|相比|同期|相较|水平|基础|基数|结转|结余|遗留|续建|跨年|欠|尾款|《|[〕）)\]]|[^，。；,;]{0,8}(?:相比|同期|结转|结余|遗留|续建|以来|欠|尾款|质保金|文件|通知|办法|规划))/u

/** What a year's own work, money or goal is called right after it. */
const doing =
  /^\s*(?:[，,]|目标|总体|绩效|工作|任务|计划|全年|预算|项目|预期|年度|[:：]|拟|将|共|共计|累计|完成|实施|开展|组织|举办|建设|新建|改造|改建|修建|维修|购置|采购|培训|发放|补助|资助|救助|支持|保障|推进|推动|落实|加强|提升|提高|实现|达到|确保|争取|力争|计划|预计|对|为|按|安排|支付|投入|新增|接待|演出|创作|种植|治理|整治|检测|巡查|服务|受益|资金|经费|专项|管护|运行|维护|\d)/u

/** Work that is done now, of a year that is named as its own. */
const tasked = /(?:^|[，。；,;、\s])(?:全面|圆满|按[时期]|高质量|顺利|继续)?(?:完成|实施|开展|组织|做好|保障|推进|落实)(?:好|了)?\s*$/u

const named = /(?<![\d.])(20\d{2})\s*(年度?)/gu
const span = /20\d{2}\s*年?度?\s*(?:[—–\-~～至到]|以来|起)+\s*(?:20\d{2})?/u

/** An outcome that ends with an earlier year is that year's. */
const upTo = /截[至止]到?\s*(20\d{2})\s*年(?:年?[底末]|1[0-2]月)/u

/** A goal that was due in an earlier year. */
const dueBy = /(?<![至到—–\-~～])(20\d{2})\s*年\d{1,2}月(?:底|末|\d{1,2}日)?(?:[之以]?前|底?完成)/u

/** 2019—2023年, 自2019年起: a term, not a year. */
export const isSpan = (text: string): boolean => text.includes('20') && span.test(text)

/**
 * The other year that a text takes for its own; null where it names the form's year as well, none at all, or others only as background.
 * "2021年度" says so by itself; "2021年" needs a word of doing behind it and the start of a clause or a verb before it.
 */
export function yearOfText(text: string, year: number, outcome = false): number | null {
  if (!text.includes('20') || new RegExp(`(?<!\\d)${year}\\s*[年.\\-/]`, 'u').test(text) || isSpan(text)) return null
  const asOf = Number((outcome ? upTo : dueBy).exec(text)?.[1] ?? year)
  if (asOf < year) return asOf
  for (const match of text.matchAll(named)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const after = text.slice(match.index + match[0].length)
    if (Number(match[1]) === year || background.test(before) || backgroundAfter.test(after)) continue
    const opens = /(?:^|[\s，。；,;：:、.．!！）)]|目标\d*|任务|完成|实施|开展|实现|保障|做好|推进|发放|用于|支付)\s*$/u.test(before)
    if (tasked.test(before) && Number(match[1]) < year) return Number(match[1])
    if (match[2] === '年度' ? !/^\s*(?:$|[，。；])/u.test(after) || opens : opens && doing.test(after)) return Number(match[1])
  }
  return null
}
