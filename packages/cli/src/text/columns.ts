// Text in columns for a terminal, Chinese characters counted as two columns wide.
import { eastAsianWidth } from 'get-east-asian-width'

/** The library for whole strings costs 45 ms to load; forms hold no emoji sequences, so characters are added up. */
const stringWidth = (text: string): number => [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)!), 0)

export type Align = 'left' | 'right'

/** No cell is wider than its limit; no column is narrower than its `least`. */
export function columns(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  limits: readonly number[],
  least: readonly number[] = [],
): readonly string[] {
  const cut = rows.map((row) => row.map((cell, i) => shorten(cell.replace(/\s+/g, ' '), limits[i] ?? 40)))
  const widths = aligns.map((_, i) => Math.max(least[i] ?? 0, ...cut.map((row) => stringWidth(row[i] ?? ''))))
  return cut.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i]!, aligns[i]!))
      .join('  ')
      .trimEnd(),
  )
}

function pad(text: string, width: number, align: Align): string {
  const blank = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'left' ? text + blank : blank + text
}

function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** No line begins with one of these. */
const closing = /^[，。、；：！？）》”’」』〉】％%…]/

/** Breaks a paragraph at `width` columns; `indent` stands before every line but the first. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u0021-\u007e]+|\s|./gu) ?? []) {
    if (stringWidth(line + piece) > width - stringWidth(indent) && line !== '' && !closing.test(piece)) {
      lines.push(line.trimEnd())
      line = piece.trim()
    } else line += piece
  }
  return [...lines, line].join(`\n${indent}`)
}
