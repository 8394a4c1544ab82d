// Budget rows as the contract states them: exact amounts, a rate as a ratio, the unit and the weight from wherever the form prints them.
import { Decimal, type BudgetLine, type Form, type Kind, parseAmount, parsePoints, parseRate, weightInLabel } from '@jizheng/core'
import type { BudgetMeaning } from '../layouts/labels.ts'
import { unitOfText, weightOfHeadings } from './budget-block.ts'
import type { BudgetRow } from './budget-block.ts'
import type { Region } from './find-forms.ts'
import type { FormBlocks } from './form-blocks.ts'
import type { Printed } from './grid.ts'
import { oneLine } from './label-text.ts'
import type { Sources } from './sources.ts'

interface Ask {
  readonly kind: Kind
  readonly region: Region
  readonly moneyUnit: Printed | null
  readonly sources: Sources
}

export function budgetLines(blocks: FormBlocks, ask: Ask): Form['budget'] {
  const rows = blocks.budgets.flatMap((block) => block.rows)
  const headings = blocks.budgets.flatMap((block) => block.headings)
  const lines = rows.map((row, index) => lineOf(row, `/budget/lines/${index}`, ask))
  const first = lines[0]
  const hasWeight = rows.some((row) => row.values.has('weight'))
  const printedWeight = hasWeight ? null : weightOfHeadings(headings)
  if (first && first.weight === null && printedWeight) {
    first.weight = parsePoints(printedWeight.text)
    ask.sources.add('/budget/lines/0/weight', printedWeight)
    // what the heading says is not what was scored
    if (first.score !== null && first.weight !== null && Decimal.of(first.score).moreThan(first.weight))
      for (const key of ['weight', 'score'])
        ask.sources.doubt(`/budget/lines/0/${key}`, 'score-above-weight', `${first.score} > ${first.weight}`)
  }
  return { unit: rows.length > 0 ? unitOf(blocks, ask, headings) : null, lines }
}

function lineOf(row: BudgetRow, at: string, ask: Ask): BudgetLine {
  const read = (key: string, meanings: readonly BudgetMeaning[], parse: (text: string) => string | null): string | null => {
    for (const meaning of meanings) {
      const printed = row.values.get(meaning)
      const value = printed ? parse(printed.text) : null
      if (!printed || value === null) continue
      ask.sources.add(`${at}/${key}`, printed)
      return value
    }
    return null
  }
  const declared = ask.kind === 'target-declaration'
  const original = read('original', declared ? ['original', 'amount'] : ['original'], parseAmount)
  const adjusted = read('adjusted', declared ? ['adjusted'] : ['adjusted', 'amount'], parseAmount)
  const spent = read('spent', ['spent'], parseAmount)
  const inLabel = weightInLabel(row.label.text)
  const weight = read('weight', ['weight'], parsePoints) ?? inLabel?.weight ?? null
  if (inLabel && weight === inLabel.weight) ask.sources.add(`${at}/weight`, row.label)
  ask.sources.add(`${at}/label`, row.label)
  return {
    label: oneLine(row.label.text),
    original,
    adjusted,
    spent,
    weight,
    rate: read('rate', ['rate'], (text) => parseRate(text, { spent, budget: adjusted ?? original, percentColumn: row.percentColumn })),
    score: read('score', ['score'], parsePoints),
  }
}

function unitOf(blocks: FormBlocks, ask: Ask, headings: readonly Printed[]): string | null {
  for (const heading of headings) {
    const unit = unitOfText(heading.text)
    if (unit) return unit
  }
  for (const row of blocks.budgets.flatMap((block) => block.rows)) {
    const unit = unitOfText(row.label.text)
    if (unit) return unit
  }
  if (ask.moneyUnit) return unitOfText(ask.moneyUnit.text)
  for (const line of [...ask.region.before, ...ask.region.after]) {
    if (!/单位\s*[:：]|金额单位/.test(line.text)) continue
    const unit = /单位\s*[:：]?\s*(?:人民币)?\s*[(（]?((?:亿|万|千)?元)/.exec(line.text)
    if (unit) return unit[1]!
  }
  return null
}
