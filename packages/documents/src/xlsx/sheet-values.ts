// The values of a sheet as its formulas see them, and how much reckoning one sheet is worth.
import type { Failed, Value } from './formula-values.ts'
import type { Surroundings } from './formula.ts'
import { valueIn, type HeldCell } from './held-cells.ts'
import { keyOf } from './position.ts'

/** Values looked at by all formulas of a sheet; sums beyond are left to spreadsheets. Those of forms look at some thousands. */
const looksMost = 2_000_000

export function sheetValues(cells: readonly HeldCell[], onSheet?: Surroundings['onSheet']): Surroundings {
  const values = new Map<number, { readonly at: HeldCell; readonly value: Value | Failed | undefined }>()
  for (const cell of cells) values.set(keyOf(cell), { at: cell, value: valueIn(cell.held) })
  let looks = 0
  return {
    ...(onSheet && { onSheet }),
    valueAt(at) {
      if (++looks > looksMost) return undefined
      const found = values.get(keyOf(at))
      return found === undefined ? null : found.value
    },
    valuesIn({ row, column, lastRow, lastColumn }) {
      const positions = (lastRow - row + 1) * (lastColumn - column + 1)
      looks += Math.min(positions, values.size)
      if (looks > looksMost) return undefined
      const found: (Value | Failed | undefined)[] = []
      if (positions > values.size) {
        for (const { at, value } of values.values())
          if (at.row >= row && at.row <= lastRow && at.column >= column && at.column <= lastColumn) found.push(value)
      } else {
        for (let r = row; r <= lastRow; r++)
          for (let c = column; c <= lastColumn; c++) {
            const known = values.get(keyOf({ row: r, column: c }))
            if (known !== undefined) found.push(known.value)
          }
      }
      return found.includes(undefined) ? undefined : (found as (Value | Failed)[])
    },
  }
}
