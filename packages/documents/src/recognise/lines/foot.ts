// What stands below the indicators: the total row, then labelled texts and sign-off lines.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import type { Whole } from './form-table.ts'
import type { Laid } from './grid-builder.ts'
import { printedColumns } from './indicator-rows.ts'
import type { Block } from './indicators.ts'
import { labelEnd, textOf } from './labels-at.ts'
import type { Run } from './sections.ts'
import { lineEnd } from './sections.ts'
import { pointsIn } from './value-shape.ts'
import { isNoteLabel, isTotal, squash } from './vocabulary.ts'

const signOff = /^(?:项目|单位|财务|部门|主管)*(?:负责人|填[报表]人|联系电话|联系人|填[报表]日期|审核人|经办人|制表人)[^：:]{0,8}[：:]/u

export function footRows(whole: Whole, run: Run, blocks: readonly Block[]): Laid[][] {
  const { atoms, lay, columnCount } = whole
  const rows: Laid[][] = []
  let at = run.from
  while (at < run.to) {
    const total = labelEnd(atoms, at, isTotal, run.to)
    if (total > 0 && (pointsIn(atoms[total]?.text ?? '') !== null || total === run.to)) {
      const { cells, to } = totalCells(whole, { from: at, to: total }, run.to, blocks)
      rows.push(cells)
      at = to
      continue
    }
    // "项目负责人：李某 财务负责人：王某" is a line of its own
    const line = Math.min(run.to, lineEnd(atoms, at))
    if (signOff.test(textOf(atoms, at, line))) {
      const words = atoms.slice(at, line).map((atom) => atom.text)
      rows.push([{ ...lay([{ from: at, to: line }], { column: 0, columnSpan: columnCount }), text: words.join(' ') }])
      at = line
      continue
    }
    const label = labelEnd(atoms, at, isNoteLabel, run.to)
    if (label > 0) {
      const end = noteEnd(atoms, label, run.to)
      rows.push([
        lay([{ from: at, to: label }], { column: 0, columnSpan: 2 }),
        lay([{ from: label, to: end }], { column: 2, columnSpan: columnCount }),
      ])
      at = end
      continue
    }
    const end = noteEnd(atoms, at + 1, run.to)
    rows.push([lay([{ from: at, to: end }], { column: 0, columnSpan: columnCount })])
    at = end
  }
  return rows
}

/** A note runs on until a line begins with another label. */
function noteEnd(atoms: readonly Atom[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!startsLine(atoms[at])) continue
    const text = textOf(atoms, at, lineEnd(atoms, at))
    if (
      labelEnd(atoms, at, isTotal, to) > 0 ||
      labelEnd(atoms, at, isNoteLabel, to) > 0 ||
      /^(?:备?注|说明|填[报表]人|项目负责人|联系电话|[一二三四五六七八]、)[:：]?/u.test(squash(text))
    )
      return at
  }
  return to
}

/** The numbers of a total row belong below weight and score; one alone goes where its label or its size says. */
function totalCells({ atoms, lay, columnCount }: Whole, label: Run, to: number, blocks: readonly Block[]): { cells: Laid[]; to: number } {
  const block = blocks.at(-1)
  const roles = block ? printedColumns(block).map((parts) => block.columns.roles[parts[0] ?? 0]) : []
  const columnOf = (role: 'weight' | 'score'): number => (roles.includes(role) ? roles.indexOf(role) + columnCount - roles.length : -1)
  const points: Run[] = []
  let at = label.to
  while (at < to && points.length < 3 && pointsIn(atoms[at]?.text ?? '') !== null) {
    const unit = atoms[at + 1]?.text === '分' ? 1 : 0
    points.push({ from: at, to: at + 1 + unit })
    at += 1 + unit
  }
  const columns = [columnOf('weight'), columnOf('score')].filter((column) => column >= 0)
  const unsure = points.length < columns.length
  const says = textOf(atoms, label.from, label.to)
  const only = pointsIn(textOf(atoms, label.to, label.to + 1)) ?? 0
  const isScore = /自评|得分|评分/u.test(says) && !/分值|权重/u.test(says)
  const spots =
    unsure && columns.length === 2
      ? [columnOf(isScore || ![100, 90, 80].includes(only) ? 'score' : 'weight')]
      : columns.toSorted((a, b) => a - b)
  const shown = points.slice(Math.max(0, points.length - spots.length))
  const first = Math.min(...spots, columnCount - 1)
  const cells: Laid[] = [lay([label], { column: 0, columnSpan: Math.max(1, first) })]
  shown.forEach((run, index) =>
    cells.push(lay([run], { column: spots[index] ?? first, doubt: unsure && !isScore ? 'weights-or-scores' : null })),
  )
  const end = at < to && labelEnd(atoms, at, isTotal, to) < 0 ? gradeEnd(atoms, at, to) : at
  if (end > at)
    cells.push(lay([{ from: at, to: end }], { column: Math.max(...cells.map((cell) => cell.column)) + 1, columnSpan: columnCount }))
  return { cells, to: end }
}

/** "优", "自评等级 优" on the line of the total. */
function gradeEnd(atoms: readonly Atom[], from: number, to: number): number {
  return startsLine(atoms[from]) ? from : Math.min(to, lineEnd(atoms, from - 1))
}
