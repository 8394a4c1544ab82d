// What all readers agree on about the text of a cell or paragraph: lines without outer blanks, no empty lines; signs that a symbol font draws.

/** Lines end at "\n"; each loses its outer blanks (a cell of one no-break space is blank), empty ones go. */
export function printedText(text: string): string {
  if (!text.includes('\n')) return text.trim()
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

// Boxes and ticks of Microsoft's Wingdings and Wingdings 2, and the relations of Symbol, by the code under which the fonts hold them.
const wingdings: Readonly<Record<number, string>> = {
  0x52: '☑',
  0x54: '☒',
  0x6f: '□',
  0x70: '□',
  0x71: '□',
  0x72: '□',
  0xa8: '□',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
  0x6c: '●',
  0x9f: '•',
}
const wingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '□',
  0x2a: '□',
  0x30: '□',
  0x98: '●',
}
const symbol: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb3: '≥',
  0xb9: '≠',
  0xbb: '≈',
  0xb1: '±',
  0xb4: '×',
  0xb8: '÷',
  0xb0: '°',
  0xb7: '•',
  0xa5: '∞',
  0xe5: '∑',
  0x2d: '−',
}

/** The sign that a symbol font draws for a character (also from its private-use area), or the character itself. */
export function drawnBy(font: string | null, text: string): string {
  const name = font?.toLowerCase().replaceAll(/["'\s]/g, '') ?? ''
  const table = name.startsWith('wingdings2') ? wingdings2 : name.startsWith('wingdings') ? wingdings : name === 'symbol' ? symbol : null
  if (table === null) return text
  return [...text].map((sign) => table[codeInFont(sign)] ?? (table === symbol ? plainSign(sign) : sign)).join('')
}

/** Figures and what stands among them are the same in Symbol as elsewhere. */
function plainSign(sign: string): string {
  const code = codeInFont(sign)
  return code >= 0x20 && code < 0x40 ? String.fromCodePoint(code) : sign
}

function codeInFont(sign: string): number {
  const code = sign.codePointAt(0)!
  return code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
}
