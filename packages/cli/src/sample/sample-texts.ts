// What `draw`, `estimate` and `letters` say, in Chinese and English.
import type { Estimate, EstimateNote, Locale, Sample } from '@jizheng/core'
import type { MissingReview } from '@jizheng/documents'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The first of many, and that there are more. */
const some = (names: readonly string[], between: string): string =>
  `${names.slice(0, NAMED).join(between)}${names.length > NAMED ? '……' : ''}`
const NAMED = 20

const zh = {
  needsSeed: '请用 --seed 写明种子。种子应在看到清单之前公开确定（例如当众摇号），这样谁都能重新抽一遍。',
  unknownTrait: (name: string, known: readonly string[]) => `不能按“${name}”分层；--by 可用 ${known.join('、')}，用逗号隔开。`,
  unknownAllocation: (name: string) => `没有“${name}”这种分配；--allocation 可用 neyman 或 proportional。`,
  needsNumber: (name: string, text: string, least: number, most: number) =>
    `${name} 后面要写 ${least} 到 ${most} 之间的数，现在是“${text}”。`,
  paperIsXlsx: (name: string) => `底稿是 Excel 工作簿，请把“${name}”改成以 .xlsx 结尾的文件名。`,
  pilotTooSmall: (file: string, forms: number, least: number) =>
    `${file} 里填完复核得分的只有 ${forms} 张表，至少要 ${least} 张才能说明离散程度；可改用 --assume 写明假定的标准差（分）。`,
  drawn: ({ units }: Sample, count: number) => `从 ${units} 张有自评总分的表中抽取 ${count} 张`,
  unstated: (count: number) => `另有 ${count} 张没有写自评总分，不在抽样范围内。`,
  unread: (count: number) => `注意：有 ${count} 个文件读不了，不在抽样范围内，估计的结果不包括它们。`,
  seed: '种子',
  list: '清单指纹',
  expected: ({ expectedHalfWidth, precision }: Sample) =>
    `预计 ${percent(precision.confidence)} 置信区间的半宽 ${expectedHalfWidth.toFixed(2)} 分（要求 ${precision.halfWidth} 分）`,
  strataHeads: ['层', '构成', '总体', '抽取', '概率', '标准差'],
  drawnHeads: ['层', '编号', '单位', '自评'],
  noPaper: '加 -o 底稿.xlsx 写出复核底稿。',
  needsPaper: '请写上一份填好的复核底稿（.xlsx）。',
  reviewed: ({ units, drawn, reviewed }: Estimate) => `总体 ${units} 张，抽取 ${drawn} 张，复核 ${reviewed} 张`,
  mean: '平均每张虚高（分）',
  total: '总体合计虚高（分）',
  share: (points: number) => `虚高超过 ${points} 分的占比`,
  interval: (confidence: number) => `${Number((confidence * 100).toFixed(2))} % 区间`,
  noInterval: '不能给出',
  measures: ['指标', '估计', '区间'],
  freedom: (value: number) => `自由度 ${Number.isFinite(value) ? value.toFixed(1) : '∞（全部复核）'}`,
  estimateHeads: ['层', '总体', '抽取', '复核', '平均', '标准差'],
  missing: (count: number) => `没有复核结果的 ${count} 张：`,
  missingForm: ({ number, id, lines, filled, wrong }: MissingReview) =>
    `抽样号 ${number}（${id}）：${lines} 行填了 ${filled} 行${wrong.length === 0 ? '' : `；不能用的：${wrong.map(({ row, text }) => `第 ${row} 行“${text}”`).join('、')}`}`,
  extreme: ([low, high]: readonly [number, number]) =>
    `没有复核的表如果都像复核过的最低或最高的一张，平均虚高的估计在 ${low.toFixed(2)} 到 ${high.toFixed(2)} 分之间。`,
  notes: {
    'not-reviewed': (note) => `“${note.stratum}”有 ${note.count} 张没有复核结果，按同层已复核的估计。`,
    'stratum-not-reviewed': (note) => `“${note.stratum}”一张也没有复核，与“${note.with}”合并估计。`,
    'spread-borrowed': (note) => `“${note.stratum}”只复核了一张，标准差取自其他各层。`,
    'spread-assumed': (note) => `“${note.stratum}”复核结果全部相同；区间按再多一张与其他层相仿的偏差计算，不当作没有误差。`,
    'nothing-deviates': () => '复核过的表没有一张有偏差，平均虚高没有区间可给；占比的上限仍然有效。',
    'too-skewed': (note) => `结果很偏：少数几张决定了平均数。区间可能偏窄；复核约 ${note.needed} 张（现有 ${note.reviewed} 张）才稳妥。`,
  } as NoteTexts,
  needsFolder: '请用 -o 写明放函件的文件夹。',
  letterName: (body: string) => `审核意见函-${body}`,
  nobody: '没有写单位',
  lettersWritten: (count: number, forms: number, folder: string) => `${forms} 张表，${count} 份函，写到 ${folder}\n`,
  lettersLeftOut: (files: readonly string[]) => `${files.length} 份是本程序写的审核意见函，不是自评表，没有读：${some(files, '、')}\n`,
  lettersBeside: (names: readonly string[], folder: string) =>
    `${folder} 里已有同名的函，没有覆盖；新写的另起了名：${some(names, '、')}。要寄出的只留一份。\n`,
  lettersDoubted: (forms: readonly string[]) =>
    `注意：${forms.length} 张表有存疑的值还没有核对，函里对它们的意见和分数可能不对：${some(forms, '、')}。寄出前请对照原表核对（check --settle，或在页面上），再写一遍函。\n`,
  soundBodies: (count: number) => `${count} 个单位没有需要改正的问题，没有写函（加 --all 也写）。\n`,
}

type NoteTexts = { readonly [Code in EstimateNote['code']]: (note: Extract<EstimateNote, { code: Code }>) => string }
export type SampleTexts = typeof zh

const en: SampleTexts = {
  needsSeed: 'Name the seed with --seed. It should be fixed in public before the list is seen, so that anyone can draw again.',
  unknownTrait: (name, known) => `There are no strata by "${name}"; --by takes ${known.join(', ')}, separated by commas.`,
  unknownAllocation: (name) => `There is no allocation "${name}"; --allocation takes neyman or proportional.`,
  needsNumber: (name, text, least, most) => `${name} takes a number from ${least} to ${most}, not "${text}".`,
  paperIsXlsx: (name) => `The working paper is a workbook: let "${name}" end in .xlsx.`,
  pilotTooSmall: (file, forms, least) =>
    `${file} holds only ${forms} reviewed forms; ${least} are needed to tell how they scatter. --assume states a standard deviation in points instead.`,
  drawn: ({ units }, count) => `${count} drawn of ${units} forms that state a total`,
  unstated: (count) => `${count} more state no total and are not in the list that was drawn from.`,
  unread: (count) => `Note: ${count} files could not be read; they are not in the list, and no estimate covers them.`,
  seed: 'Seed',
  list: 'Digest of the list',
  expected: ({ expectedHalfWidth, precision }) =>
    `Expected half width of the ${percent(precision.confidence)} interval: ${expectedHalfWidth.toFixed(2)} points (asked for: ${precision.halfWidth})`,
  strataHeads: ['#', 'stratum', 'forms', 'drawn', 'chance', 'sd'],
  drawnHeads: ['#', 'id', 'body', 'stated'],
  noPaper: 'Add -o PAPER.xlsx to write the working paper.',
  needsPaper: 'Name one working paper (.xlsx) that was filled in.',
  reviewed: ({ units, drawn, reviewed }) => `${units} forms in the pile, ${drawn} drawn, ${reviewed} reviewed`,
  mean: 'Mean inflation of a form (points)',
  total: 'Inflation of the whole pile (points)',
  share: (points) => `Share inflated by more than ${points} points`,
  interval: (confidence) => `${Number((confidence * 100).toFixed(2))} % interval`,
  noInterval: 'none',
  measures: ['measure', 'estimate', 'interval'],
  freedom: (value) => `Degrees of freedom: ${Number.isFinite(value) ? value.toFixed(1) : '∞ (all reviewed)'}`,
  estimateHeads: ['stratum', 'forms', 'drawn', 'reviewed', 'mean', 'sd'],
  missing: (count) => `${count} forms without a review:`,
  missingForm: ({ number, id, lines, filled, wrong }) =>
    `No. ${number} (${id}): ${filled} of ${lines} lines filled in${wrong.length === 0 ? '' : `; not usable: ${wrong.map(({ row, text }) => `row ${row} "${text}"`).join(', ')}`}`,
  extreme: ([low, high]) =>
    `If all forms without a review were like the lowest or the highest reviewed one, the mean would be estimated between ${low.toFixed(2)} and ${high.toFixed(2)}.`,
  notes: {
    'not-reviewed': (note) => `"${note.stratum}": ${note.count} without a review; the reviewed ones of the stratum stand for them.`,
    'stratum-not-reviewed': (note) => `"${note.stratum}": none was reviewed; it is estimated together with "${note.with}".`,
    'spread-borrowed': (note) => `"${note.stratum}": only one was reviewed; the standard deviation of the other strata is taken.`,
    'spread-assumed': (note) =>
      `"${note.stratum}": all reviews agree; the interval assumes one more form that deviates as those elsewhere do.`,
    'nothing-deviates': () => 'No reviewed form deviates: there is no interval for the mean; the upper end of the share still holds.',
    'too-skewed': (note) =>
      `Very skewed: a few forms decide the mean. The interval may be too short; about ${note.needed} reviews would do (now ${note.reviewed}).`,
  },
  needsFolder: 'Name the folder for the letters with -o.',
  letterName: (body) => `letter-${body}`,
  nobody: 'no body named',
  lettersWritten: (count, forms, folder) => `${forms} forms, ${count} letters written to ${folder}\n`,
  lettersLeftOut: (files) => `${files.length} are letters that this program wrote, no forms, and were not read: ${some(files, ', ')}\n`,
  lettersBeside: (names, folder) =>
    `${folder} already holds letters of the same names, which were left as they are; the new ones are called ${some(names, ', ')}. Keep only one of each to send.\n`,
  lettersDoubted: (forms) =>
    `Note: ${forms.length} ${forms.length === 1 ? 'form has' : 'forms have'} doubted values that nobody has settled; what the letters say of them may be wrong: ${some(forms, ', ')}. Compare them with the originals before sending (check --settle, or on the page) and write the letters again.\n`,
  soundBodies: (count) => `${count} bodies have nothing to mend and get no letter (--all writes theirs too).\n`,
}

export const sampleTexts = (locale: Locale): SampleTexts => (locale === 'en' ? en : zh)
