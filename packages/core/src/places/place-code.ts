// Codes of places, and which lies in which.

/** Six digits of GB/T 2260. */
export type PlaceCode = string

/** "510117" → "51", "5101", "510117": the digits that say anything. */
export const digitsOf = (code: PlaceCode): string => code.replace(/(?:00)+$/, '')

/** True for a place itself and for all that lies in it. */
export const liesIn = (place: PlaceCode, outer: PlaceCode): boolean => place.startsWith(digitsOf(outer))
