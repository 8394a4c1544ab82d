// The form beside other records: other forms, earlier years, evidence, ledger: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const recordsEn = {
  'text-copied': {
    fact: 'This text is word for word that of "{other}" ({year}).',
    why: { filler: 'A reviewer will want it rewritten first.', reviewer: 'A form has to tell of its own project.' },
    fix: { filler: 'Write what happened in this project.', reviewer: 'Write what happened in this project.' },
  },
  'target-far-from-last-year': {
    fact: '"{name}" has the target {target}, but {reached} was reached in {year}, at least a factor of two apart.',
    why: { filler: 'A reviewer will ask how the target was set.', reviewer: 'How the target was set has to be explained.' },
    fix: { filler: 'Explain the difference or adjust the target.', reviewer: 'Explain the difference or adjust the target.' },
  },
  'target-changed-after-approval': {
    fact: '"{name}" has the target {target}, but {approved} was approved, and no change is on record. Only the approved target counts.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Evaluate against the approved target, or attach the approval of the change.',
      reviewer: 'Evaluate against the approved target, or attach the approval of the change.',
    },
  },
  'evidence-missing': {
    fact: '"{name}" ({actual}) has no evidence.',
    why: { filler: 'A reviewer may give it 0 points.', reviewer: 'A score has to be supported by evidence.' },
    fix: { filler: 'Attach what proves the value.', reviewer: 'Attach what proves the value.' },
  },
  'evidence-differs': {
    fact: '"{name}" says {actual}, but its evidence ({document}) says {proved}.',
    why: { filler: 'A reviewer goes by the evidence.', reviewer: 'The evidence decides.' },
    fix: { filler: 'Follow the evidence, or explain why the two differ.', reviewer: 'Follow the evidence, or explain why the two differ.' },
  },
  'ledger-differs': {
    fact: '"{label}", {column}: the form says {stated}, but the books ({document}) say {booked}.',
    why: { filler: 'A reviewer goes by the books.', reviewer: 'The books decide.' },
    fix: { filler: 'Follow the books.', reviewer: 'Follow the books.' },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
