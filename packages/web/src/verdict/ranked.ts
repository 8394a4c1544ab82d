// Findings as the list shows them: in sections, those that say the same of several cells together.
import { type Severity, severityRank } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'

export const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** As the list beside the table has them, a section for each severity; within a section in core's one order. */
export const inSections = (findings: readonly PrintedFinding[]): readonly PrintedFinding[] =>
  findings.toSorted((one, other) => severityRank[one.severity] - severityRank[other.severity])

/**
 * Takes findings in order; gives those with one advice from one source together, where the first of them stood. A cluster that was given before
 * with the same words is the same array again: a verdict that follows every keystroke changes few of them.
 */
export function clustered(findings: readonly PrintedFinding[]): readonly (readonly PrintedFinding[])[] {
  const clusters = new Map<string, PrintedFinding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.code, finding.fix, finding.source])
    const cluster = clusters.get(key)
    if (cluster === undefined) clusters.set(key, [finding])
    else cluster.push(finding)
  }
  const now = new Map([...clusters.values()].map((cluster) => [JSON.stringify(cluster), cluster]))
  const kept = new Map([...now].map(([words, cluster]) => [words, before.get(words) ?? cluster]))
  before = kept
  return [...kept.values()]
}

let before: ReadonlyMap<string, readonly PrintedFinding[]> = new Map()

export const keyOf = ({ code, at }: PrintedFinding): string => `${code} ${at}`
