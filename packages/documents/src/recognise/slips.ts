// What a form's values say of cells that were lost: rows, or all of them where it was the header's, stand one column beside their headings.
import { Decimal, type Form, parseTarget, unitAt } from '@jizheng/core'
import { isLevelWord } from './indicator-header.ts'

type Row = Form['indicators'][number]

/** Pointers to doubt; `isOff` where the weights do not make a whole. */
export function slips(form: Form, isOff: boolean): string[] {
  if (isHeaderSlipped(form, isOff)) return [...form.indicators.flatMap(valuesOf), ...pointsOfTotal(form)]
  return slippedRows(form, isOff)
}

const isHeaderSlipped = (form: Form, isOff: boolean): boolean =>
  isNamedAsGroups(form) || hasLimitsReached(form) || hasUnitsReached(form) || (isOff && hasMeasuresForWeights(form))

/** Row after row is named as a group of indicators is. */
function isNamedAsGroups({ indicators }: Form): boolean {
  const named = indicators.filter(({ name, group }) => group === null && name !== null && name.endsWith('指标') && isLevelWord(name)).length
  return named >= 3 && named * 2 >= indicators.length
}

/** Limits where the actual values belong, and none among the targets: the column that is headed as the actual one holds the targets. */
function hasLimitsReached({ indicators }: Form): boolean {
  const limits = indicators.filter((row) => isLimit(row.actual.text)).length
  return limits >= 2 && !indicators.some((row) => isLimit(row.target.text))
}

/** Nothing but units where the actual values belong. */
function hasUnitsReached({ indicators }: Form): boolean {
  const units = indicators.filter((row) => isUnit(row.actual.text)).length
  return units > 0 && units * 2 >= indicators.filter((row) => row.actual.text !== null).length
}

/** Row after row a share or an amount where a weight belongs. */
function hasMeasuresForWeights({ indicators, sources }: Form): boolean {
  const printed = indicators.map((_, index) => sources[`/indicators/${index}/weight`]?.text ?? '')
  const measures = printed.filter((text) => /[%％‰元]/.test(text)).length
  return measures >= 2 && measures * 2 >= indicators.length
}

/**
 * Rows that have lost a cell, so that all behind it stands one column too far left. Either the score is missing where others have one, and a bare number
 * no smaller than the weight, or a weight without which the sum would be right, stands where it may have slipped to; or the name is a figure; or it is a target and the
 * actual value a bare number; or, in a form without scores, the weight stands once more as the actual value of a target that has a unit.
 */
function slippedRows({ indicators }: Form, isOff: boolean): string[] {
  const scored = indicators.filter((row) => row.score !== null).length
  const isRare = scored >= 2 && scored * 2 >= indicators.length
  return indicators.flatMap((row, index) => {
    const bare = /^\d+(?:\.\d+)?$/.test((row.actual.text ?? '').normalize('NFKC').trim()) ? row.actual.value : null
    const isMoved = bare !== null && (row.weight === null || Decimal.of(row.weight).atMost(bare))
    const isLost = isRare && row.score === null && (isMoved || isOff)
    const isTwice = scored === 0 && bare !== null && row.target.unit !== null && row.weight !== null && Decimal.of(row.weight).equals(bare)
    const isNameless = row.name !== null && !/\p{L}/u.test(row.name)
    return isLost || isTwice || isNameless || isLimit(row.name) || (isMoved && isTarget(row.name)) ? valuesOf(row, index) : []
  })
}

/** "≥6个", "2023年9月底前": no name of anything. */
function isTarget(name: string | null): boolean {
  const { relation } = parseTarget({ text: name ?? '' })
  return relation === 'by-date' || (relation !== null && /^[≥≤<>=＝＞＜]/.test(name!.trim()))
}

/** "≥0.95%", "不低于90%": what is to be reached, and nothing else. */
function isLimit(text: string | null): boolean {
  const { relation, value } = parseTarget({ text: text ?? '' })
  return (
    value !== null &&
    /^(?:[≥≤<>]|不[低高少大小多]于|不超过|[大小]于)[=等于]*[\d.]+\D{0,6}$/.test(text!.normalize('NFKC').trim()) &&
    relation !== null
  )
}

/** "%", "台": what a figure is counted in, without the figure. */
function isUnit(text: string | null): boolean {
  const plain = (text ?? '').normalize('NFKC').trim()
  return plain !== '' && unitAt(plain, 0)?.end === plain.length
}

function valuesOf(row: Row, index: number): string[] {
  const values = { '/target/value': row.target.value, '/actual/value': row.actual.value, '/weight': row.weight, '/score': row.score }
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`/indicators/${index}${key}`]))
}

const pointsOfTotal = ({ total }: Form): string[] =>
  (['weight', 'score'] as const).flatMap((key) => (total[key] === null ? [] : [`/total/${key}`]))
