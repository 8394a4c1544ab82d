// Signs that act instead of being seen: what a form or a name brings along can show itself on a terminal, a page or a report, and do nothing.

/** Control signs but tab and line break, the two line separators, and what turns the direction of writing. */
const acting = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** The text with each such sign as Unicode pictures it (␛), else by its number (<U+202E>). The same again for its own result. */
export const withSignsShown = (text: string): string => text.replace(acting, sign)

function sign(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
