// Which budget line is the total and which is scored.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { budgetTotalLine } from './budget-line.ts'
import type { BudgetLine } from './form.ts'

const line = (label: string, changes: Partial<BudgetLine> = {}): BudgetLine => ({
  label,
  original: null,
  adjusted: '1',
  spent: null,
  weight: null,
  rate: null,
  score: null,
  ...changes,
})
const chosen = (...lines: BudgetLine[]) => budgetTotalLine(lines)?.label ?? null

describe('the total line of a budget block', () => {
  it('is the one that says so, wherever it stands', () => {
    assert.equal(chosen(line('年度资金总额'), line('其中：当年财政拨款'), line('其他资金')), '年度资金总额')
    assert.equal(chosen(line('其中：财政资金'), line('单位资金'), line('合计')), '合计')
  })

  it('is the one with points where several say so', () => {
    assert.equal(chosen(line('资金总额'), line('年度资金总额', { weight: '10' })), '年度资金总额')
  })

  it('is the first line of a block that names no total, if it names no part', () => {
    assert.equal(chosen(line('预算数'), line('其中:财政资金'), line('其他')), '预算数')
    assert.equal(chosen(line('财政拨款')), '财政拨款')
  })

  it('does not exist in a block of parts only', () => {
    assert.equal(chosen(line('（一）财政拨款小计'), line('（二）自有资金小计')), null)
    assert.equal(chosen(), null)
  })
})
