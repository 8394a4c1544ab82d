// One row for each form, its indicators one to a line of the same cells: "1.甲\n2.乙" beside "1.≥5个\n2.≥6个".
import { isBlank } from '@jizheng/core'
import type { Printed } from '../grid.ts'

export const lineNumber = /^\s*[（(]?(\d{1,2}|[①-⑳])[）)]?(?:[、．:：]|\.(?!\d)|(?<=[）)①-⑳]))\s*/

interface Lines {
  /** By number, from 1; without numbers by order. */
  readonly texts: ReadonlyMap<number, string>
  readonly count: number
}

/** The cells of one form turned into rows; a cell whose lines are not those of the names is doubted where it gives one value, and else left out. */
export function rowsOfLines(cells: readonly Printed[], names: number): readonly (readonly Printed[])[] {
  const all = cells.map((cell) => linesOf(cell.text))
  const { texts } = all[names]!
  // a number without a name is a row all the same
  const numbers = new Set([
    ...texts.keys(),
    ...cells.flatMap((cell, column) => (isNumbered(cell.text) ? [...all[column]!.texts.keys()] : [])),
  ])
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((number) =>
      cells.map((cell, column): Printed => {
        const lines = all[column]!
        if (lines.count === 0) return { ...cell, text: '' }
        if (lines.count === 1 && texts.size > 1 && !isNumbered(cell.text))
          return { ...cell, text: cell.text, doubt: cell.doubt ?? 'one-value-for-several' }
        const text = lines.texts.get(number) ?? ''
        const doubt = lines.count === texts.size ? cell.doubt : (cell.doubt ?? 'line-count-differs')
        return { ...cell, text, doubt: isNumbered(cell.text) ? cell.doubt : doubt }
      }),
    )
}

/** How many rows in a hundred have several names in one cell, each with a line in another. */
export function hasLinesInCells(rows: readonly (readonly Printed[])[], names: number): boolean {
  let several = 0
  let filled = 0
  for (const cells of rows) {
    const name = cells[names]
    if (!name || isBlank(name.text)) continue
    filled++
    const { count } = linesOf(name.text)
    if (count > 1 && cells.some((cell) => cell !== name && linesOf(cell.text).count === count)) several++
  }
  return filled > 0 && several * 2 > filled
}

const isNumbered = (text: string): boolean => !isBlank(text) && text.split('\n').every((line) => lineNumber.test(line))

export const lineCount = (text: string): number => linesOf(text).count

function linesOf(text: string): Lines {
  if (isBlank(text)) return { texts: new Map(), count: 0 }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (!isNumbered(text)) return { texts: new Map(lines.map((line, at) => [at + 1, line.trim()])), count: lines.length }
  const texts = new Map<number, string>()
  for (const line of lines) {
    const figure = lineNumber.exec(line)![1]!
    texts.set(/\d/.test(figure) ? Number(figure) : figure.codePointAt(0)! - 0x245f, line.replace(lineNumber, ''))
  }
  return { texts, count: texts.size }
}
