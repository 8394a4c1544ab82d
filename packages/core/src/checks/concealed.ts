// What the document holds and a person who opens it does not see.
import { type Concealed, type ConcealmentFinding, toldAs } from '../concealed.ts'
import { betweenTexts } from '../finding.ts'
import type { Form } from '../form.ts'
import type { Place } from '../place.ts'
import type { Check } from './reading.ts'
import { publishedForms } from './sources.ts'

/**
 * concealed-text, tracked-changes, hidden-rows, shown-differs-from-stored: one each for the form, with the first texts; `concealed` of the form
 * lists all with their places.
 * Source: contract, findings ("Told of the document itself"); a reviewer judges what is shown.
 */
export const concealed: Check = ({ form }) => [...told(form), ...rewriting(form)]

const told = (form: Form) =>
  [...Map.groupBy(form.concealed, ({ how }) => toldAs[how])].map(([code, all]) => ({
    code,
    at: valueAt(form, all[0]!.at),
    params: paramsOf(code, all),
    source: publishedForms,
    evidence: all[0]!.at,
  }))

/** page-may-rewrite-itself. Source: as above; scripts are not run. */
const rewriting = ({ mayRewriteItself }: Form) =>
  mayRewriteItself === true ? [{ code: 'page-may-rewrite-itself' as const, at: '', params: {}, source: publishedForms }] : []

const LONGEST = 30
const SHOWN = 3

function paramsOf(code: ConcealmentFinding, all: readonly Concealed[]): Record<string, string> {
  const texts = all.slice(0, SHOWN).map(({ text }) => shortened(text.replaceAll(betweenTexts, ' ')))
  const how = code === 'concealed-text' ? { how: [...new Set(all.map((each) => each.how))].join(' ') } : {}
  return { count: String(all.length), text: texts.join(betweenTexts), ...how }
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The value that stands in the same place; the form as a whole where none does. */
function valueAt({ sources }: Form, place: Place): string {
  for (const pointer in sources) if (isSame(sources[pointer]!, place)) return pointer
  return ''
}

function isSame(one: Place, other: Place): boolean {
  if ('cell' in one && 'cell' in other) return one.cell === other.cell
  if ('table' in one && 'table' in other) return one.table === other.table && one.row === other.row && one.column === other.column
  if ('paragraph' in one && 'paragraph' in other) return one.paragraph === other.paragraph
  if ('page' in one && 'page' in other) return one.page === other.page && overlap(one.box, other.box)
  return false
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number]
const overlap = (one: Box, other: Box): boolean => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
