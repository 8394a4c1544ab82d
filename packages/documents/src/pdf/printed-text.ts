// What a glyph says: the ideograph behind a radical that fonts map it to, and the signs of symbol fonts.

// Fonts give one glyph to an ideograph and to the radical of the same shape, and producers then write the radical (⽬ for 目) into the text
// layer. Compatibility decomposition undoes it for U+2F00–2FDF; the radicals of U+2E80–2EFF that have simplified twins are listed, and two of
// which Unicode decomposes to a form that is not the mainland's.
const radicals = new Map(
  [
    ...('⺀冫⺄乙⺆冂⺈刀⺊卜⺋卩⺌小⺍小⺎尢⺐尢⺑尢⺒巳⺓幺⺔彐⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺠民⺡氵⺢氺⺣灬⺤爪⺥爪⺦丬⺨犭⺪疋⺫目⺬示⺭礻⺯糸⺰纟⺱罒⺲罒⺳网⺴网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺽臼⺾艹⺿艹⻀艹⻁虎' +
      '⼾户⾭青⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'),
  ].reduce<[string, string][]>((pairs, char, i, all) => (i % 2 === 0 ? [...pairs, [char, all[i + 1] ?? char]] : pairs), []),
)

// Wingdings and Wingdings 2 as Word's tick boxes use them; the code is the font's own, in the private area or as the plain letter.
const wingdings: Readonly<Record<number, string>> = {
  0x6f: '□',
  0x71: '□',
  0xa8: '□',
  0xfb: '☒',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
  0x6c: '●',
  0x6e: '■',
}
const wingdings2: Readonly<Record<number, string>> = { 0x50: '✓', 0x52: '☑', 0x54: '☒', 0x53: '☒', 0xa3: '□', 0x30: '□' }

export function printedText(unicode: string, font: string | undefined): string {
  const code = unicode.codePointAt(0) ?? 0
  if (code >= 0x2e80 && code <= 0x2fdf) return radicals.get(unicode) ?? unicode.normalize('NFKC')
  // The horizontal bar shares its glyph with the dash, which alone is used in Chinese.
  if (code === 0x2015) return '—'
  if (font !== undefined && /wingdings/i.test(font)) {
    const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
    return (/wingdings\s*-?2/i.test(font) ? wingdings2 : wingdings)[own] ?? unicode
  }
  if (code >= 0xf000 && code <= 0xf0ff) return wingdings[code - 0xf000] ?? wingdings2[code - 0xf000] ?? unicode
  // Soft hyphens, zero-width signs and control characters are never printed; a no-break space is a space.
  if (code < 0x20 || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return ''
  return code === 0xa0 || code === 0x3000 ? ' ' : unicode
}
