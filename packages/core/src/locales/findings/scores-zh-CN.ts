// What the points of a line and of the whole form say: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const scoresZh = {
  'missed-but-full-score': {
    fact: '“{name}”目标{target}，实际{actual}，没有达到目标，却得满分{score}分。',
    cases: { most: '“{name}”目标{target}，实际{actual}，没有达到目标，却得满分{score}分；没有写明做到多少，最多可以扣完{most}分。' },
    why: { filler: '复核最先扣的就是这种分。', reviewer: '没有达到目标的，不得计满分。' },
    fix: {
      filler: '按规定的公式改正得分，写明没完成的原因；如果是符号写反了，先更正指标值。',
      reviewer: '请按规定的公式改正得分，写明没完成的原因；如果是符号写反了，先更正指标值。',
    },
  },
  'score-not-in-proportion': {
    fact: '“{name}”目标{target}，实际{actual}，按公式应得{expected}分，表中是{score}分。',
    why: { filler: '复核会按公式重算。', reviewer: '没有完成的定量指标，按完成比例计分。' },
    fix: {
      filler: '改为按完成比例计算的得分；另有扣分理由的，写进偏差原因。',
      reviewer: '请改为按完成比例计算的得分；另有扣分理由的，写进偏差原因。',
    },
  },
  'score-exceeds-weight': {
    fact: '“{name}”得{score}分，超过分值{weight}分，总分因此偏高。',
    why: { filler: '系统不会接收。', reviewer: '得分不得超过分值。' },
    fix: { filler: '得分不能超过分值，请核对两栏是否填错。', reviewer: '请核对得分与分值是否填错，改正后重算总分。' },
  },
  'score-negative': {
    fact: '“{name}”得分为{score}。',
    why: { filler: '得分不能为负，系统不会接收。', reviewer: '得分不得低于0分。' },
    fix: { filler: '最低为0分，请更正。', reviewer: '请更正为0分，或按实际完成情况重新计分。' },
  },
  'over-completion': {
    fact: '“{name}”目标{target}，实际{actual}，完成率{percent}%。',
    cases: {
      'reason=blank': '“{name}”目标{target}，实际{actual}，完成率{percent}%，达到或超过{threshold}%，又没写原因。',
    },
    why: {
      filler: '复核会问：是做得多，还是年初目标定得偏低。',
      reviewer: '超额较多的，应当分析原因；只有年初目标明显偏低造成的，才按偏离程度适当扣分。',
    },
    fix: {
      filler: '写明超额的原因；原因是年初目标明显偏低的，适当扣分，下年调高目标；不是的不扣。',
      reviewer: '请写明超额的原因；原因是年初目标明显偏低的，适当扣分，下年调高目标；不是的不扣。',
    },
  },
  'points-left': {
    fact: '“{name}”按填写的内容已经达到目标，却只得{score}分（分值{weight}分），也没写为什么扣分。',
    why: { filler: '分可能白丢了。', reviewer: '得分低于完成情况，没有扣分的依据。' },
    fix: {
      filler: '没有问题就按分值给分，可以多得{unclaimed}分；有问题就写明原因。',
      reviewer: '请核实扣分的原因并写明；没有原因的，按完成情况计分。',
    },
  },
  'qualitative-score-outside-tier': {
    fact: '“{name}”实际写“{actual}”，这一档的得分应在{low}至{high}分之间，表中是{score}分。',
    why: { filler: '系统和复核都按档次核分。', reviewer: '得分与所写的完成情况不在同一档。' },
    fix: { filler: '让文字和得分一致：改得分，或把完成情况写准。', reviewer: '请让文字和得分一致：改得分，或把完成情况写准。' },
  },
  'total-missing': {
    fact: '总分没有填，无法评定等级，也无法提交。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '把预算执行得分与各指标得分相加，填入总分。', reviewer: '请把预算执行得分与各指标得分相加，填入总分。' },
  },
  'total-mismatch': {
    fact: '总分填{total}分，各项得分相加是{sum}分，相差{difference}分。',
    why: { filler: '复核一加就会发现。', reviewer: '总分应当等于各项得分之和。' },
    fix: { filler: '逐项核对得分后改正总分。', reviewer: '请逐项核对得分后改正总分。' },
  },
  'grade-mismatch': {
    fact: '总分{total}分，评为“{grade}”；按等级标准应为“{earned}”（{from}分起）。',
    why: { filler: '等级会随结果公开。', reviewer: '等级应当与总分一致。' },
    fix: { filler: '改正等级，或注明采用的等级标准。', reviewer: '请改正等级，或注明采用的等级标准。' },
  },
  'all-full-marks': {
    fact: '每个指标都得满分，一分没扣。',
    why: { filler: '抽查通常先挑这样的表。', reviewer: '需要逐项核对佐证材料。' },
    fix: { filler: '逐项确认有佐证材料；定得太低的目标下年提高。', reviewer: '请逐项提供佐证材料；定得太低的目标下年提高。' },
  },
  'score-missing': {
    fact: '“{name}”分值{weight}分，得分没有填，会按0分计入总分。',
    cases: {
      'weight=': '“{name}”的得分没有填，会按0分计入总分。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '填上得分，再核对总分。', reviewer: '请填上得分，再核对总分。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
