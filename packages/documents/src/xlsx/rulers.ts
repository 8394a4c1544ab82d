// How far the rows and columns of a sheet reach, in points from its top left; a cell under a picture is found by them.
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { isTrue } from './held-cells.ts'
import type { Area, Position } from './position.ts'

interface Ruler {
  /** Where the row or column begins, and `offset` further, but not past its end. */
  readonly at: (index: number, offset?: number) => number
}

export interface Rulers {
  readonly across: Ruler
  readonly down: Ruler
}

/** A digit of the usual type is 7 pixels of 96 to the inch wide. */
const digitWidth = 5.25
const usualWidth = 9.14
const usualHeight = 15

export function rulersOf(root: XmlElement, heights: ReadonlyMap<number, number>, { row, column }: Position): Rulers {
  const usual = child(root, 'sheetFormatPr')
  const number = (name: string, otherwise: number): number => Number((usual && attribute(usual, name)) ?? otherwise) || otherwise
  const widths = new Map<number, number>()
  for (const group of columnGroups(root, column))
    for (let at = group.first; at <= group.last; at++) widths.set(at, group.width * digitWidth)
  return {
    across: rulerOf(widths, number('defaultColWidth', usualWidth) * digitWidth, column),
    down: rulerOf(heights, number('defaultRowHeight', usualHeight), row),
  }
}

interface ColumnGroup {
  readonly first: number
  readonly last: number
  /** In digits of the usual type. */
  readonly width: number
  readonly isHidden: boolean
}

/** Narrower columns are lines. */
const leastWidth = 0.2

/** As far as `lastColumn`. */
function columnGroups(root: XmlElement, lastColumn: number): ColumnGroup[] {
  return childrenNamed(child(root, 'cols'), 'col').map((group) => {
    const width = Number(attribute(group, 'width') ?? usualWidth)
    return {
      first: Number(attribute(group, 'min')) - 1,
      last: Math.min(Number(attribute(group, 'max')) - 1, lastColumn),
      width,
      isHidden: isTrue(attribute(group, 'hidden')) || width < leastWidth,
    }
  })
}

/** Of the columns of an area those that are hidden, counted from its first. */
export function hiddenColumns(root: XmlElement, area: Area): Set<number> {
  const hidden = new Set<number>()
  for (const { first, last, isHidden } of columnGroups(root, area.lastColumn))
    if (isHidden) for (let column = Math.max(first, area.column); column <= last; column++) hidden.add(column - area.column)
  return hidden
}

function rulerOf(sizes: ReadonlyMap<number, number>, usual: number, last: number): Ruler {
  const sizeOf = (index: number): number => sizes.get(index) ?? usual
  const starts = [0]
  for (let index = 0; index <= last; index++) starts.push(starts[index]! + sizeOf(index))
  return {
    at: (index, offset = 0) =>
      index <= last
        ? starts[index]! + Math.min(offset, sizeOf(index))
        : starts.at(-1)! + (index - last - 1) * usual + Math.min(offset, usual),
  }
}
