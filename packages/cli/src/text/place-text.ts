// A Place in words.
import type { Place } from '@jizheng/core'
import type { Texts } from '../texts.ts'

export function placeText(place: Place | null, says: Texts): string | null {
  if (place === null) return null
  if ('page' in place) return says.page(place.page)
  if ('cell' in place) return place.cell
  if ('table' in place) return says.tableCell(place.table, place.row, place.column)
  if ('paragraph' in place) return says.paragraph(place.paragraph)
  return says.textLine(place.line)
}
