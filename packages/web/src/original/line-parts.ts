// A line of plain text cut where values begin and end.
import type { Place } from '@jizheng/core'
import type { Spot } from './spots.ts'

export interface LinePart {
  readonly text: string
  readonly spots: readonly Spot[]
}

type LinePlace = Extract<Place, { readonly line: number }>

/** `from` and `to` on that line, counted from 0, `to` excluded; null where the value does not stand on it. */
function stretchOn(place: LinePlace, line: number, length: number): readonly [number, number] | null {
  const last = place.lastLine ?? place.line
  if (line < place.line || line > last) return null
  const from = line === place.line ? place.columns[0] - 1 : 0
  const to = line === last ? place.columns[1] : length
  return from < to ? [from, to] : null
}

export function linePartsOf(text: string, line: number, spots: readonly Spot[]): readonly LinePart[] {
  const stretches = spots.flatMap((spot) => {
    const stretch = 'line' in spot.source ? stretchOn(spot.source, line, text.length) : null
    return stretch === null ? [] : [{ spot, from: stretch[0], to: stretch[1] }]
  })
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ from, to }) => [from, to])])].filter((cut) => cut <= text.length)
  cuts.sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!
    return { text: text.slice(from, to), spots: stretches.filter((each) => each.from <= from && each.to >= to).map(({ spot }) => spot) }
  })
}
