// Every check, in the order in which a reader meets its subject on the form.
import { benefits } from './benefits.ts'
import { beside } from './beside.ts'
import { blanks } from './blanks.ts'
import { budgetLines } from './budget-lines.ts'
import { columns } from './columns.ts'
import { concealed } from './concealed.ts'
import { dimensions } from './dimensions.ts'
import { direction } from './direction.ts'
import { draftOriginal } from './draft-original.ts'
import { execution } from './execution.ts'
import { fullScore } from './full-score.ts'
import { header } from './header.ts'
import { knownRules } from './known-rules.ts'
import { nature } from './nature.ts'
import { objectives } from './objectives.ts'
import { overCompletion } from './over-completion.ts'
import { proportion } from './proportion.ts'
import type { Check } from './reading.ts'
import { reasons } from './reasons.ts'
import { sameFact } from './same-fact.ts'
import { satisfaction } from './satisfaction.ts'
import { scoreBounds } from './score-bounds.ts'
import { spending } from './spending.ts'
import { targets } from './targets.ts'
import { texts } from './texts.ts'
import { tiers } from './tiers.ts'
import { totals } from './totals.ts'
import { verifiable } from './verifiable.ts'
import { weights } from './weights.ts'

export const checks: readonly Check[] = [
  knownRules,
  draftOriginal,
  concealed,
  header,
  texts,
  budgetLines,
  execution,
  spending,
  objectives,
  fullScore,
  proportion,
  scoreBounds,
  overCompletion,
  tiers,
  reasons,
  blanks,
  verifiable,
  columns,
  targets,
  direction,
  nature,
  satisfaction,
  benefits,
  sameFact,
  dimensions,
  weights,
  totals,
  beside,
]
