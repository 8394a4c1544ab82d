// Findings in the order in which they are shown: by severity, then by points at stake; those that say the same of several cells together.
import { Decimal, type Severity, zero } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'

export const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** Core's own order stands where severity and points are equal. */
export function ranked(findings: readonly PrintedFinding[]): readonly PrintedFinding[] {
  const points = new Map(findings.map((finding) => [finding, finding.pointsAtStake === null ? zero : Decimal.of(finding.pointsAtStake)]))
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || points.get(b)!.compare(points.get(a)!),
  )
}

/**
 * Takes ranked findings; gives those with one advice from one source together, where the first of them stood. A cluster that was given before
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
