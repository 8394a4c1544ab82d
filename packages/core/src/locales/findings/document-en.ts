// What the document is like: header, years, texts, and what it holds beside what is seen: the sentences in English.
import type { FindingSentences } from '../sentences.ts'

export const documentEn = {
  'year-mismatch': {
    fact: 'The form is for {year}, but the text says {other}: "{text}".',
    cases: {
      'text=': {
        fact: '"{name}" names {other}, but the form is for {year}.',
        why: { filler: 'It looks copied from an earlier form.', reviewer: '' },
      },
    },
    why: { filler: 'A reviewer will think it was copied from an earlier form.', reviewer: '' },
    fix: { filler: 'Check the year, and the figures that go with it.', reviewer: 'Check the year, and the figures that go with it.' },
  },
  'template-text-left': {
    fact: 'An instruction of the blank form is still there: "{text}". The cell counts as blank.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Replace it with your answer.', reviewer: 'Replace it with your answer.' },
  },
  'text-too-long': {
    fact: '"{text}" has {length} characters, more than the limit of {limit}.',
    why: { filler: 'What is more will be cut off or refused.', reviewer: '' },
    fix: { filler: 'Shorten it; details can go into an attachment.', reviewer: 'Shorten it; details can go into an attachment.' },
  },
  'header-swapped': {
    fact: 'The supervisor is "{supervisor}" and the implementer "{implementer}". They look exchanged, and the wrong body would answer for the project.',
    why: { filler: '', reviewer: '' },
    fix: { filler: 'Swap the two.', reviewer: 'Swap the two.' },
  },
  'header-field-missing': {
    fact: 'Blank in the header: {missing}.',
    why: { filler: 'Incomplete headers are sent back.', reviewer: 'The header has to be complete.' },
    fix: { filler: 'Fill in the header.', reviewer: 'Fill in the header.' },
  },
  'signature-missing': {
    fact: '"{label}" has no signature.',
    why: { filler: 'The form will be sent back.', reviewer: 'A form that is handed in has to be signed.' },
    fix: { filler: 'Sign before handing in.', reviewer: 'Sign before handing in.' },
  },
  'concealed-text': {
    fact: 'The file holds content that nobody who opens it sees, in {count} places ({how}): "{text}". It was left out of the form; compare with the original.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Delete what is not seen, or, if it should be seen, give it its normal size and colour, and hand the file in again.',
      reviewer: 'Delete what is not seen, or, if it should be seen, give it its normal size and colour, and hand the file in again.',
    },
  },
  'tracked-changes': {
    fact: 'The file has {count} changes that nobody accepted or rejected (such as "{text}"). It was read as if all of them were accepted.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Accept or reject the changes in the office program and hand in the final text.',
      reviewer: 'Accept or reject the changes in the office program and hand in the final text.',
    },
  },
  'page-may-rewrite-itself': {
    fact: 'The page has scripts that may rewrite the form once it is opened. It was read as it is written, which may differ from what is seen.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Open the page and compare; hand in a file without scripts, saved by an office program.',
      reviewer: 'Open the page and compare, and ask for a file without scripts.',
    },
  },
  'hidden-rows': {
    fact: 'Rows, columns or sheets are hidden in {count} places and hold what looks like part of the form: "{text}". They were left out.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Show them and check; delete what is not wanted, and hand the file in again.',
      reviewer: 'Show them and check; delete what is not wanted, and hand the file in again.',
    },
  },
  'shown-differs-from-stored': {
    fact: '{count} places show another value than they store ({text}). A person and a program that read this form do not see the same figure.',
    why: { filler: '', reviewer: '' },
    fix: {
      filler: 'Remove the cell format, formula or text under a picture that makes the difference, so that both agree.',
      reviewer: 'Remove the cell format, formula or text under a picture that makes the difference, so that both agree.',
    },
  },
  'pack-not-the-known-one': {
    fact: 'The rules came from a file that calls itself {id} (version {version}) and differs from the built-in {id}.',
    why: {
      filler: 'This form is judged by the file; with the built-in rules nobody gets these points.',
      reviewer: 'This form is judged by the file and cannot be compared with forms judged by the built-in rules.',
    },
    fix: {
      filler:
        'If you do not know where the file comes from, use the built-in {id}; if your office changed the rules, give them an id of their own.',
      reviewer: 'Find out where the file comes from; if an office changed the rules, give them an id of their own and judge again.',
    },
  },
  'draft-differs-from-original': {
    fact: '{count} values of the draft are not those of the original inside it, and nobody typed them (draft ≠ original: {text}).',
    cases: {
      'compared=no': {
        fact: 'The draft brings its original along, but it cannot be read here: the values of the draft were not compared with it.',
        why: { filler: '', reviewer: '' },
      },
    },
    why: {
      filler: 'They may have been changed elsewhere, not by you.',
      reviewer: 'They are not what the original states, so no score can rest on them.',
    },
    fix: {
      filler: 'Compare each with the original and type it again where it has to change; if in doubt, bring in the original anew.',
      reviewer: 'Compare them with the original; what has to change is to be typed and explained by the unit.',
    },
  },
} as const satisfies Readonly<Record<string, FindingSentences>>
