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

/** One advice from one source for one or several cells. */
export interface Cluster {
  readonly findings: readonly PrintedFinding[]
}

/** Takes ranked findings. A cluster stands where the first of its findings stood. */
export function clustered(findings: readonly PrintedFinding[]): readonly Cluster[] {
  const clusters = new Map<string, { findings: PrintedFinding[] }>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.code, finding.fix, finding.source])
    const cluster = clusters.get(key)
    if (cluster === undefined) clusters.set(key, { findings: [finding] })
    else cluster.findings.push(finding)
  }
  return [...clusters.values()]
}

export const keyOf = ({ code, at }: PrintedFinding): string => `${code} ${at}`
