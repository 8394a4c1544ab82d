// What the weights add up to: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const weightsEn = {
  'weights-not-100': {
    fact: 'Indicator weights of {indicators} and {execution} for execution make {sum}, not 100, so the total cannot be graded.',
    cases: {
      'sum=100': 'The weights add up to {sum}, but the total line says {printed}.',
      'execution=': 'The weights add up to {sum}, not 100, so the total cannot be graded.',
    },
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Adjust the weights so that indicators and execution make 100.',
      reviewer: 'Adjust the weights so that indicators and execution make 100.',
    },
  },
  'group-weights-mismatch': {
    fact: '"{label}" is marked {printed} points, but its rows add up to {sum}.',
    why: { filler: 'The system checks every level.', reviewer: 'A printed group weight has to be the sum of its rows.' },
    fix: {
      filler: 'Correct the points in the label or the weights of its rows.',
      reviewer: 'Correct the points in the label or the weights of its rows.',
    },
  },
  'weight-not-positive': {
    fact: '"{name}" has a weight of {weight}, so its result changes nothing.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Give it a weight or remove it.', reviewer: 'Give it a weight or remove it.' },
  },
  'weight-concentrated': {
    fact: '"{name}" alone carries {weight} points, more than half of all.',
    why: { filler: 'If it fails, the whole form fails.', reviewer: 'Weights so concentrated do not show the other sides of the work.' },
    fix: {
      filler: 'Spread the points over quantity, quality, time and benefit.',
      reviewer: 'Spread the points over quantity, quality, time and benefit.',
    },
  },
  'budget-weight-misused': {
    fact: '"{label}" has a weight of {weight}; the rules in use give {expected}, so the total may be wrong.',
    cases: {
      'kind=whole': '"{label}" has a weight of {weight}, which is that of the whole form; execution is usually worth {expected}.',
      'kind=repeated':
        'The sub-line "{label}" repeats a weight of {weight}. Execution is scored once, on the total line; twice makes the total too high.',
    },
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Give weight and score of execution on the total line only. Leave it as it is where a local rule says so.',
      reviewer: 'Give weight and score of execution on the total line only. Leave it as it is where a local rule says so.',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
