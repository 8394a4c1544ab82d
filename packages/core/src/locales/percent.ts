// Ratios as percentages, without floats.

/** A ratio as a percentage; several ratios stay several. */
export function percent(ratio: string | undefined): string {
  if (ratio === undefined) return ''
  return ratio
    .split(' / ')
    .map((each) => `${shiftedTwo(each)}%`)
    .join(' / ')
}

/** Tiers as shares ("0.8-1 0.6-0.8") in percent, joined by `between`. */
export function percentTiers(tiers: string | undefined, between: string): string {
  return (tiers ?? '').split(' ').map(percentTier).join(between)
}

function percentTier(tier: string): string {
  return tier.split('-').map(percent).join('–')
}

/** Decimal text times 100, by moving the point: no float. */
function shiftedTwo(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.')
  const shifted = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}.${fraction.slice(2)}`
  return shifted.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.$/, '')
}
