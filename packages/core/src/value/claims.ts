// Figures that running text states: each number with its unit and the clause it stands in.
import type { Claim } from '../form.ts'
import { normalise } from './normalise.ts'
import { numbersIn } from './number-in-text.ts'
import { splitObjectives } from '../objectives.ts'
import { unitText } from './unit.ts'

/** Between clauses; a comma inside a number (1,200) is none. */
const between = /[，。；;！!？?\n]|,(?!\d{3}(?!\d))/u

/**
 * The figures stated in `text`, in reading order. Dates, numbering and bare numbers without a unit are no claims, and neither are Chinese
 * numerals other than percentages (一批, 三农). `pointer` is the JSON Pointer of the text.
 */
export function findClaims(text: string, pointer: string): Claim[] {
  if (!/[\d０-９]|百分/u.test(text)) return []
  const claims: Claim[] = []
  for (const { text: part } of splitObjectives(text, 'actual')) {
    for (const clause of part.split(between)) {
      if (!/[\d０-９]|百分/u.test(clause)) continue
      for (const number of numbersIn(normalise(clause))) {
        const unit = unitText(number.unit)
        if (unit !== null && (!number.inWords || unit === '%' || unit === '‰'))
          claims.push({ text: clause.trim(), value: number.value, unit, in: pointer })
      }
    }
  }
  return claims
}
