// A working paper that comes back from the review: the sample it was drawn by, and the review total of each form whose lines are all filled in.
import { Decimal, OperationError, type Sample, sum } from '@jizheng/core'
import type { Table } from '../document.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { readWholeXlsx } from '../xlsx/read.ts'
import { DATA_SHEET, type PaperHead, type PaperUnit } from './paper-data.ts'

/** A paper of a thousand forms is larger than any form. */
const limits: Limits = { ...defaultLimits, partBytes: 64 * 1024 * 1024, gridCells: 2_000_000, nodes: 8_000_000 }

export interface ReviewedPaper {
  readonly sample: Sample
  /** Review totals as decimal strings, by id. */
  readonly scores: ReadonlyMap<string, string>
  /** Forms that were drawn and have no review total, with what is missing. */
  readonly missing: readonly MissingReview[]
}

export interface MissingReview {
  readonly number: number
  readonly id: string
  readonly body: string | null
  readonly project: string | null
  readonly lines: number
  readonly filled: number
  /** Scores that are no number, or lie outside 0 to the weight: as they stand there, with the row of the sheet. */
  readonly wrong: readonly { readonly row: number; readonly text: string }[]
}

/** Throws OperationError: paper-invalid, and what reading a workbook gives. */
export function readWorkingPaper(bytes: Uint8Array): ReviewedPaper {
  const tables = readWholeXlsx(bytes, limits).blocks.filter((block): block is Table => block.type === 'table')
  const { head, units } = dataOf(tables)
  const written = scoresOf(sheetNamed(tables, head.sheet), head)
  const scores = new Map<string, string>()
  const missing: MissingReview[] = []
  for (const { number, unit, project, lines } of units) {
    const cells = lines.map(([line, weight]) => ({ weight, cell: written.get(`${number}|${line}`) }))
    const good = cells.flatMap(({ weight, cell }) => pointsIn(cell?.text, weight) ?? [])
    if (good.length === lines.length && lines.length > 0) {
      scores.set(unit.id, sum(good).toString())
      continue
    }
    const wrong = cells.flatMap(({ weight, cell }) =>
      cell === undefined || cell.text === '' || pointsIn(cell.text, weight) !== null ? [] : [cell],
    )
    missing.push({ number, id: unit.id, body: unit.body, project, lines: lines.length, filled: good.length, wrong })
  }
  const strata = head.strata.map((stratum, i) => ({
    ...stratum,
    drawn: units.filter((each) => each.stratum === i).map(({ unit }) => unit),
  }))
  return { sample: { ...head.sample, strata }, scores, missing }
}

function pointsIn(text: string | undefined, weight: string | null): Decimal | null {
  const points = text === undefined ? null : Decimal.parse(text.trim())
  if (points === null || points.isNegative()) return null
  return weight !== null && points.moreThan(weight) ? null : points
}

function dataOf(tables: readonly Table[]): { readonly head: PaperHead; readonly units: readonly PaperUnit[] } {
  const [, head, ...units] = sheetNamed(tables, DATA_SHEET).cells.map(({ text }) => text)
  try {
    const read = JSON.parse(head ?? '') as PaperHead
    if (read.paper === 1) return { head: read, units: units.map((unit) => JSON.parse(unit) as PaperUnit) }
  } catch (cause) {
    throw new OperationError('paper-invalid', { sheet: DATA_SHEET }, { cause })
  }
  throw new OperationError('paper-invalid', { sheet: DATA_SHEET })
}

function sheetNamed(tables: readonly Table[], name: string): Table {
  const found = tables.find(({ cells: [first] }) => first !== undefined && 'cell' in first.place && first.place.cell.startsWith(`${name}!`))
  if (found === undefined) throw new OperationError('paper-invalid', { sheet: name })
  return found
}

/** By number of the form and line: rows may have been sorted, columns moved. */
function scoresOf(table: Table, { heads, sheet }: PaperHead): ReadonlyMap<string, { readonly row: number; readonly text: string }> {
  const rows = Map.groupBy(table.cells, ({ row }) => row)
  const first = rows.get(0) ?? []
  const columns = [heads.number, heads.line, heads.score].map((head) => first.find(({ text }) => text === head)?.column)
  if (columns.includes(undefined)) throw new OperationError('paper-invalid', { sheet })
  return new Map(
    [...rows].slice(1).map(([row, cells]) => {
      const [number, line, text] = columns.map((column) => cells.find((cell) => cell.column === column)?.text ?? '')
      return [`${number}|${line}`, { row: row + 1, text: text! }]
    }),
  )
}
