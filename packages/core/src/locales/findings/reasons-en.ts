// What a form says of the points that were taken: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const reasonsEn = {
  'reason-missing': {
    fact: '"{name}" lost {taken} points ({score} of {weight}) and gives no reason.',
    why: { filler: 'The system refuses it, and a reviewer will send it back.', reviewer: 'Every deduction needs its cause and a remedy.' },
    fix: {
      filler: 'Say what fell short, why, and what will be done about it.',
      reviewer: 'Say what fell short, why, and what will be done about it.',
    },
  },
  'no-reason-column': {
    fact: '{rows} rows lost points (such as "{name}"), and the form has no place for reasons.',
    why: { filler: 'A reviewer will ask.', reviewer: 'Every deduction needs its cause and a remedy.' },
    fix: { filler: 'Write the reasons and remedies below the table.', reviewer: 'Write the reasons and remedies below the table.' },
  },
  'reason-without-cause': {
    fact: '"{name}" scores {score} of {weight}, but its reason gives no cause, only achievements or plans.',
    why: { filler: 'A reviewer will send it back.', reviewer: 'A reason has to name what was not achieved and why.' },
    fix: {
      filler: 'Say first what was not achieved and why, then what will be done. If all was achieved, take nothing off.',
      reviewer: 'Say what was not achieved, why, and what will be done; where nothing was missing, score the row anew.',
    },
  },
  'reason-without-deduction': {
    fact: '"{name}" admits a fault ("{reason}") but takes no points.',
    why: { filler: 'A reviewer will take them and ask why you did not.', reviewer: 'Text and score do not agree.' },
    fix: {
      filler: 'Deduct points according to the fault, or correct the text.',
      reviewer: 'Deduct points according to the fault, or correct the text.',
    },
  },
  'deduction-text-mismatch': {
    fact: '"{name}" says that {stated} were deducted, but {taken} points were, so the two disagree.',
    why: { filler: 'A reviewer will ask which is right.', reviewer: '' },
    fix: { filler: 'Make the text and the score agree.', reviewer: 'Make the text and the score agree.' },
  },
  'large-deviation': {
    fact: '"{name}" reached only {percent}% of its target ({target}, actual {actual}).',
    why: {
      filler: 'Auditors list deviations of more than a fifth.',
      reviewer: 'Deviations of more than a fifth have to be explained one by one.',
    },
    fix: {
      filler: 'Explain it in the reason, and consider another target for next year.',
      reviewer: 'Explain it in the reason, and consider another target for next year.',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
