// Ratios as percentages, without floats.

/** A ratio as a percentage; several ratios stay several. */
export function percent(ratio: string | undefined): string {
  if (ratio === undefined) return ''
  return ratio
    .split(' / ')
    .map((each) => `${shiftedTwo(each)}%`)
    .join(' / ')
}

/** Decimal text times 100, by moving the point: no float. */
function shiftedTwo(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.')
  const shifted = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}.${fraction.slice(2)}`
  return shifted.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.$/, '')
}
