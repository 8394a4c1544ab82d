// What the amounts say: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const budgetZh = {
  'execution-rate-mismatch': {
    fact: '“{label}”执行率写{printed}，按执行数{spent}除以预算数{budget}应为{computed}。这个率直接决定得分。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '核对金额后改正执行率；分母用全年（调整后）预算数。', reviewer: '请核对金额后改正执行率；分母用全年（调整后）预算数。' },
  },
  'execution-score-mismatch': {
    fact: '预算执行得{score}分；执行率{rate}，分值{weight}分，应得{expected}分。',
    cases: {
      'budget=zero': {
        fact: '执行率填{rate}，得分却是{score}分（分值{weight}分），两处对不上；全年预算数是0，执行率怎样算没有统一规定。',
        why: { filler: '复核会问按哪个数计的分。', reviewer: '执行率与得分应当出自同一个数。' },
      },
    },
    why: { filler: '复核会重算这一项。', reviewer: '预算执行按执行率乘分值计分，最高不超过分值。' },
    fix: { filler: '按执行率乘分值改正，最高不超过分值；总分随之改正。', reviewer: '请按执行率乘分值改正，最高不超过分值；总分随之改正。' },
  },
  'budget-lines-mismatch': {
    fact: '资金{column}：总额{total}，明细相加是{sum}，对不上。',
    cases: {
      'kind=blank': {
        fact: '资金{column}：总额{total}，明细行却是空白（如“{label}”），看不出钱从哪里来。',
        why: { filler: '', reviewer: '各明细行之和应当等于总额。' },
      },
    },
    why: { filler: '复核会问差额去了哪里。', reviewer: '各明细行之和应当等于总额。' },
    fix: { filler: '补齐或改正明细，使各行之和等于总额。', reviewer: '请补齐或改正明细，使各行之和等于总额。' },
  },
  'spent-without-budget': {
    fact: '“{label}”预算数为0，却支出了{spent}。',
    why: { filler: '没有预算的支出，复核必问。', reviewer: '没有预算不得列支。' },
    fix: { filler: '补填调整后的预算数，或更正支出的资金来源。', reviewer: '请补填调整后的预算数，或更正支出的资金来源。' },
  },
  overspent: {
    fact: '“{label}”执行数{spent}超过预算数{budget}，多出{over}。',
    why: { filler: '超预算支出要有依据。', reviewer: '超预算支出要有依据。' },
    fix: {
      filler: '核对两个数；确有追加的，填入全年（调整后）预算数并说明。',
      reviewer: '请核对两个数；确有追加的，填入全年（调整后）预算数并说明。',
    },
  },
  'negative-spending': {
    fact: '“{label}”的金额{amount}是负数，会使执行率和得分算错。',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: '收回以前年度款项的单独说明，本年执行数按实际支出填写。',
      reviewer: '请单独说明收回的以前年度款项，本年执行数按实际支出填写。',
    },
  },
  'scored-without-budget': {
    fact: '“{label}”全年没有预算，也没有支出，指标却得了分。',
    why: { filler: '复核会问活是用什么钱干的。', reviewer: '完成任务所用的资金没有反映在表中。' },
    fix: { filler: '说明完成任务用的是什么资金，或不对这个项目自评。', reviewer: '请说明完成任务用的是什么资金，或不对这个项目自评。' },
  },
  'budget-unit-suspicious': {
    fact: '“{name}”写{target}，与预算{budget}正好差一万倍。元和万元可能写混了，成本会整个算错。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '核对单位（表中为{unit}）。', reviewer: '请核对单位（表中为{unit}）。' },
  },
  'budget-adjusted-without-reason': {
    fact: '“{label}”年初预算{original}，调整后{adjusted}，没有说明为什么调整。',
    cases: {
      'original=': {
        fact: '“{label}”没有年初预算，调整后是{adjusted}，没有说明钱是怎么来的。',
        why: { filler: '复核会要批文。', reviewer: '预算调整应当有批准文件。' },
      },
    },
    why: { filler: '预算变动要有批文，复核会要。', reviewer: '预算调整应当有批准文件。' },
    fix: { filler: '写明调整的时间、原因和文号。', reviewer: '请写明调整的时间、原因和文号。' },
  },
  'low-execution-without-reason': {
    fact: '“{label}”执行率{rate}，低于90%，没有说明原因，还有{unspent}没有支出。',
    why: { filler: '没有支出的钱可能被收回。', reviewer: '' },
    fix: { filler: '写明未支出的原因和结余资金的去向。', reviewer: '请写明未支出的原因和结余资金的去向。' },
  },
  'score-high-while-unspent': {
    fact: '指标得分达到{scored}，资金只用了{rate}，剩下{unspent}。',
    why: { filler: '复核会问：钱没花完，事情怎么都做完了。', reviewer: '资金没有用完而指标得分很高，需要说明。' },
    fix: {
      filler: '说明结余的原因（如招标节约、尾款未付），或核对指标的完成情况。',
      reviewer: '请说明结余的原因（如招标节约、尾款未付），或核对指标的完成情况。',
    },
  },
  'spent-equals-budget': {
    fact: '“{label}”支出与预算分毫不差（{spent}）。',
    why: { filler: '复核会看钱是真正用了，还是只拨了出去。', reviewer: '需要核实是实际使用还是仅仅拨付。' },
    fix: { filler: '备好支付凭证；已拨未用的按实际使用数填写。', reviewer: '请提供支付凭证；已拨未用的按实际使用数填写。' },
  },
  'cost-differs-from-spending': {
    fact: '“{name}”实际成本写{actual}，全年执行数却是{spent}（预算{budget}）。',
    why: { filler: '复核会认为成本是照抄预算。', reviewer: '成本的实际值应当与支出一致。' },
    fix: { filler: '成本的实际值按实际支出填写，或说明两者口径不同。', reviewer: '请按实际支出填写成本的实际值，或说明两者口径不同。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
