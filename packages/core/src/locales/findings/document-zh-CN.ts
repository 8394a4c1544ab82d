// What the document is like: header, years, texts, and what it holds beside what is seen: the sentences in Chinese.
import type { FindingSentences } from '../sentences.ts'

export const documentZh = {
  'year-mismatch': {
    fact: '表格是{year}年度的，文字写的是{other}年：“{text}”。',
    cases: {
      'text=': { fact: '“{name}”写的是{other}年，表格是{year}年度。', why: { filler: '像是沿用旧表。', reviewer: '' } },
    },
    why: { filler: '复核会认为是沿用旧表。', reviewer: '' },
    fix: { filler: '核对年份，可能是沿用了往年的内容。', reviewer: '请核对年份，可能是沿用了往年的内容。' },
  },
  'template-text-left': {
    fact: '格子里还留着填写说明：“{text}”，等于没有填。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '换成实际内容。', reviewer: '请换成实际内容。' },
  },
  'text-too-long': {
    fact: '“{text}”共{length}字，超过{limit}字的限制。',
    why: { filler: '系统会截断或拒收。', reviewer: '' },
    fix: { filler: '压缩文字，把细节放进附件。', reviewer: '请压缩文字，把细节放进附件。' },
  },
  'header-swapped': {
    fact: '主管部门填“{supervisor}”，实施单位填“{implementer}”，像是填反了，责任会记错单位。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '把两项对调。', reviewer: '请把两项对调。' },
  },
  'header-field-missing': {
    fact: '表头没有填：{missing}。',
    why: { filler: '表头不全会被退回。', reviewer: '表头应当填写完整。' },
    fix: { filler: '补齐表头。', reviewer: '请补齐表头。' },
  },
  'signature-missing': {
    fact: '“{label}”没有签名。',
    why: { filler: '报送后会被退回。', reviewer: '报送的表应当签字。' },
    fix: { filler: '签字后再报送。', reviewer: '请签字后再报送。' },
  },
  'concealed-text': {
    fact: '文件里有{count}处内容，打开的人看不见（{how}）：“{text}”。这些内容没有读进表里，请对照原件。',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: '删掉看不见的内容再提交；原本该看见的，恢复正常的字号、颜色和显示。',
      reviewer: '请删掉看不见的内容再提交；原本该看见的，恢复正常的字号、颜色和显示。',
    },
  },
  'tracked-changes': {
    fact: '文件里有{count}处没有接受或拒绝的修订（如“{text}”）。读的是接受全部修订以后的内容。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '在文字处理软件里接受或拒绝修订，再提交定稿。', reviewer: '请在文字处理软件里接受或拒绝修订，再提交定稿。' },
  },
  'page-may-rewrite-itself': {
    fact: '网页里有脚本，打开后可能改写表里的内容。读的是网页里写着的内容，与打开后看到的可能不同。',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: '打开网页对照一遍；报送时用办公软件另存为不带脚本的文件。',
      reviewer: '请打开网页对照，并要求报送不带脚本的文件。',
    },
  },
  'hidden-rows': {
    fact: '文件里有{count}处隐藏的行、列或工作表，里面像是表的内容：“{text}”。没有读进表里。',
    why: { filler: '', reviewer: '' },
    fix: { filler: '取消隐藏并核对；不要的，删掉再提交。', reviewer: '请取消隐藏并核对；不要的，删掉再提交。' },
  },
  'shown-differs-from-stored': {
    fact: '有{count}处显示的值与存的值不同（{text}）。看表的人和读表的系统看到的不是一个数。',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: '改掉造成差别的单元格格式、公式或图片下面的文字，使两者一致。',
      reviewer: '请改掉造成差别的单元格格式、公式或图片下面的文字，使两者一致。',
    },
  },
  'pack-not-the-known-one': {
    fact: '评分规则来自文件：编号写的是 {id}（第{version}版），内容与内置的 {id} 不同。',
    why: {
      filler: '本表按文件里的规则评分，得出的分数别人用内置规则算不出来。',
      reviewer: '本表按文件里的规则评分，与用内置规则评分的表不能直接比较。',
    },
    fix: {
      filler: '不清楚这份文件的来历，就改用内置的 {id}；确是本地改过的规则，给它另起一个编号再用。',
      reviewer: '请先核实规则文件的来历；确是本地改过的规则，另起一个编号，重新评分。',
    },
  },
  'draft-differs-from-original': {
    fact: '草稿里有{count}个值与它自带的原件不一致，又没有人改填的记录（草稿 ≠ 原件：{text}）。',
    cases: {
      'compared=no': {
        fact: '草稿自带原件，但原件在这里读不出来，草稿的值没有与原件核对。',
        why: { filler: '', reviewer: '' },
      },
    },
    why: {
      filler: '这些值可能是在别处被改的，不是你填的。',
      reviewer: '这些值不是原件所写，评分不能以它们为准。',
    },
    fix: {
      filler: '逐个对照原件；确要改的，在表里重新填一遍。拿不准就重新放入原件。',
      reviewer: '请以原件为准重新核对；需要更正的，由填报单位在表里改填并说明。',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
