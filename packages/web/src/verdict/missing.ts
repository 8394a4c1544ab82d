// What a form that is being filled still lacks: points of weight, and cells that everything else waits for.
import { Decimal, executionLine, type Form, type Indicator, repeatsWholeForm, sum } from '@jizheng/core'

export interface Missing {
  /** What is missing to the full sum of the weights; negative where there is too much, null where that cannot be said. */
  readonly weight: Decimal | null
  readonly blanks: readonly Blank[]
}

export interface Blank {
  readonly what: 'name' | 'target' | 'actual' | 'weight' | 'score' | 'budget' | 'expected' | 'outcome'
  readonly count: number
  /** The first such cell. */
  readonly at: string
}

const full = Decimal.of(100)

/** A form of a kind that is not scored lacks no scores; a column that the form does not have lacks nothing. */
export function missingOf(form: Form): Missing {
  const scored = form.kind !== 'target-declaration' && form.kind !== 'monitoring'
  const rows = (what: Blank['what'], key: keyof Indicator, has: boolean, blank: (row: Indicator) => boolean): Blank[] => {
    const found = has ? form.indicators.flatMap((row, index) => (blank(row) ? [index] : [])) : []
    return found.length === 0 ? [] : [{ what, count: found.length, at: `/indicators/${found[0]}/${key}` }]
  }
  const { columns } = form
  return {
    weight: columns.weight ? lacking(form) : null,
    blanks: [
      ...(scored ? budgetBlank(form) : []),
      ...objectiveBlank(form, 'expected', 'expected'),
      ...(scored ? objectiveBlank(form, 'outcome', 'actual') : []),
      ...rows('name', 'name', true, (row) => row.name === null),
      ...rows('target', 'target', columns.target, (row) => row.target.text === null),
      ...rows('actual', 'actual', scored && columns.actual, (row) => row.actual.text === null),
      ...rows('weight', 'weight', columns.weight, (row) => row.weight === null),
      ...rows('score', 'score', scored && columns.score, (row) => row.score === null),
    ],
  }
}

function lacking(form: Form): Decimal | null {
  const line = executionLine(form)
  const own = line === null || repeatsWholeForm(line, form) ? null : line.weight
  const weights = [own, ...form.indicators.map((row) => row.weight)].filter((weight) => weight !== null)
  if (weights.length === 0 && form.indicators.length === 0) return null
  return full.minus(sum(weights))
}

function budgetBlank(form: Form): readonly Blank[] {
  const line = executionLine(form) ?? form.budget.lines[0]
  if (line === undefined) return []
  const index = form.budget.lines.indexOf(line)
  if (line.adjusted === null && line.original === null) return [{ what: 'budget', count: 1, at: `/budget/lines/${index}/adjusted` }]
  return line.spent === null ? [{ what: 'budget', count: 1, at: `/budget/lines/${index}/spent` }] : []
}

function objectiveBlank(form: Form, what: Blank['what'], side: 'expected' | 'actual'): readonly Blank[] {
  return form.objectives[side] === null ? [{ what, count: 1, at: `/objectives/${side}` }] : []
}

/** A form read from a document is complete as it is: what it lacks, the findings say. */
export function isRead({ sources }: Form): boolean {
  for (const at in sources) if (at !== '') return true
  return false
}
