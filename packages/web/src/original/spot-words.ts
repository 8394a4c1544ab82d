// What the pane says of the chosen value: where it stands, what it is and what is printed there.
import { type Filling, fillingOf, type Form, isDoubted, type Locale, type Place, textAt, fieldName } from '@jizheng/core'
import { type Spot, spotFor, type Spots } from './spots.ts'
import { type OriginalTexts, originalTexts } from './texts.ts'

interface Chosen {
  readonly filling: Filling
  readonly asRead: Form | null
  readonly spots: Spots
  readonly at: string
}

/** In characters: two lines of the pane. */
const LONGEST = { value: 44, rewritten: 28 }

export function spotWords({ filling, asRead, spots, at }: Chosen, locale: Locale): string {
  const says = originalTexts(locale)
  const { form } = filling
  const spot = spotFor(spots, at)
  const field = fieldName(form, at, locale)
  if (spot === null || !isShownBy(at, spot)) {
    if (asRead === null) return ''
    return spot === null || isNewRow(spots, at) ? says.absent(field) : says.blank(field)
  }
  const where = placeWords(spot.source, says)
  const name = fieldName(form, spot.at, locale)
  if (spot.before !== null && asRead !== null && textAt(filling, spot.at) !== textAt(fillingOf(asRead), spot.before))
    return says.rewritten(where, name, short(spot.source.text, LONGEST.rewritten))
  const said = says.value(where, name, short(spot.source.text, LONGEST.value))
  return isDoubted(form, spot.at) ? says.doubtful(said) : said
}

/** A neighbour may stand in for a value that has no spot; it is lit, but it is not what was asked for. */
const isShownBy = (at: string, spot: Spot): boolean => spot.at === at || at.startsWith(`${spot.at}/`) || spot.at.startsWith(`${at}/`)

function isNewRow(spots: Spots, at: string): boolean {
  const row = /^\/indicators\/\d+\//.exec(at)?.[0]
  return row !== undefined && ![...spots.keys()].some((each) => each.startsWith(row) && !/\/(?:dimension|group)$/.test(each))
}

function placeWords(place: Place, says: OriginalTexts): string {
  if ('page' in place) return says.page(place.page)
  if ('cell' in place) {
    const cut = place.cell.lastIndexOf('!')
    return says.cell(place.cell.slice(0, cut), place.cell.slice(cut + 1))
  }
  if ('table' in place) return says.tableCell(place.table, place.row, place.column)
  if ('paragraph' in place) return says.paragraph(place.paragraph)
  return says.line(place.line)
}

/** To be heard at a glance. */
function short(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
