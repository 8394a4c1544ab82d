// The total of a form: what is stated, what the lines permit together, and what caps and grades make of it.
import { Decimal, hundred, sum, zero } from './decimal.ts'
import type { Form } from './form.ts'
import type { ResolvedPack } from './rule-pack.ts'
import { finished, gradeStep, movesOf, nearestStep } from './nearest-total.ts'
import { gradeLost, gradeOf } from './rules/grade.ts'
import type { StepDraft } from './rules/ruling.ts'
import { type TotalCap, totalCap } from './rules/total-cap.ts'
import type { TotalScoring } from './scoring.ts'

export interface ScoredLine {
  readonly weight: Decimal | null
  readonly stated: Decimal | null
  /** Null where nothing bounds the line. */
  readonly low: Decimal | null
  readonly high: Decimal | null
  /** The stated score moved just into the range; null where none is stated. */
  readonly nearest: Decimal | null
  readonly suggested: Decimal | null
  /** False for an execution line that repeats the whole form. */
  readonly counts: boolean
  readonly steps: readonly StepDraft[]
}

export type TotalDraft = Omit<TotalScoring, 'steps'> & { readonly steps: readonly StepDraft[] }

/**
 * Sums over the lines that have a score or a weight. The permitted range is null where a scored line has no range, the suggestion where
 * a line has no proposal; sum and nearest are null where no line is scored. The grade is that of the nearest total.
 */
export function scoreTotal(
  form: Form,
  execution: ScoredLine,
  rows: readonly ScoredLine[],
  rate: Decimal | null,
  pack: ResolvedPack,
): TotalDraft {
  const lines = [execution, ...rows].filter((line) => line.counts && (line.stated !== null || line.low !== null))
  const steps: StepDraft[] = []
  const decimals = pack.entries.rounding?.value.total ?? null
  const cap = pack.entries.totalCaps === undefined || lines.length === 0 ? null : totalCap(rate, pack.entries.totalCaps.value)
  const grades = pack.entries.grades?.value
  const finish = (total: Decimal | null, end: keyof Pick<TotalCap, 'low' | 'high'>) =>
    total === null ? null : finished(total, { decimals, cap: cap?.[end]?.toString() ?? null })

  const scoredLines = lines.filter((line) => line.stated !== null)
  const stated = sumOf(scoredLines, 'stated')
  const moved = sumOf(scoredLines, 'nearest')
  const nearest = finish(moved, 'high')
  const low = finish(sumOf(lines, 'low'), 'low')
  const high = finish(sumOf(lines, 'high'), 'high')
  const suggested = finish(sumOf(lines, 'suggested'), 'high')

  if (stated !== null) steps.push(counted('total/sum', scoredLines.length, stated))
  if (nearest !== null && stated !== null && !nearest.equals(stated))
    steps.push(nearestStep(movesOf(distances(scoredLines)), stated, nearest))
  if (lines.length > 0 && low === null) steps.push(counted('total/unbounded', lines.filter((line) => line.low === null).length, null))
  const unconverted = weightsOfConverted(scoredLines)
  if (unconverted !== null) steps.push({ rule: 'total/converted-scores', entry: null, inputs: {}, result: unconverted.toString() })
  if (cap !== null) steps.push(cap.step)
  const graded = nearest ?? suggested
  if (graded !== null && grades !== undefined) steps.push(gradeStep(graded, grades))
  return {
    stated: form.total.score,
    sum: stated?.toString() ?? null,
    nearest: nearest?.toString() ?? null,
    basis: moved === null ? null : { moved: moved.toString(), decimals, cap: cap?.high?.toString() ?? null, grades: grades ?? null },
    permitted: low === null || high === null ? null : [low.toString(), high.toString()],
    suggested: suggested?.toString() ?? null,
    grade: graded === null ? null : gradeOf(graded, grades),
    gradeLost: gradeLost(form.total.score === null ? null : Decimal.parse(form.total.score), nearest, grades),
    steps,
  }
}

/** Null for an empty list or where any part is unknown. */
function sumOf(lines: readonly ScoredLine[], part: 'stated' | 'nearest' | 'low' | 'high' | 'suggested'): Decimal | null {
  let total: Decimal | null = null
  for (const line of lines) {
    const points = line[part]
    if (points === null) return null
    total = total === null ? points : total.plus(points)
  }
  return total
}

function counted(rule: 'total/sum' | 'total/unbounded', lines: number, result: Decimal | null): StepDraft {
  return { rule, entry: null, inputs: { lines: String(lines) }, result: result?.toString() ?? '' }
}

/**
 * Some provinces print each score converted by its weight (单项折算得分). Done to a score that already is out of the weight, every full score
 * becomes weight × weight %. Null unless every scored line shows that pattern; else the sum of the weights.
 */
function weightsOfConverted(lines: readonly ScoredLine[]): Decimal | null {
  if (lines.length < 3) return null
  for (const { weight, stated } of lines) {
    if (weight === null || stated === null || stated.equals(weight) || !stated.times(hundred).equals(weight.times(weight))) return null
  }
  return sum(lines.map((line) => line.weight ?? zero))
}

/** Nearest minus stated, of each line. */
const distances = (lines: readonly ScoredLine[]): readonly Decimal[] =>
  lines.flatMap((line) => (line.nearest === null || line.stated === null ? [] : [line.nearest.minus(line.stated)]))
