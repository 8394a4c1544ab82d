// The figures of a line of the budget, and what several lines make together.
import { parseAmount, parseRate } from '@jizheng/core'
import type { BudgetMeaning } from '../../layouts/labels.ts'
import type { BudgetRow } from '../budget-block.ts'

/** No line of a budget is worth more. */
export const mostPoints = 50

/** 0 where nothing stands. */
export const figure = (row: BudgetRow, meaning: BudgetMeaning): number => Number(parseAmount(textOf(row, meaning) ?? '') ?? 0)

export const textOf = (row: BudgetRow, meaning: BudgetMeaning): string | undefined => row.values.get(meaning)?.text

/** With a percent sign. */
export const isSigned = (text: string | undefined): boolean => /[%％]/.test(text ?? '')

export const budgetOf = (row: BudgetRow): number => figure(row, 'adjusted') || figure(row, 'original') || figure(row, 'amount')

/** As a ratio; 0 where none is printed. */
export function rateOf(row: BudgetRow): number {
  const context = { spent: String(figure(row, 'spent')), budget: String(budgetOf(row)), percentColumn: row.percentColumn }
  return Number(parseRate(textOf(row, 'rate') ?? '', context) ?? 0)
}

export const totalOf = (rows: readonly BudgetRow[], meaning: BudgetMeaning): number =>
  rows.reduce((total, row) => total + figure(row, meaning), 0)

/** To half a cent of an amount in units of ten thousand. */
export const areSame = (one: number, other: number): boolean => Math.abs(one - other) < 0.006
