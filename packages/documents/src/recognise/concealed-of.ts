// Which of a document's forms each concealed piece is told with: the one that has values from the same table or page, else the first.
import type { Concealed, Form, Place } from '@jizheng/core'

export function withConcealed(forms: readonly Form[], concealed: readonly Concealed[]): Form[] {
  if (concealed.length === 0) return [...forms]
  const areas = forms.map(areasOf)
  const told: Concealed[][] = forms.map(() => [])
  for (const piece of concealed) {
    const area = areaOf(piece.at)
    const owner = areas.findIndex((own) => own.has(area))
    told[Math.max(owner, 0)]!.push(piece)
  }
  return forms.map((form, index) => (told[index]!.length === 0 ? form : { ...form, concealed: [...form.concealed, ...told[index]!] }))
}

const areasOf = ({ sources }: Form): ReadonlySet<string> => new Set(Object.values(sources).map(areaOf))

/** The table, page or sheet; of running text all is one. */
function areaOf(place: Place): string {
  if ('page' in place) return `page ${place.page}`
  if ('cell' in place) return `sheet ${place.cell.slice(0, place.cell.lastIndexOf('!'))}`
  if ('table' in place) return `table ${place.table}`
  return 'text'
}
