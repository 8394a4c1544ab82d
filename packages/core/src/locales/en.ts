// Every finding in English: what is wrong and where, why it matters; then what to do. Placeholders are the finding's params, as printed.
import type { FindingCode } from '../finding.ts'
import type { Sentences } from './sentences.ts'

export const findingsEn: Readonly<Record<FindingCode, Sentences>> = {
  'missed-but-full-score': {
    says: '"{name}": target {target}, actual {actual}. The target was missed, yet the row claims its full {score} points.',
    fix: 'Correct the score by the formula and say why the target was missed; if the sign is the wrong way round, mend the target first.',
  },
  'score-not-in-proportion': {
    says: '"{name}": target {target}, actual {actual}. The formula gives {expected} points, the form says {score}.',
    fix: 'Use the proportional score; put any further deduction into the reason.',
  },
  'score-exceeds-weight': {
    says: '"{name}" scores {score} points of {weight}.',
    fix: 'A score cannot exceed its weight: check both cells.',
  },
  'score-negative': { says: '"{name}" has the score {score}, which is below 0.', fix: 'The lowest score is 0.' },
  'over-completion': {
    says: '"{name}": target {target}, actual {actual}, {percent}% of the target. The target was set too low.',
    cases: {
      'reason=blank':
        '"{name}": target {target}, actual {actual}, {percent}% of the target (questioned from {threshold}%), and no reason is given.',
    },
    fix: 'Say why; where the target was clearly too low, take off some points and raise it next year.',
  },
  'points-left': {
    says: '"{name}" met its target by its own text, yet scores only {score} of {weight} and gives no cause.',
    fix: 'If nothing was wrong, claim the other {unclaimed} points; if something was, say what.',
  },
  'qualitative-score-outside-tier': {
    says: '"{name}" says "{actual}"; that grade earns {low} to {high} points, the form says {score}.',
    fix: 'Make text and score agree.',
  },
  'total-missing': { says: 'The total score is blank.', fix: 'Add the execution score and all indicator scores, and fill in the total.' },
  'total-mismatch': {
    says: 'The total says {total}; the scores add up to {sum}, a difference of {difference}.',
    fix: 'Check each score, then correct the total.',
  },
  'grade-mismatch': {
    says: 'A total of {total} is graded "{grade}"; by the grade limits it is "{earned}" (from {from}).',
    fix: 'Correct the grade, or name the limits that apply.',
  },
  'all-full-marks': {
    says: 'Every indicator has full marks. Reviewers read such forms first.',
    fix: 'Confirm the evidence row by row; raise targets that were too easy.',
  },
  'score-missing': { says: '"{name}" has a weight of {weight} and no score.', fix: 'Fill in the score, then check the total.' },
  'weights-not-100': {
    says: 'Indicator weights of {indicators} and {execution} for execution make {sum}, not 100.',
    cases: {
      'sum=100': 'The weights add up to {sum}, the total line says {printed}.',
      'execution=': 'The weights add up to {sum}, not 100.',
    },
    fix: 'Adjust the weights so that indicators and execution make 100.',
  },
  'group-weights-mismatch': {
    says: '"{label}" is marked {printed} points; its rows add up to {sum}.',
    fix: 'Correct the label or the rows.',
  },
  'weight-not-positive': {
    says: '"{name}" has the weight {weight}, so the row counts for nothing.',
    fix: 'Give it a weight or remove it.',
  },
  'weight-concentrated': {
    says: '"{name}" alone carries {weight} points, more than half of all.',
    fix: 'Spread the points over quantity, quality, time and benefit.',
  },
  'budget-weight-misused': {
    says: '"{label}" has a weight of {weight}; the rules in use give {expected}.',
    cases: {
      'kind=whole': '"{label}" has a weight of {weight}, which is that of the whole form; execution is usually worth {expected}.',
      'kind=repeated': 'The sub-line "{label}" repeats a weight of {weight}; execution is scored once, on the total line.',
    },
    fix: 'Keep weight and score of execution on the total line only; leave it where a local rule says so.',
  },
  'reason-missing': {
    says: '"{name}" lost {taken} points ({score} of {weight}) and gives no reason.',
    fix: 'Say why it fell short, by how much, and what will be done.',
  },
  'no-reason-column': {
    says: '{rows} rows lost points (such as "{name}") and the form has no place for reasons.',
    fix: 'Add the reasons and measures under the table.',
  },
  'reason-without-cause': {
    says: '"{name}" scores {score} of {weight}, but its reason tells only achievements and plans, not why points were taken.',
    fix: 'First say what was not achieved and why, then what will be done; if all was achieved, take nothing off.',
  },
  'reason-without-deduction': {
    says: '"{name}" admits a fault ("{reason}") and takes no points.',
    fix: 'Take points in keeping with the fault, or correct the text.',
  },
  'deduction-text-mismatch': {
    says: '"{name}" says that {stated} were taken off; in fact it is {taken} points.',
    fix: 'Make text and score agree.',
  },
  'large-deviation': {
    says: '"{name}" reached only {percent}% of its target ({target}, actual {actual}).',
    fix: 'Explain it, and consider the target for next year.',
  },
  'execution-rate-mismatch': {
    says: '"{label}": the rate says {printed}; {spent} spent of {budget} is {computed}.',
    fix: 'Check the amounts and correct the rate; the adjusted budget is the denominator.',
  },
  'execution-score-mismatch': {
    says: 'Execution scores {score}; a rate of {rate} on {weight} points gives {expected}.',
    fix: 'Use rate times weight, at most the weight; the total follows.',
  },
  'budget-lines-mismatch': {
    says: 'In the column "{column}" the total is {total}; the lines add up to {sum}.',
    cases: { 'kind=blank': 'In the column "{column}" the total is {total}; its lines are blank (such as "{label}").' },
    fix: 'Fill in or correct the lines so that they add up to the total.',
  },
  'spent-without-budget': {
    says: '"{label}" has a budget of 0 and spent {spent}.',
    fix: 'Fill in the adjusted budget, or correct the source of the money.',
  },
  overspent: {
    says: '"{label}" spent {spent} of a budget of {budget}, {over} too much.',
    fix: 'Check both; an increase belongs into the adjusted budget, with its reason.',
  },
  'negative-spending': {
    says: '"{label}" holds a negative amount, {amount}.',
    fix: "Explain money that came back separately; state this year's own spending.",
  },
  'scored-without-budget': {
    says: '"{label}" has neither budget nor spending, yet the indicators score.',
    fix: 'Say what paid for the work, or leave the project out.',
  },
  'budget-unit-suspicious': {
    says: '"{name}" says {target}, exactly 10,000 times apart from the budget of {budget}: yuan and 10,000 yuan may be mixed up.',
    fix: 'Check the unit ({unit}).',
  },
  'budget-adjusted-without-reason': {
    says: '"{label}": budgeted {original}, adjusted to {adjusted}, and no reason given.',
    fix: 'Say when, why and under which document.',
  },
  'low-execution-without-reason': {
    says: '"{label}" was executed at {rate}, below 90%, and nothing says why. {unspent} remain.',
    fix: 'Say why it was not spent and where the rest went.',
  },
  'score-high-while-unspent': {
    says: 'The indicators earn {scored} of their points, but only {rate} of the money was used and {unspent} remain. A reviewer will ask how.',
    fix: 'Explain the rest (saved in tendering, last instalment open), or check the actual values.',
  },
  'spent-equals-budget': {
    says: '"{label}" spent its budget to the last digit ({spent}). A reviewer will ask whether it was used or only passed on.',
    fix: 'Have the vouchers ready; count what was used.',
  },
  'cost-differs-from-spending': {
    says: '"{name}" states a cost of {actual}; {spent} were spent (budget {budget}).',
    fix: 'State the real cost, or say why the two differ.',
  },
  'actual-missing': {
    says: '"{name}" has the target {target} and no actual value.',
    fix: 'Fill in the actual value and have its evidence ready.',
  },
  'target-missing': { says: '"{name}" has no target, so nothing can be compared.', fix: 'Fill in the approved target.' },
  'indicator-name-missing': { says: 'A row with target "{target}" and actual "{actual}" has no name.', fix: 'Name the indicator.' },
  'actual-unverifiable': {
    says: '"{name}": target {target}, actual "{actual}". Nobody can check whether it was met.',
    cases: {
      'why=copies-target': '"{name}" copies its target "{actual}" as the actual value; what was done cannot be seen.',
      'why=date-is-the-limit': '"{name}" gives "{actual}" as its actual value: that is the limit, not the day of completion.',
      'why=no-date': '"{name}" was due {target}; the actual value "{actual}" names no date.',
      'why=only-done': '"{name}": target {target}, and the actual value says only "{actual}", without figure or fact.',
      'why=number-for-text': '"{name}": the target is "{target}", the actual value {actual}; the two cannot be compared.',
      'why=same-text': '"{name}" repeats its target word for word ("{actual}") and does not say what was done.',
    },
    fix: 'State a result that can be checked: a number, a share, a date, or what was done and what proves it.',
  },
  'actuals-copy-targets': {
    says: 'All {rows} actual values equal their targets exactly. A reviewer may take them for copies.',
    fix: 'Check each against its evidence.',
  },
  'target-vague': {
    says: '"{name}" has the target "{target}", which nobody could verify.',
    cases: { 'kind=grade-list': '"{name}" has the whole list "{target}" as its target; no grade was chosen.' },
    fix: 'Choose a grade and define it, or use a number, a share or a date.',
  },
  'target-in-name': {
    says: '"{name}" holds the number in its name; the target says "{target}".',
    fix: 'Move number and unit into the target.',
  },
  'sign-missing': {
    says: '{rows} targets have no ≥, ≤ or = (such as "{name}"), so it is open what more or less would mean.',
    fix: 'Give each number its sign.',
  },
  'unit-missing': {
    says: '"{name}": the target {target} has no unit.',
    cases: {
      'kind=budget': 'The budget block names no unit: yuan or 10,000 yuan?',
      'kind=rate': '"{name}" is a rate; its target {target} has no %.',
    },
    fix: 'Add the unit.',
  },
  'unit-mismatch': {
    says: '"{name}": target {target} and actual {actual} are in different units, or 100 or 10,000 times apart.',
    fix: 'Use one unit, then check the score.',
  },
  'rate-above-hundred': {
    says: '"{name}" has the target {target}; such a rate cannot exceed 100%.',
    fix: 'Check the target and how it is calculated.',
  },
  'direction-suspicious': {
    says: '"{name}" is something of which more is better, yet its target is {target}. The sign looks reversed.',
    cases: { 'kind=cost': '"{name}" is a cost with the target {target}: the more is spent, the better it looks.' },
    fix: 'Check the sign: ≥ for outputs, ≤ for costs; then score the row again.',
  },
  'column-misused': {
    says: '"{name}" has "{reason}" in the reason column, which looks like an actual value.',
    cases: {
      'kind=points-as-actual': 'The column of actual values seems to hold points; the real results are missing.',
      'kind=points-as-target': 'The column of targets seems to hold points; the real targets are missing.',
      'kind=scores-as-values': 'The columns of target and actual seem to hold points; the real targets and results are missing.',
    },
    fix: 'Move it into the column where it belongs.',
  },
  'not-a-performance-indicator': {
    says: '"{name}" only repeats the budget or its payment; it says nothing about results and counts execution twice.',
    fix: 'Use an indicator of what was done and how well.',
  },
  'group-misfit': {
    says: '"{name}" does not fit the group "{group}".',
    cases: {
      'kind=count-under-quality': '"{name}" ({target}) is a count, but stands under "{group}".',
      'kind=ratio-under-quantity': '"{name}" ({target}) is a ratio, but stands under "{group}".',
      'kind=satisfaction-under-benefit': '"{name}" is satisfaction, but stands under "{group}".',
      'kind=other-under-satisfaction': '"{name}" is not satisfaction, but stands under "{group}".',
      'kind=not-economic': '"{name}" is not about income, cost or output value, but stands under "{group}".',
    },
    fix: 'Move it, or choose an indicator that fits; some reviews give 0 points for a row in the wrong group.',
  },
  'satisfaction-without-survey': {
    says: '"{name}" says {actual}; no survey behind it can be seen.',
    cases: {
      'kind=superior': '"{name}" ({actual}) asks the body\'s own superior, not those whom it serves.',
      'kind=no-complaints': '"{name}" takes the absence of complaints ("{actual}") for a survey.',
    },
    fix: 'Say when and whom you asked, how many forms went out and came back, and how many were satisfied; without a survey there are no points.',
  },
  'hollow-benefit': {
    says: '"{name}" is measured by {target}, but nobody can say how that share is calculated.',
    fix: 'Use something that can be counted, or state what is divided by what.',
  },
  'benefit-shows-output': {
    says: '"{name}" is a benefit, but its actual value lists what was done and not what came of it.',
    fix: 'Name who benefits and what changed, best with figures before and after.',
  },
  'same-fact-twice': {
    says: '"{name}" and "{other}" state the same fact, which earns points twice.',
    cases: { 'kind=execution': '"{name}" ({target}) equals the whole budget: it repeats the execution rate.' },
    fix: 'Keep one; a cost row can use the cost per unit.',
  },
  'dimension-empty': { says: 'No row with a value for: {missing}.', fix: 'Add at least one of each, from the approved targets.' },
  'group-empty': {
    says: 'The outputs have no row for: {missing}.',
    fix: 'Add it where it can be measured; leave it where it does not apply.',
  },
  'objective-missing': { says: 'The annual objective is blank.', fix: 'Fill in the approved objective.' },
  'objective-outcome-missing': {
    says: 'Nothing says what became of the annual objective.',
    fix: 'Answer the objective part by part: what was done, what was not.',
  },
  'objective-copied': {
    says: 'The outcome repeats the objective word for word and gives no result.',
    fix: 'State real figures and what was not achieved.',
  },
  'objective-not-text': {
    says: 'The annual objective is only "{text}" and does not say what is to be done.',
    fix: 'Put it into words; amounts belong into the budget block.',
  },
  'objective-term-only': { says: 'Only the objective for the whole term is given, none for this year.', fix: "Add this year's part." },
  'objective-unanswered': { says: 'Objective {number} "{text}" is not answered in the outcome.', fix: 'Say what became of it.' },
  'objective-without-indicator': { says: 'Objective {number} "{text}" has no indicator.', fix: 'Add one that measures it.' },
  'outcome-without-objective': {
    says: 'Outcome {number} "{text}" belongs to no objective and no indicator.',
    fix: 'Say which objective it serves, or leave it out.',
  },
  'year-mismatch': {
    says: 'The form is for {year}, the text says {other}: "{text}".',
    cases: { 'text=': '"{name}" names {other}, the form is for {year}.' },
    fix: 'Check the year; it may be left from an earlier form.',
  },
  'template-text-left': { says: 'An instruction of the blank form is still there: "{text}".', fix: 'Replace it by the answer.' },
  'text-too-long': {
    says: '"{text}" has {length} characters, more than the {limit} allowed.',
    fix: 'Shorten it; details can go into an attachment.',
  },
  'header-swapped': {
    says: 'The supervisor is "{supervisor}" and the implementer "{implementer}": they look exchanged.',
    fix: 'Swap the two.',
  },
  'header-field-missing': { says: 'Blank in the header: {missing}.', fix: 'Fill in the header.' },
  'signature-missing': { says: '"{label}" has no signature.', fix: 'Sign before handing in.' },
  'text-copied': { says: 'This text is word for word that of "{other}" ({year}).', fix: 'Write what happened in this project.' },
  'target-far-from-last-year': {
    says: '"{name}" has the target {target}; in {year} {reached} was reached, at least a factor of two apart.',
    fix: 'Explain the difference or adjust the target.',
  },
  'target-changed-after-approval': {
    says: '"{name}" has the target {target}; {approved} was approved, and no record tells of a change.',
    fix: 'Evaluate against the approved target, or attach the approval of the change.',
  },
  'evidence-missing': {
    says: '"{name}" ({actual}) has no evidence. Reviewers may give it 0 points.',
    fix: 'Attach what proves the value.',
  },
  'evidence-differs': {
    says: '"{name}" says {actual}; its evidence ({document}) says {proved}.',
    fix: 'Follow the evidence, or explain why the two differ.',
  },
  'ledger-differs': { says: '"{label}", {column}: the form says {stated}, the books ({document}) say {booked}.', fix: 'Follow the books.' },
}

/** Words for the values that params name by key. */
export const wordsEn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: { original: 'original budget', adjusted: 'adjusted budget', spent: 'spent' },
  missing: {
    output: 'output',
    benefit: 'benefit',
    satisfaction: 'satisfaction',
    quantity: 'quantity',
    quality: 'quality',
    timeliness: 'timeliness',
    projectName: 'project name',
    supervisor: 'supervisor',
    implementer: 'implementer',
    'contact/name': 'contact',
    'contact/phone': 'phone number',
  },
}
