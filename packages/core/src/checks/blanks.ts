// Cells that are blank although the row needs them.
import { isBlank } from '../value/normalise.ts'
import type { Check, Objection, Row } from './reading.ts'
import { deployedSystem } from './sources.ts'

/**
 * score-missing, actual-missing, target-missing, indicator-name-missing: blank although the form has the column and the row needs it;
 * score-missing also for the execution line.
 * Source: the deployed system refuses to save such rows.
 * Edges:  "其中" rows without a weight are part of the row above; rows of decision and management state no target; rows blank in every
 *         value are rows of the template; an actual value is not asked of a declaration.
 */
export const blanks: Check = (reading) => {
  const objections: Objection[] = []
  const { rows, form, execution, total, scored } = reading
  const weighted = rows.some((row) => row.weight !== null)
  const expectsScore = scored || (reading.selfEvaluation && weighted && form.columns.score)
  for (const row of rows) {
    const { indicator, weight, score } = row
    const target = !isBlank(indicator.target.text)
    const actual = !isBlank(indicator.actual.text)
    const objection = (code: Objection['code'], field: string): Objection => ({
      code,
      row,
      at: `${row.at}/${field}`,
      source: deployedSystem,
    })
    if (expectsScore && score === null && (weighted ? weight !== null : target) && !partOfAnother(row)) {
      objections.push(objection('score-missing', 'score'))
    }
    if (reading.selfEvaluation && form.columns.actual && target && !actual) objections.push(objection('actual-missing', 'actual'))
    if (
      form.columns.target &&
      !target &&
      row.dimension !== 'process' &&
      row.dimension !== 'execution' &&
      (actual || needsTarget(row, !reading.selfEvaluation))
    ) {
      objections.push(objection('target-missing', 'target'))
    }
    const unnamed = isBlank(indicator.name) || row.name === ''
    if ((unnamed || onlyValue.test(row.name)) && (target || actual || score !== null)) {
      const label = isBlank(indicator.name) ? '' : (indicator.name ?? '')
      const params = unnamed ? { label } : { printed: row.name }
      objections.push({ ...objection('indicator-name-missing', 'name'), params })
    }
  }
  const line = execution ?? null
  if (expectsScore && line !== null && line.weight !== null && line.score === null) {
    const params = { name: line.line.label, weight: line.line.weight ?? '' }
    objections.push({ code: 'score-missing', at: `${(line ?? total)?.at ?? ''}/score`, params, source: deployedSystem })
  }
  return objections
}

const partOfAnother = (row: Row): boolean => row.weight === null && /^(?:其中|其中:)/.test(row.name)

/**
 * Output and benefit rows that carry points, and named rows where nothing but targets is declared. Forms that state no group may score
 * documents, not values.
 */
const needsTarget = (row: Row, declared: boolean): boolean =>
  row.group !== null && (row.score !== null || row.weight !== null || (declared && row.name !== ''))

const onlyValue =
  /^(?:(?:19|20)\d{2}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[之以]?前|底前?|内)?|\d{1,2}月(?:\d{1,2}日)?(?:[之以]?前|底前?)?|[≥≤><=]?\d[\d,.]*\s*(?:[%‰]|[十百千万亿]*(?:元|人|个|项|次|件|台|套|户|家|亩|公里|米|平方米|吨|天|月|年)?(?:[/每][\u4e00-\u9fff]{1,3})?)?)$/
