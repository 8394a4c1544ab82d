// What the verdict objects to, cell by cell of the sheet: the gravest severity, the sentences, and how many points a reason is demanded for; and what cannot be read at all.
import { countedFindings, type Filling, type Severity } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { cellFor, type Sheet } from './sheet.ts'
import { unreadIn } from './unread.ts'

export interface Mark {
  readonly severity: Severity
  readonly says: string
  /** Points taken without a reason; null where none is demanded here. An empty text where the points are not known. */
  readonly reasonFor: string | null
}

export type Marks = ReadonlyMap<string, Mark>

const grave: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }

export function marksOf(sheet: Sheet, verdict: JudgedForm | null): Marks {
  const marks = new Map<string, Mark>()
  for (const { at, severity, message, fix, code, params } of countedFindings(verdict?.findings ?? [])) {
    const demanded = code === 'reason-missing' && at.endsWith('/deviationReason') ? (params['taken'] ?? '') : null
    // a finding of many cells stands at the first and is marked on all
    for (const pointer of params['cells']?.split(' ') ?? [at]) {
      const cell = cellFor(sheet, pointer)?.at
      if (cell == null) continue
      const known = marks.get(cell)
      marks.set(cell, {
        severity: known === undefined || grave[severity] > grave[known.severity] ? severity : known.severity,
        says: `${known === undefined ? '' : `${known.says}\n`}${message} ${fix}`,
        reasonFor: demanded ?? known?.reasonFor ?? null,
      })
    }
  }
  return marks
}

/** Not while it is being typed: half a figure is none yet. */
export function withUnread(marks: Marks, filling: Filling, editing: string | null, says: (text: string) => string): Marks {
  const unread = unreadIn(filling).filter(({ at }) => at !== editing)
  if (unread.length === 0) return marks
  const all = new Map(marks)
  for (const { at, text } of unread) all.set(at, { severity: 'error', says: says(text), reasonFor: null })
  return all
}

export const sameMark = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.severity === other.severity &&
    one.says === other.says &&
    one.reasonFor === other.reasonFor)
