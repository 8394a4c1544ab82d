// A draft against the document that it says it was read from.
import type { Difference } from '../fill/differing.ts'
import type { Check } from './reading.ts'
import { ownOriginal } from './sources.ts'

/**
 * draft-differs-from-original: values that nobody typed and that the draft's own original does not state; one finding, with all their pointers in
 * `cells`. Where the original could not be read again, a notice that nothing was compared. Silent where no original came along.
 * Source: contract, findings ("Told of the document itself").
 */
export const draftOriginal: Check = ({ context: { differing } }) => {
  if (differing === undefined) return []
  if (differing === null)
    return [{ code: 'draft-differs-from-original', severity: 'notice', at: '', params: { compared: 'no' }, source: ownOriginal }]
  const [first] = differing
  if (first === undefined) return []
  const params = {
    count: String(differing.length),
    text: differing.slice(0, SHOWN).map(said).join('；'),
    cells: differing
      .slice(0, MOST_CELLS)
      .map(({ at }) => at)
      .join(' '),
  }
  return [{ code: 'draft-differs-from-original', at: first.at, params, source: ownOriginal }]
}

const SHOWN = 3
const LONGEST = 30
/** What a page can mark at once; the count tells of all. */
const MOST_CELLS = 500

const said = ({ draft, original }: Difference): string => `${shortened(draft)} ≠ ${original === null ? '—' : shortened(original)}`
const shortened = (text: string): string => (text === '' ? '—' : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
