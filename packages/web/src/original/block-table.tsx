// Rows of a table of the original, cells and spans as they were read.
import { memo } from 'react'
import { columnWidths, shownRows, type TablePiece } from './pieces.ts'
import type { PieceMarks } from './piece-marks.ts'
import { keyOf } from './spots.ts'
import type { OriginalTexts } from './texts.ts'

export interface BlockTableProps {
  readonly piece: TablePiece
  readonly marks: PieceMarks
  readonly says: OriginalTexts
}

export const BlockTable = memo(function BlockTable({ piece, marks, says }: BlockTableProps) {
  const widths = columnWidths(piece.table)
  const all = widths.reduce((sum, width) => sum + width, 0)
  return (
    <>
      {piece.heading !== null && <h3 className="original-sheet">{says.sheet(piece.heading)}</h3>}
      <table className="original-table">
        <colgroup>
          {widths.map((width, column) => (
            // A column has no other name than its place.
            <col key={column} style={{ width: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <tbody>
          {shownRows(piece).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => {
                const key = keyOf(cell.place)
                return (
                  <td
                    key={cell.column}
                    colSpan={cell.columnSpan}
                    rowSpan={cell.rows}
                    data-key={marks.known.has(key) ? key : undefined}
                    data-lit={marks.lit === key ? '' : undefined}
                    data-doubted={marks.doubted.has(key) ? '' : undefined}
                  >
                    {cell.text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
})
