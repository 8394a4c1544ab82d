// A block of cells as HTML: what Excel, WPS, Word and web pages put on the clipboard. Merged cells are spread over what they cover.

/** Rows of cells of all tables in it; null where it has none. */
export function cellsOfHtml(html: string): string[][] | null {
  // the policy of the page forbids inline styles, and the browser would say so for each of them
  const bare = html.replaceAll(/\sstyle=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '').replaceAll(/<style[\s\S]*?<\/style\s*>/gi, '')
  const parsed = new DOMParser().parseFromString(bare, 'text/html')
  const tables = [...parsed.querySelectorAll('table')].map(inmost).filter((table) => table !== null)
  if (tables.length === 0) return null
  return [...new Set(tables)].flatMap(cellsOfTable)
}

/** A table of one cell around another table is there for the layout of a page; a table inside a cell belongs to that cell. */
function inmost(table: HTMLTableElement): HTMLTableElement | null {
  const parent = table.parentElement?.closest('table')
  if (parent != null && !isFrame(parent)) return null
  return isFrame(table) ? null : table
}

const isFrame = (table: HTMLTableElement): boolean =>
  table.rows.length === 1 && table.rows[0]!.cells.length === 1 && table.rows[0]!.cells[0]!.querySelector('table') !== null

function cellsOfTable(table: HTMLTableElement): string[][] {
  const grid: (string | undefined)[][] = [...table.rows].map(() => [])
  const begins = new Set<number>()
  for (const [row, { cells }] of [...table.rows].entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[row]![column] !== undefined) column++
      begins.add(column)
      const text = textOf(cell)
      // what runs to the end of the table says 0
      const rows = cell.rowSpan === 0 ? grid.length - row : Math.min(cell.rowSpan, grid.length - row)
      const columns = Math.min(cell.colSpan, 64)
      // a merged level is that of each of its rows; a wide cell is one cell
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) grid[row + down]![column + right] = right === 0 ? text : ''
      column += columns
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  // where no cell begins, there is no column to be seen
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => begins.has(column))
  return grid.map((row) => columns.map((column) => row[column] ?? ''))
}

const breaks = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE'])

/** As it is seen: blocks and breaks end lines, other blank space is one blank, none between Chinese characters that a line end parted. */
function textOf(cell: Element): string {
  const lines: string[] = ['']
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += (node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' ')
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const { tagName } = node as Element
    if (tagName === 'BR') lines.push('')
    if (breaks.has(tagName) && lines.at(-1) !== '') lines.push('')
    for (const child of node.childNodes) visit(child)
    if (breaks.has(tagName) && lines.at(-1) !== '') lines.push('')
  }
  for (const child of cell.childNodes) visit(child)
  return lines
    .map((line) =>
      line
        .replaceAll('\u00a0', ' ')
        .replaceAll(/([\u2e80-\uffef]) (?=[\u2e80-\uffef])/g, '$1')
        .trim(),
    )
    .join('\n')
    .trim()
}
