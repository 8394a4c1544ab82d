// The head of a form: labels, each followed by its value, in lines that wrap anywhere.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { isAmountLike } from './budget.ts'
import { labelEnd, textOf } from './labels-at.ts'
import type { Run } from './sections.ts'
import { columnRole, isBudgetLabel, isFieldLabel, isSide } from './vocabulary.ts'

export interface Pair {
  readonly label: Run
  readonly value: Run
  /** Whether the label is the first of a row. */
  readonly opensRow: boolean
}

/** The head of a form is short; far behind its beginning a text is no form, and every atom costs a look for labels. */
const mostAtoms = 2000

/** Text before the first label is left out; a label ends the value before it wherever it stands. */
export function pairsOf(atoms: readonly Atom[], run: Run): Pair[] {
  const labels: Run[] = []
  for (let at = run.from; at < Math.min(run.to, run.from + mostAtoms); at++) {
    if (at > run.from && atoms[at]?.before === 'soft') continue
    const field = labelEnd(atoms, at, isFieldLabel, run.to)
    const last = labels.at(-1)
    // what stands behind a field's label is its value, whatever it looks like
    const isValue = last?.to === at && isFieldLabel(textOf(atoms, last.from, last.to))
    const end = field > 0 ? field : isValue ? -1 : Math.max(amountLabelEnd(atoms, at, run.to), blockLabelEnd(atoms, at, run.to))
    if (end < 0) continue
    labels.push({ from: at, to: end })
    at = end - 1
  }
  return labels.map((label, index) => ({
    label,
    value: { from: label.to, to: labels[index + 1]?.from ?? run.to },
    opensRow: startsLine(atoms[label.from]),
  }))
}

/** Declarations print the budget as lines of a label and an amount. */
function amountLabelEnd(atoms: readonly Atom[], from: number, to: number): number {
  if (!startsLine(atoms[from]) && atoms[from]?.before !== 'gap' && atoms[from]?.before !== 'wide') return -1
  for (let end = from + 1; end < Math.min(to, from + 8); end++) {
    if (isAmountLike(atoms[end - 1])) return -1
    const text = textOf(atoms, from, end)
    // 资金总额 | 年初预算 480 | 调整后预算 480: the label of a line, before the labels of its amounts
    if (isBudgetLabel(text) && measureEnd(atoms, end, to) > 0) return end
    if (!isAmountLike(atoms[end]) || !(isBudgetLabel(text) || isMeasure(text))) continue
    // 年度资金总额（万元）（一）财政拨款: the heading before the label is no part of it
    for (let later = from + 1; later < end; later++)
      if (startsLine(atoms[later]) && isBudgetLabel(textOf(atoms, later, end)) && isBudgetLabel(textOf(atoms, from, later))) return -1
    return end
  }
  return -1
}

/** The heading of a budget block ends the value before it. */
const blockLabelEnd = (atoms: readonly Atom[], from: number, to: number): number =>
  startsLine(atoms[from]) ? labelEnd(atoms, from, (text) => /资金|预算/u.test(text) && isSide(text), to) : -1

const isMeasure = (text: string): boolean => ['original', 'adjusted', 'spent', 'rate', 'weight', 'score'].includes(columnRole(text) ?? '')

/** The label of an amount that begins at an atom, and has its amount behind it. */
function measureEnd(atoms: readonly Atom[], from: number, to: number): number {
  const end = labelEnd(atoms, from, isMeasure, to)
  return end > 0 && isAmountLike(atoms[end]) ? end : -1
}
