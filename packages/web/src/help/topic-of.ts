// Which topic explains the value at a pointer.
import type { HelpTopic } from './topics.ts'

const ofLines: Readonly<Record<string, HelpTopic>> = {
  label: 'budget',
  original: 'original',
  adjusted: 'adjusted',
  spent: 'spent',
  rate: 'rate',
  weight: 'execution-score',
  score: 'execution-score',
}

const ofRows: Readonly<Record<string, HelpTopic>> = {
  dimension: 'dimension',
  group: 'group',
  name: 'indicator',
  target: 'target',
  actual: 'actual',
  weight: 'weight',
  score: 'score',
  deviationReason: 'reason',
}

const ofForm: Readonly<Record<string, HelpTopic>> = {
  '/budget/unit': 'budget',
  '/objectives/expected': 'expected',
  '/objectives/actual': 'outcome',
  '/total/weight': 'total',
  '/total/score': 'total',
  '/total/grade': 'grade',
}

/** Null for what explains itself: names, a title, notes. */
export function topicOf(at: string): HelpTopic | null {
  const item = /^\/(budget\/lines|indicators)\/\d+\/(\w+)$/.exec(at)
  if (item === null) return ofForm[at] ?? null
  return (item[1] === 'indicators' ? ofRows : ofLines)[item[2]!] ?? null
}
