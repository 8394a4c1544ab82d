// A sheet as a web page with one merged table, as published pages have it.
import { type PlacedBox, tableOf } from '../layout/boxes.ts'
import type { Sheet } from '../layout/sheet.ts'
import { escaped } from './escaped.ts'

export function writeHtml(sheet: Sheet): Uint8Array {
  const table = tableOf(sheet.parts.flat())
  const rows = Map.groupBy(table.cells, (cell) => cell.row)
  const lines = [
    '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">',
    `<title>${escaped(sheet.above[0] ?? '')}</title>\n</head>\n<body>`,
    ...sheet.above.map((line) => `<p style="text-align:center">${escaped(line)}</p>`),
    '<table border="1" style="border-collapse:collapse">',
    ...Array.from({ length: table.rowCount }, (_, row) => `<tr>${(rows.get(row) ?? []).map(cellOf).join('')}</tr>`),
    '</table>',
    ...sheet.below.map((line) => `<p>${escaped(line)}</p>`),
    '</body>\n</html>\n',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function cellOf({ rowSpan, columnSpan, text }: PlacedBox): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<td${spans}>${escaped(text).replaceAll('\n', '<br>')}</td>`
}
