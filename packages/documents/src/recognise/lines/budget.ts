// The rows of the budget block: a label over some lines, then as many amounts as are not blank, perhaps torn over lines.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { assignAmounts } from './budget-amounts.ts'
import type { Header } from './header-at.ts'
import { textOf } from './labels-at.ts'
import type { Run } from './sections.ts'
import { isBudgetLabel } from './vocabulary.ts'

export interface BudgetRow {
  readonly label: Run | null
  /** Per column of the header. */
  readonly cells: readonly (Run | null)[]
  /** Text behind the amounts: remarks that the form prints beside them. */
  readonly rest: Run | null
  /** Whether another way to deal the amounts out to the columns is nearly as good. */
  readonly unsure: boolean
}

const amount = /^(?:[-+－]?[\d０-９][\d０-９,，.．]*(?:万?元?)?[%％]?|[%％]|[-—–－/／]+|万元?)$/u
export const isAmountLike = (atom: Atom | undefined): boolean => atom !== undefined && amount.test(atom.text)

export function budgetRowsOf(atoms: readonly Atom[], header: Header, run: Run): BudgetRow[] {
  const roles = header.cells.map((cell) => cell.role)
  const unlabelled = roles.includes('source')
  const hasRemarks = roles.includes('reason') || roles.includes('note')
  const rows: BudgetRow[] = []
  let at = run.from
  while (at < run.to) {
    const labelTo = unlabelled && rows.length === 0 && isAmountLike(atoms[at]) ? at : labelEndAt(atoms, at, run.to)
    if (labelTo < 0) break
    let valuesTo = labelTo
    while (valuesTo < run.to && isAmountLike(atoms[valuesTo])) valuesTo++
    let restTo = valuesTo
    // without a column for remarks, words behind amounts are the label of the next row
    if (hasRemarks) while (restTo < run.to && !(startsLine(atoms[restTo]) && startsRow(atoms, restTo, run.to))) restTo++
    const { cells, unsure } = assignAmounts(atoms, { from: labelTo, to: valuesTo }, roles, rows[0]?.cells ?? null)
    rows.push({
      label: labelTo > at ? { from: at, to: labelTo } : null,
      cells,
      unsure,
      rest: restTo > valuesTo ? { from: valuesTo, to: restTo } : null,
    })
    at = restTo
  }
  const most = Math.max(0, ...rows.map((row) => amountsIn(row)))
  // a row with fewer amounts than another has blanks that left no trace
  return rows.map((row) => (amountsIn(row) > 0 && amountsIn(row) < most ? withDoubt(row) : row))

  function amountsIn(row: BudgetRow): number {
    return row.cells.filter(
      (cell, column) =>
        cell && ['original', 'adjusted', 'spent'].includes(roles[column] ?? '') && /\d/u.test(textOf(atoms, cell.from, cell.to)),
    ).length
  }
}

const withDoubt = ({ label, cells, rest }: BudgetRow): BudgetRow => ({ label, cells, rest, unsure: true })

const startsRow = (atoms: readonly Atom[], at: number, to: number): boolean =>
  completeLabel(atoms, at, to) > 0 || isLineOfAmounts(atoms, at, to)

/** A few words and then nothing but amounts, all in one line. */
function isLineOfAmounts(atoms: readonly Atom[], from: number, to: number): boolean {
  let at = from
  while (at < to && at < from + 3 && !isAmountLike(atoms[at])) at++
  const words = textOf(atoms, from, at)
  if (at === from || words.length > 14 || /[，。；=]/u.test(words)) return false
  let amounts = 0
  for (; at < to && !startsLine(atoms[at]); at++) {
    if (!isAmountLike(atoms[at])) return false
    amounts++
  }
  return amounts >= 2
}

/** A row without known words still has a label, if amounts follow it soon. */
function labelEndAt(atoms: readonly Atom[], from: number, to: number): number {
  const known = completeLabel(atoms, from, to)
  if (known > 0) return known
  let at = from
  while (at < to && !isAmountLike(atoms[at]) && at < from + 8) at++
  return at < to && at > from && isAmountLike(atoms[at]) ? at : -1
}

/** The shortest label behind which amounts, another label or nothing stands; a longer one would swallow the label of the next, empty row. */
function completeLabel(atoms: readonly Atom[], from: number, to: number): number {
  let longest = -1
  for (let end = from + 1; end <= Math.min(to, from + 10); end++) {
    if (isAmountLike(atoms[end - 1])) break
    if (!isBudgetLabel(textOf(atoms, from, end))) continue
    longest = end
    if (end === to || isAmountLike(atoms[end])) return end
    if (startsLine(atoms[end]) && beginsLabel(atoms, end, to)) return end
  }
  return longest
}

function beginsLabel(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let end = from + 1; end <= Math.min(to, from + 6); end++) {
    if (isAmountLike(atoms[end - 1])) return false
    const text = textOf(atoms, from, end)
    if (text.length >= 4 && isBudgetLabel(text)) return true
  }
  return false
}
