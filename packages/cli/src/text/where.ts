// From where to where a form stands in its document: pages, tables, sheets with their rows, or lines, of all its values together.
import type { Form } from '@jizheng/core'
import type { Texts } from '../texts.ts'

export function where(form: Form, says: Texts): string | null {
  const places = Object.values(form.sources)
  const pages = places.flatMap((place) => ('page' in place ? [place.page, ...(place.rest ?? []).map(({ page }) => page)] : []))
  if (pages.length > 0) return says.pages(...ends(pages))
  const rows = places.flatMap((place) => {
    const cell = 'cell' in place ? /^(.*)![A-Z]+(\d+)$/.exec(place.cell) : null
    return cell === null ? [] : [{ sheet: cell[1]!, row: Number(cell[2]) }]
  })
  if (rows.length > 0)
    return says.sheetRows(rows[0]!.sheet, ...ends(rows.filter(({ sheet }) => sheet === rows[0]!.sheet).map(({ row }) => row)))
  const tables = places.flatMap((place) => ('table' in place ? [place.table] : []))
  if (tables.length > 0) return says.tables(...ends(tables))
  const lines = places.flatMap((place) => ('line' in place ? [place.line, place.lastLine ?? place.line] : []))
  return lines.length > 0 ? says.lineRange(...ends(lines)) : null
}

function ends(numbers: readonly number[]): readonly [from: number, to: number] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return [sorted[0]!, sorted.at(-1)!]
}
