// What the amounts say: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const budgetEn = {
  'execution-rate-mismatch': {
    fact: '"{label}": the rate says {printed}, but {spent} spent of {budget} is {computed}. The execution score rests on it.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Check the amounts and correct the rate. Divide by the adjusted budget.',
      reviewer: 'Check the amounts and correct the rate. Divide by the adjusted budget.',
    },
  },
  'execution-score-mismatch': {
    fact: 'Execution scores {score}, but a rate of {rate} on {weight} points gives {expected}.',
    cases: {
      'budget=zero': {
        fact: 'The rate is stated as {rate}, but execution scores {score} of {weight}: the two do not agree, and no rule says what the rate is on a budget of 0.',
        why: { filler: 'A reviewer will ask which figure earned the points.', reviewer: 'Rate and score have to come from one figure.' },
      },
    },
    why: { filler: 'A reviewer recalculates this.', reviewer: 'Execution earns rate times weight, up to the weight.' },
    fix: {
      filler: 'Multiply rate and weight, up to the full weight, then correct the total.',
      reviewer: 'Multiply rate and weight, up to the full weight, then correct the total.',
    },
  },
  'budget-lines-mismatch': {
    fact: 'In the column "{column}" the total is {total}, but its parts add up to {sum}.',
    cases: {
      'kind=blank': {
        fact: 'In the column "{column}" the total is {total}, but its parts are blank (such as "{label}"), so the source of the money cannot be seen.',
        why: { filler: '', reviewer: 'The parts have to add up to the total.' },
      },
    },
    why: { filler: 'A reviewer will ask where the difference went.', reviewer: 'The parts have to add up to the total.' },
    fix: {
      filler: 'Complete or correct the parts so that they add up to the total.',
      reviewer: 'Complete or correct the parts so that they add up to the total.',
    },
  },
  'spent-without-budget': {
    fact: '"{label}" has a budget of 0 but spent {spent}.',
    why: { filler: 'A reviewer always asks about spending without a budget.', reviewer: 'Nothing may be spent without a budget.' },
    fix: {
      filler: 'Fill in the adjusted budget, or correct the source of the money.',
      reviewer: 'Fill in the adjusted budget, or correct the source of the money.',
    },
  },
  overspent: {
    fact: '"{label}" spent {spent} of a budget of {budget}, {over} too much. Spending above the budget needs an approval.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Check both figures. If money was added, enter it in the adjusted budget and explain it.',
      reviewer: 'Check both figures. If money was added, enter it in the adjusted budget and explain it.',
    },
  },
  'negative-spending': {
    fact: '"{label}" holds a negative amount, {amount}, which makes the rate and the score wrong.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: "Explain money that came back from earlier years separately, and enter this year's own spending.",
      reviewer: "Explain money that came back from earlier years separately, and enter this year's own spending.",
    },
  },
  'scored-without-budget': {
    fact: '"{label}" has neither budget nor spending, yet the indicators score.',
    why: { filler: 'A reviewer will ask what paid for the work.', reviewer: 'The money that paid for the work is not on the form.' },
    fix: {
      filler: 'Say what paid for the work, or do not evaluate this project.',
      reviewer: 'Say what paid for the work, or do not evaluate this project.',
    },
  },
  'budget-unit-suspicious': {
    fact: '"{name}" says {target}, exactly 10,000 times off the budget of {budget}. Yuan and 10,000 yuan may be mixed up.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Check the unit ({unit}).', reviewer: 'Check the unit ({unit}).' },
  },
  'budget-adjusted-without-reason': {
    fact: '"{label}": {original} at first, {adjusted} after adjustment, and no reason is given.',
    cases: {
      'original=': '"{label}" has no budget at the start of the year and {adjusted} after adjustment, and nothing says how it came.',
    },
    why: { filler: 'A reviewer will ask for the approval.', reviewer: 'A change of the budget needs its approval.' },
    fix: {
      filler: 'Say when and why it was changed, and under which document.',
      reviewer: 'Say when and why it was changed, and under which document.',
    },
  },
  'low-execution-without-reason': {
    fact: '"{label}" was executed at {rate}, below 90%, and nothing says why. {unspent} was not spent.',
    why: { filler: 'It may be taken back.', reviewer: '' },
    fix: { filler: 'Say why it was not spent and where the rest went.', reviewer: 'Say why it was not spent and where the rest went.' },
  },
  'score-high-while-unspent': {
    fact: 'The indicators earn {scored} of their points, but only {rate} of the money was used and {unspent} is left.',
    why: { filler: 'A reviewer will ask how all was done.', reviewer: 'High scores beside unspent money have to be explained.' },
    fix: {
      filler: 'Explain the rest (saved in tendering, last instalment open), or check the actual values.',
      reviewer: 'Explain the rest (saved in tendering, last instalment open), or check the actual values.',
    },
  },
  'spent-equals-budget': {
    fact: '"{label}" spent its budget to the last digit ({spent}).',
    why: {
      filler: 'A reviewer will ask whether it was used or only passed on.',
      reviewer: 'Whether it was used or only passed on has to be shown.',
    },
    fix: {
      filler: 'Have the vouchers ready. Enter what was really used, not what was passed on.',
      reviewer: 'Give the vouchers; enter what was really used, not what was passed on.',
    },
  },
  'cost-differs-from-spending': {
    fact: '"{name}" states a cost of {actual}, but {spent} was spent (budget {budget}).',
    why: { filler: 'It looks copied from the budget.', reviewer: 'The stated cost has to agree with the spending.' },
    fix: { filler: 'State the real cost, or say why the two differ.', reviewer: 'State the real cost, or say why the two differ.' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
