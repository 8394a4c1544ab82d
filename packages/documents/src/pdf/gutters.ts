// Pages without borders: where the columns of a table part, as far as its own rows tell; texts that run across although nothing parts them are
// two cells that touch.
import { middleOf } from './chunks.ts'
import { joinHeadings } from './heading-columns.ts'
import { isHeading, sectionsOf, type Section } from './text-columns.ts'
import type { TextRow } from './text-rows.ts'
import type { Run } from './text-state.ts'

/** A strip that no text of a section stands in. */
export interface Gutter {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** Rows that have a text on both sides of a gutter, at least. */
const leastRows = 3

export function guttersOf(rows: readonly TextRow[]): Gutter[] {
  const sections = joinHeadings(sectionsOf(rows), rows)
  const lone = new Set(sections.filter((section) => section.rows.length === 1).flatMap((section) => section.rows))
  return sections
    .filter((section) => section.rows.length >= leastRows && section.columns.length > 2)
    .flatMap((section) => within(section, rows, lone))
}

function within(section: Section, rows: readonly TextRow[], lone: ReadonlySet<number>): Gutter[] {
  let [first, last] = [Math.min(...section.rows), Math.max(...section.rows)]
  const isTouched = (row: number): boolean => lone.has(row) && (rows[row]?.cells.length ?? 0) > 2
  // The headings above and rows below whose cells touch fit no section.
  const heading = [first - 2, first - 1].findLast((row) => isTouched(row) && rows[row] && isHeading(rows[row]))
  first = heading ?? first
  while (isTouched(last + 1)) last++
  const [top, bottom] = [rows[first]?.top ?? 0, rows[last]?.bottom ?? 0]
  const hasHeading = section.rows.some((row) => rows[row] && isHeading(rows[row]))
  return section.columns.slice(1).flatMap((right, i): Gutter[] => {
    const left = section.columns[i]
    if (!left || Math.max(left.cells.length, right.cells.length) < leastRows) return []
    // A column that is blank but for its heading counts as well.
    if (!hasHeading && Math.min(left.cells.length, right.cells.length) < leastRows) return []
    return [{ from: left.to, to: right.from, top, bottom }]
  })
}

/** The runs of one text, parted at the gutters that it runs across; whole where a gutter cuts through a run. */
export function partAt(runs: readonly Run[], gutters: readonly Gutter[]): Run[][] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return []
  const y = middleOf(first)
  const cuts: number[] = []
  for (const gutter of gutters) {
    if (y < gutter.top || y > gutter.bottom || first.box[0] > gutter.from - 1 || last.box[2] < gutter.to + 1) continue
    const places = runs.flatMap((run, i) => {
      const before = runs[i - 1]
      return before && before.box[2] < gutter.to + 1 && run.box[0] > gutter.from - 1 ? [{ i, gap: run.box[0] - before.box[2] }] : []
    })
    const [widest, next] = places.toSorted((a, b) => b.gap - a.gap)
    // A text with several runs within the gutter lies across it.
    if (!widest || (next && widest.gap - next.gap < 0.04 * first.size)) return [[...runs]]
    cuts.push(widest.i)
  }
  return [0, ...cuts.toSorted((a, b) => a - b)].map((from, i, all) => runs.slice(from, all[i + 1])).filter((part) => part.length > 0)
}
