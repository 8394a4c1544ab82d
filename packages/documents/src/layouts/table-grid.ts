// A table to be written: rows of cells that span rows and columns, placed on a grid once for all formats.

export interface GridCell {
  readonly text: string
  /** JSON Pointer of the Form's value that it shows; null where the layout prints words of its own. */
  readonly at: string | null
  /** What it is the head of: the cells beside it, those below it, or nothing, being a plain value. */
  readonly heads: 'row' | 'column' | null
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align: 'center' | 'left'
  /** A cell too long to be kept on one page may be cut by a page break. */
  readonly mayBreak: boolean
}

export interface PlacedCell extends GridCell {
  /** From 0. */
  readonly row: number
  readonly column: number
}

export interface TableGrid {
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly PlacedCell[]
}

/** Each row lists only the cells that begin in it; cells from above keep their columns. Throws RangeError where a row does not fill the grid: that is a bug of the layout. */
export function gridOf(rows: readonly (readonly GridCell[])[], columnCount: number): TableGrid {
  const taken = rows.map(() => Array.from({ length: columnCount }, () => false))
  const cells = rows.flatMap((row, r) =>
    row.map((cell) => {
      const column = taken[r]!.indexOf(false)
      for (let i = 0; i < cell.rowSpan; i++) for (let j = 0; j < cell.columnSpan; j++) taken[r + i]![column + j] = true
      return { ...cell, row: r, column }
    }),
  )
  const hole = taken.findIndex((row) => row.length !== columnCount || row.includes(false))
  if (hole >= 0) throw new RangeError(`row ${hole} does not fill ${columnCount} columns`)
  return { rowCount: rows.length, columnCount, cells }
}

/** Lines that a text needs in a column of so many millimetres: a Chinese character is as wide as the font is high, others half of that. */
export function linesNeeded(text: string, widthMm: number, fontPt: number): number {
  const perLine = Math.max(1, Math.floor((widthMm - 2) / ((fontPt * 25.4) / 72)))
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0)
}

const widthOf = (line: string): number => [...line].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2e80 ? 0.55 : 1), 0)
