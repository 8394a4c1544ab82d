// The cells of a sheet as written: what each holds, in which style, by which formula; a cell that is written twice is held as it stood last.
import { OperationError } from '@jizheng/core'
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { Failed, type Value } from './formula-values.ts'
import { withoutForeign } from './foreign.ts'
import { keyOf, positionOf, type Position } from './position.ts'
import { content } from './shared-texts.ts'
import { contentsOf, styleOf, type Book, type Content } from './shown-cell.ts'
import type { CellStyle } from './styles.ts'

export interface HeldCell extends Position {
  readonly held: Content
  readonly style: CellStyle
  /** Absent where the value was typed or is an error, or the formula is one of an array of several cells. */
  readonly formula?: Formula
  /** What the same cell holds where it is written a second time. */
  readonly before?: Content
}

interface Formula {
  readonly text: string
  /** How far from where it is written: shared formulas stand once. */
  readonly moved: Position
}

export interface HeldCells {
  /** In the order of writing. */
  readonly cells: readonly HeldCell[]
  readonly hiddenRows: ReadonlySet<number>
  /** Heights in points, where rows have one of their own. */
  readonly heights: ReadonlyMap<number, number>
  /** Rows that do not grow with their texts. */
  readonly fixedRows: ReadonlySet<number>
  /** The last row and column that are written, be it blank. */
  readonly last: Position
}

/** Lower rows are lines without text. */
const leastHeight = 2

/** Of a `worksheet` element. */
export function heldCells(root: XmlElement, book: Book): HeldCells {
  const written = child(root, 'sheetData')
  const data = written === null ? null : withoutForeign(written, root)
  const fixedRows = new Set<number>()
  const cells = new Map<number, HeldCell>()
  const hiddenRows = new Set<number>()
  const heights = new Map<number, number>()
  const shared = new Map<string, Formula & { readonly at: Position }>()
  let [row, lastRow, lastColumn] = [-1, 0, 0]
  for (const element of childrenNamed(data, 'row')) {
    row = rowOf(attribute(element, 'r'), row + 1)
    lastRow = Math.max(lastRow, row)
    const height = attribute(element, 'ht')
    if (height !== null) heights.set(row, Number(height))
    if (height !== null && isTrue(attribute(element, 'customHeight'))) fixedRows.add(row)
    if (isTrue(attribute(element, 'hidden')) || Number(height ?? leastHeight) < leastHeight) hiddenRows.add(row)
    let column = -1
    for (const cell of childrenNamed(element, 'c')) {
      const reference = attribute(cell, 'r')
      column = reference === null ? column + 1 : positionOf(reference).column
      lastColumn = Math.max(lastColumn, column)
      const [held, instead] = contentsOf(cell, book)
      const formula = formulaOf(child(cell, 'f'), { row, column }, shared)
      const key = keyOf({ row, column })
      const before = cells.get(key)?.held ?? instead
      if (held === null && before === undefined) continue
      cells.set(key, {
        row,
        column,
        held: held ?? blank,
        style: styleOf(cell, book),
        ...(held?.kind !== 'said' && formula && { formula }),
        ...(before && { before }),
      })
    }
  }
  return { cells: [...cells.values()], hiddenRows, heights, fixedRows, last: { row: lastRow, column: lastColumn } }
}

const blank: Content = { kind: 'said', text: '' }

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

function rowOf(written: string | null, otherwise: number): number {
  const index = written === null ? otherwise : Number(written) - 1
  if (!Number.isInteger(index) || index < 0 || index >= 1_048_576) throw new OperationError('file-damaged', { why: 'row' })
  return index
}

function formulaOf(element: XmlElement | null, at: Position, shared: Map<string, Formula & { readonly at: Position }>): Formula | null {
  if (element === null) return null
  const kind = attribute(element, 't') ?? 'normal'
  const text = content(element)
  const formula = { text, moved: { row: 0, column: 0 } }
  const isAlone = kind === 'array' && !(attribute(element, 'ref') ?? ':').includes(':')
  if (kind === 'normal' || isAlone) return text === '' ? null : formula
  if (kind !== 'shared') return null
  const index = attribute(element, 'si') ?? ''
  if (text !== '') {
    shared.set(index, { ...formula, at })
    return formula
  }
  const first = shared.get(index)
  return first === undefined ? null : { text: first.text, moved: { row: at.row - first.at.row, column: at.column - first.at.column } }
}

/** What formulas take it for; undefined for a formula that stands for a text. */
export function valueIn(held: Content): Value | Failed | undefined {
  if (held.kind === 'number') return Number(held.stored)
  if (held.kind === 'text') return held.runs.map(({ text }) => text).join('')
  if (held.doubt === 'formula-error') return new Failed(held.text)
  return held.text === 'TRUE' ? true : held.text === 'FALSE' ? false : held.text === '' ? null : undefined
}
