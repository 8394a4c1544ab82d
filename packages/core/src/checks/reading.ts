// A form prepared for the checks: everything that several of them ask is worked out here, once.
import { budgetTotalLine, executionLine, repeatsWholeForm } from '../budget-line.ts'
import type { CheckContext } from '../check-context.ts'
import { completionOf, type Completion } from '../value/completion.ts'
import { Decimal, hundred, sum } from '../decimal.ts'
import type { FindingCode, Severity } from '../finding.ts'
import type { BudgetLine, Form, Indicator } from '../form.ts'
import { isBlank, normalise } from '../value/normalise.ts'
import type { Place } from '../place.ts'
import type { ResolvedPack, Source } from '../rule-pack.ts'
import type { LineScoring, Scoring } from '../scoring.ts'
import { dimensionKind, groupKind, type DimensionKind, type GroupKind } from './group-kind.ts'
import { formOwnNote, hint, reasonBlock } from './vocabulary/template-hints.ts'

/** What a check objects to; check.ts makes a Finding of it. */
export interface Objection {
  readonly code: FindingCode
  readonly row?: Row
  readonly at: string
  readonly params?: Readonly<Record<string, string>>
  /** Points that the total would lose; below 0 those that it would gain: the distance of the stated score to its permitted range. */
  readonly points?: Decimal | null
  /** Where it differs from the code's own. */
  readonly severity?: Severity
  readonly source: Source
  /** Where it is no value's place. */
  readonly evidence?: Place
}

export type Check = (reading: Reading) => readonly Objection[]

export interface Row {
  readonly index: number
  readonly at: string
  readonly indicator: Indicator
  /** Without "指标1：" and marks. */
  readonly name: string
  readonly dimension: DimensionKind | null
  readonly group: GroupKind | null
  readonly target: string
  readonly actual: string
  readonly weight: Decimal | null
  readonly score: Decimal | null
  /** Null where blank: nothing printed, 无, /, —, 0. */
  readonly reason: string | null
  readonly completion: Completion
}

export interface Line {
  readonly index: number
  readonly at: string
  readonly line: BudgetLine
  readonly original: Decimal | null
  readonly adjusted: Decimal | null
  readonly spent: Decimal | null
  readonly rate: Decimal | null
  readonly weight: Decimal | null
  readonly score: Decimal | null
}

interface Tolerances {
  /** Actual ÷ target from which a target counts as far exceeded. */
  readonly overCompletion: Decimal
  readonly rate: Decimal
  readonly executionScore: Decimal
  readonly total: Decimal
  readonly proportionalScore: Decimal
  readonly weights: Decimal
}

export interface Reading {
  readonly form: Form
  readonly scoring: Scoring
  readonly pack: ResolvedPack
  readonly context: CheckContext
  readonly rows: readonly Row[]
  readonly lines: readonly Line[]
  /** The total line of the budget block; sums take it and not its sub-lines. */
  readonly total: Line | null
  /** The line that carries weight and score of the execution: the total line, else the first that has them. Null where its weight is the whole form's. */
  readonly execution: Line | null
  /** Notes in which the unit explains itself: reasons, problems, measures. Null where there is no such block. */
  readonly explanation: string | null
  /** The form scores: a self-evaluation with weights or scores. */
  readonly scored: boolean
  readonly selfEvaluation: boolean
  /** The columns of target and actual are filled with points: nothing in them can be judged as a value. */
  readonly valuesHoldScores: boolean
  /** Rows whose target and actual repeat weight and score without a unit, where there are three and more of them: points, not values. */
  readonly pointRows: readonly Row[]
  readonly tolerances: Tolerances
}

/** Reads a form once for all checks. `scoring.indicators` answers `form.indicators` row by row. */
export function readForChecks(form: Form, scoring: Scoring, pack: ResolvedPack, context: CheckContext): Reading {
  const lines = form.budget.lines.map(readLine)
  const rows: Row[] = []
  for (const [index, indicator] of form.indicators.entries()) rows.push(readRow(indicator, index, form.year, rows.at(-1)))
  const totalLine = budgetTotalLine(form.budget.lines)
  const scoredLine = executionLine(form)
  const execution = scoredLine === null || repeatsWholeForm(scoredLine, form) ? null : scoredLine
  const selfEvaluation = form.kind.endsWith('self-evaluation')
  return {
    form,
    scoring,
    pack,
    context,
    rows,
    lines,
    total: lines.find((each) => each.line === totalLine) ?? null,
    execution: lines.find((each) => each.line === execution) ?? null,
    explanation: explanation(form),
    scored: selfEvaluation && (form.columns.score || form.total.score !== null),
    selfEvaluation,
    valuesHoldScores: valuesHoldScores(rows),
    pointRows: pointRows(rows),
    tolerances: tolerancesOf(pack),
  }
}

/** Bare numbers under target and actual that repeat the weights, or, where there are no weights, add up to a whole like weights do. */
function valuesHoldScores(rows: readonly Row[]): boolean {
  const values: Decimal[] = []
  let asWeights = 0
  for (const { indicator, completion, weight, score } of rows) {
    const { relation, unit, value, text } = indicator.target
    if (text === null) continue
    if (relation !== 'unstated' || unit !== null || value === null || completion.target === null) return false
    if (weight !== null && completion.target.equals(weight) && (score === null || completion.actual?.equals(score))) asWeights += 1
    else if (weight !== null || score !== null) return false
    values.push(completion.target)
  }
  if (values.length < 3 || values.some((value) => value.atLeast(hundred))) return false
  if (asWeights === values.length) return true
  return asWeights === 0 && wholes.some((whole) => whole.equals(sum(values)))
}

function pointRows(rows: readonly Row[]): readonly Row[] {
  const repeating = rows.filter(({ indicator: { target, actual }, completion, weight, score }) => {
    if (target.relation !== 'unstated' || target.unit !== null || actual.value === null || weight === null || score === null) return false
    return completion.target?.equals(weight) === true && score.equals(actual.value)
  })
  return repeating.length >= 3 ? repeating : []
}

// All points, or those without execution (10, in 湖北 20)
const wholes = [hundred, Decimal.of(90), Decimal.of(80)]

/** Stated minus the nearest score that the rules permit: what the total would lose; negative where the row may claim more; null where it is right. */
export const atRisk = ({ score, index }: Row, scoring: Scoring): Decimal | null =>
  outsideRange(score, scoring.indicators[index]?.permitted ?? null)

/** The same of any scored line. */
export function outsideRange(score: Decimal | null, permitted: LineScoring['permitted']): Decimal | null {
  if (score === null || permitted === null) return null
  const above = score.minus(permitted[1])
  if (above.isPositive()) return above
  const below = score.minus(permitted[0])
  return below.isNegative() ? below : null
}

const blankReason = /^(?:[\s\-—–－/\\、.。…]|无|暂无|没有|不涉及|0)*$/

/** A reason that says nothing: blank, 无, /, —, 0. */
const isBlankReason = (text: string | null): boolean => text === null || (text.length < 12 && (isBlank(text) || blankReason.test(text)))

const mark = /^[★☆▲△●◆*\s]*(?:(?:指标|目标)\s*\d*\s*[:：、.．]?|\d{1,2}\s*[:：、.．](?!\d))?\s*/

/** The name as printed, without "指标1：" and marks. */
export const printedName = (name: string | null): string => (name ?? '').trim().replace(mark, '')

function readRow(indicator: Indicator, index: number, year: number | null, above: Row | undefined): Row {
  // Rows of one group follow one another
  const same = above !== undefined && above.indicator.group === indicator.group && above.indicator.dimension === indicator.dimension
  const group = same ? above.group : groupKind(indicator.group ?? '', indicator.dimension ?? '')
  return {
    index,
    at: `/indicators/${index}`,
    indicator,
    name: indicator.name === null ? '' : normalise(indicator.name).replace(mark, ''),
    dimension: same ? above.dimension : dimensionKind(indicator.dimension ?? '', group),
    group,
    target: indicator.target.text === null ? '' : normalise(indicator.target.text),
    actual: indicator.actual.text === null ? '' : normalise(indicator.actual.text),
    weight: decimal(indicator.weight),
    score: decimal(indicator.score),
    reason: isBlankReason(indicator.deviationReason) ? null : indicator.deviationReason,
    completion: completionOf(indicator, { year }),
  }
}

export function readLine(line: BudgetLine, index: number): Line {
  return {
    index,
    at: `/budget/lines/${index}`,
    line,
    original: decimal(line.original),
    adjusted: decimal(line.adjusted),
    spent: decimal(line.spent),
    rate: decimal(line.rate),
    weight: decimal(line.weight),
    score: decimal(line.score),
  }
}

const decimal = (text: string | null): Decimal | null => (text === null ? null : Decimal.parse(text))

function explanation(form: Form): string | null {
  let all: string | null = null
  for (const note of form.notes) {
    if (formOwnNote.test(note.label) || !reasonBlock.test(note.label) || hint.test(note.text) || isBlankReason(note.text)) continue
    all = all === null ? note.text : `${all}\n${note.text}`
  }
  return all
}

// The tolerances of contract/findings.md, for packs that state none.
const half = Decimal.of('0.5')
const tenth = Decimal.of('0.1')
const twentieth = Decimal.of('0.05')
const hundredth = Decimal.of('0.01')
const proportional = Decimal.of('0.15')

// A pack is never changed, so its figures are parsed once
const parsed = new WeakMap<ResolvedPack, Tolerances>()

function tolerancesOf(pack: ResolvedPack): Tolerances {
  const known = parsed.get(pack)
  if (known !== undefined) return known
  const stated = pack.entries.tolerances?.value
  const tolerances: Tolerances = {
    rate: stated === undefined ? half : Decimal.of(stated.rate),
    executionScore: stated === undefined ? tenth : Decimal.of(stated.executionScore),
    total: stated === undefined ? twentieth : Decimal.of(stated.total),
    proportionalScore: stated === undefined ? proportional : Decimal.of(stated.proportionalScore),
    weights: stated === undefined ? hundredth : Decimal.of(stated.weights),
    overCompletion: Decimal.of(pack.entries.overCompletion?.value.threshold ?? '1.3'),
  }
  parsed.set(pack, tolerances)
  return tolerances
}
