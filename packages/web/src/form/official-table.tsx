// The official form as people know it, every value of it editable: title, bodies, budget, objectives, indicators, total and notes as one sheet.
import type { Filling, Form } from '@jizheng/core'
import { type CSSProperties, type MouseEvent, useDeferredValue, useEffect, useMemo } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { isUntouched } from '../drafts/untouched.ts'
import { usePainted } from '../frame/rested.ts'
import { useSettings } from '../frame/settings.ts'
import { CarriersRow } from './carriers-row.tsx'
import { CellBar } from './cell-bar.tsx'
import { chooseAt, chooseCell, extendTo } from './choosing.ts'
import { sheetOnce } from './current-sheet.ts'
import { litRows } from './lit-rows.ts'
import { type Marks, marksOf, withUnread } from './marks.ts'
import { type Block, blockOf, endOfSheet, type Spot, spotIn } from './moves.ts'
import { isElsewhere, type Piece, piecesOf, roughHeight, rowDrawn, whole } from './pieces.ts'
import { cellFor, type Sheet, type SheetCell, type SheetRow, textToEdit } from './sheet.ts'
import { TablePiece } from './table-piece.tsx'
import { keyboard, useTable } from './table-state.ts'
import { tableTexts } from './table-texts.ts'
import { beginEditing } from './typing.ts'
import { WeightsRow } from './weights-row.tsx'
import './official-table.css'
import './cell-bar.css'
import './table-narrow.css'
import './print.css'

export function OfficialTable() {
  const filling = useOpenDraft((state) => state.draft?.filling)
  // an answer of the judge never holds up a keystroke
  const verdict = useDeferredValue(useOpenDraft((state) => state.verdict))
  const pointer = useOpenDraft((state) => state.chosen)
  const { spot, corner, editing, lit } = useTable()
  const says = tableTexts(useSettings((state) => state.locale))
  const held = editing?.held ?? null
  const sheet = filling === undefined ? null : sheetOnce(filling, held)
  const judged = useMemo(() => (sheet === null ? new Map() : marksOf(sheet, verdict)), [sheet, verdict])
  const edited = editing?.at ?? null
  const marks = useMemo(
    () => (filling === undefined ? judged : withUnread(judged, filling, edited, says.unread)),
    [judged, filling, edited, says],
  )
  const chosen = sheet === null ? null : cellFor(sheet, pointer)
  const block = useMemo(() => blockFrom(sheet, chosen, spot, corner), [sheet, chosen, spot, corner])
  const lights = useMemo(() => litRows(filling?.form, lit), [filling, lit])
  const live = useMemo(() => (sheet === null || filling === undefined ? null : drawingOf(sheet, filling, marks)), [sheet, filling, marks])
  // pieces without the chosen cell follow a frame later
  const later = usePainted(live)
  useEffect(leaveWithKeyboard, [])
  useEffect(beginThere, [])
  if (filling === undefined || sheet === null || live === null) return null
  const entry = chosen === null ? (endOfSheet(sheet, 'first')?.at ?? null) : null
  const { form } = filling
  const { parts } = live
  const chosenRow = chosen === null ? null : rowDrawn(parts.values, chosen, spot)
  const drawn = (piece: Piece, from: Drawing = live) => {
    const first = piece.rows[0]?.index ?? Infinity
    const last = piece.rows.at(-1)?.index ?? -1
    const isHere = chosenRow !== null && chosenRow >= first && chosenRow <= last
    return (
      <TablePiece
        sheet={from.sheet}
        piece={piece}
        form={from.form}
        says={says}
        marks={from.marks}
        chosen={isHere ? chosen : null}
        chosenRow={isHere ? chosenRow : null}
        text={isHere && chosen !== null ? textToEdit(filling, chosen) : ''}
        block={block !== null && first <= block.bottom && last >= block.top ? block : null}
        entry={entry}
        lit={lights}
      />
    )
  }
  return (
    <div className="table-room">
      <CellBar form={form} chosen={chosen} block={block} marks={marks} says={says} />
      <p id="table-use" className="only-heard screen-only">
        {says.use}
      </p>
      <div
        role="grid"
        className="table-sheet"
        lang="zh-CN"
        aria-label={says.sheet}
        aria-describedby="table-use"
        aria-multiselectable="true"
        onMouseDown={(event) => onPress(event, sheet)}
        onMouseOver={(event) => onDrag(event, sheet)}
        onDoubleClick={() => beginEditing('opening')}
        onFocus={({ target }) => {
          const own = (target as HTMLElement).dataset['at']
          if (own !== undefined) chooseCell(cellFor(sheet, own))
        }}
      >
        <table role="presentation" className="table-part table-heading">
          <Columns />
          <tbody role="rowgroup">{drawn(parts.heading)}</tbody>
        </table>
        <table role="presentation" className="table-part table-head">
          <Columns />
          <tbody role="rowgroup">
            {drawn(parts.head)}
            <CarriersRow form={form} says={says} />
          </tbody>
        </table>
        <div role="presentation" className="table-indicators">
          <table role="presentation" className="table-part table-labels">
            <Columns />
            <thead role="rowgroup">{drawn(parts.labels)}</thead>
          </table>
          {parts.values.map((piece, index) => {
            const old = isElsewhere(piece, chosenRow) ? later?.parts.values[index] : undefined
            return (
              // a piece is where it is by counting
              <div key={index} role="presentation" className="table-piece" style={roomFor(piece)}>
                <table role="presentation" className="table-part">
                  <Columns />
                  <tbody role="rowgroup">
                    {old === undefined ? drawn(piece) : drawn(old, later!)}
                    {index === parts.values.length - 1 && <WeightsRow form={form} says={says} />}
                  </tbody>
                </table>
              </div>
            )
          })}
          {parts.after.rows.length > 0 && (
            <table role="presentation" className="table-part">
              <Columns />
              <tbody role="rowgroup">{drawn(parts.after)}</tbody>
            </table>
          )}
        </div>
        <table role="presentation" className="table-part table-below">
          <Columns />
          <tbody role="rowgroup">{drawn(parts.below)}</tbody>
        </table>
      </div>
    </div>
  )
}

interface Drawing {
  readonly sheet: Sheet
  readonly parts: ReturnType<typeof partsOf>
  readonly form: Form
  readonly marks: Marks
}

const drawingOf = (sheet: Sheet, { form }: Filling, marks: Marks): Drawing => ({ sheet, parts: partsOf(sheet), form, marks })

/** Title, head, then the indicators down to the total below which the weights are told, what follows it, and the notes. */
function partsOf(sheet: Sheet) {
  const part = (...names: readonly SheetRow['part'][]) => sheet.rows.filter((row) => names.includes(row.part))
  const [labels, ...values] = part('indicators')
  const total = values.findIndex(({ line }) => line === 'total')
  return {
    heading: whole(part('title', 'year')),
    head: whole(part('head')),
    labels: whole(labels === undefined ? [] : [labels]),
    values: piecesOf(values.slice(0, total + 1)),
    after: whole(values.slice(total + 1)),
    below: whole(part('below')),
  }
}

const roomFor = (piece: Piece): CSSProperties => ({ containIntrinsicSize: `auto ${roughHeight(piece)}px` })

/** Widths are those of the printed form; the style sheet has them. */
function Columns() {
  return (
    <colgroup>
      <col className="screen-only table-col-number" />
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => (
        <col key={name} className={`table-col-${name}`} />
      ))}
      <col className="screen-only table-col-verdict" />
    </colgroup>
  )
}

function blockFrom(sheet: Sheet | null, chosen: SheetCell | null, spot: Spot | null, corner: Spot | null): Block | null {
  return sheet === null || chosen === null || corner === null ? null : blockOf(sheet, spotIn(chosen, spot), corner)
}

function spotUnder(event: MouseEvent): Spot | null {
  const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset['cell']?.split(',')
  return cell === undefined ? null : { row: Number(cell[0]), column: Number(cell[1]) }
}

function onPress(event: MouseEvent, sheet: Sheet): void {
  const spot = spotUnder(event)
  if (spot === null) return
  const { editing } = useTable.getState()
  const cell = sheet.covering[spot.row]?.[spot.column]
  const own = cell?.at === useOpenDraft.getState().chosen
  // inside the cell that is being edited the mouse places the caret
  if (own && editing !== null) return
  if (event.button !== 0) {
    if (!own) chooseAt(spot)
    return
  }
  event.preventDefault()
  if (event.shiftKey) extendTo(spot)
  else chooseAt(spot)
  document.querySelector<HTMLElement>('.table-box')?.focus({ preventScroll: true })
}

function onDrag(event: MouseEvent, sheet: Sheet): void {
  const spot = spotUnder(event)
  if (spot === null || (event.buttons & 1) === 0 || useTable.getState().editing !== null) return
  const cell = sheet.covering[spot.row]?.[spot.column]
  if (useTable.getState().corner !== null || cell?.at !== useOpenDraft.getState().chosen) extendTo(spot)
}

/**
 * An empty form is opened to be filled in: the keyboard waits in its first cell. With a finger there is none, and its picture of one would cover half
 * of the form. A form that one comes back to is seen at the chosen cell, once its rows have their heights.
 */
function beginThere(): void {
  const { draft, chosen } = useOpenDraft.getState()
  if (draft === null) return
  if (chosen !== null)
    return void requestAnimationFrame(() => document.querySelector('.table-box')?.closest('td')?.scrollIntoView({ block: 'center' }))
  if (!isUntouched(draft.filling.form) || !matchMedia('(pointer: fine)').matches) return
  chooseCell(cellFor(sheetOnce(draft.filling, null), '/projectName'))
}

/** The keyboard is elsewhere as soon as something outside of the table has it. */
function leaveWithKeyboard(): () => void {
  const look = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('.table-room') === null) keyboard.here = false
  }
  document.addEventListener('focusin', look)
  document.addEventListener('pointerdown', look)
  return () => {
    document.removeEventListener('focusin', look)
    document.removeEventListener('pointerdown', look)
    keyboard.here = false
    useTable.setState({ spot: null, corner: null, editing: null, lit: null, said: '' })
  }
}
