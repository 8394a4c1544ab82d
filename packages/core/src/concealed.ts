// What a document holds and a person who opens it does not see: told beside the form, never taken for what the form states.
import type { Form } from './form.ts'

export type Concealed = Form['concealed'][number]
export type Concealment = Concealed['how']

/** The finding that tells of it. */
export type ConcealmentFinding = 'concealed-text' | 'tracked-changes' | 'hidden-rows' | 'shown-differs-from-stored'

/** Contract: findings, "Told of the document itself". */
export const toldAs: Readonly<Record<Concealment, ConcealmentFinding>> = {
  'style-hidden': 'concealed-text',
  'too-small': 'concealed-text',
  'ground-coloured': 'concealed-text',
  'off-page': 'concealed-text',
  'under-picture': 'concealed-text',
  'struck-out': 'concealed-text',
  'written-twice': 'concealed-text',
  'tracked-change': 'tracked-changes',
  'hidden-row': 'hidden-rows',
  'hidden-column': 'hidden-rows',
  'hidden-sheet': 'hidden-rows',
  'shown-differs-from-stored': 'shown-differs-from-stored',
}
