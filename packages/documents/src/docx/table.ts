// Where the cells of a Word table stand: by their spans of the grid, or by their widths where a producer wrote spans that do not fit together.
import type { Flow, FlowCell } from '../flow.ts'
import { attribute, child, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { isRemoved, textWithin } from './run.ts'

interface Laid {
  readonly element: XmlElement
  readonly column: number
  readonly columnSpan: number
  readonly merge: 'none' | 'starts' | 'goes-on'
}

type Row = readonly Laid[]
type Content = (cell: XmlElement) => Flow[]

export function placeRows(rows: readonly XmlElement[], content: Content): { cells: FlowCell[]; hiddenRows: Set<number> } {
  const bySpan = rows.map(laidBySpan)
  const widths = new Set(bySpan.filter((row) => row.length > 0).map((row) => endOf(row)))
  const laid = widths.size > 1 ? (laidByWidth(rows) ?? bySpan) : bySpan
  return { cells: merged(laid, content), hiddenRows: new Set() }
}

const endOf = (row: Row): number => row.at(-1)!.column + row.at(-1)!.columnSpan

/** Cells of a row, also inside content controls. */
export const cellsOf = (parent: XmlElement): XmlElement[] =>
  elements(parent).flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    return element.name === 'w:sdt' || element.name === 'w:sdtContent' || (element.name === 'w:customXml' && !isRemoved(element))
      ? cellsOf(element)
      : []
  })

const numberIn = (parent: XmlElement | null, name: string, attributeName = 'w:val'): number | null => {
  const element = child(parent, name)
  const value = element === null ? Number.NaN : Number(attribute(element, attributeName) ?? 'NaN')
  return Number.isFinite(value) ? value : null
}

const mergeOf = (properties: XmlElement | null): Laid['merge'] => {
  const merge = child(properties, 'w:vMerge')
  if (merge === null) return 'none'
  return attribute(merge, 'w:val') === 'restart' ? 'starts' : 'goes-on'
}

// A row is at most 63 cells wide in Word; the bound keeps a hostile span from making a grid of millions.
const spanAt = (properties: XmlElement | null, name: string): number =>
  Math.min(Math.max(Math.trunc(numberIn(properties, name) ?? 1), 1), 1000)

function laidBySpan(row: XmlElement): Row {
  const skipped = numberIn(child(row, 'w:trPr'), 'w:gridBefore')
  let column = skipped === null ? 0 : Math.min(Math.max(Math.trunc(skipped), 0), 1000)
  const laid: Laid[] = []
  for (const element of cellsOf(row)) {
    const properties = child(element, 'w:tcPr')
    const columnSpan = spanAt(properties, 'w:gridSpan')
    const across = child(properties, 'w:hMerge')
    const previous = laid.at(-1)
    if (across !== null && attribute(across, 'w:val') !== 'restart' && previous !== undefined) {
      laid[laid.length - 1] = { ...previous, columnSpan: previous.columnSpan + columnSpan }
    } else laid.push({ element, column, columnSpan, merge: mergeOf(properties) })
    column += columnSpan
  }
  return laid
}

/** Edges of cells nearer to each other than this (in twentieths of a point: 2 mm) are one edge. */
const sameEdge = 113
const mostLines = 200

/** Null where some cell names no width: then nothing better than the spans is known. */
function laidByWidth(rows: readonly XmlElement[]): Row[] | null {
  const edges = rows.map((row) => {
    let at = numberIn(child(row, 'w:trPr'), 'w:wBefore', 'w:w') ?? 0
    return [at, ...cellsOf(row).map((cell) => (at += numberIn(child(cell, 'w:tcPr'), 'w:tcW', 'w:w') ?? Number.NaN))]
  })
  if (edges.flat().some((edge) => Number.isNaN(edge))) return null
  const lines: number[] = []
  for (const edge of edges.flat().toSorted((a, b) => a - b)) if (lines.length === 0 || edge - lines.at(-1)! > sameEdge) lines.push(edge)
  if (lines.length > mostLines) return null
  const lineOf = (edge: number) => lines.findLastIndex((line) => line <= edge)
  return rows.map((row, index) =>
    cellsOf(row).flatMap((element, position): Laid[] => {
      const column = lineOf(edges[index]![position]!)
      const columnSpan = lineOf(edges[index]![position + 1]!) - column
      return columnSpan < 1 ? [] : [{ element, column, columnSpan, merge: mergeOf(child(element, 'w:tcPr')) }]
    }),
  )
}

/** A cell that goes on lengthens the one above it if both have the same columns; Word does not show what it holds itself, so another text than that one's is told. */
function merged(rows: readonly Row[], content: Content): FlowCell[] {
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number; content: Flow[] }[] = []
  let above = new Map<number, { readonly cell: (typeof cells)[number]; readonly first: XmlElement }>()
  rows.forEach((row, index) => {
    const here: typeof above = new Map()
    for (const { element, column, columnSpan, merge } of row) {
      const goesOn = merge === 'goes-on' ? above.get(column) : undefined
      if (goesOn?.cell.columnSpan !== columnSpan) {
        const cell = { row: index, column, rowSpan: 1, columnSpan, content: content(element) }
        cells.push(cell)
        if (merge !== 'none') here.set(column, { cell, first: element })
      } else {
        goesOn.cell.rowSpan++
        const text = textWithin(element)
        if (text.trim() !== '' && text !== textWithin(goesOn.first)) goesOn.cell.content.push({ type: 'unseen', text, how: 'style-hidden' })
        here.set(column, goesOn)
      }
    }
    above = here
  })
  return cells
}
