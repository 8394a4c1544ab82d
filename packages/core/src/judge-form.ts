// The verdict on a form as it was read: findings on values that the reader doubts are not told as faults.
import type { CheckContext } from './check-context.ts'
import { checkForm } from './check.ts'
import { doubtFinder } from './doubt-finder.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { Form } from './form.ts'
import { reliabilityOf, type Reliability } from './reliability.ts'
import { restsOn } from './rests-on.ts'
import type { ResolvedPack } from './rule-pack.ts'
import { scoreForm } from './score.ts'
import type { Scoring } from './scoring.ts'

/** What would be objected to if the values it rests on were read right: `doubts` are the pointers of those that may not be. */
export interface NotJudged {
  readonly code: FindingCode
  readonly at: string
  readonly doubts: readonly string[]
}

export interface Judgement {
  readonly findings: readonly Finding[]
  readonly notJudged: readonly NotJudged[]
  readonly reliability: Reliability
}

/**
 * `scoring` is that of the form with its doubts. Together the codes and places of `findings` and `notJudged` are those of `checkForm` on the form
 * without doubts, in the same order.
 */
export function judgeForm(form: Form, scoring: Scoring, pack: ResolvedPack, context: CheckContext = {}): Judgement {
  if (form.doubts.length === 0) return { findings: checkForm(form, scoring, pack, context), notJudged: [], reliability: 'reliable' }
  const asIfCertain = scoreForm({ ...form, doubts: [] }, pack)
  const find = doubtFinder(form)
  const findings: Finding[] = []
  const notJudged: NotJudged[] = []
  for (const finding of checkForm(form, asIfCertain, pack, context)) {
    const doubts = new Set(restsOn(finding, form).flatMap(find))
    if (doubts.size === 0) findings.push(finding)
    else notJudged.push({ code: finding.code, at: finding.at, doubts: [...doubts] })
  }
  return { findings, notJudged, reliability: reliabilityOf(form) }
}
