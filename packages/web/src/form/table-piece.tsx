// A stretch of rows, drawn anew only when something in it may have changed.
import { memo } from 'react'
import type { Form } from '@jizheng/core'
import type { Marks } from './marks.ts'
import type { Block } from './moves.ts'
import { carriedInto, type Piece } from './pieces.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { TableRow } from './table-row.tsx'
import type { TableTexts } from './table-texts.ts'

interface PieceProps {
  readonly sheet: Sheet
  readonly piece: Piece
  readonly form: Form
  readonly says: TableTexts
  readonly marks: Marks
  /** The chosen cell, where it is drawn in this piece, and in which row. */
  readonly chosen: SheetCell | null
  readonly chosenRow: number | null
  /** What editing the chosen cell begins with. */
  readonly text: string
  /** The chosen block, where it touches this piece. */
  readonly block: Block | null
  /** Pointer of the cell that Tab enters, where nothing is chosen. */
  readonly entry: string | null
  /** Indicators whose rows are lit. */
  readonly lit: ReadonlySet<number>
}

const none: readonly SheetCell[] = []

export const TablePiece = memo(function Rows(props: PieceProps) {
  const { sheet, piece, form, says, marks, chosen, chosenRow, text, block, entry, lit } = props
  return piece.rows.map((row, index) => {
    const isHere = row.index === chosenRow
    return (
      <TableRow
        key={row.index}
        row={row}
        carried={index === 0 ? carriedInto(sheet, row.index) : none}
        end={piece.end}
        form={form}
        says={says}
        marks={marks}
        chosen={isHere ? (chosen?.at ?? null) : null}
        text={isHere ? text : ''}
        block={block !== null && row.index >= block.top && row.index <= block.bottom ? block : null}
        entry={entry !== null && row.cells.some(({ at }) => at === entry) ? entry : null}
        lit={row.indicator !== null && lit.has(row.indicator)}
      />
    )
  })
})
