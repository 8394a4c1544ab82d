// What was to be done in the year, and what is said of it: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const objectivesEn = {
  'objective-missing': {
    fact: 'The annual objective is blank, so nothing can be measured against it.',
    why: { filler: 'The system refuses the form.', reviewer: '' },
    fix: { filler: 'Fill in the approved objective.', reviewer: 'Fill in the approved objective.' },
  },
  'objective-outcome-missing': {
    fact: 'The outcome of the annual objective is blank, so nobody can tell whether it was reached.',
    why: { filler: 'The system refuses the form.', reviewer: '' },
    fix: {
      filler: 'Answer the objective part by part: what was done, and what was not.',
      reviewer: 'Answer the objective part by part: what was done, and what was not.',
    },
  },
  'objective-copied': {
    fact: 'The outcome repeats the objective word for word.',
    why: { filler: 'Without a result, a reviewer will see no evaluation.', reviewer: 'An evaluation has to state the result.' },
    fix: { filler: 'State real figures and what was not achieved.', reviewer: 'State real figures and what was not achieved.' },
  },
  'objective-not-text': {
    fact: 'The annual objective is only "{text}". It does not say what is to be done, so nothing can be compared.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Put it into words. Amounts belong in the budget block.',
      reviewer: 'Put it into words. Amounts belong in the budget block.',
    },
  },
  'objective-term-only': {
    fact: 'Only the objective for the whole term is given, so nobody can tell what was due this year.',
    why: { filler: '', reviewer: '' },
    fix: { filler: "Add this year's part.", reviewer: "Add this year's part." },
  },
  'objective-unanswered': {
    fact: 'Objective {number} "{text}" is not answered in the outcome.',
    why: { filler: 'A reviewer will think it was not done.', reviewer: 'Every objective has to be answered.' },
    fix: { filler: 'Say what became of it.', reviewer: 'Say what became of it.' },
  },
  'objective-without-indicator': {
    fact: 'Objective {number} "{text}" has no indicator, so its result is not scored.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Add one that measures it.', reviewer: 'Add one that measures it.' },
  },
  'outcome-without-objective': {
    fact: 'Outcome {number} "{text}" belongs to no objective and no indicator, so it earns nothing.',
    why: { filler: '', reviewer: 'An evaluation answers the approved objectives.' },
    fix: { filler: 'Say which objective it serves, or leave it out.', reviewer: 'Say which objective it serves, or leave it out.' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
