// The nearest total without what somebody dismissed: a line about whose points every finding was dismissed stands in it as it is stated.
import { Decimal, max, sum, zero } from './decimal.ts'
import { type Finding, type FindingCode, isDismissed } from './finding.ts'
import type { Locale } from './locale.ts'
import { sayStep } from './locales/say-step.ts'
import { finished, gradeStep, movesOf, nearestStep } from './nearest-total.ts'
import { ownFigures } from './packs/sources.ts'
import { gradeLost, gradeOf } from './rules/grade.ts'
import type { StepDraft } from './rules/ruling.ts'
import type { GradeLost, LineScoring, Scoring, Step, TotalBasis, TotalScoring } from './scoring.ts'

/** Points by which a stated score exceeds its range, or the stated total the sum of its lines, and which findings say so: at least one. */
export interface Excess {
  readonly points: string
  readonly codes: readonly FindingCode[]
}

type Told = Pick<Finding, 'code' | 'indicator' | 'at' | 'pointsAtStake' | 'gains' | 'decision'>

/** Those of a form as it was judged, whatever was decided about its findings. Of no line twice. */
export function excessesOf(
  { execution, indicators, total }: Pick<Scoring, 'execution' | 'indicators' | 'total'>,
  findings: readonly Told[],
): readonly Excess[] {
  const byPlace = Map.groupBy(findings.filter(isLosing), placeOf)
  const overstated = total.stated === null || total.sum === null ? zero : Decimal.of(total.stated).minus(total.sum)
  const places: readonly (readonly [Place, Decimal])[] = [
    ['execution', excessOf(execution)],
    ...indicators.map((line, index) => [index, excessOf(line)] as const),
    ['total', max(zero, overstated)],
  ]
  return places.flatMap(([place, points]): readonly Excess[] => {
    const codes = [...new Set((byPlace.get(place) ?? []).map(({ code }) => code))]
    return points.isZero() || codes.length === 0 ? [] : [{ points: points.toString(), codes }]
  })
}

/** A row by its index, the execution line, the total. */
type Place = number | 'execution' | 'total'

const isLosing = ({ pointsAtStake, gains }: Told): boolean => pointsAtStake !== null && gains !== true

const placeOf = ({ indicator, at }: Told): Place => indicator ?? (at.startsWith('/budget/') ? 'execution' : 'total')

const excessOf = (line: LineScoring): Decimal => max(zero, zero.minus(distanceOf(line)))

/** Points from the stated score to the nearest one; 0 where nothing bounds the line. */
function distanceOf({ stated, permitted }: LineScoring): Decimal {
  if (stated === null || permitted === null) return zero
  const [low, high] = permitted.map((end) => Decimal.of(end).minus(stated)) as [Decimal, Decimal]
  return low.isPositive() ? low : high.isNegative() ? high : zero
}

/** What is told of a total after decisions. */
export interface CountedTotal {
  readonly nearest: Decimal
  readonly grade: string | null
  readonly gradeLost: GradeLost | null
  /** Points that all findings about them were dismissed for. */
  readonly dismissed: Decimal
}

/** `isCounted`: whether findings of a code count. */
export function countedTotal(
  { stated, basis, excesses }: { readonly stated: string | null; readonly basis: TotalBasis; readonly excesses: readonly Excess[] },
  isCounted: (code: FindingCode) => boolean,
): CountedTotal {
  const dismissed = sum(excesses.flatMap(({ points, codes }) => (codes.some(isCounted) ? [] : [points])))
  const nearest = finished(Decimal.of(basis.moved).plus(dismissed), basis)
  const grades = basis.grades ?? undefined
  const lost = gradeLost(stated === null ? null : Decimal.parse(stated), nearest, grades)
  return { nearest, grade: gradeOf(nearest, grades), gradeLost: lost, dismissed }
}

/** The scoring of a form with what was decided about its findings; the same again where nothing that bears points was dismissed. */
export function countedScoring(scoring: Scoring, findings: readonly Told[], locale: Locale): Scoring {
  const { total } = scoring
  const { stated, basis, sum: added } = total
  if (basis == null || added === null || !findings.some(isDismissed)) return scoring
  const excesses = excessesOf(scoring, findings)
  const counting = new Set(findings.filter((finding) => !isDismissed(finding)).map(({ code }) => code))
  const isCounted = (code: FindingCode): boolean => counting.has(code)
  const { nearest, dismissed, ...rest } = countedTotal({ stated, basis, excesses }, isCounted)
  if (dismissed.isZero()) return scoring
  const { down, up } = movesOf([scoring.execution, ...scoring.indicators].map(distanceOf))
  const ofTotal = sum(excesses.flatMap(({ points, codes }) => (codes.includes('total-mismatch') && !codes.some(isCounted) ? [points] : [])))
  const stands = Decimal.of(added).plus(ofTotal)
  const steps: readonly StepDraft[] = [
    { rule: 'total/dismissed', entry: null, inputs: {}, result: dismissed.toString() },
    ...(nearest.equals(stands) ? [] : [nearestStep({ down: down.minus(dismissed).plus(ofTotal), up }, stands, nearest)]),
    ...(basis.grades === null ? [] : [gradeStep(nearest, basis.grades)]),
  ]
  const permitted = total.permitted === null ? null : ([total.permitted[0], max(total.permitted[1], nearest).toString()] as const)
  return { ...scoring, total: { ...total, ...rest, nearest: nearest.toString(), permitted, steps: anew(total, steps, locale) } }
}

/** Whether a line stands as it is stated though it exceeds its range: all that was said of its points was dismissed. */
export function isLetStand(place: Place, findings: readonly Told[]): boolean {
  const told = findings.filter((finding) => isLosing(finding) && placeOf(finding) === place)
  return told.length > 0 && told.every(isDismissed)
}

/** The steps of a total with those that tell the nearest one and its grade made anew, each under the source that it had. */
function anew({ steps }: TotalScoring, drafts: readonly StepDraft[], locale: Locale): readonly Step[] {
  const isOfNearest = ({ rule }: Pick<Step, 'rule'>): boolean => /^(?:total\/(?:nearest|dismissed)$|grade\/)/.test(rule)
  const graded = steps.find(({ rule }) => rule.startsWith('grade/'))
  const kept = steps.filter((step) => !isOfNearest(step))
  const made = drafts.map((draft) => {
    const { rule, inputs, result } = draft
    return {
      rule,
      says: sayStep(draft, locale),
      inputs,
      result,
      source: draft.entry === 'grades' ? (graded?.source ?? ownFigures) : ownFigures,
    }
  })
  return [...kept, ...made]
}
