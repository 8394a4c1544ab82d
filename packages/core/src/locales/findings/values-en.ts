// What stands as target and as actual value: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const valuesEn = {
  'actual-missing': {
    fact: '"{name}" has the target {target} and no actual value.',
    why: { filler: 'A reviewer can only count it as not done.', reviewer: 'A row without an actual value does not count as done.' },
    fix: { filler: 'Fill in the actual value and have its evidence ready.', reviewer: 'Fill in the actual value and attach its evidence.' },
  },
  'target-missing': {
    fact: '"{name}" has no target, so nobody can tell how well it was done.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Fill in the approved target.', reviewer: 'Fill in the approved target.' },
  },
  'indicator-name-missing': {
    fact: 'A row with the target "{target}" and the actual value "{actual}" has no name, so nobody can tell what it measures.',
    cases: {
      printed: 'A row is named "{printed}", which is a value. Nobody can tell what it measures.',
      label: 'A row is named only "{label}", as the blank form has it. Nobody can tell what it measures.',
      'actual=': 'A row has no name, so nobody can tell what it measures.',
      'target=': 'A row has no name, so nobody can tell what it measures.',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Name what the row measures.', reviewer: 'Name what the row measures.' },
  },
  'actual-unverifiable': {
    fact: '"{name}": target {target}, actual "{actual}". Nobody can check whether it was met.',
    cases: {
      'why=copies-target': '"{name}" copies its target "{actual}" as the actual value. What was done cannot be seen.',
      'why=denied': '"{name}": target {target}. The actual value "{actual}" says that something was not done, not how much was.',
      'why=unfinished': '"{name}": target {target}. The actual value "{actual}" says that it is not finished, not how much was done.',
      'why=words-open': '"{name}": target {target}. The words beside the number in "{actual}" leave it open whether all of it was done.',
      'why=intended': '"{name}": target {target}. The actual value "{actual}" states a plan, not what came of it.',
      'why=part': '"{name}": target {target}. The actual value "{actual}" states only a part.',
      'why=near': '"{name}": target {target}. The actual value "{actual}" is approximate, so it may lie on either side of the target.',
      'why=almost': '"{name}": target {target}. The actual value "{actual}" says that it was nearly reached.',
      'why=below': '"{name}": target {target}. The actual value "{actual}" says only what it stayed below.',
      'why=above': '"{name}": target {target}. The actual value "{actual}" says only what it passed.',
      'why=at-most': '"{name}": target {target}. The actual value "{actual}" is only an upper bound.',
      'why=distance': '"{name}": target {target}. The actual value "{actual}" states only what is lacking.',
      'why=date-is-the-limit': {
        fact: '"{name}" gives "{actual}" as its actual value. That is the deadline, not the day it was done, so nobody can tell whether it was on time.',
        why: { filler: '', reviewer: 'A value that cannot be checked supports no score.' },
      },
      'why=no-date': {
        fact: '"{name}" was due {target}, but the actual value "{actual}" gives no date. Nobody can tell whether it was on time.',
        why: { filler: '', reviewer: 'A value that cannot be checked supports no score.' },
      },
      'why=only-done': {
        fact: '"{name}": target {target}, and the actual value says only "{actual}".',
        why: {
          filler: 'Without a figure or fact a reviewer may give no points.',
          reviewer: 'A value that cannot be checked supports no score.',
        },
      },
      'why=number-for-text': {
        fact: '"{name}": the target is "{target}", the actual value {actual}. The two cannot be compared, so nobody can tell whether it was met.',
        why: { filler: '', reviewer: 'A value that cannot be checked supports no score.' },
      },
      'why=same-text': {
        fact: '"{name}" repeats its target word for word ("{actual}"). It looks copied and does not say what was done.',
        why: { filler: '', reviewer: 'A value that cannot be checked supports no score.' },
      },
    },
    why: { filler: 'A reviewer may take most of its points.', reviewer: 'A value that cannot be checked supports no score.' },
    fix: {
      filler: 'State a result that can be checked: a number, a share, a date, or what was done and what proves it.',
      reviewer: 'State a result that can be checked: a number, a share, a date, or what was done and what proves it.',
    },
  },
  'actuals-copy-targets': {
    fact: 'All {rows} actual values equal their targets exactly.',
    why: {
      filler: 'A reviewer will suspect that they were copied.',
      reviewer: 'Actual values have to come from results; each has to be checked.',
    },
    fix: { filler: 'Check each one against its evidence.', reviewer: 'Correct each actual value by its evidence.' },
  },
  'target-vague': {
    fact: '"{name}" has the target "{target}". Nobody can verify it.',
    cases: {
      'kind=grade-list': {
        fact: '"{name}" has the whole list "{target}" as its target. No grade was chosen, so there is no target.',
        why: { filler: '', reviewer: 'A target has to be verifiable.' },
      },
    },
    why: { filler: 'A reviewer will take points.', reviewer: 'A target has to be verifiable.' },
    fix: {
      filler: 'Choose a grade and define it, or use a number, a share or a date.',
      reviewer: 'Choose a grade and define it, or use a number, a share or a date.',
    },
  },
  'target-in-name': {
    fact: '"{name}" holds its number in the name, while the target says "{target}". Only the target is scored.',
    cases: {
      'target=': '"{name}" holds its number in the name, while the target is blank. Only the target is scored.',
    },
    why: { filler: '', reviewer: 'A target belongs in the target column.' },
    fix: { filler: 'Move number and unit into the target.', reviewer: 'Move number and unit into the target.' },
  },
  'sign-missing': {
    fact: '{rows} targets have no ≥, ≤ or = (such as "{name}"), so it is unclear how more or less is scored.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Give each number its sign.', reviewer: 'Give each number its sign.' },
  },
  'unit-missing': {
    fact: '"{name}": the target {target} has no unit, so nobody can tell what was counted.',
    cases: {
      'kind=budget': 'The budget block names no unit. Yuan and 10,000 yuan are 10,000 times apart.',
      'kind=rate': '"{name}" is a rate, but its target {target} has no %, so its size is unclear.',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Add the unit.', reviewer: 'Add the unit.' },
  },
  'unit-mismatch': {
    fact: '"{name}": target {target}, actual {actual}. The units do not fit each other or the name, so the row cannot be scored.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Use one unit that fits the name, then check the score.',
      reviewer: 'Use one unit that fits the name, then check the score.',
    },
  },
  'rate-above-hundred': {
    fact: '"{name}" has the target {target}. Such a rate cannot exceed 100%, so it looks unchecked.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Check the target and how it is calculated.', reviewer: 'Check the target and how it is calculated.' },
  },
  'direction-suspicious': {
    fact: '"{name}" is something of which more is better, yet its target is {target}: doing more would count as worse.',
    cases: {
      'kind=cost': {
        fact: '"{name}" is a cost with the target {target}: the more is spent, the better it looks.',
        why: { filler: 'A reviewer will want it changed first.', reviewer: '' },
      },
      'kind=prescribed':
        '"{name}" is a prescribed rate with the target {target}: the more is spent, the better it looks. A prescribed rate takes =.',
      'kind=burden': '"{name}" should be as low as possible, but the target {target} rewards more of it.',
    },
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Check the sign: ≥ for outputs, ≤ for costs. Then score the row again.',
      reviewer: 'Check the sign: ≥ for outputs, ≤ for costs. Then score the row again.',
    },
  },
  'column-misused': {
    fact: '"{name}" has "{reason}" in the reason column, which looks like an actual value and gives no reason.',
    cases: {
      'kind=points-as-actual':
        'The column of actual values seems to hold points. The real results are missing, so nothing supports the scores.',
      'kind=points-as-target': 'The column of targets seems to hold points. The real targets are missing, so nothing supports the scores.',
      'kind=scores-as-values':
        'The columns of targets and actual values seem to hold points. The real ones are missing, so nothing supports the scores.',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Move it into the column where it belongs.', reviewer: 'Move it into the column where it belongs.' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
