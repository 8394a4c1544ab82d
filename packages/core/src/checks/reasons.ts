// Points taken need a cause; a cause needs points taken.
import { Decimal, sum } from '../decimal.ts'
import { sourceOfPart } from '../resolve-pack.ts'
import type { EntryOption, Source } from '../rule-pack.ts'
import type { Check, Objection, Reading, Row } from './reading.ts'
import { auditRules, deployedSystem, reviewStandard } from './sources.ts'
import { admitsFault, namesNoCause } from './vocabulary/causes.ts'
import { formOwnNote } from './vocabulary/template-hints.ts'

const fifth = Decimal.of('0.8')

/**
 * reason-missing: a score below the weight and no reason. In a form without a reason column, a filled block under the table answers for all
 *   rows, a blank one for none; without either, one no-reason-column.
 * reason-without-cause: points taken, and the text tells only achievements and intentions.
 * reason-without-deduction: the text admits a fault for which reviewers take points, and none were taken.
 * deduction-text-mismatch: "扣2.5分" and another number of points really taken; in per cent, further off than 15 points.
 * large-deviation: more than a fifth below the target.
 * Source: 财预〔2020〕10号 Art. 11: unmet or strongly deviating targets need cause and measures; the deployed system demands a reason for any row
 *   below its weight; the review standard of Chengdu Pidu demands the cause, the
 *   right percentage, and a deduction where a fault is admitted; the fifth is an audit rule.
 */
export const reasons: Check = (reading) => {
  const objections: Objection[] = []
  const column = reading.form.columns.deviationReason
  const silent: Row[] = []
  for (const row of reading.rows) {
    const { weight, score, reason } = row
    if (weight !== null && score?.lessThan(weight) && weight.isPositive()) {
      if (reason === null) silent.push(row)
      else if (namesNoCause(reason)) {
        objections.push({ code: 'reason-without-cause', row, at: `${row.at}/deviationReason`, params: { reason }, source: reviewStandard })
      }
      const stated = reason === null ? null : statedDeduction(reason, weight)
      const taken = weight.minus(score)
      if (stated !== null && stated.points.minus(taken).abs().moreThan(stated.tolerance)) {
        const params = { stated: stated.printed, taken: taken.toString() }
        objections.push({ code: 'deduction-text-mismatch', row, at: `${row.at}/deviationReason`, params, source: reviewStandard })
      }
    } else if (
      reason !== null &&
      weight !== null &&
      score?.equals(weight) &&
      row.completion.state !== 'missed' &&
      admitsFault.test(reason)
    ) {
      objections.push({
        code: 'reason-without-deduction',
        row,
        at: `${row.at}/deviationReason`,
        params: { reason },
        source: reviewStandard,
      })
    }
    if (row.completion.direction === 'at-least' && row.completion.state === 'missed' && row.completion.ratio?.lessThan(fifth)) {
      const percent = row.completion.ratio.times(100).round(1).toString()
      objections.push({ code: 'large-deviation', row, at: `${row.at}/actual`, params: { percent }, source: auditRules })
    }
  }
  return objections.concat(missingReasons(reading, column, silent))
}

/** A block for reasons under the table, as forms without such a column have it. */
const blockForReasons = /原因|偏差|未完成/

function missingReasons(reading: Reading, column: boolean, silent: readonly Row[]): Objection[] {
  if (silent.length === 0 || !reading.selfEvaluation) return []
  const block = reading.form.notes.some((note) => !formOwnNote.test(note.label) && blockForReasons.test(note.label))
  if (column || (block && reading.explanation === null)) {
    return silent.map((row) => ({
      code: 'reason-missing',
      row,
      at: `${row.at}/deviationReason`,
      params: notExplained(row),
      source: demandedBy(row, reading),
    }))
  }
  if (reading.explanation !== null) return []
  const unexplained = silent.filter((row) => !hasRemark(reading, row))
  const [first] = unexplained
  if (first === undefined) return []
  const params = { rows: String(unexplained.length), name: first.name }
  return [{ code: 'no-reason-column', at: `${first.at}/score`, params, source: demandedBy(first, reading) }]
}

/** A remark beside the row, in a column that is not called one for reasons, is a place where the cause could be and was written. */
function hasRemark(reading: Reading, row: Row): boolean {
  return (
    row.name !== '' &&
    reading.form.notes.some(
      (note) => /^(?:备注|说明|情况说明)/.test(note.label) && note.label.includes(row.name) && note.text.trim() !== '',
    )
  )
}

type Trigger = EntryOption<'reasons', ''>

/** Whether a trigger of the pack is met by a row that lost points; those of the money and of the total are met by none. */
const onRow = {
  unmet: (row) => row.completion.state === 'missed',
  'strong-deviation': (row) => row.completion.ratio?.lessThan(fifth) === true,
  'over-completion': (row, { tolerances }) => row.completion.ratio?.atLeast(tolerances.overCompletion) === true,
  'zero-score-cause': (row) => row.score?.isZero() === true,
  'qualitative-explained': (row) => row.completion.state === 'qualitative',
  'score-below-weight': () => true,
  'low-execution': () => false,
  'execution-below-90': () => false,
  'budget-changed': () => false,
  'poor-result': () => false,
} satisfies Record<Trigger, (row: Row, reading: Reading) => boolean>

/** The text that asks for the reason: the first trigger that the row meets, the rule's own before the system's. */
function demandedBy(row: Row, reading: Reading): Source {
  const entry = reading.pack.entries.reasons
  const trigger = entry?.value.find((each) => onRow[each](row, reading))
  return entry === undefined || trigger === undefined ? deployedSystem : sourceOfPart(entry, trigger)
}

function notExplained(row: Row): Record<string, string> {
  return { taken: row.weight === null || row.score === null ? '' : row.weight.minus(row.score).toString() }
}

const deductedPoints = /扣(?:除|减|去)?\s*(\d+(?:\.\d+)?)\s*分/g
const deductedShare = /扣(?:除|减|去)?\s*(?:该项|本项|分值的?|权重的?)*\s*(\d+(?:\.\d+)?)\s*[%％]/
/** "每少1场扣0.5分" states a rule, not what was deducted. */
const perUnit = /每[^，。；]{0,14}扣/
const rounding = Decimal.of('0.05')
const shareTolerance = Decimal.of('0.15')

/** What the text says was deducted. Several deductions in one text add up; a share is of the weight. */
function statedDeduction(reason: string, weight: Decimal): { points: Decimal; tolerance: Decimal; printed: string } | null {
  if (!reason.includes('扣') || perUnit.test(reason)) return null
  const points = [...reason.matchAll(deductedPoints)].map((match) => match[1] ?? '0')
  if (points.length > 0) {
    const last = points.at(-1)
    // "扣1分，扣0.5分，共扣1.5分": the sum is told as well
    const told = /共|合计|总计/.test(reason) && last !== undefined ? Decimal.of(plain(last)) : sum(points.map(plain))
    return { points: told, tolerance: rounding, printed: `${told.toString()}分` }
  }
  const share = deductedShare.exec(reason)?.[1]
  if (share === undefined) return null
  return { points: weight.times(plain(share)).over(100), tolerance: weight.times(shareTolerance), printed: `${share}%` }
}

const plain = (digits: string): string => Decimal.parse(digits)?.toString() ?? '0'
