// One serious fault in a form that has none, exactly as the findings' contract words it; null where the form's layout leaves no room for it.
import { Decimal, type FindingCode, type Form, type Indicator, sum } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import { figure, partOf } from '../forms/figures.ts'
import { proportion } from '../forms/make-row.ts'
import { causes, measures } from '../world/causes.ts'

export interface Planted {
  readonly code: FindingCode
  readonly row: number | null
  /** What is wrongly claimed; null where the fault bears no points. */
  readonly points: string | null
}

export interface Faulty {
  readonly form: Form
  readonly planted: Planted
}

type Plant = (form: Form, chance: Chance) => { form: Form; row?: number; points?: Decimal } | null

const plants = {
  'missed-but-full-score': (form, chance) =>
    onRow(form, chance, measured, (row) => {
      const actual = lowered(row, chance)
      return { row: { ...row, actual }, points: lost(row, actual.value) }
    }),
  'score-not-in-proportion': (form, chance) =>
    onRow(
      form,
      chance,
      (row) => measured(row) && Number(row.weight) >= 5,
      (row) => {
        const actual = lowered(row, chance)
        const points = lost(row, actual.value).over(2, 8).round(1)
        const score = Decimal.of(row.weight!).minus(points).toString()
        const deviationReason = form.columns.deviationReason ? `${chance.choose(causes.amount)}；${chance.choose(measures)}。` : null
        return { row: { ...row, actual, score, deviationReason }, points }
      },
    ),
  'score-exceeds-weight': (form, chance) =>
    onRow(form, chance, fullyScored, (row) => {
      const points = figure(chance, 1, 3, 0)
      return { row: { ...row, score: Decimal.of(row.weight!).plus(points).toString() }, points }
    }),
  'total-mismatch': (form, chance) => {
    if (form.total.score === null) return null
    const points = figure(chance, 0.6, 6, 1)
    const score = Decimal.of(form.total.score)
    return {
      form: {
        ...form,
        total: { ...form.total, score: (score.plus(points).atMost(100) ? score.plus(points) : score.minus(points)).toString() },
      },
      points,
    }
  },
  'weights-not-100': (form, chance) =>
    weightsAreChecked(form) && !weightedLabels(form)
      ? ofWhole(
          onRow(form, chance, fullyScored, (row) => {
            const more = String(Number(row.weight) + chance.choose([2, 5, 10]))
            return { row: { ...row, weight: more, score: more } }
          }),
        )
      : null,
  'group-weights-mismatch': (form, chance) => {
    if (!weightedLabels(form)) return null
    const [first, second] = [form.indicators.findIndex(fullyScored), form.indicators.findLastIndex(fullyScored)]
    const [one, other] = [form.indicators[first], form.indicators[second]]
    if (!one || !other || one.dimension === other.dimension || Number(other.weight) < 5) return null
    const by = chance.choose([1, 2, 3])
    const more = String(Number(one.weight) + by)
    const less = String(Number(other.weight) - by)
    const moved = replaced(form, first, { ...one, weight: more, score: more })
    return { form: replaced(moved, second, { ...other, weight: less, score: less }) }
  },
  'execution-score-mismatch': (form, chance) => {
    const [total] = form.budget.lines
    if (!total?.weight || !total.score || !total.adjusted || !Decimal.of(total.adjusted).isPositive()) return null
    const share = chance.whole(600, 940)
    const lines = form.budget.lines.map((line) => respent(line, partOf(Decimal.of(line.adjusted ?? '0'), share, 2)))
    const spent = lines.length > 1 ? sum(lines.slice(1).map((line) => Decimal.of(line.spent ?? '0'))) : Decimal.of(lines[0]!.spent!)
    const first = { ...respent(total, spent), score: total.weight }
    const points = Decimal.of(total.weight).minus(Decimal.of(total.weight).times(spent).over(total.adjusted, 8)).round(2)
    return { form: recounted({ ...form, budget: { ...form.budget, lines: [first, ...lines.slice(1)] } }), points }
  },
  'budget-lines-mismatch': (form, chance) => {
    const line = form.budget.lines[1]
    if (!line?.spent || Decimal.of(line.spent).atMost(10)) return null
    return { form: withLine(form, 1, respent(line, partOf(Decimal.of(line.spent), chance.whole(700, 950), 2))) }
  },
  'spent-without-budget': (form, chance) => moveSpending(form, figure(chance, 2, 40, 1)),
  'negative-spending': (form, chance) => moveSpending(form, Decimal.of(0).minus(figure(chance, 1, 9, 1))),
  'reason-missing': (form, chance) =>
    form.columns.deviationReason && form.columns.weight && form.columns.score
      ? onRow(form, chance, measured, (row) => {
          const actual = lowered(row, chance)
          const score = proportion(Decimal.of(row.weight!), Decimal.of(row.target.value!), Decimal.of(actual.value!), false)
          return { row: { ...row, actual, score: score.toString(), deviationReason: null } }
        })
      : null,
  'score-missing': (form, chance) =>
    form.columns.weight ? onRow(form, chance, fullyScored, (row) => ({ row: { ...row, score: null } })) : null,
  'actual-missing': (form, chance) =>
    onRow(
      form,
      chance,
      (row) => row.actual.value !== null,
      (row) => ({ row: { ...row, actual: { text: null, value: null } } }),
    ),
  'target-missing': (form, chance) =>
    onRow(
      form,
      chance,
      (row) => row.target.value !== null,
      (row) => ({
        row: { ...row, target: { text: null, relation: null, value: null, unit: null } },
      }),
    ),
  'total-missing': (form) =>
    form.total.score === null || form.total.weight === null
      ? null
      : { form: { ...form, total: { ...form.total, score: null, grade: null } } },
  'template-text-left': (form, chance) => ({
    form: {
      ...form,
      objectives: {
        ...form.objectives,
        actual: chance.choose(['（对照年初目标填写，不超过100字）', '请简要填写全年目标完成情况', '此处填写年度目标完成情况，限100字。']),
      },
    },
  }),
} satisfies Partial<Record<FindingCode, Plant>>

type SeriousFault = keyof typeof plants
const seriousFaults = Object.keys(plants) as readonly SeriousFault[]

/** The first of the faults from `start` on that the form has room for. */
export function withFault(form: Form, start: number, chance: Chance): Faulty {
  for (let step = 0; step < seriousFaults.length; step++) {
    const code = seriousFaults[(start + step) % seriousFaults.length]!
    const plant: Plant = plants[code]
    const done = plant(form, chance.of(code))
    if (done !== null) return { form: done.form, planted: { code, row: done.row ?? null, points: done.points?.toString() ?? null } }
  }
  throw new RangeError('no fault has room in this form')
}

const fullyScored = (row: Indicator): boolean => row.weight !== null && row.score === row.weight && row.deviationReason === null
/** A number to be reached, claimed whole, that can be lowered visibly. */
const measured = (row: Indicator): boolean =>
  fullyScored(row) &&
  ['at-least', 'unstated', 'equal'].includes(row.target.relation ?? '') &&
  Number(row.target.value) >= 10 &&
  !/成本/.test(`${row.dimension}${row.group}`)
const weightsAreChecked = (form: Form): boolean => form.columns.weight && form.budget.lines[0]?.weight != null
const weightedLabels = (form: Form): boolean => form.indicators.some((row) => /\d+分/.test(row.dimension ?? ''))

function onRow(
  form: Form,
  chance: Chance,
  fits: (row: Indicator) => boolean,
  change: (row: Indicator) => { row: Indicator; points?: Decimal },
): ReturnType<Plant> {
  const places = form.indicators.flatMap((row, index) => (fits(row) ? [index] : []))
  if (places.length === 0) return null
  const at = chance.choose(places)
  const { row, points } = change(form.indicators[at]!)
  const changed = replaced(form, at, row)
  return points === undefined ? { form: changed, row: at } : { form: changed, row: at, points }
}

/** Changed in a row, but told of the whole form. */
const ofWhole = (done: ReturnType<Plant>): ReturnType<Plant> => (done === null ? null : { form: done.form })

/** A fault of a row is no fault of the sum: the total follows. */
const replaced = (form: Form, at: number, row: Indicator): Form => recounted({ ...form, indicators: form.indicators.with(at, row) })

function recounted(form: Form): Form {
  if (form.total.score === null) return form
  const scores = [...form.indicators.map((row) => row.score), form.budget.lines[0]?.score ?? null]
  const score = sum(scores.flatMap((each) => (each === null ? [] : [Decimal.of(each)])))
  return { ...form, total: { ...form.total, score: score.toString() } }
}

function lowered(row: Indicator, chance: Chance): Indicator['actual'] {
  const target = Decimal.of(row.target.value!)
  const decimals = row.target.value!.split('.')[1]?.length ?? 0
  const value = partOf(target, chance.whole(620, 900), target.lessThan(100) ? Math.max(1, decimals) : decimals).toString()
  return { text: `${value}${row.target.unit ?? ''}`, value }
}

const lost = (row: Indicator, actual: string | null): Decimal =>
  Decimal.of(row.weight!).minus(proportion(Decimal.of(row.weight!), Decimal.of(row.target.value!), Decimal.of(actual!), false))

type Line = Form['budget']['lines'][0]

function respent(line: Line, spent: Decimal): Line {
  const budget = line.adjusted === null ? null : Decimal.of(line.adjusted)
  const rate = line.rate === null || !budget?.isPositive() ? line.rate : spent.over(budget, 8).round(4).toString()
  return { ...line, spent: spent.toString(), rate }
}

const withLine = (form: Form, at: number, line: Line): Form => ({
  ...form,
  budget: { ...form.budget, lines: form.budget.lines.with(at, line) },
})

/** Money that the last source never gave is spent from it (or comes back), and the first source spends so much less (or more). */
function moveSpending(form: Form, amount: Decimal): ReturnType<Plant> {
  const { lines } = form.budget
  const [first, last] = [lines[1], lines.at(-1)]
  if (lines.length < 3 || !first?.spent || !last || last.adjusted !== '0' || !Decimal.of(first.spent).moreThan(amount.times(2))) return null
  const moved = withLine(form, lines.length - 1, { ...last, spent: amount.toString() })
  return { form: withLine(moved, 1, respent(first, Decimal.of(first.spent).minus(amount))) }
}
