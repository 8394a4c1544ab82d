// The blocks of a region become a Form of the contract, each value with its source.
import { type Form, findClaims, parsePoints, splitObjectives } from '@jizheng/core'
import { budgetLines } from './budget-lines.ts'
import { columnsOf } from './columns.ts'
import { closeLevels, joinCutRows } from './cut-rows.ts'
import { levelsFromNextPage } from './levels-below.ts'
import type { Region } from './find-forms.ts'
import type { FormBlocks } from './form-blocks.ts'
import type { Printed } from './grid.ts'
import { readFields } from './header-fields.ts'
import { indicatorsOf } from './indicators.ts'
import { mendDimensions } from './level-scheme.ts'
import { kindOf } from './kind.ts'
import { oneLine } from './label-text.ts'
import { notesOf } from './notes.ts'
import { doubtsOf } from './doubts/redundancy.ts'
import { type Sources, collectSources } from './sources.ts'
import { readTitle } from './title.ts'
import { joinTotals } from './total-row.ts'
import { readYear } from './year.ts'

/** Null where the region turns out to hold no form: no indicator, and neither objective nor budget beside a project's name. */
export function assembleForm(region: Region, blocks: FormBlocks, previous: Form | null): Form | null {
  const sources = collectSources()
  const fields = readFields(blocks.pairs)
  const empty = blocks.indicators.flatMap((block) => block.empty)
  const rowsAsPrinted = closeLevels(levelsFromNextPage(joinCutRows(blocks.indicators.flatMap((block) => block.rows))), empty)
  const rows = blocks.guessed ? mendDimensions(rowsAsPrinted) : rowsAsPrinted
  const lines = blocks.budgets.flatMap((block) => block.rows)
  const filled = fields.projectName !== null && (blocks.objectives.expected.length > 0 || lines.length > 0)
  if (rows.length + empty.length === 0 && !filled) return null
  const heading = readTitle(region.before)
  const title = heading.title?.text ?? previous?.title ?? null
  const columns = columnsOf(blocks)
  const named = region.kind === undefined ? title : `${title ?? ''}${region.kind}`
  const kind = kindOf({ title: named, labels: blocks.pairs.map((pair) => pair.label), actual: columns.actual, score: columns.score })
  const { year, inferred } = place(sources, '/year', () =>
    readYear({
      printed: heading.year,
      field: fields.year,
      inherited: heading.title === null ? (previous?.year ?? null) : null,
      dated: rows.flatMap((row) => [row.target, row.actual]).filter((printed) => printed !== null),
      filled: fields.date,
      evaluated: kind !== 'target-declaration' && kind !== 'monitoring',
    }),
  )
  if (inferred) sources.doubt('/year', 'year-inferred', String(year))
  sources.add('/title', heading.title)
  const text = (pointer: string, printed: Printed | null): string | null => {
    sources.add(pointer, printed)
    return printed ? oneLine(printed.text) : null
  }
  const objective = (side: 'expected' | 'actual'): string | null => {
    const parts = blocks.objectives[side]
    sources.add(`/objectives/${side}`, parts[0] ?? null)
    return parts.length > 0 ? parts.map((part) => part.text).join('\n') : null
  }
  const total = joinTotals([...blocks.totals, { weight: null, score: fields.totalScore, grade: fields.grade }])
  const points = (pointer: string, printed: Printed | null): string | null => {
    const value = printed ? parsePoints(printed.text) : null
    if (value !== null) sources.add(pointer, printed)
    return value
  }
  const expected = objective('expected')
  const actual = objective('actual')
  const budget = budgetLines(blocks, { kind, region, moneyUnit: fields.moneyUnit, sources })
  const form: Form = {
    kind,
    title,
    year,
    projectName: text('/projectName', fields.projectName),
    supervisor: text('/supervisor', fields.supervisor),
    implementer: text('/implementer', fields.implementer),
    performer: text('/performer', fields.performer),
    contact: fields.contact
      ? { name: text('/contact/name', fields.contact.name), phone: text('/contact/phone', fields.contact.phone) }
      : null,
    budget,
    objectives: {
      expected,
      actual,
      items: [...(expected ? splitObjectives(expected, 'expected') : []), ...(actual ? splitObjectives(actual, 'actual') : [])],
    },
    indicators: indicatorsOf(rows, sources),
    total: {
      weight: points('/total/weight', total.weight),
      score: points('/total/score', total.score),
      grade: text('/total/grade', total.grade),
    },
    notes: notesOf(blocks, fields, region),
    claims: [],
    columns,
    emptyRows: empty.map((row) => ({
      dimension: row.dimension ? oneLine(row.dimension.text) : null,
      group: row.group ? oneLine(row.group.text) : null,
    })),
    doubts: [],
    concealed: [],
    sources: sources.places,
  }
  form.claims = [
    ...(expected ? findClaims(expected, '/objectives/expected') : []),
    ...(actual ? findClaims(actual, '/objectives/actual') : []),
    ...form.notes.flatMap((note, index) => findClaims(note.text, `/notes/${index}/text`)),
  ]
  doubtGuessedColumns(blocks, sources)
  for (const key of ['weight', 'score'] as const)
    if (form.total[key] !== null && blocks.indicators.some((block) => block.header.guessed.has(key)))
      sources.doubt(`/total/${key}`, 'unknown-heading')
  form.doubts = doubtsOf(form, {
    marked: sources.doubts,
    guessed: blocks.guessed,
    recognised: blocks.recognised,
    looseTotal: total.loose ?? false,
  })
  return form
}

function place<T extends { readonly printed: Printed | null }>(sources: Sources, pointer: string, read: () => T): T {
  const reading = read()
  sources.add(pointer, reading.printed)
  return reading
}

/** Values of columns whose label was missing, known by their contents only. */
function doubtGuessedColumns(blocks: FormBlocks, sources: Sources): void {
  let index = 0
  for (const block of blocks.indicators) {
    for (const row of block.rows) {
      for (const meaning of block.header.guessed) {
        if ((meaning === 'target' || meaning === 'actual' || meaning === 'weight' || meaning === 'score') && row[meaning])
          sources.doubt(`/indicators/${index}/${meaning}`, 'unknown-heading')
      }
      index++
    }
  }
}
