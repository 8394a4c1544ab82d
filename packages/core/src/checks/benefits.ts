// Benefits that are only praised, and benefits that list what was produced.
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms, reviewStandard } from './sources.ts'
import { isShare } from './vocabulary/countable-units.ts'
import { doneThings, effectWords, measurableWords } from './vocabulary/outputs.ts'

/**
 * hollow-benefit: a per cent value for something that nobody can count ("社会效益 ≥95%").
 * benefit-shows-output: a benefit row whose actual value lists outputs and names no effect on anybody.
 * Source: review standard of Chengdu Pidu: quantification without a calculation is not checkable; output repeated as benefit scores 0 once.
 */
export const benefits: Check = ({ rows }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    if (row.dimension !== 'benefit') continue
    if (isHollow(row)) objections.push({ code: 'hollow-benefit', row, at: `${row.at}/target`, source: reviewStandard })
    // A lasting effect may well be a rule or an institution that was set up
    if (row.group !== 'sustained' && row.actual.length >= 8 && doneThings.test(row.actual) && !effectWords.test(row.actual)) {
      if (row.completion.target === null)
        objections.push({ code: 'benefit-shows-output', row, at: `${row.at}/actual`, source: publishedForms })
    }
  }
  return objections
}

function isHollow({ name, indicator }: Row): boolean {
  const { unit, value } = indicator.target
  if (value === null || name === '') return false
  const perCent = isShare(unit) || (unit === null && value === '100')
  return perCent && !measurableWords.test(name)
}
