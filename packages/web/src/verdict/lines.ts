// Lines of the form (its indicators, budget execution, the total): which one a pointer belongs to, what it may score, which findings it has.
import { executionLine, type Form, isDismissed, type LineScoring, type Scoring, type Severity } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '@jizheng/documents'

export type LineName = number | 'execution' | 'total'

/** The total has no weight of its own: it is measured on the sum of the weights. */
export type LineFigures = Pick<LineScoring, 'stated' | 'suggested' | 'permitted' | 'steps' | 'weight'>

/** Null where the value belongs to no scored line: head, objectives, notes. */
export function lineAt(at: string | null): LineName | null {
  const row = /^\/indicators\/(\d+)(?:\/|$)/.exec(at ?? '')
  if (row !== null) return Number(row[1])
  if (at?.startsWith('/budget/') === true) return 'execution'
  return at?.startsWith('/total/') === true ? 'total' : null
}

/** The cell in which the line's points stand. */
export function scoreCellOf(line: LineName, form: Form): string {
  if (line === 'total') return '/total/score'
  if (typeof line === 'number') return `/indicators/${line}/score`
  const executed = executionLine(form)
  return `/budget/lines/${executed === null ? 0 : form.budget.lines.indexOf(executed)}/score`
}

export function figuresOf(form: JudgedForm, line: LineName): LineFigures | null {
  const { scoring } = form
  if (line === 'execution') return scoring.execution
  // One nearest total on every screen: what is suggested for rows without a score is no part of it
  if (line === 'total') return { ...scoring.total, suggested: scoring.total.nearest, weight: form.total.weight ?? fullTotal(scoring) }
  return scoring.indicators[line] ?? null
}

const fullTotal = ({ total }: Scoring): string | null => (total.permitted === null ? null : '100')

export const lineOf = ({ indicator, at }: PrintedFinding): LineName | null => indicator ?? lineAt(at)

type Counts = Readonly<Record<Severity, number>>

interface LineFindings {
  readonly list: readonly PrintedFinding[]
  readonly counts: Counts
}

const none: LineFindings = { list: [], counts: { error: 0, warning: 0, notice: 0 } }
const known = new WeakMap<readonly PrintedFinding[], ReadonlyMap<LineName, LineFindings>>()

/** Each verdict's findings are sorted into lines once, however many rows ask. */
export function findingsOf(line: LineName, findings: readonly PrintedFinding[]): LineFindings {
  let lines = known.get(findings)
  if (lines === undefined) {
    lines = byLine(findings)
    known.set(findings, lines)
  }
  return lines.get(line) ?? none
}

function byLine(findings: readonly PrintedFinding[]): ReadonlyMap<LineName, LineFindings> {
  const lines = new Map<LineName, { list: PrintedFinding[]; counts: Record<Severity, number> }>()
  for (const finding of findings) {
    const line = lineOf(finding)
    if (line === null || isDismissed(finding)) continue
    const here = lines.get(line) ?? { list: [], counts: { error: 0, warning: 0, notice: 0 } }
    here.list.push(finding)
    here.counts[finding.severity] += 1
    lines.set(line, here)
  }
  return lines
}
