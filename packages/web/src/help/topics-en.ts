// What each field and each word of the page means, in English.
import type { TopicTexts } from './topic-texts.ts'

export const topicsEn: TopicTexts = {
  budget: {
    title: 'Project funds',
    says: [
      'The first line holds all funds, the lines below split them by source: appropriation, carry-over, other.',
      'The sources add up to the total; one unit (元 or 万元) for the whole form.',
    ],
  },
  original: {
    title: 'Original budget',
    says: [
      'The budget as approved at the start of the year.',
      'A number only. Where there was none write 0 and say where the money came from.',
    ],
  },
  adjusted: {
    title: 'Adjusted budget',
    says: [
      'The original budget after all changes of the year; the same where nothing changed.',
      'Where it differs from the original, say when and why it was changed and by which document.',
    ],
  },
  spent: {
    title: 'Spent',
    says: [
      'What was really paid by the end of the year.',
      'Not what was allocated or passed on; money of earlier years taken back is explained apart.',
    ],
  },
  rate: {
    title: 'Execution rate',
    says: [
      'Spent divided by budget. Left blank it is computed; a typed rate is held against the amounts.',
      'Written per cent, such as 97.2%; without % the amounts tell a ratio from a percentage.',
    ],
  },
  'execution-score': {
    title: 'Score for execution',
    says: ['Points for the execution rate, given once, in the line of the total.', 'Never more than the weight of the line.'],
  },
  expected: {
    title: 'Expected objective',
    says: [
      'The approved objective of the year: what the money is to achieve.',
      'Numbered parts begin with 目标1 or “1.”; each is best answered by an indicator.',
    ],
  },
  outcome: {
    title: 'Outcome of the objective',
    says: [
      'What was reached, part by part, with figures where there are figures.',
      'Neither a copy of the expected text nor a bare number.',
    ],
  },
  dimension: {
    title: 'Dimension',
    says: ['Output (what was done), benefit (what it was good for), satisfaction (what those served think); on some forms cost.'],
  },
  group: {
    title: 'Group',
    says: [
      'Output has quantity, quality, timeliness and cost; benefit has economic, social, ecological and sustained; satisfaction that of those served.',
      'Indicators belong where they fit: counts under quantity, pass rates under quality, dates under timeliness. Reviewers deduct for misfits.',
    ],
  },
  indicator: {
    title: 'Indicator',
    says: ['What is measured, such as people trained or share accepted.', 'The name says what; the figure stands in the target.'],
  },
  target: {
    title: 'Target',
    says: [
      'What was approved at the start of the year. A target in figures has a sign, a number and a unit: ≥ at least, ≤ at most, = exactly.',
      'Dates name the day or month (2022年12月底前). What has no figure is a text that can be verified, with one grade chosen.',
    ],
  },
  actual: {
    title: 'Actual value',
    says: [
      'What was reached, in the unit of the target, one figure per cell.',
      'For a date the day it was done, not the deadline; for a text what was done and what proves it, not just "done".',
    ],
  },
  weight: {
    title: 'Weight',
    says: ['The full points of the row. Indicators and budget execution add up to 100.', 'A number; decimals are fine.'],
  },
  score: {
    title: 'Score',
    says: [
      'The points the unit gives itself: at most the weight, at least 0.',
      'Full when the target is met, by the rules when it is missed. The small bar shows the permitted range and the score.',
    ],
  },
  reason: {
    title: 'Reason for deviation',
    says: [
      'Where points were taken off: what was not reached, why, and what will change.',
      'Also where the target was far exceeded. Rows without deduction need none.',
    ],
  },
  total: {
    title: 'Total',
    says: ['The scores of all indicators and of budget execution. Left blank it is added up; a typed total is held against the lines.'],
  },
  grade: { title: 'Grade', says: ['By the total. Shown is the grade of the nearest total; another grade on the form is named below.'] },
  permitted: {
    title: 'Permitted range',
    says: [
      'The lowest and the highest score that the chosen rules let anyone give this line. A formula makes one figure, judgement makes a range.',
      'Where the rules do not say which formula applies, the range spans all in use. A score outside is a finding with the points at stake.',
    ],
  },
  suggested: {
    title: 'Suggested',
    says: [
      'What the page proposes: the points of the formula; where a person has to judge, the stated score stands as long as it is permitted.',
    ],
  },
  nearest: {
    title: 'Nearest total',
    says: [
      'The total when each score is moved just into its permitted range. What the stated total differs by is not backed by the rules.',
    ],
  },
  'at-risk': {
    title: 'At risk',
    says: [
      'The stated total minus the nearest one that the rules permit: what a review may take off. Findings that were dismissed are not counted. Where some scores lie above the rules and others below, both stand underneath (−1.3 +1.35).',
    ],
  },
  unclaimed: {
    title: 'Unclaimed',
    says: [
      'What a score lies below the lowest that the rules permit, points not given although the target is met as written and no reason is stated, and what a stated total lacks of the sum of its lines. Claim them, or state the reason.',
    ],
  },
  severity: {
    title: 'Error, warning, notice',
    says: [
      'Error: the form contradicts itself or its rules and must be mended.',
      'Warning: a reviewer will ask; better mended or explained first.',
      'Notice: worth knowing, not necessarily to be changed.',
    ],
  },
  doubts: {
    title: 'Uncertain values',
    says: [
      'Values the reader is not sure of: torn or scanned text, a sum that would need another figure.',
      'Compare with the original: correct what is wrong, press "Read correctly" where it is right. Either takes it off the list.',
    ],
  },
  confirmation: {
    title: 'How far a source is confirmed',
    says: [
      'Text read: the document itself was read. Told by others: quoted elsewhere. Seen in practice: on published forms or in a system in use.',
      'Taken over: the local rules are silent, those they rest on apply. Unconfirmed: believed, no source seen yet.',
      'Article not seen: the document is known, the article is not; none is guessed.',
    ],
  },
  keys: {
    title: 'Keyboard',
    says: [
      'As in a spreadsheet: arrows move, Tab goes to the next cell; typing replaces, Enter or F2 edits the text as it is, Alt+Enter starts a new line, Escape gives the change up.',
      'Shift with an arrow chooses a block, to be copied elsewhere or pasted from Excel or WPS. Ctrl+Z undoes, Ctrl+Y redoes.',
      'Ctrl+Enter adds a row below, Ctrl+Delete removes one, Alt+↑ and Alt+↓ move it.',
      'F8 shows the next finding, Shift+F8 the one before. Escape and then Tab leaves the form.',
    ],
  },
}
