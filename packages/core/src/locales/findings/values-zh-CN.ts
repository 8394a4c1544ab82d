// What stands as target and as actual value: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const valuesZh = {
  'actual-missing': {
    fact: '“{name}”目标{target}，实际完成值没有填。',
    why: { filler: '复核只能按没完成计。', reviewer: '没有实际完成值的指标不能计为完成。' },
    fix: { filler: '填上实际完成值，并备好佐证。', reviewer: '请填写实际完成值，并附佐证材料。' },
  },
  'target-missing': {
    fact: '“{name}”的年度指标值没有填，完成得怎样无从比较。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '按批复的绩效目标补填指标值。', reviewer: '请按批复的绩效目标补填指标值。' },
  },
  'indicator-name-missing': {
    fact: '有一行填了指标值（{target}）和完成值（{actual}），没有指标名称，看不出考核什么。',
    cases: {
      printed: '有一行的指标名称写成了“{printed}”，这是数值，看不出考核什么。',
      label: '有一行的指标名称只有表样上的“{label}”，没有写考核什么。',
      'actual=': '有一行没有指标名称，看不出考核什么。',
      'target=': '有一行没有指标名称，看不出考核什么。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '补上三级指标的名称，写明考核什么。', reviewer: '请补上三级指标的名称，写明考核什么。' },
  },
  'actual-unverifiable': {
    fact: '“{name}”目标“{target}”，实际写“{actual}”，没法核对是否完成。',
    cases: {
      'why=copies-target': '“{name}”的实际完成值照抄了目标“{actual}”，看不出做了多少。',
      'why=denied': '“{name}”目标“{target}”，实际写“{actual}”，说的是没有完成，看不出究竟做了多少。',
      'why=unfinished': '“{name}”目标“{target}”，实际写“{actual}”，说明事情还没有做完，看不出究竟做成了多少。',
      'why=words-open': '“{name}”目标“{target}”，实际写“{actual}”，数字旁边的话说明可能没有完成或没有全部完成，看不出到没到目标。',
      'why=intended': '“{name}”目标“{target}”，实际写“{actual}”，写的是计划，不是结果，看不出做了多少。',
      'why=part': '“{name}”目标“{target}”，实际写“{actual}”，只写了一部分，看不出做了多少。',
      'why=near': '“{name}”目标“{target}”，实际写“{actual}”，是约数，看不出到没到目标。',
      'why=almost': '“{name}”目标“{target}”，实际写“{actual}”，只说基本达到，看不出到没到目标。',
      'why=below': '“{name}”目标“{target}”，实际写“{actual}”，只说不到这个数，看不出到没到目标。',
      'why=above': '“{name}”目标“{target}”，实际写“{actual}”，只说超过这个数，看不出到了多少。',
      'why=at-most': '“{name}”目标“{target}”，实际写“{actual}”，只写了上限，看不出做了多少。',
      'why=distance': '“{name}”目标“{target}”，实际写“{actual}”，只写了差多少，看不出做了多少。',
      'why=date-is-the-limit': {
        fact: '“{name}”的实际完成值写“{actual}”，这是期限，不是完成的日期。',
        why: { filler: '复核无法判断是否按时。', reviewer: '无法核实的完成值不能作为得分的依据。' },
      },
      'why=no-date': {
        fact: '“{name}”要求{target}完成，实际写“{actual}”，没有日期。',
        why: { filler: '复核无法判断是否按时。', reviewer: '无法核实的完成值不能作为得分的依据。' },
      },
      'why=only-done': {
        fact: '“{name}”目标“{target}”，实际只写“{actual}”，没有数据或事实。',
        why: { filler: '没有依据的，复核可能不给分。', reviewer: '无法核实的完成值不能作为得分的依据。' },
      },
      'why=number-for-text': {
        fact: '“{name}”目标是“{target}”，实际写{actual}，两者没法比。',
        why: { filler: '复核无法判断是否完成。', reviewer: '无法核实的完成值不能作为得分的依据。' },
      },
      'why=same-text': {
        fact: '“{name}”的实际完成值与目标一字不差（“{actual}”），像是照抄，看不出做了什么。',
        why: { filler: '', reviewer: '无法核实的完成值不能作为得分的依据。' },
      },
    },
    why: { filler: '复核可能扣掉大半分。', reviewer: '无法核实的完成值不能作为得分的依据。' },
    fix: {
      filler: '写出可以核对的结果：数量、比例、日期，或做了什么、凭什么证明。',
      reviewer: '请写出可以核对的结果：数量、比例、日期，或做了什么、凭什么证明。',
    },
  },
  'actuals-copy-targets': {
    fact: '{rows}个指标的实际值与目标值完全相同。',
    why: { filler: '复核会怀疑是照抄的。', reviewer: '实际完成值应当来自实际结果，需要逐项核实。' },
    fix: { filler: '逐项按佐证材料核实实际完成值。', reviewer: '请逐项对照佐证材料更正实际完成值。' },
  },
  'target-vague': {
    fact: '“{name}”的指标值“{target}”太笼统，没法核实。',
    cases: {
      'kind=grade-list': {
        fact: '“{name}”的指标值照抄了选项“{target}”，没有选定哪一档，等于没有目标。',
        why: { filler: '', reviewer: '指标值应当能够核实。' },
      },
    },
    why: { filler: '复核会扣分。', reviewer: '指标值应当能够核实。' },
    fix: {
      filler: '写成可以核实的目标：选定一档并写明标准，或换成数量、比例、时间。',
      reviewer: '请写成可以核实的目标：选定一档并写明标准，或换成数量、比例、时间。',
    },
  },
  'target-in-name': {
    fact: '“{name}”把目标数写在了指标名称里，指标值写的是“{target}”。',
    cases: {
      'target=': '“{name}”把目标数写在了指标名称里，指标值空着。',
    },
    why: { filler: '系统只按指标值算分。', reviewer: '指标值应当填在指标值栏。' },
    fix: { filler: '把数字和单位移到指标值，名称只写考核什么。', reviewer: '请把数字和单位移到指标值，名称只写考核什么。' },
  },
  'sign-missing': {
    fact: '{rows}个指标值没写≥、≤或=（如“{name}”），超过或不足怎么算分说不清。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '给每个数字目标加上符号。', reviewer: '请给每个数字目标加上符号。' },
  },
  'unit-missing': {
    fact: '“{name}”的指标值{target}没有计量单位，完成多少说不清。',
    cases: {
      'kind=budget': '资金部分没有注明单位，是元还是万元说不清，相差一万倍。',
      'kind=rate': '“{name}”是比率，指标值{target}没有写%，看不出是百分之几。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '补上单位。', reviewer: '请补上单位。' },
  },
  'unit-mismatch': {
    fact: '“{name}”目标{target}，实际{actual}，单位对不上，或与指标名称不符。这样没法比较，也没法算分。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '统一单位后重新填写，再核对得分。', reviewer: '请统一单位后重新填写，再核对得分。' },
  },
  'rate-above-hundred': {
    fact: '“{name}”的目标是{target}，这样的比率不可能超过100%。',
    why: { filler: '复核会认为没审核过。', reviewer: '' },
    fix: { filler: '核对目标和计算口径。', reviewer: '请核对目标和计算口径。' },
  },
  'direction-suspicious': {
    fact: '“{name}”是越多越好的指标，目标却写成{target}，做得越多反而越差。',
    cases: {
      'kind=cost': { fact: '“{name}”是成本指标，目标写成{target}，等于花得越多越好。', why: { filler: '复核会要求先改。', reviewer: '' } },
      'kind=prescribed': '“{name}”是规定的标准，目标写成{target}，等于花得越多越好。按标准执行的用=。',
      'kind=burden': '“{name}”是越少越好的事，目标却写成{target}，等于越多越好。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '核对符号：产出用≥，成本用≤；改了符号要重新算分。', reviewer: '请核对符号：产出用≥，成本用≤；改了符号要重新算分。' },
  },
  'column-misused': {
    fact: '“{name}”的偏差原因栏填的是“{reason}”，像是实际完成值，不是原因。',
    cases: {
      'kind=points-as-actual': '实际完成值一栏填的像是分值，看不到真正的完成情况，得分没有依据。',
      'kind=points-as-target': '指标值一栏填的像是分值，看不到真正的目标，得分没有依据。',
      'kind=scores-as-values': '指标值和实际完成值两栏填的像是分值，看不到真正的目标和完成情况，得分没有依据。',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: '把内容移到该填的栏目。', reviewer: '请把内容移到该填的栏目。' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
