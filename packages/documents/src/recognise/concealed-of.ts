// Which of a document's forms each concealed piece is told with: the one that has values from the same table or page, else the first. Hidden rows, columns
// and sheets are told where they belong to a form: workbooks keep lists of choices and sums in others.
import type { Concealed, Form, Place } from '@jizheng/core'
import { looksLikeForm, looksLikeRow } from './looks-like-form.ts'

export function withConcealed(forms: readonly Form[], concealed: readonly Concealed[]): Form[] {
  if (concealed.length === 0) return [...forms]
  const areas = forms.map(areasOf)
  const told: Concealed[][] = forms.map(() => [])
  for (const piece of concealed) {
    const found = areas.findIndex((own) => own.has(areaOf(piece.at)))
    // Navigation, notices and notes of a page or text around its forms are not theirs.
    if (found < 0 && ('table' in piece.at || 'paragraph' in piece.at)) continue
    const owner = Math.max(found, 0)
    if (isPartOf(areas[owner]!.get(areaOf(piece.at)), piece)) told[owner]!.push(piece)
  }
  return forms.map((form, index) => (told[index]!.length === 0 ? form : { ...form, concealed: [...form.concealed, ...told[index]!] }))
}

/** From which row and column to which the form's values stand there, where they are counted. */
interface Reach {
  readonly rows: [first: number, last: number]
  readonly columns: [first: number, last: number]
}

function areasOf({ sources }: Form): ReadonlyMap<string, Reach> {
  const areas = new Map<string, Reach>()
  for (const place of Object.values(sources)) {
    const key = areaOf(place)
    const known = areas.get(key)
    const at = positionOf(place)
    if (known === undefined) areas.set(key, { rows: at ? [at.row, at.row] : [0, 0], columns: at ? [at.column, at.column] : [0, 0] })
    else if (at !== null) {
      widen(known.rows, at.row)
      widen(known.columns, at.column)
    }
  }
  return areas
}

function widen(reach: [number, number], to: number): void {
  reach[0] = Math.min(reach[0], to)
  reach[1] = Math.max(reach[1], to)
}

const isBetween = (at: number, [first, last]: readonly [number, number]): boolean => at >= first && at <= last

function isPartOf(reach: Reach | undefined, { at, text, how }: Concealed): boolean {
  const position = positionOf(at)
  if (how === 'hidden-sheet') return looksLikeForm(text)
  if (position === null || reach === undefined || (how !== 'hidden-row' && how !== 'hidden-column')) return true
  if (how === 'hidden-row') return isBetween(position.row, reach.rows) || looksLikeRow(text)
  return isBetween(position.column, reach.columns) || looksLikeForm(text)
}

/** The table, page or sheet; of running text the paragraph. */
function areaOf(place: Place): string {
  if ('page' in place) return `page ${place.page}`
  if ('cell' in place) return `sheet ${place.cell.slice(0, place.cell.lastIndexOf('!'))}`
  if ('table' in place) return `table ${place.table}`
  return 'paragraph' in place ? `paragraph ${place.paragraph}` : 'text'
}

function positionOf(place: Place): { readonly row: number; readonly column: number } | null {
  if ('table' in place) return { row: place.row, column: place.column }
  if (!('cell' in place)) return null
  const [, letters, digits] = /!([A-Z]+)(\d+)$/.exec(place.cell) ?? []
  if (letters === undefined) return null
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.codePointAt(0)! - 64, 0) }
}
