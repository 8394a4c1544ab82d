// One row of the official table. It is drawn anew only when something in it has changed.
import { memo } from 'react'
import type { Form } from '@jizheng/core'
import { Help } from '../help/help.tsx'
import { topicOf } from '../help/topic-of.ts'
import { LineVerdict } from '../verdict/line-verdict.tsx'
import { CellEditor } from './cell-editor.tsx'
import { cellName } from './cell-name.ts'
import { type Mark, type Marks, sameMark } from './marks.ts'
import type { Block } from './moves.ts'
import type { SheetCell, SheetRow } from './sheet.ts'
import type { TableTexts } from './table-texts.ts'

export interface RowProps {
  readonly row: SheetRow
  /** Cells from the piece above that reach into this row and on. */
  readonly carried: readonly SheetCell[]
  /** The first row beyond this piece of the table. */
  readonly end: number
  readonly form: Form
  readonly says: TableTexts
  readonly marks: Marks
  /** Pointer of the chosen cell, where it is in this row. */
  readonly chosen: string | null
  /** What editing the chosen cell begins with. */
  readonly text: string
  /** The chosen block, where it touches this row and is more than one cell. */
  readonly block: Block | null
  /** Pointer of the cell that Tab enters, where nothing is chosen. */
  readonly entry: string | null
  readonly lit: boolean
}

export const TableRow = memo(function Row(props: RowProps) {
  const { row, carried, says, lit } = props
  return (
    <tr role="row" className={lit ? 'table-lit' : undefined} data-part={row.part}>
      <td className="screen-only table-number" aria-hidden="true">
        {row.indicator === null ? '' : row.indicator + 1}
      </td>
      {carried.map((cell) => (
        <Cell key={cell.column} cell={cell} row={props} />
      ))}
      {row.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} row={props} />
      ))}
      <td role={row.line === null ? 'presentation' : 'gridcell'} className="screen-only table-verdict" lang={says.lang}>
        {row.line === null ? null : <LineVerdict line={row.line} />}
      </td>
    </tr>
  )
}, sameRow)

function Cell({ cell, row }: { readonly cell: SheetCell; readonly row: RowProps }) {
  const { says, form, marks, chosen, block, entry } = row
  const { index } = row.row
  const last = Math.min(cell.row + cell.rowSpan, row.end)
  const spans = { rowSpan: last - index, colSpan: cell.columnSpan }
  if (cell.at === null) {
    const topic = cell.explains === null ? null : topicOf(cell.explains)
    if (cell.text === '') return <td role="presentation" className={classesOf(cell, null, false, false)} {...spans} />
    return (
      <th
        role={cell.heads === 'row' ? 'rowheader' : 'columnheader'}
        className={`${classesOf(cell, null, false, false)}${topic === null ? '' : ' table-explained'}`}
        {...spans}
      >
        {cell.text}
        {topic !== null && <Help of={topic} inTable />}
      </th>
    )
  }
  const mark = marks.get(cell.at)
  const isChosen = chosen === cell.at
  const inBlock = block !== null && touches(cell, block)
  const classes = `${classesOf(cell, mark ?? null, isChosen, inBlock)}${last < cell.row + cell.rowSpan ? ' table-goes-on' : ''}`
  const spot = `${index},${cell.column}`
  if (cell.row < index && !isChosen)
    return (
      <td role="presentation" aria-hidden="true" className={`${classes} table-carried`} data-cell={spot} {...spans}>
        <Shown cell={cell} />
      </td>
    )
  const name = cellName(cell, form, says) ?? ''
  const asked = mark?.reasonFor != null && cell.shown === '' ? says.asks(mark.reasonFor) : ''
  // the name says which cell it is; what stands in it is heard after the name
  const heard = [cell.shown, asked].filter((text) => text !== '').join(' ')
  return (
    <td
      role="gridcell"
      aria-label={name}
      aria-description={heard === '' ? undefined : heard}
      aria-selected={isChosen || inBlock ? true : undefined}
      className={classes}
      data-cell={spot}
      data-at={cell.at}
      tabIndex={entry === cell.at ? 0 : undefined}
      title={cell.follows ? says.follows : undefined}
      {...spans}
    >
      {isChosen ? (
        <CellEditor
          name={name}
          text={row.text}
          shown={cell.shown}
          says={descriptionOf(cell, mark, asked, says)}
          invalid={mark?.severity === 'error'}
        />
      ) : (
        <Shown cell={cell} />
      )}
      {asked !== '' && (
        <span className="screen-only table-asks" lang={says.lang} aria-hidden="true">
          {asked}
        </span>
      )}
    </td>
  )
}

/** On paper the value stands as it prints, on the screen as it was typed. */
function Shown({ cell }: { readonly cell: SheetCell }) {
  if (cell.rowSpan > 1) return <div className="table-level">{cell.shown}</div>
  // as an element: a text that is returned as it is would not pass through look/drawn.ts
  if (cell.shown === cell.text) return <>{cell.text}</>
  return (
    <>
      <span className="screen-only">{cell.shown}</span>
      <span className="table-paper">{cell.text}</span>
    </>
  )
}

const descriptionOf = (cell: SheetCell, mark: Mark | undefined, asked: string, says: TableTexts): string =>
  [asked, mark?.says ?? '', cell.follows ? says.follows : ''].filter((text) => text !== '').join('\n')

/** Not a person's. */
const indicatorName = /^\/indicators\/\d+\/name$/
const points = /\/(weight|score|rate)$/
const amounts = /\/(original|adjusted|spent)$/

function classesOf(cell: SheetCell, mark: Mark | null, chosen: boolean, inBlock: boolean): string {
  const classes = [cell.at === null ? 'table-label' : 'table-cell']
  if (cell.align === 'left') classes.push('table-left')
  if (cell.mayBreak) classes.push('table-may-break')
  if (cell.rowSpan > 1) classes.push('table-tall')
  if (cell.column === 0) classes.push('table-first')
  if (cell.follows) classes.push('table-follows')
  if (indicatorName.test(cell.at ?? cell.explains ?? '')) classes.push('table-name')
  if (points.test(cell.at ?? '')) classes.push('table-points', ...tight(cell, 6, 7))
  if (amounts.test(cell.at ?? '')) classes.push('table-amount', ...tight(cell, 10, 14))
  if (mark !== null) classes.push(`table-${mark.severity}`)
  if (inBlock) classes.push('table-in-block')
  if (chosen) classes.push('table-chosen')
  return classes.join(' ')
}

/** A figure of that length is set smaller rather than broken. */
const tight = ({ shown: { length } }: SheetCell, from: number, to: number): readonly string[] =>
  length >= from && length <= to ? ['table-tight'] : []

const touches = (cell: SheetCell, { top, left, bottom, right }: Block): boolean =>
  cell.row <= bottom && cell.row + cell.rowSpan > top && cell.column <= right && cell.column + cell.columnSpan > left

function sameRow(one: RowProps, other: RowProps): boolean {
  if (one.chosen !== other.chosen || one.text !== other.text || one.entry !== other.entry || one.lit !== other.lit) return false
  if (one.says !== other.says || one.block !== other.block || one.end !== other.end) return false
  if (one.row.line !== other.row.line || one.row.index !== other.row.index || one.row.indicator !== other.row.indicator) return false
  const same = one.marks === other.marks && one.form === other.form
  return sameCells(one.row.cells, other.row.cells) && sameCells(one.carried, other.carried)

  function sameCells(cells: readonly SheetCell[], next: readonly SheetCell[]): boolean {
    return cells.length === next.length && ((same && cells === next) || cells.every((cell, index) => sameDrawn(cell, next[index]!)))
  }

  function sameDrawn(cell: SheetCell, next: SheetCell): boolean {
    if (!sameCell(cell, next)) return false
    return cell.at === null || (sameMark(one.marks.get(cell.at), other.marks.get(cell.at)) && sameName(cell, one.form, other.form))
  }
}

const sameCell = (one: SheetCell, other: SheetCell): boolean =>
  one.at === other.at &&
  one.shown === other.shown &&
  one.text === other.text &&
  one.follows === other.follows &&
  one.explains === other.explains &&
  one.row === other.row &&
  one.column === other.column &&
  one.rowSpan === other.rowSpan &&
  one.columnSpan === other.columnSpan

/** Figures of the budget and notes are called by their labels. */
function sameName({ at }: SheetCell, one: Form, other: Form): boolean {
  const found = /^\/(budget\/lines|notes)\/(\d+)/.exec(at!)
  if (found === null) return true
  const index = Number(found[2])
  if (found[1] === 'notes') return one.notes[index]?.label === other.notes[index]?.label
  return one.budget.lines[index]?.label === other.budget.lines[index]?.label
}
