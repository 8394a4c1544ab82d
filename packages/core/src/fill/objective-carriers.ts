// Which indicators carry each part of the annual objective, by the measure of the check "objective-without-indicator".
import { printedName } from '../checks/reading.ts'
import type { Form, Indicator, ObjectiveItem } from '../form.ts'
import { normalise } from '../value/normalise.ts'
import { tellingPairs } from '../shared-words.ts'

export interface ObjectiveCarriers {
  readonly item: ObjectiveItem
  /** Rows whose name or target shares words with the part; all rows where the part has no telling words. */
  readonly indicators: readonly number[]
}

/** The parts of the year's objective; an objective in one unnumbered piece has none. */
export function objectiveCarriers(form: Form): readonly ObjectiveCarriers[] {
  const annual = form.objectives.items.filter((item) => item.side === 'expected' && item.scope === 'annual')
  if (annual.length < 2 && annual[0]?.number === '') return []
  const pairs = annual.map((item) => new Set(tellingPairs(item.text)))
  const rows = form.indicators.map(wordsOf)
  return annual.map((item, part) => {
    const own = pairs[part]!
    return { item, indicators: rows.flatMap((words, row) => (own.size === 0 || shares(words, own) ? [row] : [])) }
  })
}

const wordsOf = ({ name, target }: Indicator): string => `${normalise(printedName(name))} ${normalise(target.text ?? '')}`

function shares(words: string, pairs: ReadonlySet<string>): boolean {
  for (let index = 0; index + 1 < words.length; index += 1) if (pairs.has(words.slice(index, index + 2))) return true
  return false
}
