// What can be asked about, and which entries of a rule pack govern it.
import type { EntryName } from '@jizheng/core'

export type HelpTopic =
  | 'budget'
  | 'original'
  | 'adjusted'
  | 'spent'
  | 'rate'
  | 'execution-score'
  | 'expected'
  | 'outcome'
  | 'dimension'
  | 'group'
  | 'indicator'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'total'
  | 'grade'
  | 'permitted'
  | 'suggested'
  | 'nearest'
  | 'at-risk'
  | 'unclaimed'
  | 'severity'
  | 'doubts'
  | 'confirmation'
  | 'keys'

export const governing: Readonly<Record<HelpTopic, readonly EntryName[]>> = {
  budget: ['execution', 'zeroBudget'],
  original: ['execution'],
  adjusted: ['execution', 'reasons'],
  spent: ['execution'],
  rate: ['execution', 'zeroBudget', 'reasons', 'tolerances'],
  'execution-score': ['execution', 'zeroBudget', 'tolerances'],
  expected: ['textLimits'],
  outcome: ['textLimits'],
  dimension: ['weights', 'weightMoves', 'structure'],
  group: ['weights', 'structure', 'costNotFiledCap'],
  indicator: [],
  target: ['comparisonBase', 'met', 'shortfall', 'brokenLimit', 'equal', 'late', 'qualitative', 'satisfactionBands'],
  actual: ['overCompletion', 'negativeActual', 'reviewDeductions'],
  weight: ['weights', 'tolerances'],
  score: [
    'met',
    'shortfall',
    'brokenLimit',
    'equal',
    'late',
    'overCompletion',
    'qualitative',
    'satisfactionBands',
    'rounding',
    'tolerances',
  ],
  reason: ['reasons', 'overCompletion', 'textLimits'],
  total: ['totalCaps', 'rounding', 'tolerances'],
  grade: ['grades'],
  permitted: [],
  suggested: [],
  nearest: ['totalCaps'],
  'at-risk': [],
  unclaimed: [],
  severity: [],
  doubts: [],
  confirmation: [],
  keys: [],
}

/** Few packs have these: where they are silent there is nothing to tell. */
export const seldom: readonly EntryName[] = [
  'totalCaps',
  'costNotFiledCap',
  'reviewDeductions',
  'negativeActual',
  'weightMoves',
  'satisfactionBands',
]

/** How values of a field are written; each is read by the page's own grammar, so that what is promised is what happens. */
export const examples: Readonly<Partial<Record<HelpTopic, readonly string[]>>> = {
  target: ['≥95%', '≤20500万元', '=3次', '90%-95%', '2022年12月底前', '优'],
  actual: ['11个', '97.2%', '2022年11月30日', '已建成并投入使用'],
}
