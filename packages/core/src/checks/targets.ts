// Is the target one that can be missed: a number with a sign and a unit, or a text that somebody could verify?
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms, reviewStandard } from './sources.ts'
import { isCounted, isShare, quantityInText, unitInBrackets } from './vocabulary/countable-units.ts'
import { goodRates } from './vocabulary/outputs.ts'
import { isGradeList, isPraiseOnly } from './vocabulary/vague.ts'

/**
 * target-vague: the list of grades itself is the target, or praise that nobody could verify.
 * target-in-name: the number stands in the name, the target is blank or another one. sign-missing: bare numbers (one notice per form).
 * unit-missing: a number without unit, in the row or for the amounts of the budget block.
 * rate-above-hundred: more than 100 % of something that cannot exceed its whole.
 * Source: seen on published forms; the review standard takes points for what cannot be checked.
 */
export const targets: Check = (reading) => {
  const objections: Objection[] = []
  const { form, rows } = reading
  let bare = 0
  let firstBare: Row | null = null
  for (const row of rows) {
    const { indicator, target } = row
    const at = `${row.at}/target`
    if (numberInName(row)) objections.push({ code: 'target-in-name', row, at: `${row.at}/name`, source: publishedForms })
    if (reading.valuesHoldScores || target === '' || reading.pointRows.includes(row)) continue
    if (indicator.target.relation === 'qualitative' && row.dimension !== 'process') {
      const kind = isGradeList(target) ? 'grade-list' : isPraiseOnly(target) ? 'praise' : null
      // Praise is common and seldom contested alone; an unchosen list of grades is no target at all
      const severity = kind === 'praise' ? ('notice' as const) : ('warning' as const)
      if (kind !== null) objections.push({ code: 'target-vague', row, at, params: { kind }, severity, source: reviewStandard })
    }
    if (indicator.target.value === null) continue
    if (indicator.target.relation === 'unstated') {
      bare += 1
      firstBare ??= row
    }
    if (indicator.target.unit === null && !unitInBrackets.test(row.name) && !withoutUnit(row)) {
      const rate = /率|满意度|比例|占比/.test(row.name) ? 'rate' : 'number'
      // None of something is none in any unit
      const severity = row.completion.target?.isZero() ? ('notice' as const) : ('warning' as const)
      objections.push({ code: 'unit-missing', row, at, params: { kind: rate }, severity, source: publishedForms })
    }
    if (isShare(indicator.target.unit) && row.completion.target?.moreThan(100) && goodRates.test(row.name)) {
      objections.push({ code: 'rate-above-hundred', row, at, source: publishedForms })
    }
  }
  if (firstBare !== null) {
    objections.push({
      code: 'sign-missing',
      at: `${firstBare.at}/target`,
      params: { rows: String(bare), name: firstBare.name },
      source: publishedForms,
    })
  }
  if (
    form.budget.unit === null &&
    form.budget.lines.some((line) => line.adjusted !== null || line.original !== null || line.spent !== null)
  ) {
    objections.push({ code: 'unit-missing', at: '/budget/unit', params: { kind: 'budget' }, source: publishedForms })
  }
  return objections
}

/** Coefficients, indices and ranks have no unit; 0.98 of a rate is one. */
const dimensionless = /(?<![占同环百])比$|系数|指数|比值|倍数|排名|名次|位次|等级|级别|评分|得分|分值|pH|PH|基尼|版本/
const asRatio = /^[≥≤><=]?0?\.\d+$/

/** A limit of 0.5 on a rate of errors is half a per cent, not a half. */
const limits: ReadonlySet<string | null> = new Set(['at-most', 'less-than'])

const withoutUnit = ({ name, target, indicator }: Row): boolean =>
  dimensionless.test(name) ||
  (/[率度]|比例|占比|比重/.test(name) &&
    !/提[高升]|增[长加]|下降|降低|减少/.test(name) &&
    asRatio.test(target) &&
    !limits.has(indicator.target.relation))

const notTheTarget = /\d+\s*(?:岁|小时|年|月|日|号|级|类|期|×|[xX]\d)/

function numberInName({ name, indicator }: Row): boolean {
  if (name === '' || !/\d/.test(name)) return false
  const value = indicator.target.value
  for (const match of name.matchAll(quantityInText)) {
    const [whole, digits] = match
    const around = name.slice(match.index, match.index + whole.length + 1)
    const sameFigure = digits === value && (indicator.target.unit === null || !isShare(indicator.target.unit) || whole.endsWith('%'))
    if (sameFigure || notTheTarget.test(around)) continue
    // "60个百分点" of a rate's name and the like have their own target; a count or a measure without one does not
    if (indicator.target.text === null || value === null || isShare(indicator.target.unit) || indicator.target.unit === null) return true
    if (isCounted(indicator.target.unit) && around.endsWith(indicator.target.unit)) return true
  }
  return false
}
