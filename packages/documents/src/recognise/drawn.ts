// For tests: a document drawn as text. Cells stand between bars, "<" goes on from the left, "^" from above; a line without bars is a paragraph.
import type { Block, Cell, Document } from '../document.ts'

export function drawn(picture: string): Document {
  const blocks: Block[] = []
  let rows: string[][] = []
  const close = (): void => {
    if (rows.length > 0) blocks.push(tableFrom(rows, blocks.length + 1))
    rows = []
  }
  for (const line of picture.split('\n').map((each) => each.trim())) {
    if (line.includes('|')) rows.push(line.split('|').map((text) => text.trim().replaceAll('\\n', '\n')))
    else {
      close()
      if (line !== '') blocks.push({ type: 'paragraph', text: line, place: { paragraph: blocks.length + 1 } })
    }
  }
  close()
  return { format: 'html', blocks }
}

function tableFrom(rows: readonly (readonly string[])[], table: number): Block {
  const columnCount = Math.max(...rows.map((row) => row.length))
  const at = (row: number, column: number): string => rows[row]?.[column] ?? ''
  const cells: Cell[] = []
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columnCount; column++) {
      const text = at(row, column)
      if (text === '<' || text === '^') continue
      let columnSpan = 1
      while (column + columnSpan < columnCount && at(row, column + columnSpan) === '<') columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows.length && at(row + rowSpan, column) === '^') rowSpan++
      cells.push({ row, column, rowSpan, columnSpan, text, place: { table, row: row + 1, column: column + 1 }, doubt: null })
    }
  }
  return { type: 'table', rowCount: rows.length, columnCount, cells, certainty: 'given' }
}
