// A range of points as text: one figure where both ends are the same.
export const rangeText = (range: readonly [string, string]): string => (range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`)
