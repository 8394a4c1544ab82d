// What only a pile shows, in words: names of groups, reasons of a rank, notices about amounts.
import { toldPoints } from './at-risk.ts'
import type { Locale } from './locale.ts'
import { findingNamesEn, findingNamesZh } from './locales/finding-names.ts'
import { ownershipNames } from './locales/names.ts'
import type { AmountNotice } from './pile/amounts.ts'
import type { OwnershipSign } from './pile/copies.ts'
import type { GroupName } from './pile/decision.ts'
import type { FormAt } from './pile/digest.ts'
import type { RiskReason } from './pile/risk.ts'
import type { GradeLost } from './scoring.ts'

/** A few words for a group of findings; also tells whether a word names one. */
export const groupName = (group: GroupName, locale: Locale): string => (locale === 'en' ? findingNamesEn : findingNamesZh)[group]
export const isGroupName = (word: string): word is GroupName => Object.hasOwn(findingNamesZh, word)

export function explainRisk(reason: RiskReason, locale: Locale): string {
  const says = locale === 'en' ? en : zh
  switch (reason.reason) {
    case 'points-at-stake':
      return says.atStake(toldPoints(reason.points), reason.grade)
    case 'points-offset':
      return says.offset(toldPoints(reason.lost), toldPoints(reason.gained))
    case 'finding':
      return says.finding(groupName(reason.code, locale), reason.count, reason.code === 'points-left' ? null : told(reason.points))
    case 'doubts':
      return says.doubts(reason.values, reason.points, reason.isUnreliable)
    case 'copied-between-forms':
      return says.copied(placed(reason.other), reason.others, reason.isOwner, reason.signs)
    case 'duplicate-form':
      return says.duplicate(placed(reason.other), reason.others, reason.same)
    case 'unit-always-full':
      return says.alwaysFull(reason.forms)
    case 'unit-same-fault':
      return says.sameFault(groupName(reason.code, locale), reason.faulty, reason.forms)
  }
}

export function explainAmounts(notice: AmountNotice, locale: Locale): string {
  const says = locale === 'en' ? en : zh
  return notice.notice === 'first-digits'
    ? says.firstDigits(notice.body, notice.amounts, notice.chiSquare.toFixed(1), notice.meanDeviation.toFixed(3))
    : says.roundAmounts(notice.body, notice.amounts, notice.round, perCent(notice.elsewhere))
}

/** Points of a rate have as many places as the rate; nobody reads more than two. */
const told = (points: string | null): string | null => (points === null ? null : toldPoints(points))

const placed = ({ file, form }: FormAt): string => (form === 1 ? file : `${file}#${form}`)
const perCent = (share: number): string => `${(100 * share).toFixed(0)}%`

const zh = {
  atStake: (points: string, grade: GradeLost | null) =>
    `按规则要少${points}分${grade === null ? '' : `，等级由${grade.from}降为${grade.to}`}`,
  offset: (lost: string, gained: string) => `得分高出规则${lost}分，与少给的${gained}分相抵`,
  finding: (name: string, count: number, points: string | null) =>
    `${name}${count > 1 ? `${count}处` : ''}${points === null ? '' : `，涉及${points}分`}`,
  doubts: (values: number, points: string, isUnreliable: boolean) =>
    `${isUnreliable ? '先核对原表：' : ''}${values}个值读得没有把握${points === '0' ? '' : `，关系到${points}分`}`,
  copied: (other: string, others: number, isOwner: boolean, signs: readonly OwnershipSign[]) =>
    isOwner
      ? `有文字被另外${others}张表照抄（原文应是本表：${signs.map((sign) => ownershipNames['zh-CN'][sign]).join('、')}）`
      : `有文字与${other}雷同${others > 1 ? `，共${others + 1}张表` : ''}`,
  duplicate: (other: string, others: number, same: 'content' | 'project') =>
    `${same === 'content' ? '与' : '同一项目同一年另有一份不同的表：'}${other}${same === 'content' ? '内容完全相同' : ''}${others > 1 ? `，共${others + 1}份` : ''}`,
  alwaysFull: (forms: number) => `本单位${forms}张表全是满分`,
  sameFault: (name: string, faulty: number, forms: number) => `本单位${forms}张表中${faulty}张都有“${name}”`,
  firstDigits: (body: string | null, amounts: number, chiSquare: string, deviation: string) =>
    `${body ?? '全部表'}的${amounts}个支出金额，首位数字与自然分布（本福特定律）不符：卡方${chiSquare}，平均偏差${deviation}。只是提示，不是证据。`,
  roundAmounts: (body: string, amounts: number, round: number, elsewhere: string) =>
    `${body}的${amounts}个支出金额中${round}个是整数金额，其他单位只有${elsewhere}。只是提示，不是证据。`,
}

const en: typeof zh = {
  atStake: (points, grade) =>
    `${points} points less under the rules${grade === null ? '' : `, the grade falls from ${grade.from} to ${grade.to}`}`,
  offset: (lost, gained) => `${lost} points above the rules, set off by ${gained} given too few`,
  finding: (name, count, points) => `${name}${count > 1 ? ` (${count})` : ''}${points === null ? '' : `, ${points} points`}`,
  doubts: (values, points, isUnreliable) =>
    `${isUnreliable ? 'compare the original first: ' : ''}${values} values read without certainty${points === '0' ? '' : `, ${points} points rest on them`}`,
  copied: (other, others, isOwner, signs) =>
    isOwner
      ? `a text of it stands on ${others} other forms (probably its own: ${signs.map((sign) => enSigns[sign]).join(', ')})`
      : `a text as in ${other}${others > 1 ? `, on ${others + 1} forms in all` : ''}`,
  duplicate: (other, others, same) =>
    `${same === 'content' ? 'the same content as' : 'same project and year, another version:'} ${other}${others > 1 ? `, ${others + 1} in all` : ''}`,
  alwaysFull: (forms) => `all ${forms} forms of the unit state full points`,
  sameFault: (name, faulty, forms) => `${faulty} of the unit's ${forms} forms: ${name}`,
  firstDigits: (body, amounts, chiSquare, deviation) =>
    `${body ?? 'All forms'}: the first digits of ${amounts} amounts spent are not spread as they come about by themselves (Benford's law): chi-square ${chiSquare}, mean deviation ${deviation}. A notice, no proof.`,
  roundAmounts: (body, amounts, round, elsewhere) =>
    `${body}: ${round} of ${amounts} amounts spent are round; elsewhere ${elsewhere} are. A notice, no proof.`,
}

const enSigns: Readonly<Record<OwnershipSign, string>> = {
  older: 'of an earlier year',
  'own-words': 'in the words of its project',
  fuller: 'fuller',
}
