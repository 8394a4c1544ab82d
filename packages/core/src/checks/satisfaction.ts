// Satisfaction has to be asked, and not of one's own superiors.
import type { Decimal } from '../decimal.ts'
import { atRisk, type Check, type Objection, type Reading, type Row } from './reading.ts'
import { surveyStandard } from './sources.ts'
import { isShare } from './vocabulary/countable-units.ts'
import { noComplaints, notAsked, ownStaff, satisfactionWords, staffNamed, superiors, surveyWords } from './vocabulary/survey.ts'

/**
 * satisfaction-without-survey: a satisfaction value with no survey behind it, measured on the body's own superior, or "no complaints" in its
 * place.
 * Source: review standard of Chengdu Pidu: satisfaction without questionnaire or statistics scores 0; no complaints are no survey. The guide of
 *   2021 (财预〔2021〕101号, annex 1 二) is milder: a survey or another way of collecting feedback.
 * Edges:  the survey may be told in the actual value, the reason, the notes or the outcome text.
 */
export const satisfaction: Check = (reading) => {
  const objections: Objection[] = []
  if (!reading.selfEvaluation || reading.valuesHoldScores) return objections
  let told: boolean | null = null
  for (const row of reading.rows) {
    if (row.dimension !== 'satisfaction' || row.actual === '') continue
    // A count or another rate under satisfaction is in the wrong group; that is said elsewhere
    if (!satisfactionWords.test(row.name) && !isShare(row.indicator.target.unit)) continue
    const own = superiors.test(row.name)
    const staff = ownStaff.test(row.actual) && !staffNamed.test(row.name)
    const denied = notAsked.test(row.actual) || (row.reason !== null && notAsked.test(row.reason))
    const asked = surveyWords.test(row.actual) || (row.reason !== null && surveyWords.test(row.reason))
    if (!own && !staff && !denied && (asked || (told ??= surveyInTexts(reading)))) continue
    const kind = own ? 'superior' : staff ? 'staff' : denied ? 'not-asked' : noComplaints.test(row.actual) ? 'no-complaints' : 'none'
    objections.push({
      code: 'satisfaction-without-survey',
      row,
      at: `${row.at}/actual`,
      params: { kind },
      points: atStake(row, reading),
      // A count of complaints is a figure of its own; it only takes the place of a survey
      ...(complaints.test(row.name) ? { severity: 'notice' as const } : {}),
      source: surveyStandard,
    })
  }
  return objections
}

const complaints = /(?:投诉|信访|上访|差评)(?:率|次数|件数|起数|数量?|量)?$/

/** One sentence tells of satisfaction and of asking; a survey of land or diseases does not count. */
const surveyOfSatisfaction = (text: string | null): boolean =>
  text !== null &&
  /满意|问卷/.test(text) &&
  text.split(/[。；;\n]/).some((part) => /满意|问卷/.test(part) && surveyWords.test(part) && !notAsked.test(part))

const surveyInTexts = ({ form }: Reading): boolean =>
  surveyOfSatisfaction(form.objectives.actual) || form.notes.some((note) => surveyOfSatisfaction(note.text))

function atStake(row: Row, { scoring }: Reading): Decimal | null {
  const risk = atRisk(row, scoring)
  return risk?.isPositive() ? risk : null
}
