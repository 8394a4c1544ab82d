// What each step of a scoring says, in Chinese: one sentence per step.
import { percent, percentTiers } from './percent.ts'
import type { StepSentences } from './say-step.ts'

export const stepsZhCn: StepSentences = {
  'met/full': (_, r) => `达到指标值，得满分${r}分。`,
  'met/open': (i) => `达到指标值；规则包未规定如何记分，0至${i['weight']}分均可。`,
  'over-completion/judgement': (i) =>
    `实际${i['actual']}达到指标值${i['target']}的${percent(i['threshold'])}以上，属超额完成；扣不扣、扣多少由评价人判断，0至${i['weight']}分均可，请说明原因。`,
  'over-completion/if-target-too-low': (i) =>
    `实际${i['actual']}达到指标值${i['target']}的${percent(i['threshold'])}以上，要先分析原因：年初指标值明显偏低造成的，按偏离程度适度扣分，扣多少没有规定（0至${i['weight']}分）；不是这个原因的不扣。表上看不出原因，先按不扣建议。`,
  'over-completion/none': (i, r) => `实际${i['actual']}超过指标值${i['target']}的${percent(i['threshold'])}，规则包规定不扣分，得${r}分。`,
  'over-completion/not-by-reviewer': (i) =>
    `实际${i['actual']}超过指标值${i['target']}的${percent(i['threshold'])}，复核不扣分，单位自己扣的也不加回，但备注要说明。`,
  'over-completion/deducted': (i, r) =>
    `实际${i['actual']}达到指标值${i['target']}的${percent(i['threshold'])}以上，按规则包扣${i['deduction']}分，得${r}分。`,
  'shortfall/pro-rata': (i, r) => `未达到指标值，按比例记分：${i['weight']}×${i['actual']}÷${i['target']}，得${r}分。`,
  'shortfall/pass-line-60': (i, r) =>
    `未达到指标值，完成率60%以下不得分，其余为分值×(完成率−60%)÷40%：实际${i['actual']}、指标值${i['target']}、分值${i['weight']}，得${r}分。`,
  'shortfall/open': (i, r) => `未达到指标值（实际${i['actual']}，应达${i['target']}）；规则包未定公式，在用的两种都算在内，至多${r}分。`,
  'shortfall/negative-actual': (i) => `实际值${i['actual']}为负，得0分。`,
  'shortfall/no-ratio': (i, r) => `指标值${i['target']}不大于0，算不出完成比例；未达到即不能得满分，至多${r}分。`,
  'broken-limit/target-over-actual': (i, r) => `突破上限，按指标值÷实际值记分：${i['weight']}×${i['target']}÷${i['actual']}，得${r}分。`,
  'broken-limit/linear-to-twice': (i, r) =>
    `突破上限，按超出比例扣分，达到上限两倍为0分：${i['weight']}×[1−(${i['actual']}−${i['target']})÷${i['target']}]，得${r}分。`,
  'broken-limit/open': (i, r) =>
    `上限${i['target']}，实际${i['actual']}，已突破；规则包没有规定用哪种公式，在用的两种（指标值÷实际值、按超出比例扣到两倍为0）都算在内，至多${r}分。`,
  'broken-limit/zero-limit': (i) => `上限为0而实际为${i['actual']}，两种公式都得0分。`,
  'broken-limit/no-ratio': (i, r) => `上限${i['target']}为负数，公式不适用；已突破即不能得满分，至多${r}分。`,
  'boundary/limit-itself': (i, r) => `实际值恰为${i['target']}，而指标不含这个数；未达到即不能得满分，至多${r}分。`,
  'equal/over-as-met': (i, r) => `等于型指标，实际${i['actual']}超过${i['target']}，规则包按达到处理，得${r}分。`,
  'equal/over-open': (i) => `等于型指标，实际${i['actual']}超过${i['target']}；规则包未规定超过是否扣分，0至${i['weight']}分均可。`,
  'range/below': (i) => `实际${i['actual']}低于指标值“${i['target']}”的下限${i['end']}，按未达到记分。`,
  'range/above': (i) => `实际${i['actual']}高于指标值“${i['target']}”的上限${i['end']}，按突破上限记分。`,
  'missed/in-words': (i, r) =>
    `指标值“${i['target']}”，实际完成值写“${i['actual']}”，没有达到，也算不出完成比例；未达到即不能得满分，至多${r}分。`,
  'late/below-achieved': (i, r) =>
    `要求“${i['target']}”，实际“${i['actual']}”，逾期；时间没有完成比例，按未达成的档次记分（不到分值的${percent(i['from'])}），至多${r}分。`,
  'late/open': (i, r) => `要求“${i['target']}”，实际“${i['actual']}”，逾期；规则包未规定如何记分，至多${r}分。`,
  'qualitative/tiers': (i) => `定性指标，按达成程度分档记分（占分值的${percentTiers(i['tiers'], '、')}），属于哪一档由评价人判断。`,
  'qualitative/admitted': (i, r) => `完成情况写“${i['actual']}”，自己说明没有完成或只完成了一部分，最多${r}分，给多少由评价人判断。`,
  'qualitative/open': (i) => `定性指标，规则包没有分档，0至${i['weight']}分由评价人判断。`,
  'satisfaction/bands': (i, r) =>
    `满意度${percent(i['rate'])}，按分档（举例）可得${r}分（分值${i['weight']}）；也可以按指标值记分，两种都算在内。`,
  'unverifiable/judged': (i) => `${obstacles[i['why'] ?? ''] ?? '实际完成值无法与指标值核对'}，0至${i['weight']}分要凭佐证判断。`,
  'not-filled/actual': (i) => `实际完成值未填，现在无法记分（0至${i['weight']}分）。`,
  'not-filled/target': (i) => `没有指标值，完成与否无从核对，0至${i['weight']}分要凭佐证判断。`,
  'not-filled/process-row': (i) => `此行没有指标值和完成值，由评价人在0至${i['weight']}分内评定。`,
  'cost-not-filed/cap': (_, r) => `成本指标没有申报指标值，得分不超过${r}分。`,
  'doubt/as-stated': () => '此行有的值读得没有把握，得分按表上填的计，不推算应得多少；核对原表以后再判。',
  'weight/none': () => '此行没有分值，不计算应得分。',
  'weight/of-group': (i) => `此行没有自己的分值；它是“${i['group']}”下唯一一行，得分不超过${i['weight']}分。`,
  'kind/not-scored': () => '申报表和监控表不评分，只登记分值。',
  'execution/rate-times-weight': (i, r) =>
    `预算执行率${percent(i['rate'])}${amounts(i)}，乘以分值${i['weight']}，不超过分值、不低于0，得${r}分。`,
  'execution/denominator-open': (i, r) =>
    `年初与调整后预算不同（${i['budget']}），规则包未规定用哪个作分母，两种执行率（${percent(i['rate'])}）都算在内，至多${r}分。`,
  'execution/printed-rate': (i) => `预算数或执行数未填，只能用表上的执行率${percent(i['rate'])}。`,
  'execution/bands': (i, r) => `预算执行率${percent(i['rate'])}${amounts(i)}，按规则包的分档得${r}分（分值${i['weight']}）。`,
  'execution/completed': (i, r) => `各项指标都已完成，支出没有超过预算${amounts(i)}，不看执行率，得满分${r}分。`,
  'execution/completion-unknown': (i, r) =>
    `预算执行率${percent(i['rate'])}${amounts(i)}；项目已在预算内完成的得满分，没有完成的按分档记分，表上看不出是否完成，两种都算在内（${r}分）。`,
  'execution/completion-open': (i) =>
    `预算执行率${percent(i['rate'])}${amounts(i)}；超出预算完成的、没有完成而执行率达到100%的如何记分没有规定，0至${i['weight']}分均可。`,
  'execution/step-below-90': (i, r) => `预算执行率${percent(i['rate'])}${amounts(i)}，90%以上满分，每低1个百分点扣1分，得${r}分。`,
  'execution/formula-open': (i) => `规则包没有规定预算执行如何计分，0至${i['weight']}分均可。`,
  'execution/overspent-judged': (i) =>
    `执行数超过预算（执行率${percent(i['rate'])}），分档规则未规定超支如何记分，0至${i['weight']}分均可。`,
  'execution/zero-budget-rate-zero': () => '预算数为0且没有支出，执行率按0计，得0分。',
  'execution/zero-budget-open': (i) => `预算数为0，执行率无从计算；未见如何计分的规定，0至${i['weight']}分均可。`,
  'execution/not-filled': (i) => `预算数、执行数和执行率都没有填全，现在无法计分（0至${i['weight']}分）。`,
  'execution/whole-form': (i) => `这一行的分值${i['weight']}是全表总分的重复，不参加加总。`,
  'execution/no-line': () => '表内没有预算执行行。',
  'total/sum': (i, r) => `${i['lines']}行得分合计${r}分。`,
  'total/nearest': (i, r) => `把每行得分移到允许范围内：减${i['down']}分，加${i['up']}分，合计由${i['sum']}分变为${r}分。`,
  'total/dismissed': (_, r) => `不予采纳的意见涉及的${r}分不减。`,
  'total/not-read-reliably': () => '这张表读得没有把握的地方太多，不推算总分、得分风险和等级；请先核对原表。',
  'total/doubted-summand': () => '合计或各行得分里有读得没有把握的值，加起来又与合计对不上，不推算总分、得分风险和等级；请先核对存疑的值。',
  'total/unbounded': (i) => `${i['lines']}行没有分值或读得没有把握，总分的允许范围无法确定。`,
  'total/converted-scores': (_, r) => `每行得分都等于分值×分值%，像是把得分又按权重折算了一遍；不折算时各行合计应为${r}分。`,
  'total-cap/by-rate': (i, r) => `预算执行率${percent(i['rate'])}，总分不超过${r}分。`,
  'total-cap/at-limit': (i, r) => `预算执行率${percent(i['rate'])}，正好在界限上，封不封顶没有规定，总分可能被限到${r}分。`,
  'total-cap/full-execution': () => '预算执行率没有低到要封顶的程度，总分不封顶。',
  'total-cap/bands-not-seen': (i, r) =>
    `规则包按执行率限制总分（${i['caps']}），但各档界限未见；执行率${i['rate'] === '' ? '未知' : percent(i['rate'])}，总分可能被限到${r}分。`,
  'grade/by-total': (i, r) => `${i['total']}分，等级为${r}。`,
  'grade/limits-not-seen': (i) => `等级分为${i['grades']}，但各等级的分数界限未见，${i['total']}分属于哪一级无从确定。`,
  'grade/between': (i) => `${i['total']}分不在任何等级（${i['grades']}）的分数范围内，该规定没有说明如何定级。`,
}

const obstacles: Readonly<Record<string, string>> = {
  'unit-mismatch': '实际完成值与指标值单位不同',
  'actual-not-a-number': '指标值是数量，实际完成值没有数字',
  'copies-target': '实际完成值照抄了指标值',
  'date-is-the-limit': '实际完成值写的是截止时间，不是完成的时间',
  'words-open': '数字旁边的话说明可能没有全部完成',
  denied: '实际完成值说没有完成',
  unfinished: '实际完成值说事情还没有做完',
  intended: '实际完成值写的是计划，不是结果',
  part: '实际完成值只写了一部分',
  near: '实际完成值只写了约数',
  almost: '实际完成值只说基本达到',
  below: '实际完成值只说不到多少',
  above: '实际完成值只说超过多少',
  'at-most': '实际完成值只写了上限',
  distance: '实际完成值只写了差多少',
  'date-unreadable': '实际完成时间看不出是哪一天',
}

function amounts(inputs: Readonly<Record<string, string>>): string {
  return inputs['spent'] === undefined || inputs['budget'] === undefined ? '' : `（${inputs['spent']}÷${inputs['budget']}）`
}
