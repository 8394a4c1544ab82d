// A block of cells as plain text: what spreadsheets put on the clipboard, tabs between cells, quotes around cells that have line breaks.

/** Rows of cells. A quote opens only at the beginning of a cell; inside, a doubled quote is one. */
export function cellsOfText(text: string): string[][] {
  const source = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const { cell, end } = source[at] === '"' ? (quoted(source, at) ?? bare(source, at)) : bare(source, at)
    rows.at(-1)!.push(cell)
    if (end >= source.length) return rows
    if (source[end] === '\n') rows.push([])
    at = end + 1
  }
}

interface Cut {
  readonly cell: string
  /** Where the tab, the line break or the end of the text is. */
  readonly end: number
}

function bare(source: string, from: number): Cut {
  let end = from
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++
  return { cell: source.slice(from, end), end }
}

/** Null where the quote does not close right before a separator: then it is a character like any other. */
function quoted(source: string, from: number): Cut | null {
  let cell = ''
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') cell += source[at]
    else if (source[at + 1] === '"') cell += source[++at]
    else return at + 1 === source.length || /[\t\n]/.test(source[at + 1]!) ? { cell, end: at + 1 } : null
  }
  return null
}

/** What `cellsOfText` reads back. */
export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\n')

const quotedWhereNeeded = (cell: string): string => (/[\t\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Without the blank rows and columns at its end. */
export function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1))
  const height = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()))
}
