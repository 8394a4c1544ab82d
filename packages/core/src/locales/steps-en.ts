// What each step of a scoring says, in English: one sentence per step.
import { percent, percentTiers } from './percent.ts'
import type { StepSentences } from './say-step.ts'

export const stepsEn: StepSentences = {
  'met/full': (_, r) => `The target is met: full weight, ${r} points.`,
  'met/open': (i) => `The target is met; the pack does not say what that is worth, so 0 to ${i['weight']} points are permitted.`,
  'over-completion/judgement': (i) =>
    `Actual ${i['actual']} is at least ${percent(i['threshold'])} of the target ${i['target']}: over-completed; any deduction is a judgement (0 to ${i['weight']} points) and needs a reason.`,
  'over-completion/if-target-too-low': (i) =>
    `Actual ${i['actual']} is at least ${percent(i['threshold'])} of the target ${i['target']}: the cause has to be analysed. If the year-start target was clearly too low, points are reduced moderately, how much is not said (0 to ${i['weight']}); otherwise nothing is taken. The form does not show the cause, so nothing taken is what is suggested.`,
  'over-completion/none': (i, r) =>
    `Actual ${i['actual']} is over ${percent(i['threshold'])} of the target ${i['target']}; the pack deducts nothing: ${r} points.`,
  'over-completion/not-by-reviewer': (i) =>
    `Actual ${i['actual']} is over ${percent(i['threshold'])} of the target ${i['target']}; the reviewer deducts nothing and adds nothing back, but a note must say so.`,
  'over-completion/deducted': (i, r) =>
    `Actual ${i['actual']} is at least ${percent(i['threshold'])} of the target ${i['target']}; the pack deducts ${i['deduction']}: ${r} points.`,
  'shortfall/pro-rata': (i, r) => `The target is missed, pro rata: ${i['weight']} × ${i['actual']} ÷ ${i['target']} = ${r} points.`,
  'shortfall/pass-line-60': (i, r) =>
    `The target is missed; below 60 % nothing, else weight × (ratio − 60 %) ÷ 40 %: actual ${i['actual']}, target ${i['target']}, weight ${i['weight']}, ${r} points.`,
  'shortfall/open': (i, r) =>
    `The target ${i['target']} is missed (${i['actual']}); the pack names no formula, so both in use bound the range: at most ${r} points.`,
  'shortfall/negative-actual': (i) => `The actual value ${i['actual']} is negative: 0 points.`,
  'shortfall/no-ratio': (i, r) => `The target ${i['target']} is not above 0 and has no ratio; missed is never full: at most ${r} points.`,
  'broken-limit/target-over-actual': (i, r) => `The limit is broken: ${i['weight']} × ${i['target']} ÷ ${i['actual']} = ${r} points.`,
  'broken-limit/linear-to-twice': (i, r) =>
    `The limit is broken; the excess is deducted, nothing left at twice the limit: ${i['weight']} × [1 − (${i['actual']} − ${i['target']}) ÷ ${i['target']}] = ${r} points.`,
  'broken-limit/open': (i, r) =>
    `The limit ${i['target']} is broken (${i['actual']}); the pack does not say which formula applies, so both in use (limit ÷ actual, linear to twice the limit) bound the range: at most ${r} points.`,
  'broken-limit/zero-limit': (i) => `The limit is 0 and the actual value ${i['actual']}: 0 points under either formula.`,
  'broken-limit/no-ratio': (i, r) => `The limit ${i['target']} is negative, no formula applies; broken is never full: at most ${r} points.`,
  'boundary/limit-itself': (i, r) =>
    `The actual value is exactly ${i['target']}, which the target excludes; missed is never full: at most ${r} points.`,
  'equal/over-as-met': (i, r) => `A fixed value of ${i['target']} is exceeded (${i['actual']}); the pack counts that as met: ${r} points.`,
  'equal/over-open': (i) =>
    `A fixed value of ${i['target']} is exceeded (${i['actual']}); the pack does not say whether that costs points, so 0 to ${i['weight']} are permitted.`,
  'range/below': (i) => `${i['actual']} lies below the lower end ${i['end']} of “${i['target']}”: scored as a target not reached.`,
  'range/above': (i) => `${i['actual']} lies above the upper end ${i['end']} of “${i['target']}”: scored as a broken limit.`,
  'missed/in-words': (i, r) =>
    `The target is "${i['target']}" and the actual value says "${i['actual']}": missed, with no figure for a ratio; missed is never full: at most ${r} points.`,
  'late/below-achieved': (i, r) =>
    `Due “${i['target']}”, done “${i['actual']}”: late; a date has no ratio, so the tiers below achieved (under ${percent(i['from'])} of the weight) remain: at most ${r} points.`,
  'late/open': (i, r) =>
    `Due “${i['target']}”, done “${i['actual']}”: late; the pack does not say how that is scored: at most ${r} points.`,
  'qualitative/tiers': (i) =>
    `A text target, scored by tiers (shares of the weight ${percentTiers(i['tiers'], ', ')}); which tier applies is for a person to judge.`,
  'qualitative/admitted': (i, r) =>
    `"${i['actual']}" itself says that it was not done, or only in part: at most ${r} points, how many is for a person to judge.`,
  'qualitative/open': (i) => `A text target; the pack has no tiers, so 0 to ${i['weight']} points are for a person to judge.`,
  'satisfaction/bands': (i, r) =>
    `Satisfaction of ${percent(i['rate'])}, by the bands (an example) ${r} of ${i['weight']} points; scoring by the target is in use too, so both bound the range.`,
  'unverifiable/judged': (i) =>
    `${obstacles[i['why'] ?? ''] ?? 'The actual value cannot be held against the target'}; 0 to ${i['weight']} points, by the evidence.`,
  'not-filled/actual': (i) => `The actual value is blank, so nothing can be scored yet (0 to ${i['weight']} points).`,
  'not-filled/target': (i) => `There is no target to check against; 0 to ${i['weight']} points, by the evidence.`,
  'not-filled/process-row': (i) => `A row without target and actual value; 0 to ${i['weight']} points are for a person to judge.`,
  'cost-not-filed/cap': (_, r) => `The cost indicator has no target on file: at most ${r} points.`,
  'doubt/as-stated': () =>
    'A value of this row was not read with certainty: the score counts as stated, and none is computed until the original was compared.',
  'weight/none': () => 'The row has no weight, so no points are computed.',
  'weight/of-group': (i) => `The row has no weight of its own; as the only row of “${i['group']}” it scores at most ${i['weight']}.`,
  'kind/not-scored': () => 'Declarations and monitoring tables are not scored; only weights are taken down.',
  'execution/rate-times-weight': (i, r) =>
    `Execution rate ${percent(i['rate'])}${amounts(i)} × weight ${i['weight']}, kept within 0 and the weight: ${r} points.`,
  'execution/denominator-open': (i, r) =>
    `Original and adjusted budget differ (${i['budget']}) and the pack does not say which divides, so both rates (${percent(i['rate'])}) bound the range: at most ${r} points.`,
  'execution/printed-rate': (i) => `Budget or spending is blank, so only the printed rate of ${percent(i['rate'])} can be used.`,
  'execution/bands': (i, r) => `Execution rate ${percent(i['rate'])}${amounts(i)}, by the pack's bands: ${r} of ${i['weight']} points.`,
  'execution/completed': (i, r) =>
    `Every indicator reached its target and spending stayed within the budget${amounts(i)}: full, ${r} points, whatever the rate.`,
  'execution/completion-unknown': (i, r) =>
    `Execution rate ${percent(i['rate'])}${amounts(i)}; completed within the budget is full, not completed goes by bands. The form does not tell which, so both bound the range (${r}).`,
  'execution/completion-open': (i) =>
    `Execution rate ${percent(i['rate'])}${amounts(i)}; completed above the budget, or not completed at 100 %, has no rule: 0 to ${i['weight']} points are permitted.`,
  'execution/step-below-90': (i, r) =>
    `Execution rate ${percent(i['rate'])}${amounts(i)}; full from 90 %, one point less per percentage point below: ${r} points.`,
  'execution/formula-open': (i) => `The pack does not say how execution is scored; 0 to ${i['weight']} points are permitted.`,
  'execution/overspent-judged': (i) =>
    `More was spent than budgeted (${percent(i['rate'])}); the bands do not say how that is scored, so 0 to ${i['weight']} points are permitted.`,
  'execution/zero-budget-rate-zero': () => 'The budget is 0 and nothing was spent; the rate counts as 0: 0 points.',
  'execution/zero-budget-open': (i) =>
    `The budget is 0, so there is no rate and no rule was seen; 0 to ${i['weight']} points are permitted.`,
  'execution/not-filled': (i) => `Budget, spending and rate are not all filled, so nothing can be scored yet (0 to ${i['weight']} points).`,
  'execution/whole-form': (i) => `This line's weight ${i['weight']} repeats that of the whole form; it takes part in no sum.`,
  'execution/no-line': () => 'The form has no line for budget execution.',
  'total/sum': (i, r) => `The scores of ${i['lines']} lines add up to ${r}.`,
  'total/nearest': (i, r) =>
    `With each score moved just into its range, ${i['down']} off and ${i['up']} on, the sum goes from ${i['sum']} to ${r}.`,
  'total/dismissed': (_, r) => `${r} points of findings that were dismissed are not taken off.`,
  'total/not-read-reliably': () =>
    'Too much of this form was not read with certainty: no total, no points at risk and no grade are computed; compare the original first.',
  'total/doubted-summand': () =>
    'A score or the total was not read with certainty, and they do not add up: no total, no points at risk and no grade are computed; compare the doubted values first.',
  'total/unbounded': (i) =>
    `${i['lines']} lines have no weight or were not read with certainty, so the permitted range of the total cannot be given.`,
  'total/converted-scores': (_, r) =>
    `Every score is weight × weight %, as if scores had been converted by weight once more; unconverted they add up to ${r}.`,
  'total-cap/by-rate': (i, r) => `Execution rate ${percent(i['rate'])}: the total is at most ${r}.`,
  'total-cap/at-limit': (i, r) =>
    `Execution rate ${percent(i['rate'])} is exactly at a limit; whether it is capped is not said, so the total may be capped at ${r}.`,
  'total-cap/full-execution': () => 'The execution rate is not low enough for a cap: the total is not capped.',
  'total-cap/bands-not-seen': (i, r) =>
    `The pack caps totals by execution rate (${i['caps']}) but the bands were not seen; at ${i['rate'] === '' ? 'an unknown rate' : percent(i['rate'])} the total may be capped at ${r}.`,
  'grade/by-total': (i, r) => `${i['total']} points earn grade ${r}.`,
  'grade/limits-not-seen': (i) =>
    `The grades are ${i['grades']}, but their limits were not seen: which one ${i['total']} points earn is unknown.`,
  'grade/between': (i) => `${i['total']} points lie in the range of no grade (${i['grades']}); the rule does not say which applies.`,
}

const obstacles: Readonly<Record<string, string>> = {
  'unit-mismatch': 'Target and actual value are in different units',
  'actual-not-a-number': 'The target is a number and the actual value is none',
  'copies-target': 'The actual value copies the target',
  'date-is-the-limit': 'The actual value repeats the deadline instead of the date of completion',
  'words-open': 'The words beside the number leave it open whether all of it was done',
  denied: 'The actual value says that it was not done',
  unfinished: 'The actual value says that it is not finished',
  intended: 'The actual value states a plan and no result',
  part: 'The actual value states only a part',
  near: 'The actual value is only approximate',
  almost: 'The actual value says that it was nearly reached',
  below: 'The actual value says only what it stayed below',
  above: 'The actual value says only what it passed',
  'at-most': 'The actual value states only an upper bound',
  distance: 'The actual value states only what is lacking',
  'date-unreadable': 'The date of completion cannot be read',
}

function amounts(inputs: Readonly<Record<string, string>>): string {
  return inputs['spent'] === undefined || inputs['budget'] === undefined ? '' : ` (${inputs['spent']} ÷ ${inputs['budget']})`
}
