// The ring of a per cent sign, taken for a figure: 94.44% comes out as 94.449%, however often one model reads it.

/** Where it may have happened: a figure alone is read without that fault. */
export const mayHaveRing = (text: string): boolean => /\d[\d.]+[96]%.*[^\d.%-]|[^\d.%-].*\d[\d.]+[96]%/.test(text)

/** Nobody prints a rate with three decimals, or of more than a thousand. */
export const withoutRing = (text: string): string => text.replaceAll(/(\.\d\d|100)9%/g, '$1%')
