// What the indicators are and where they stand: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const indicatorsEn = {
  'not-a-performance-indicator': {
    fact: '"{name}" only repeats the budget or its payment. It shows no result and counts execution twice.',
    why: { filler: 'A reviewer may give it 0 points.', reviewer: 'Such a row shows no result.' },
    fix: { filler: 'Use an indicator of what was done and how well.', reviewer: 'Use an indicator of what was done and how well.' },
  },
  'group-misfit': {
    fact: '"{name}" does not fit the group "{group}".',
    cases: {
      'kind=count-under-quality': '"{name}" ({target}) is a count, but stands under "{group}".',
      'kind=ratio-under-quantity': '"{name}" ({target}) is a ratio, but stands under "{group}".',
      'kind=satisfaction-under-benefit': '"{name}" is satisfaction, but stands under "{group}".',
      'kind=other-under-satisfaction': '"{name}" is not satisfaction, but stands under "{group}".',
      'kind=not-economic': '"{name}" is not about income, cost or output value, but stands under "{group}".',
      'kind=not-ecological': '"{name}" is about money, not the environment, but stands under "{group}".',
      'kind=time-elsewhere': '"{name}" ({target}) is a deadline, but stands under "{group}".',
      'kind=count-under-timeliness': '"{name}" ({target}) is a count, not a time, but stands under "{group}".',
      'kind=count-under-cost': '"{name}" ({target}) is a count, not a cost, but stands under "{group}".',
    },
    why: { filler: 'Some reviews give such rows 0 points.', reviewer: 'An indicator belongs in its own group.' },
    fix: {
      filler: 'Move it, or choose an indicator that fits the group.',
      reviewer: 'Move it, or choose an indicator that fits the group.',
    },
  },
  'satisfaction-without-survey': {
    fact: '"{name}" says {actual}, with no sign of a survey.',
    cases: {
      'kind=superior': {
        fact: `"{name}" ({actual}) asks the body's own superior, not those whom it serves.`,
        why: {
          filler: 'A reviewer will not accept it.',
          reviewer: 'Satisfaction has to rest on a survey or on feedback collected in another way.',
        },
      },
      'kind=staff': {
        fact: `"{name}" ({actual}) asks the body's own staff, not those whom it serves.`,
        why: {
          filler: 'A reviewer will not accept it.',
          reviewer: 'Satisfaction has to rest on a survey or on feedback collected in another way.',
        },
      },
      'kind=not-asked': '"{name}" ({actual}): the form itself says that nobody was asked.',
      'kind=no-complaints': {
        fact: '"{name}" takes the absence of complaints ("{actual}") for a survey.',
        why: {
          filler: 'A reviewer will not accept it.',
          reviewer: 'Satisfaction has to rest on a survey or on feedback collected in another way.',
        },
      },
    },
    why: {
      filler: 'A reviewer may give satisfaction without a survey 0 points.',
      reviewer: 'Satisfaction has to rest on a survey or on feedback collected in another way.',
    },
    fix: {
      filler:
        'Say when and whom you asked (or how else you collected feedback), how many answered, and how many were satisfied. With neither, claim no points.',
      reviewer:
        'Give when and whom you asked (or how else feedback was collected), how many answered, and how many were satisfied; with neither, score the row anew.',
    },
  },
  'hollow-benefit': {
    fact: '"{name}" is measured by {target}, but nobody can say how that share is calculated.',
    why: { filler: 'A reviewer will take points.', reviewer: 'A target has to be something that can be computed.' },
    fix: {
      filler: 'Use something that can be counted, or state what is divided by what.',
      reviewer: 'Use something that can be counted, or state what is divided by what.',
    },
  },
  'benefit-shows-output': {
    fact: '"{name}" is a benefit, but its actual value lists what was done, not what came of it.',
    why: { filler: 'A reviewer will count it as output told twice.', reviewer: 'A benefit has to show what came of the work.' },
    fix: {
      filler: 'Name who benefits and what changed, best with figures before and after.',
      reviewer: 'Name who benefits and what changed, best with figures before and after.',
    },
  },
  'same-fact-twice': {
    fact: '"{name}" and "{other}" state the same fact.',
    cases: {
      'kind=execution': '"{name}" ({target}) equals the whole budget and repeats the execution rate.',
    },
    why: { filler: 'A reviewer accepts its points only once.', reviewer: 'One fact should be scored once.' },
    fix: {
      filler: 'Keep one of them and replace the other. A cost row can use the cost per unit.',
      reviewer: 'Keep one of them and replace the other. A cost row can use the cost per unit.',
    },
  },
  'dimension-empty': {
    fact: 'No row with a value for: {missing}. Each of them needs at least one, or the targets are incomplete.',
    cases: { 'required=no': 'No row with a value for: {missing}. The rules that apply do not require one.' },
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Add at least one of each, from the approved targets.',
      reviewer: 'Add at least one of each, from the approved targets.',
    },
  },
  'group-empty': {
    fact: 'The outputs have no row for: {missing}.',
    why: { filler: 'A reviewer will ask how that side is measured.', reviewer: 'That side is not measured.' },
    fix: {
      filler: 'Add it where it can be measured; leave it where it does not apply.',
      reviewer: 'Add it where it can be measured; leave it where it does not apply.',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
