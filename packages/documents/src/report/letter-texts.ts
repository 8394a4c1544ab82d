// What a letter of findings says, in Chinese and English.
import { articleName, documentName, type Locale, packWords, type Source } from '@jizheng/core'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as official documents number their sections; beyond that plain figures. */
const inChinese = (n: number): string => {
  if (n > 99) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`}${digits[ones]}`
}

interface Counted {
  readonly forms: number
  readonly faulty: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  /** Points above what the rules permit, as a decimal string. */
  readonly aboveRange: string
}

interface ToldTotals {
  readonly stated: string | null
  readonly nearest: string | null
  /** Where lines that nobody judged stand in the nearest total as stated. */
  readonly isAsStated: boolean
  readonly file: string
}

const zh = {
  title: (year: string | null) => `关于反馈${year === null ? '' : `${year}年度`}项目支出绩效自评审核意见的函`,
  number: '（　　）〔　　　　〕　　号',
  addressee: (body: string) => `${body}：`,
  opening: ({ forms }: Counted) => `根据预算绩效管理工作安排，我们对你单位报送的${forms}份绩效自评表进行了审核。现将审核意见函告如下。`,
  overallHead: '一、总体情况',
  overall: ({ forms, faulty, errors, warnings, aboveRange }: Counted) => {
    if (faulty === 0) return `${forms}份自评表没有发现需要改正的问题。`
    const kinds = [
      ...(errors === 0 ? [] : [`表内数据自相矛盾或不符合评分规则的${errors}处`]),
      ...(warnings === 0 ? [] : [`需要说明或补充的${warnings}处`]),
    ]
    const points = aboveRange === '0' ? '' : `自评得分高出评分规则允许范围的，合计${aboveRange}分。`
    return `${forms}份自评表中，${faulty}份有需要改正或说明的问题：${kinds.join('，')}。${points}`
  },
  strangeRules: (name: string) => `评分所用的规则：${name}。`,
  formsHead: '二、各表审核意见',
  form: (i: number, name: string) => `（${inChinese(i)}）${name}`,
  noName: '没有写项目名称的自评表',
  totals: ({ stated, nearest, isAsStated, file }: ToldTotals) =>
    `自评总分${stated === null ? '没有填写' : `${stated}分`}${nearest === null ? '' : `，按评分规则可得${nearest}分${isAsStated ? '（没有判断的行照自评计）' : ''}`}。（文件：${file}）`,
  sound: '没有需要改正的问题。',
  heads: ['序号', '所在行', '问题', '涉及分值', '请单位办理'],
  mayGain: (points: string) => `可多得${points}`,
  whole: '整张表',
  execution: '预算执行',
  row: (line: number, name: string | null) => `第${line}行${name === null ? '' : `\n${name}`}`,
  unsure: '（此处读取没有十分把握，请先对照原表）',
  requestsHead: '三、有关要求',
  requests: [
    '（一）请逐条核实。确有问题的，更正自评表，重新计算得分，并补充偏差原因和改进措施；认为意见不符合实际的，请逐条说明理由，附佐证材料。',
    '（二）请于　　　　年　　月　　日前，将更正后的自评表、说明和佐证材料报送我们。',
    '（三）以上意见依据自评表所写内容提出，没有查看原始凭证；以复核结果为准。',
  ],
  sourcesHead: '四、依据（意见后方括号内为序号；没有序号的，依表内数据和审核的一般要求提出）',
  source: (number: number, source: Source) =>
    `[${number}] ${documentName(source, 'zh-CN')}${source.article === null ? '' : `，${articleName(source, 'zh-CN')}`}；${packWords('zh-CN').confirmation[source.confirmation]}。`,
  notices: ({ notices }: Counted) => (notices === 0 ? null : `另有${notices}处供参考的提示，未列入本函。`),
  contact: '（联系人：　　　　　　联系电话：　　　　　　　　）',
  sender: '（发函单位印章）',
  date: '　　　　年　　月　　日',
  page: ['— ', ' —'] as readonly [string, string],
}

export type LetterTexts = typeof zh

const en: LetterTexts = {
  title: (year) => `Review of self-evaluations of project spending${year === null ? '' : `, ${year}`}`,
  number: 'No. ________',
  addressee: (body) => `To: ${body}`,
  opening: ({ forms }) =>
    `As part of budget performance management we reviewed ${forms} self-evaluation form${forms === 1 ? '' : 's'} of your body. We found the following.`,
  overallHead: '1. Overall',
  overall: ({ forms, faulty, errors, warnings, aboveRange }) => {
    if (faulty === 0) return `Of ${forms} forms none has anything to mend.`
    const kinds = [
      ...(errors === 0 ? [] : [`${errors} places where a form contradicts itself or its rules`]),
      ...(warnings === 0 ? [] : [`${warnings} that need an explanation`]),
    ]
    const points = aboveRange === '0' ? '' : ` Scores above what the rules permit come to ${aboveRange} points.`
    return `${faulty} of ${forms} forms have something to mend or to explain: ${kinds.join(', ')}.${points}`
  },
  strangeRules: (name) => `Rules applied: ${name}.`,
  formsHead: '2. Form by form',
  form: (i, name) => `(${i}) ${name}`,
  noName: 'A form without a project name',
  totals: ({ stated, nearest, isAsStated, file }) =>
    `Stated total: ${stated ?? 'none'}${nearest === null ? '' : `; nearest that the rules permit: ${nearest}${isAsStated ? ' (lines not judged as stated)' : ''}`}. (File: ${file})`,
  sound: 'Nothing to mend.',
  heads: ['No.', 'Line', 'Finding', 'Points', 'Please'],
  mayGain: (points) => `${points} to gain`,
  whole: 'Whole form',
  execution: 'Budget execution',
  row: (line, name) => `Line ${line}${name === null ? '' : `\n${name}`}`,
  unsure: ' (read without certainty: compare with the original first)',
  requestsHead: '3. What we ask for',
  requests: [
    '(1) Please check every point. Where it is right, correct the form, compute the scores anew, and give reasons and measures; where it is not, say why and attach evidence.',
    '(2) Please send the corrected forms, explanations and evidence by ____-__-__.',
    '(3) These findings rest on what the forms state; no vouchers were seen. The review decides.',
  ],
  sourcesHead: '4. Sources, cited by number; points without one rest on the form’s own figures and on what reviewers usually ask',
  source: (number, source) =>
    `[${number}] ${documentName(source, 'en')}${source.article === null ? '' : `, ${articleName(source, 'en')}`}; ${packWords('en').confirmation[source.confirmation]}.`,
  notices: ({ notices }) => (notices === 0 ? null : `${notices} further notices are not listed here.`),
  contact: '(Contact: ____________  Telephone: ____________)',
  sender: '(Seal of the sender)',
  date: '____-__-__',
  page: ['– ', ' –'],
}

export const letterTexts = (locale: Locale): LetterTexts => (locale === 'en' ? en : zh)
