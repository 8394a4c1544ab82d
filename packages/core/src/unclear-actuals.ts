// Actual values of which the words leave open what they say: which of two figures answers, or whether the number was reached. A person has to read them.
import { Decimal } from './decimal.ts'
import type { Form, Indicator } from './form.ts'
import { completionOf } from './value/completion.ts'
import { normalise } from './value/normalise.ts'
import { numbersIn } from './value/number-in-text.ts'
import { rivalFigure } from './value/rival-figure.ts'
import { notUnderstood } from './value/words/not-understood.ts'
import { againstReached } from './value/words/open.ts'

/** `at` is the JSON Pointer of the number, of the whole where it is a date; `saw` the words or the other figure, as they stand there. */
export interface UnclearActual {
  readonly at: string
  readonly feature: 'words-not-understood' | 'two-figures-in-cell'
  readonly saw: string
}

/** What the form itself says it is about, in project, objectives, names and targets, is understood wherever it stands again. */
export function unclearActuals(form: Form): UnclearActual[] {
  let told: ReadonlySet<string> | null = null
  const isTold = (pair: string): boolean => (told ??= pairsIn(form)).has(pair)
  return form.indicators.flatMap((indicator, index) => {
    const unclear = unclearOf(indicator, form.year, isTold)
    return unclear === null ? [] : [{ at: `/indicators/${index}/actual${indicator.actual.value === null ? '' : '/value'}`, ...unclear }]
  })
}

function unclearOf(indicator: Indicator, year: number | null, isTold: (pair: string) => boolean): Omit<UnclearActual, 'at'> | null {
  const { text, value } = indicator.actual
  const byDate = indicator.target.relation === 'by-date'
  if (text === null || (value === null && !byDate) || text.length === value?.length) return null
  const { state, ratio, target, actual } = completionOf(indicator, { year })
  if (state === 'missed' && actual !== null && target !== null) {
    const saw = rivalFigure(text, indicator.target, actual, target)
    return saw === null ? null : { feature: 'two-figures-in-cell', saw }
  }
  if (state !== 'met') return null
  const part = byDate ? partIn(text) : null
  if (part !== null) return { feature: 'words-not-understood', saw: part }
  const saw =
    againstReached(text, value ?? '', indicator.name, ratio?.moreThan(1) === true)?.word ?? notUnderstood(text, value ?? '', isTold)
  return saw === null ? null : { feature: 'words-not-understood', saw }
}

/** 资金支付率95% where the row asks for 服务完成率: the rate of something else. How a rate is told in general is none of something else. */
function otherRate(text: string, name: string | null): string | null {
  const [, named] = /([\u4e00-\u9fff]{2})[率度](?:为|达|达到|是|:)?[\d≥]/u.exec(normalise(text)) ?? []
  if (named === undefined || name === null || name.includes(named) || !/[率度]/u.test(name)) return null
  return rateOfAny.test(named) ? null : named
}
const rateOfAny = /完成|实现|达标|达成|实际|满意|合格|通过|执行|覆盖|达[到率]|总体|综合|平均|及时|优[良秀]|[有无]效/u

/** 11月完成80%: by then only a part was done. */
function partIn(text: string): string | null {
  const body = normalise(text)
  const part = numbersIn(body).find(
    ({ value, unit }) => (unit === '%' || unit === '成') && Decimal.of(value).lessThan(unit === '%' ? 100 : 10),
  )
  return part === undefined ? null : body.slice(part.start, part.end)
}

function pairsIn({ projectName, implementer, objectives, indicators }: Form): ReadonlySet<string> {
  const pairs = new Set<string>()
  const rows = indicators.flatMap(({ dimension, group, name, target }) => [dimension, group, name, target.text])
  for (const text of [projectName, implementer, objectives.expected, ...rows])
    for (let at = 0; at + 2 <= (text?.length ?? 0); at++) pairs.add(text!.slice(at, at + 2))
  return pairs
}
