// Whether the words of one actual value leave open what it says: which of two figures answers, what the number counts, or whether it was reached.
import { Decimal } from './decimal.ts'
import type { Indicator } from './form.ts'
import { type Completion, completionOf } from './value/completion.ts'
import { normalise } from './value/normalise.ts'
import { numbersIn } from './value/number-in-text.ts'
import { rivalFigure } from './value/rival-figure.ts'
import { correctedBy } from './value/words/corrected.ts'
import { inTimeBy } from './value/words/dates.ts'
import { notUnderstood } from './value/words/not-understood.ts'
import { againstReached } from './value/words/against.ts'
import { otherMeasure } from './value/words/other-measure.ts'

/** `saw`: the words or the other figure, as they stand there. */
export interface Unclear {
  readonly feature: 'words-not-understood' | 'two-figures-in-cell'
  readonly saw: string
}

/** `isTold` knows the pairs of signs in what the form says it is about. Null where a value is blank, says itself that it was not reached, or leaves nothing open. */
export function unclearActual(indicator: Indicator, year: number | null, isTold: (pair: string) => boolean): Unclear | null {
  const { text, value } = indicator.actual
  if (text === null || text.length === value?.length) return null
  const completion = completionOf(indicator, { year })
  if (completion.state !== 'met' && completion.state !== 'missed') return null
  if (indicator.target.relation === 'by-date') return unclearDay(indicator, text, completion, year, isTold)
  if (value === null) return null
  const figure = /\d，\d{3}(?!\d)|\d\s+\d{3}(?!\d)/u.exec(text)?.[0] ?? rivalFigure(text, indicator.target, completion)
  if (figure !== null) return { feature: 'two-figures-in-cell', saw: figure }
  const other = otherMeasure(text, value, indicator.name, indicator.target.unit)
  if (other !== null || completion.state === 'missed') return words(other)
  const corrected = correctedBy(text, value, year)
  if (corrected !== null) return words(corrected)
  const against = againstReached(text, value, indicator.name, completion.ratio?.moreThan(1) === true)
  const most = completion.direction !== 'at-least'
  return words(against?.word ?? notUnderstood(text, { value, most }, isTold))
}

const words = (saw: string | null): Unclear | null => (saw === null ? null : { feature: 'words-not-understood', saw })

/** 2022年11月30日后, 11月起: no day by which something was done. */
const opens = /[\d年月日号底末]\s*(?:(?:之|以)?后|起|前后|左右)(?!续)/u

function unclearDay(
  { name, target }: Indicator,
  text: string,
  { state, why }: Completion,
  year: number | null,
  isTold: (pair: string) => boolean,
): Unclear | null {
  // 11月完成，2023年1月投入使用: which of the two is the day that was asked for?
  if (state === 'missed') return why !== '' ? null : words(inTimeBy(text, (clause) => isInTime(target, clause, year)))
  const body = normalise(text)
  return words(
    partIn(body) ??
      opens.exec(body)?.[0] ??
      againstReached(text, '', name, false)?.word ??
      notUnderstood(text, { value: '', most: false }, isTold),
  )
}

function isInTime(target: Indicator['target'], text: string, year: number | null): boolean {
  const row = {
    dimension: null,
    group: null,
    name: null,
    target,
    actual: { text, value: null },
    weight: null,
    score: null,
    deviationReason: null,
  }
  return completionOf(row, { year }).state !== 'missed'
}

/** 11月完成80%: by then only a part was done. */
function partIn(body: string): string | null {
  const part = numbersIn(body).find(
    ({ value, unit }) => (unit === '%' || unit === '成') && Decimal.of(value).lessThan(unit === '%' ? 100 : 10),
  )
  return part === undefined ? null : body.slice(part.start, part.end)
}
