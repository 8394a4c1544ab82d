// One indicator row: which rule decides, by how its actual value stands against its target.
import { type Completion, isCostGroup } from '../value/completion.ts'
import { dimensionKind, groupKind } from '../checks/group-kind.ts'
import { type Decimal, hundred } from '../decimal.ts'
import type { Indicator } from '../form.ts'
import type { ResolvedPack } from '../rule-pack.ts'
import { boundary } from './boundary.ts'
import { brokenLimit } from './broken-limit.ts'
import { costNotFiled } from './cost-not-filed.ts'
import { equalExceeded } from './equal.ts'
import { late } from './late.ts'
import { met } from './met.ts'
import { missedInWords } from './missed-in-words.ts'
import { isOverCompleted, overCompletion } from './over-completion.ts'
import { qualitative } from './qualitative.ts'
import { outsideRange } from './range.ts'
import type { Ruling } from './ruling.ts'
import { satisfactionBands } from './satisfaction-bands.ts'
import { shortfall } from './shortfall.ts'
import { unverifiable } from './unverifiable.ts'

/** Never throws. `weight` is above or equal to 0. */
export function ruleRow(indicator: Indicator, weight: Decimal, completion: Completion, pack: ResolvedPack): Ruling {
  const ruling = ruleState(indicator, weight, completion, pack)
  const cap = pack.entries.costNotFiledCap?.value
  const notFiled = cap !== undefined && completion.why === 'target-blank' && isCostGroup(indicator)
  return notFiled ? costNotFiled(ruling, cap) : ruling
}

function ruleState(indicator: Indicator, weight: Decimal, completion: Completion, { entries }: ResolvedPack): Ruling {
  const row = { weight, targetText: indicator.target.text ?? '', actualText: indicator.actual.text ?? '' }
  if (completion.state === 'met') return bySatisfaction(indicator, completion, weight, entries, ruleMet(weight, completion, entries))
  if (completion.state === 'missed') return bySatisfaction(indicator, completion, weight, entries, ruleMissed(row, completion, entries))
  if (completion.state === 'qualitative') return qualitative(row, entries.qualitative?.value)
  if (completion.state === 'incomparable') return unverifiable(row, { rule: 'unverifiable/judged', why: completion.why })
  if (row.targetText === '' && row.actualText === '') return unverifiable(row, { rule: 'not-filled/process-row', why: completion.why })
  return unverifiable(row, { rule: row.targetText === '' ? 'not-filled/target' : 'not-filled/actual', why: completion.why })
}

function ruleMet(weight: Decimal, completion: Completion, entries: ResolvedPack['entries']): Ruling {
  const { target, actual, direction } = completion
  if (target === null || actual === null || (direction !== 'at-least' && direction !== 'equal')) return met({ weight }, entries.met?.value)
  const parameters = entries.overCompletion?.value
  if (parameters !== undefined && isOverCompleted(completion, parameters)) return overCompletion({ weight, target, actual }, parameters)
  if (direction === 'equal' && actual.moreThan(target)) return equalExceeded({ weight, target, actual }, entries.equal?.value)
  return met({ weight }, entries.met?.value)
}

/** A surveyed rate under a pack that has bands for it: by them, or by its target. */
function bySatisfaction(
  { group, dimension, target }: Indicator,
  { actual }: Completion,
  weight: Decimal,
  entries: ResolvedPack['entries'],
  byTarget: Ruling,
): Ruling {
  const bands = entries.satisfactionBands?.value
  if (bands === undefined || actual === null || target.unit !== '%') return byTarget
  if (dimensionKind(dimension ?? '', groupKind(group ?? '', dimension ?? '')) !== 'satisfaction') return byTarget
  return satisfactionBands({ weight, rate: actual.over(hundred) }, bands, byTarget)
}

interface TextRow {
  readonly weight: Decimal
  readonly targetText: string
  readonly actualText: string
}

function ruleMissed(row: TextRow, completion: Completion, entries: ResolvedPack['entries']): Ruling {
  const { target, actual, direction, strict } = completion
  if (direction === 'by-date') return late(row, entries.late?.value, entries.qualitative?.value)
  if (target === null || actual === null) return missedInWords(row)
  const numbers = { weight: row.weight, target, actual }
  const variants = { shortfall: entries.shortfall?.value, brokenLimit: entries.brokenLimit?.value }
  const decimals = entries.rounding?.value.row ?? null
  if (direction === 'range') return outsideRange({ ...numbers, targetText: row.targetText }, variants, decimals)
  if (strict && actual.equals(target)) return boundary(numbers)
  // An equal target is missed upwards only where less is better: a cost, or a count of things that should not happen.
  const above = direction === 'at-most' || (direction === 'equal' && actual.moreThan(target))
  return above ? brokenLimit(numbers, variants.brokenLimit, decimals) : shortfall(numbers, variants.shortfall, decimals)
}
