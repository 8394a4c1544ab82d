// Whether the text of a PDF says of one and the same drawn sign now this and now that: then one of the two is a lie, or both are. What a font says that
// is used once, and wrongly throughout, shows only to who looks at its drawings.
import { readSfnt } from './sfnt.ts'
import type { Font, Glyph } from './text-state.ts'

/** A font as pdf.js gives it. */
export interface GivenFont extends Font {
  /** An OpenType file, where the document brings the font along. */
  readonly data?: Uint8Array | null
}

export interface GlyphMeanings {
  /** The font, with an eye on what is said of its glyphs. */
  readonly watched: (font: GivenFont) => Font
  /** Signs that are said to be two different ones, one of them a figure: pages read before must be read again to doubt them. */
  readonly contradictions: () => number
}

export function glyphMeanings(): GlyphMeanings {
  /** By drawing: what it is said to be. */
  const said = new Map<string, string>()
  const contradicted = new Set<string>()
  return {
    contradictions: () => contradicted.size,
    watched(font) {
      const file = font.data ? readSfnt(font.data) : null
      if (file === null) return font
      const drawings = new Map<string, string>()
      const drawingOf = (sign: string): string => {
        let drawing = drawings.get(sign)
        if (drawing === undefined) drawings.set(sign, (drawing = `${file.mark} ${file.outlineOf(sign.codePointAt(0) ?? 0)}`))
        return drawing
      }
      const isContradicted = ({ fontChar, unicode }: Glyph): boolean => {
        if (fontChar === undefined || fontChar === '') return false
        const drawing = drawingOf(fontChar)
        if (drawing.endsWith(' 0')) return false
        const before = said.get(drawing)
        if (before === undefined) said.set(drawing, unicode)
        else if (before !== unicode && isOtherFigure(before, unicode)) contradicted.add(drawing)
        return contradicted.has(drawing)
      }
      const { name, vertical, isType3Font, fontMatrix } = font
      return { name, vertical, isType3Font, fontMatrix, isContradicted } as Font
    },
  }
}

/** Full-width and other forms of a figure are that figure. */
function isOtherFigure(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFKC'), other.normalize('NFKC')]
  return a !== b && (/\d/.test(a) || /\d/.test(b))
}
