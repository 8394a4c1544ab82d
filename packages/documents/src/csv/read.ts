// Separated values: one table, each field a cell as a spreadsheet would show it. Encoding and separator are told by the content.
import type { Cell, Document } from '../document.ts'
import { decodeText } from '../charset.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { printedText } from '../printed-text.ts'
import { recordsIn, separatorOf } from './separated.ts'

/** Null where the text turns out to be no table. Throws OperationError file-too-large. */
export function readCsv(bytes: Uint8Array, limits: Limits = defaultLimits): Document | null {
  if (bytes.length > limits.csvBytes) throw tooLarge('csvBytes', limits)
  // what a spreadsheet writes first so that another one takes this sign and no other
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  const said = /^sep=(.)\r?\n/.exec(text)
  const written = said === null ? text : text.slice(said[0].length)
  const separator = separatorOf(written, true)
  if (separator === null) return null
  const records = recordsIn(written, separator)
  while (records.at(-1)?.every((field) => field.trim() === '') === true) records.pop()
  let columnCount = 0
  for (const record of records) columnCount = Math.max(columnCount, record.length)
  if (records.length * columnCount > limits.csvCells) throw tooLarge('csvCells', limits)
  const cells = records.flatMap((record, row) =>
    Array.from({ length: columnCount }, (_, column): Cell => {
      const place = { table: 1, row: row + 1, column: column + 1 }
      return { row, column, rowSpan: 1, columnSpan: 1, text: shown(record[column] ?? ''), place, doubt: null }
    }),
  )
  return { format: 'csv', blocks: [{ type: 'table', rowCount: records.length, columnCount, cells, certainty: 'given' }] }
}

/** Exports write ="0123" or a leading tab or apostrophe where a spreadsheet would make a number of the text. */
const shown = (field: string): string =>
  printedText(
    field
      .replace(/^\s*="([^"]*)"\s*$/, '$1')
      .replace(/^['\t](?=[\d+=@-])/, '')
      .replaceAll(/\r\n?/g, '\n'),
  )
