// Which part of an actual value tells when something was done: 原定9月，实际11月 · 预计2023年3月完成 · 12月底尚未完工.
import { normalise } from '../normalise.ts'
import { deniedAfter } from './denial.ts'
import { intendedBefore } from './intent.ts'
import { remarkOf } from './remarks.ts'

const between = /[,。;!?、\n()]/u
const dated = /[年月日号]|季度|\d[./-]\d/u
const firstDigit = /^[^\d一二三四五六七八九十]*/u
/** 未于11月完成, 没有在11月前完成 */
const deniesDate = /(?:未能?|没有|没能|无法)(?:如期|按[时期])?[在于]?$/u
const leading = 40
/** 将于12月完成 */
const intends = (before: string): boolean => /将[于在]?$/u.test(before) || intendedBefore(before, false)

/** The text without clauses that only intend a date; where no other clause holds one, or the last word is a denial, that is said. */
export function datedText(actual: string): { readonly text: string; readonly words: 'denied' | 'intended' | null } {
  if (!/[未没拟预应力争将原计目定有即正在待约]/u.test(actual)) return { text: actual, words: null }
  const told: string[] = []
  let [words, intended] = [null as 'denied' | null, false]
  for (const clause of normalise(actual).split(between)) {
    const part = clause.slice(0, leading)
    const isDated = dated.test(part) && /\d|[一二三四五六七八九十]月|季度|年[底末]/u.test(part)
    if (isDated && intends(firstDigit.exec(part)?.[0] ?? '')) {
      intended = true
      continue
    }
    told.push(clause)
    if (!isDated) {
      const remark = remarkOf(part)
      if (remark !== null) words = remark === 'denied' || remark === 'unfinished' ? 'denied' : null
    } else if (deniesDate.test(firstDigit.exec(part)?.[0] ?? '')) words = 'denied'
    else words = deniedAfter(part.replace(firstDigit, '').replace(/^[\d年月日号底末前.\-/]+/u, '')) ? 'denied' : null
  }
  if (words !== null) return { text: actual, words }
  const rest = told.join('，')
  return intended
    ? dated.test(rest) && /\d/u.test(rest)
      ? { text: rest, words: null }
      : { text: actual, words: 'intended' }
    : { text: actual, words: null }
}

/** Nobody tells more days in a cell. */
const MOST_CLAUSES = 20

/** The first clause that tells a day in time by itself: 11月完成，2023年1月投入使用. Null where none does. */
export const inTimeBy = (actual: string, isInTime: (clause: string) => boolean): string | null =>
  normalise(actual)
    .split(between, MOST_CLAUSES)
    .find((clause) => dated.test(clause) && isInTime(clause)) ?? null
