// The form beside other records: other forms, earlier years, evidence, ledger: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const recordsZh = {
  'text-copied': {
    fact: '这段文字与“{other}”（{year}年）一字不差。',
    why: { filler: '复核会要求先改。', reviewer: '自评应当按本项目的实际情况填写。' },
    fix: { filler: '按本项目的实际情况重写。', reviewer: '请按本项目的实际情况重写。' },
  },
  'target-far-from-last-year': {
    fact: '“{name}”目标{target}，而{year}年实际已达{reached}，相差一倍以上。',
    why: { filler: '复核会问目标是怎么定的。', reviewer: '目标的依据需要说明。' },
    fix: { filler: '说明为什么差这么多，或调整目标。', reviewer: '请说明为什么差这么多，或调整目标。' },
  },
  'target-changed-after-approval': {
    fact: '“{name}”的目标是{target}，批复的是{approved}，没有调整记录。自评只认批复的目标。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '按批复的目标自评，或补上调整的批复。', reviewer: '请按批复的目标自评，或补上调整的批复。' },
  },
  'evidence-missing': {
    fact: '“{name}”（{actual}）没有佐证材料。',
    why: { filler: '复核可能按0分计。', reviewer: '得分应当有佐证材料支持。' },
    fix: { filler: '附上能证明这个数的材料。', reviewer: '请附上能证明这个数的材料。' },
  },
  'evidence-differs': {
    fact: '“{name}”填{actual}，佐证材料（{document}）是{proved}。',
    why: { filler: '复核以佐证为准。', reviewer: '以佐证材料为准。' },
    fix: { filler: '以佐证为准改正，或说明口径不同的原因。', reviewer: '请以佐证为准改正，或说明口径不同的原因。' },
  },
  'ledger-differs': {
    fact: '“{label}”{column}填{stated}，账上（{document}）是{booked}。',
    why: { filler: '复核以账为准。', reviewer: '以账为准。' },
    fix: { filler: '以账为准改正。', reviewer: '请以账为准改正。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
