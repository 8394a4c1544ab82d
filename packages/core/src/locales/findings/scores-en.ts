// What the points of a line and of the whole form say: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const scoresEn = {
  'missed-but-full-score': {
    fact: '"{name}": target {target}, actual {actual}. It missed its target but claims the full {score} points.',
    cases: {
      most: '"{name}": target {target}, actual {actual}. It missed its target but claims the full {score} points; how much was reached is not said, so all {most} may be taken.',
    },
    why: { filler: 'This is the first thing a reviewer deducts.', reviewer: 'A missed target does not earn full points.' },
    fix: {
      filler:
        'Correct the score by the formula and say why the target was missed. If the sign is the wrong way round, correct the target first.',
      reviewer:
        'Correct the score by the formula and say why the target was missed. If the sign is the wrong way round, correct the target first.',
    },
  },
  'score-not-in-proportion': {
    fact: '"{name}": target {target}, actual {actual}. The formula gives {expected} points, the form says {score}.',
    why: { filler: 'A reviewer will recalculate it.', reviewer: 'A missed figure is scored in proportion to what was reached.' },
    fix: {
      filler: 'Use the calculated score. If points were taken for something else as well, say so in the reason.',
      reviewer: 'Use the calculated score. If points were taken for something else as well, say so in the reason.',
    },
  },
  'score-exceeds-weight': {
    fact: '"{name}" scores {score} points of {weight}, so the total comes out too high.',
    why: { filler: 'The system refuses this.', reviewer: 'No score may exceed its weight.' },
    fix: {
      filler: 'A score cannot exceed its weight: check whether the two cells were mixed up.',
      reviewer: 'Check whether the two cells were mixed up, correct them, and compute the total anew.',
    },
  },
  'score-negative': {
    fact: '"{name}" has a score of {score}.',
    why: { filler: 'The system refuses scores below 0.', reviewer: 'No score may lie below 0.' },
    fix: { filler: 'Enter 0 or the right score; 0 is the lowest.', reviewer: 'Enter 0, or score the row anew.' },
  },
  'over-completion': {
    fact: '"{name}": target {target}, actual {actual}, {percent}% of the target.',
    cases: {
      'reason=blank': {
        fact: '"{name}": target {target}, actual {actual}, {percent}% of the target, and no reason is given.',
        why: {
          filler: 'From {threshold}% on, a reviewer asks whether the target was too low.',
          reviewer: 'A result so far above its target has to be explained; points are taken only where a clearly low target caused it.',
        },
      },
    },
    why: {
      filler: 'A reviewer asks: was more done, or was the target set too low?',
      reviewer: 'A result so far above its target has to be explained; points are taken only where a clearly low target caused it.',
    },
    fix: {
      filler:
        'Say why it was exceeded. Where the cause is a clearly low target, take off some points and raise it next year; otherwise take none.',
      reviewer:
        'Say why it was exceeded. Where the cause is a clearly low target, take off some points and raise it next year; otherwise take none.',
    },
  },
  'points-left': {
    fact: '"{name}" met its target by its own account, yet scores only {score} of {weight} and gives no cause.',
    why: {
      filler: 'Points may be lost for nothing.',
      reviewer: 'The score lies below the result, and nothing on the form supports the deduction.',
    },
    fix: {
      filler: 'If nothing was wrong, claim the other {unclaimed} points. If something was, say what.',
      reviewer: 'Say why points were taken, or score the row by its result.',
    },
  },
  'qualitative-score-outside-tier': {
    fact: '"{name}" says "{actual}". That grade earns {low} to {high} points, the form says {score}.',
    why: { filler: 'Reviewers check scores against grades.', reviewer: 'Score and stated result are not in the same grade.' },
    fix: {
      filler: 'Change the score, or describe the result more exactly, so that the two agree.',
      reviewer: 'Change the score, or describe the result more exactly, so that the two agree.',
    },
  },
  'total-missing': {
    fact: 'The total score is blank, so the form can be neither graded nor submitted.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Add the execution score and all indicator scores, and fill in the total.',
      reviewer: 'Add the execution score and all indicator scores, and fill in the total.',
    },
  },
  'total-mismatch': {
    fact: 'The total says {total}, but the scores add up to {sum}, a difference of {difference}.',
    why: { filler: 'A reviewer adds them up first.', reviewer: 'The total has to be the sum of its scores.' },
    fix: { filler: 'Check each score, then correct the total.', reviewer: 'Check each score, then correct the total.' },
  },
  'grade-mismatch': {
    fact: 'A total of {total} is graded "{grade}", but the limits make it "{earned}" (from {from}).',
    why: { filler: 'The grade is published with the results.', reviewer: 'The grade has to follow from the total.' },
    fix: {
      filler: 'Correct the grade, or name the limits that apply to you.',
      reviewer: 'Correct the grade, or name the limits that apply to you.',
    },
  },
  'all-full-marks': {
    fact: 'Every indicator has full marks.',
    why: { filler: 'Forms like this are usually sampled first.', reviewer: 'Every row has to be held against its evidence.' },
    fix: {
      filler: 'Make sure that every row has evidence, and raise targets that were too easy.',
      reviewer: 'Give the evidence for every row; raise targets that were too easy next year.',
    },
  },
  'score-missing': {
    fact: '"{name}" has a weight of {weight} and no score, so it counts as 0 in the total.',
    cases: {
      'weight=': '"{name}" has no score, so it counts as 0 in the total.',
    },
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Fill in the score, then check the total.', reviewer: 'Fill in the score, then check the total.' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
