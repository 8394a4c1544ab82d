// The findings of a pile, grouped: on how many forms each fault stands, with how many points in all, and what was decided about it.
import { Decimal, zero } from '../decimal.ts'
import type { FindingCode, Severity } from '../finding.ts'
import type { Decision } from './decision.ts'
import { severityRank } from '../what-matters.ts'
import type { Digest, FormAt } from './digest.ts'

export interface FindingGroup {
  readonly code: FindingCode
  /** The gravest with which it stands on a form. */
  readonly severity: Severity
  /** Forms, findings, bodies and points at stake in all (to be gained, for points-left; a decimal string): without the forms where it was dismissed. */
  readonly forms: number
  readonly findings: number
  readonly bodies: number
  readonly points: string
  /** Forms where it was dismissed, by the group or one by one. */
  readonly dismissed: number
  /** What was decided, in the same words, on every form with it; else null. */
  readonly decision: Decision | null
  /** The forms with most points at stake by it, at most five. */
  readonly examples: readonly FormAt[]
}

const EXAMPLES = 5

interface Gathered {
  severity: Severity
  forms: number
  findings: number
  dismissed: number
  points: Decimal
  /** Undefined once two forms were decided about differently. */
  decision: Decision | null | undefined
  readonly bodies: Set<string | null>
  readonly examples: { readonly at: FormAt; readonly points: number }[]
}

type Decided = (group: FindingCode, form: FormAt) => Decision | null

/** Errors first, then by points and by forms; one that was dismissed everywhere is still there, with no forms. */
export function findingGroups(digests: readonly Digest[], decided: Decided): readonly FindingGroup[] {
  const groups = new Map<FindingCode, Gathered>()
  for (const { at, body, found } of digests) {
    for (const { code, severity, count, points } of found) {
      let group = groups.get(code)
      const decision = decided(code, at)
      if (group === undefined) {
        group = { severity, forms: 0, findings: 0, dismissed: 0, points: zero, decision, bodies: new Set(), examples: [] }
        groups.set(code, group)
      }
      if (severityRank[severity] < severityRank[group.severity]) group.severity = severity
      if (!isSame(group.decision, decision)) group.decision = undefined
      if (decision?.verdict === 'dismissed') {
        group.dismissed += 1
        continue
      }
      group.forms += 1
      group.findings += count
      group.bodies.add(body)
      if (points !== null) group.points = group.points.plus(points)
      keepExample(group.examples, at, Number(points ?? 0))
    }
  }
  return [...groups]
    .map(([code, { bodies, points, decision, examples, ...rest }]) => ({
      code,
      ...rest,
      bodies: bodies.size,
      points,
      decision: decision ?? null,
      examples: examples.map(({ at }) => at),
    }))
    .toSorted(
      (one, other) =>
        severityRank[one.severity] - severityRank[other.severity] || other.points.compare(one.points) || other.forms - one.forms,
    )
    .map((group) => ({ ...group, points: group.points.toString() }))
}

const isSame = (one: Decision | null | undefined, other: Decision | null): boolean =>
  one !== undefined && one?.verdict === other?.verdict && one?.why === other?.why

function keepExample(examples: Gathered['examples'], at: FormAt, points: number): void {
  if (examples.length === EXAMPLES && examples[EXAMPLES - 1]!.points >= points) return
  const before = examples.findIndex((each) => each.points < points)
  examples.splice(before < 0 ? examples.length : before, 0, { at, points })
  examples.length = Math.min(examples.length, EXAMPLES)
}
