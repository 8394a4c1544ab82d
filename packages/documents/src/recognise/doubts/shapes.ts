// What the text of a value looks like, whatever column it stands in: a bare number, a limit, a date to keep, a unit.
import { type Form, parseTarget, unitAt } from '@jizheng/core'

export type Row = Form['indicators'][number]

export const isBare = (text: string | null): boolean => /^\d+(?:\.\d+)?$/.test((text ?? '').normalize('NFKC').trim())

/** A number without a unit as what was reached or, where the form has no column for that, as what is to be. */
export const bareMeasure = ({ actual, target }: Row): string | null =>
  isBare(actual.text) ? actual.value : actual.text === null && isBare(target.text) ? target.value : null

/** "≥6个", "2023年9月底前": no name of anything. */
export function isTarget(name: string | null): boolean {
  const { relation } = parseTarget({ text: name ?? '' })
  return relation === 'by-date' || (relation !== null && /^[≥≤<>=＝＞＜]/.test(name!.trim()))
}

const figure = /(?:[\d.]+|百分之[一二三四五六七八九十百零点]+)/u.source
const limit = new RegExp(`^(?:[≥≤<>]|不[低高少大小多]于|不超过|[大小]于)[=等于]*${figure}\\D{0,6}$`, 'u')

/** "≥0.95%", "不低于90%": what is to be reached, and nothing else. */
export function isLimit(text: string | null): boolean {
  const { relation, value } = parseTarget({ text: text ?? '' })
  return value !== null && relation !== null && limit.test(text!.normalize('NFKC').trim())
}

/** "83.3%（发放问卷180份，满意150份）": tells how it was measured, which no target does. */
export const isMeasured = (text: string | null): boolean => /[（(][^）)]*\d[^）)]*\d/.test(text ?? '')

/** "%", "台": what a figure is counted in, without the figure. */
export function isUnit(text: string | null): boolean {
  const plain = (text ?? '').normalize('NFKC').trim()
  return plain !== '' && unitAt(plain, 0)?.end === plain.length
}
