// Which findings are shown under a filter, and which of them the chosen cell means.
import { cellOf, countedFindings, type Severity } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { findingsOf, type LineName } from './lines.ts'
import { inSections, keyOf } from './ranked.ts'

export type Shown = 'all' | 'line' | Severity

/** In the order of the list, without what was dismissed, and only those of the severity or the chosen line that is shown. */
export function shownFindings(findings: readonly PrintedFinding[], shown: Shown, line: LineName | null): readonly PrintedFinding[] {
  if (shown === 'line') return line === null ? [] : inSections(findingsOf(line, findings).list)
  const all = inSections(countedFindings(findings))
  return shown === 'all' ? all : all.filter(({ severity }) => severity === shown)
}

/** The finding meant: the one chosen last as long as its cell is chosen, else the first of the chosen cell. */
export function currentFinding(findings: readonly PrintedFinding[], chosen: string | null, meant: string | null): PrintedFinding | null {
  if (chosen === null) return null
  const here = findings.filter(({ at }) => cellOf(at) === chosen)
  return here.find((finding) => keyOf(finding) === meant) ?? here[0] ?? null
}
