// What stands in the body of a Word document, in its order: what is seen, and between it what is hidden, struck out or changed without anyone's consent.
import type { Concealment } from '@jizheng/core'
import type { Flow } from '../flow.ts'
import { attribute, child, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import type { Alternatives } from './alternatives.ts'
import { drawingUnseen, isPicture, mayCover } from './drawings.ts'
import { type Around, type Looks, nothingAround } from './looks.ts'
import type { Numbering } from './numbering.ts'
import { contentOf, isOn, isRemoved, textWithin } from './run.ts'
import { cellsOf, placeRows } from './table.ts'

export interface Reading {
  readonly numbering: Numbering
  readonly alternatives: Alternatives
  readonly hasFields: boolean
  /** Null where everything is taken for seen. */
  readonly looks: Looks | null
}

export const bodyFlow = (body: XmlElement, reading: Reading): Flow[] => blockFlow(body, { ...reading, around: nothingAround })

interface Context extends Reading {
  readonly around: Around
}

/** What stands in a body, a cell, a text box or a content control. */
function blockFlow(parent: XmlElement, context: Context): Flow[] {
  return elements(parent).flatMap((element): Flow[] => {
    if (element.name === 'w:p') return paragraphFlow(element, context)
    if (element.name === 'w:tbl') return tableFlow(element, context)
    if (isRemoved(element)) return [unseen(element, 'tracked-change')]
    if (context.alternatives.isPassedOver(element)) return [unseen(element, 'style-hidden')]
    return [...notChosen(element, context), ...contentOf(element, (inner) => blockFlow(inner, context), context)]
  })
}

const unseen = (element: XmlElement, how: Concealment): Flow => ({ type: 'unseen', text: textWithin(element), how })

/** What an alternative says that is not shown: programs that know less than Word say the same in other shapes, so another text is told. */
function notChosen(element: XmlElement, { alternatives }: Context): Flow[] {
  if (element.name !== 'mc:AlternateContent') return []
  const shown = alternatives.shown(element)
  const text = shown === null ? '' : textWithin(shown)
  return elements(element)
    .filter((one) => one !== shown && textWithin(one) !== text)
    .map((one) => unseen(one, 'style-hidden'))
}

interface Line extends Context {
  /** Why a run of the paragraph is not seen. */
  readonly unseenRun: (run: XmlElement) => Concealment | null
  readonly boxes: Flow[]
  /** Fields that are open, the innermost last: what stands before the middle of a field is its code. Null where they do not end in the paragraph. */
  readonly fields: ('code' | 'result')[] | null
}

function paragraphFlow(paragraph: XmlElement, context: Context): Flow[] {
  const properties = child(paragraph, 'w:pPr')
  const boxes: Flow[] = []
  const unseenRun = context.looks?.runs(properties, context.around) ?? seen
  const line: Line = {
    ...context,
    unseenRun,
    boxes,
    fields: context.hasFields && countOf(paragraph, 'begin') !== countOf(paragraph, 'end') ? null : [],
  }
  const inner = elements(paragraph).flatMap((element) => inlineFlow(element, line))
  const isBlank = inner.every((part) => (typeof part === 'string' ? part.trim() === '' : part.type === 'unseen'))
  const label = isBlank ? '' : context.numbering.next(properties)
  // A removed paragraph mark joins the paragraph with the next one.
  const isJoined = child(child(properties, 'w:rPr'), 'w:del') !== null
  return [label, ...inner, ...(isJoined && boxes.length === 0 ? [] : [{ type: 'break' } as const]), ...boxes]
}

function inlineFlow(element: XmlElement, line: Line): Flow[] {
  if (element.name === 'w:pPr') return []
  if (isRemoved(element)) return [unseen(element, 'tracked-change')]
  if (line.alternatives.isPassedOver(element)) return [unseen(element, 'style-hidden')]
  if (element.name === 'w:fldChar' && line.fields !== null) passField(element, line.fields)
  // What a change put in is read, and told beside it.
  const told = element.name === 'w:ins' || element.name === 'w:moveTo' ? [unseen(element, 'tracked-change')] : notChosen(element, line)
  const how = unseenHow(element, line)
  // What is hidden takes the text boxes that hang on it along; the size and colour of a run do not reach them.
  const boxes: Flow[] = how === null || (element.name === 'w:r' && how !== 'style-hidden') ? line.boxes : []
  const flow = contentOf(element, (inner) => elements(inner).flatMap((one) => inlineFlow(one, { ...line, boxes })), {
    alternatives: line.alternatives,
    // A text box is read after the paragraph that it hangs on.
    box: (content) => {
      for (const part of blockFlow(content, line)) boxes.push(part)
      boxes.push({ type: 'break' })
    },
  })
  if (how === null) {
    const drawn: Flow[] = line.looks !== null && mayCover(element) ? [{ type: 'moved' }] : []
    if (isPicture(element)) drawn.push({ type: 'picture' })
    return told.length + drawn.length === 0 ? flow : [...told, ...drawn, ...flow]
  }
  return [...flow, ...(boxes === line.boxes ? [] : boxes)].map((part) => concealedPart(part, how))
}

const seen = (): null => null

function unseenHow(element: XmlElement, line: Line): Concealment | null {
  if (line.looks === null) return null
  if (element.name === 'w:r') return line.fields?.includes('code') === true ? 'style-hidden' : line.unseenRun(element)
  // Fields that set or mark something show nothing (17.16.5).
  if (element.name === 'w:fldSimple')
    return /^\s*(?:SET|ASK|TC|XE|TA|RD)\s/i.test(attribute(element, 'w:instr') ?? '') ? 'style-hidden' : null
  if (element.name === 'm:phant') return isPhantom(element) ? 'style-hidden' : null
  return drawingUnseen(element)
}

/** A formula's part that only takes room (22.1.2.81). */
function isPhantom(element: XmlElement): boolean {
  const shows = child(child(element, 'm:phantPr'), 'm:show')
  return shows !== null && ['0', 'off', 'false'].includes(attribute(shows, 'm:val') ?? '1')
}

const concealedPart = (part: Flow, how: Concealment): Flow =>
  typeof part === 'string' ? { type: 'unseen', text: part, how } : part.type === 'break' ? { type: 'unseen', text: '\n', how } : part

function countOf(parent: XmlElement, kind: string): number {
  let count = 0
  for (const one of elements(parent))
    count +=
      one.name === 'w:fldChar'
        ? attribute(one, 'w:fldCharType') === kind
          ? 1
          : 0
        : one.name === 'w:r' || one.name === 'w:p' || one.name === 'w:hyperlink'
          ? countOf(one, kind)
          : 0
  return count
}

function passField(field: XmlElement, fields: ('code' | 'result')[]): void {
  const kind = attribute(field, 'w:fldCharType')
  if (kind === 'begin') fields.push('code')
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  else if (kind === 'end') fields.pop()
}

function tableFlow(table: XmlElement, context: Context): Flow[] {
  const rows = rowsOf(table)
  const seenRows = rows.filter(({ how }) => how === null)
  if (seenRows.length === 0) return rows.map(toldRow)
  const arounds = context.looks === null ? null : aroundsOf(rows, table, context.looks)
  const told = toldWith(rows)
  const content = (cell: XmlElement): Flow[] => [
    ...(told.get(cell) ?? []),
    ...blockFlow(cell, { ...context, around: arounds?.get(cell) ?? context.around }),
  ]
  return [
    {
      type: 'table',
      ...placeRows(
        seenRows.map(({ row }) => row),
        content,
      ),
    },
  ]
}

function aroundsOf(rows: readonly TableRow[], table: XmlElement, looks: Looks): Map<XmlElement, Around> {
  const arounds = new Map<XmlElement, Around>()
  const aroundOf = looks.cells(table)
  for (const [index, { row }] of rows.entries()) {
    const cells = cellsOf(row)
    for (const [column, cell] of cells.entries())
      arounds.set(cell, aroundOf(cell, { row: index, rowCount: rows.length, column, columnCount: cells.length }))
  }
  return arounds
}

interface TableRow {
  readonly row: XmlElement
  /** Why the whole row is not read; null where it is. */
  readonly how: 'tracked-change' | 'hidden-row' | null
  readonly isInserted: boolean
}

/** The rows, also those inside content controls and tracked changes. */
function rowsOf(parent: XmlElement): TableRow[] {
  return elements(parent).flatMap((element): TableRow[] => {
    if (element.name !== 'w:tr')
      return element.name === 'w:tblPr' || element.name === 'w:tblGrid' ? [] : removedOr(element, rowsOf(element))
    const properties = child(element, 'w:trPr')
    const how = child(properties, 'w:del') !== null ? 'tracked-change' : isHidden(properties) ? 'hidden-row' : null
    return [{ row: element, how, isInserted: child(properties, 'w:ins') !== null }]
  })
}

const removedOr = (element: XmlElement, rows: readonly TableRow[]): TableRow[] =>
  rows.map((row) => (isRemoved(element) ? { ...row, how: 'tracked-change' as const } : row))

/** A row of an exact height below two points shows nothing. */
function isHidden(properties: XmlElement | null): boolean {
  const height = child(properties, 'w:trHeight')
  const isExact = height !== null && attribute(height, 'w:hRule') === 'exact'
  return isOn(child(properties, 'w:hidden')) || (isExact && Number(attribute(height, 'w:val') ?? 'NaN') < 40)
}

const toldRow = ({ row, how }: TableRow): Flow => ({
  type: 'unseen',
  text: `${cellsOf(row)
    .map((cell) => textWithin(cell).trim())
    .join(' ')}\n`,
  how: how ?? 'tracked-change',
})

/** What whole rows held is told in the first cell of the row that follows, or of the last one. */
function toldWith(rows: readonly TableRow[]): Map<XmlElement, Flow[]> {
  const told = new Map<XmlElement, Flow[]>()
  let waiting: Flow[] = []
  let last: XmlElement | undefined
  for (const one of rows) {
    const { row, how, isInserted } = one
    if (how !== null || isInserted) waiting.push(toldRow(one))
    if (how !== null) continue
    last = cellsOf(row).find((cell) => child(child(cell, 'w:tcPr'), 'w:vMerge') === null) ?? last
    if (last === undefined || waiting.length === 0) continue
    told.set(last, [...(told.get(last) ?? []), ...waiting])
    waiting = []
  }
  if (last !== undefined && waiting.length > 0) told.set(last, [...(told.get(last) ?? []), ...waiting])
  return told
}
