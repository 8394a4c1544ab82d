// One form's sections laid out as one table, in the order and with the merges of the standard form.
import type { DoubtFeature } from '@jizheng/core'
import type { Table } from '../../document.ts'
import type { Atom } from './atoms.ts'
import { placeOf } from './atoms.ts'
import { budgetRows } from './budget-rows.ts'
import { cellText } from './cell-text.ts'
import { pairsOf } from './fields.ts'
import type { Laid } from './grid-builder.ts'
import { tableOf } from './grid-builder.ts'
import { indicatorRows } from './indicator-rows.ts'
import type { Block } from './indicators.ts'
import { indicatorsOf } from './indicators.ts'
import { footRows } from './foot.ts'
import { goalsIn } from './objectives.ts'
import { isBudgetLabel } from './vocabulary.ts'
import type { Run, Section, SectionOf } from './sections.ts'

type Lay = (runs: readonly Run[], at: { column: number; columnSpan?: number; rowSpan?: number; doubt?: DoubtFeature | null }) => Laid

/** null where the sections hold nothing but lines. */
export function formTable(atoms: readonly Atom[], sections: readonly Section[]): Table | null {
  const lay: Lay = (runs, at) => ({
    ...at,
    text: cellText(atoms, runs),
    place: placeOf(runs.flatMap((run) => atoms.slice(run.from, run.to))),
  })
  const widest = Math.max(8, ...sections.map((section) => ('header' in section ? section.header.cells.length + 2 : 0)))
  const rows: Laid[][] = []
  const whole = { atoms, lay, columnCount: widest }
  const blocks: Block[] = []
  for (const section of sections) {
    if (section.kind === 'fields') rows.push(...fieldRows(whole, section))
    if (section.kind === 'budget') rows.push(...budgetRows(whole, section))
    if (section.kind === 'objectives') rows.push(...goalRows(whole, section))
    if (section.kind === 'indicators') {
      const block = indicatorsOf(atoms, section.header, section)
      blocks.push(block)
      rows.push(...indicatorRows(whole, section, block))
    }
    if (section.kind === 'notes') rows.push(...footRows(whole, section, blocks))
  }
  return rows.length === 0 ? null : tableOf(rows, widest)
}

export interface Whole {
  readonly atoms: readonly Atom[]
  readonly lay: Lay
  readonly columnCount: number
}

/** Two pairs to a row where the lines say that they stand in one. */
function fieldRows({ atoms, lay, columnCount }: Whole, run: Run): Laid[][] {
  const rows: Laid[][] = []
  const half = Math.ceil(columnCount / 2)
  for (const pair of pairsOf(atoms, run)) {
    const row = rows.at(-1)
    const isLine = pair.value.from === pair.value.to && isBudgetLabel(cellText(atoms, [pair.label]))
    const isPhone = /电话|方式/u.test(cellText(atoms, [pair.label]))
    const used = row?.length ?? 0
    if (isLine) rows.push([lay([pair.label], { column: 0 })])
    else if (row && used % 2 === 1 && used + 1 < columnCount)
      row.push(lay([pair.label], { column: used }), lay([pair.value], { column: used + 1 }))
    else if (row && used === 2 && (!pair.opensRow || isPhone))
      row.push(lay([pair.label], { column: half }), lay([pair.value], { column: half + 1, columnSpan: columnCount }))
    else rows.push([lay([pair.label], { column: 0 }), lay([pair.value], { column: 1, columnSpan: half - 1 })])
  }
  return rows
}

function goalRows({ atoms, lay, columnCount }: Whole, section: SectionOf<'objectives'>): Laid[][] {
  if (!section.actual)
    return section.expected ? [[lay([section.expected], { column: 0 }), lay([section], { column: 1, columnSpan: columnCount })]] : []
  const goals = goalsIn(atoms, section)
  const half = Math.ceil(columnCount / 2)
  const side = section.side
    ? [lay([section.side], { column: 0, rowSpan: 2 })]
    : [{ column: 0, rowSpan: 2, text: '年度总体目标', place: placeOf([]) }]
  return [
    [
      ...side,
      lay(section.expected ? [section.expected] : [], { column: 1, columnSpan: half - 1 }),
      lay([section.actual], { column: half, columnSpan: columnCount }),
    ],
    [lay([goals.expected], { column: 1, columnSpan: half - 1 }), lay([goals.actual], { column: half, columnSpan: columnCount })],
  ]
}
