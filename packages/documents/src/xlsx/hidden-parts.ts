// The hidden rows and columns of a table that have a text, each told once; what stands in both counts with the row.
import type { PlacedCell } from '../grid.ts'

export interface HiddenPart {
  /** Of its first text, as placed. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly how: 'hidden-row' | 'hidden-column'
}

/** Longer texts are cut: they are told, not read. */
const lengthMost = 300

export function hiddenParts(
  cells: readonly PlacedCell[],
  hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
): HiddenPart[] {
  if (hidden.rows.size + hidden.columns.size === 0) return []
  const parts = new Map<string, { row: number; column: number; texts: string[]; how: HiddenPart['how'] }>()
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    // a cell merged into rows that are shown is shown there
    const isInRow = areAll(hidden.rows, row, rowSpan)
    if (text === '' || (!isInRow && !areAll(hidden.columns, column, columnSpan))) continue
    const key = isInRow ? `row ${row}` : `column ${column}`
    const part = parts.get(key)
    if (part === undefined) parts.set(key, { row, column, texts: [text], how: isInRow ? 'hidden-row' : 'hidden-column' })
    else part.texts.push(text)
  }
  return [...parts.values()].map(({ texts, ...part }) => ({ ...part, text: cut(texts.join(' ')) }))
}

export const cut = (text: string): string => (text.length > lengthMost ? `${text.slice(0, lengthMost)}…` : text)

function areAll(hidden: ReadonlySet<number>, from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if (!hidden.has(index)) return false
  return true
}
