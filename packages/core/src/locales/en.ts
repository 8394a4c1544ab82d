// Every finding in English: what is wrong and where, why it matters; then what to do. Placeholders are the finding's params, as printed.
import type { FindingCode } from '../finding.ts'
import type { Sentences } from './sentences.ts'

export const findingsEn: Readonly<Record<FindingCode, Sentences>> = {
  'missed-but-full-score': {
    says: '"{name}": target {target}, actual {actual}. It missed its target but claims the full {score} points, the first thing a reviewer deducts.',
    fix: 'Correct the score by the formula and say why the target was missed. If the sign is the wrong way round, correct the target first.',
  },
  'score-not-in-proportion': {
    says: '"{name}": target {target}, actual {actual}. The formula gives {expected} points, the form says {score}; a reviewer will recalculate it.',
    fix: 'Use the calculated score. If points were taken for something else as well, say so in the reason.',
  },
  'score-exceeds-weight': {
    says: '"{name}" scores {score} points of {weight}. The system refuses this, and the total comes out too high.',
    fix: 'A score cannot exceed its weight: check whether the two cells were mixed up.',
  },
  'score-negative': {
    says: '"{name}" has a score of {score}. The system refuses scores below 0.',
    fix: 'Enter 0 or the right score; 0 is the lowest.',
  },
  'over-completion': {
    says: '"{name}": target {target}, actual {actual}, {percent}% of the target. A reviewer will think the target was set too low.',
    cases: {
      'reason=blank':
        '"{name}": target {target}, actual {actual}, {percent}% of the target, and no reason is given. From {threshold}% on, a reviewer asks whether the target was too low.',
    },
    fix: 'Say why it was exceeded. Where the target was clearly too low, take off some points and raise it next year.',
  },
  'points-left': {
    says: '"{name}" met its target by its own account, yet scores only {score} of {weight} and gives no cause. Points may be lost for nothing.',
    fix: 'If nothing was wrong, claim the other {unclaimed} points. If something was, say what.',
  },
  'qualitative-score-outside-tier': {
    says: '"{name}" says "{actual}". That grade earns {low} to {high} points, the form says {score}; reviewers check scores against grades.',
    fix: 'Change the score, or describe the result more exactly, so that the two agree.',
  },
  'total-missing': {
    says: 'The total score is blank, so the form can be neither graded nor submitted.',
    fix: 'Add the execution score and all indicator scores, and fill in the total.',
  },
  'total-mismatch': {
    says: 'The total says {total}, but the scores add up to {sum}, a difference of {difference}. A reviewer adds them up first.',
    fix: 'Check each score, then correct the total.',
  },
  'grade-mismatch': {
    says: 'A total of {total} is graded "{grade}", but the limits make it "{earned}" (from {from}). The grade is published with the results.',
    fix: 'Correct the grade, or name the limits that apply to you.',
  },
  'all-full-marks': {
    says: 'Every indicator has full marks. Forms like this are usually sampled first.',
    fix: 'Make sure that every row has evidence, and raise targets that were too easy.',
  },
  'score-missing': {
    says: '"{name}" has a weight of {weight} and no score, so it counts as 0 in the total.',
    cases: { 'weight=': '"{name}" has no score, so it counts as 0 in the total.' },
    fix: 'Fill in the score, then check the total.',
  },
  'weights-not-100': {
    says: 'Indicator weights of {indicators} and {execution} for execution make {sum}, not 100, so the total cannot be graded.',
    cases: {
      'sum=100': 'The weights add up to {sum}, but the total line says {printed}.',
      'execution=': 'The weights add up to {sum}, not 100, so the total cannot be graded.',
    },
    fix: 'Adjust the weights so that indicators and execution make 100.',
  },
  'group-weights-mismatch': {
    says: '"{label}" is marked {printed} points, but its rows add up to {sum}. The system checks every level.',
    fix: 'Correct the points in the label or the weights of its rows.',
  },
  'weight-not-positive': {
    says: '"{name}" has a weight of {weight}, so its result changes nothing.',
    fix: 'Give it a weight or remove it.',
  },
  'weight-concentrated': {
    says: '"{name}" alone carries {weight} points, more than half of all. If it fails, the whole form fails.',
    fix: 'Spread the points over quantity, quality, time and benefit.',
  },
  'budget-weight-misused': {
    says: '"{label}" has a weight of {weight}; the rules in use give {expected}, so the total may be wrong.',
    cases: {
      'kind=whole': '"{label}" has a weight of {weight}, which is that of the whole form; execution is usually worth {expected}.',
      'kind=repeated':
        'The sub-line "{label}" repeats a weight of {weight}. Execution is scored once, on the total line; twice makes the total too high.',
    },
    fix: 'Give weight and score of execution on the total line only. Leave it as it is where a local rule says so.',
  },
  'reason-missing': {
    says: '"{name}" lost {taken} points ({score} of {weight}) and gives no reason. The system refuses it, and a reviewer will send it back.',
    fix: 'Say what fell short, why, and what will be done about it.',
  },
  'no-reason-column': {
    says: '{rows} rows lost points (such as "{name}"), and the form has no place for reasons. A reviewer will ask.',
    fix: 'Write the reasons and remedies below the table.',
  },
  'reason-without-cause': {
    says: '"{name}" scores {score} of {weight}, but its reason gives no cause, only achievements or plans. A reviewer will send it back.',
    fix: 'Say first what was not achieved and why, then what will be done. If all was achieved, take nothing off.',
  },
  'reason-without-deduction': {
    says: '"{name}" admits a fault ("{reason}") but takes no points. A reviewer will take them and ask why you did not.',
    fix: 'Deduct points according to the fault, or correct the text.',
  },
  'deduction-text-mismatch': {
    says: '"{name}" says that {stated} were deducted, but {taken} points were. A reviewer will ask which is right.',
    fix: 'Make the text and the score agree.',
  },
  'large-deviation': {
    says: '"{name}" reached only {percent}% of its target ({target}, actual {actual}). Auditors list deviations of more than a fifth.',
    fix: 'Explain it in the reason, and consider another target for next year.',
  },
  'execution-rate-mismatch': {
    says: '"{label}": the rate says {printed}, but {spent} spent of {budget} is {computed}. The execution score rests on it.',
    fix: 'Check the amounts and correct the rate. Divide by the adjusted budget.',
  },
  'execution-score-mismatch': {
    says: 'Execution scores {score}, but a rate of {rate} on {weight} points gives {expected}. A reviewer recalculates this.',
    fix: 'Multiply rate and weight, up to the full weight, then correct the total.',
  },
  'budget-lines-mismatch': {
    says: 'In the column "{column}" the total is {total}, but its parts add up to {sum}. A reviewer will ask where the difference went.',
    cases: {
      'kind=blank':
        'In the column "{column}" the total is {total}, but its parts are blank (such as "{label}"), so the source of the money cannot be seen.',
    },
    fix: 'Complete or correct the parts so that they add up to the total.',
  },
  'spent-without-budget': {
    says: '"{label}" has a budget of 0 but spent {spent}. A reviewer always asks about spending without a budget.',
    fix: 'Fill in the adjusted budget, or correct the source of the money.',
  },
  overspent: {
    says: '"{label}" spent {spent} of a budget of {budget}, {over} too much. Spending above the budget needs an approval.',
    fix: 'Check both figures. If money was added, enter it in the adjusted budget and explain it.',
  },
  'negative-spending': {
    says: '"{label}" holds a negative amount, {amount}, which makes the rate and the score wrong.',
    fix: "Explain money that came back from earlier years separately, and enter this year's own spending.",
  },
  'scored-without-budget': {
    says: '"{label}" has neither budget nor spending, yet the indicators score. A reviewer will ask what paid for the work.',
    fix: 'Say what paid for the work, or do not evaluate this project.',
  },
  'budget-unit-suspicious': {
    says: '"{name}" says {target}, exactly 10,000 times off the budget of {budget}. Yuan and 10,000 yuan may be mixed up.',
    fix: 'Check the unit ({unit}).',
  },
  'budget-adjusted-without-reason': {
    says: '"{label}": {original} at first, {adjusted} after adjustment, and no reason is given. A reviewer will ask for the approval.',
    cases: {
      'original=':
        '"{label}" has no budget at the start of the year and {adjusted} after adjustment, and nothing says how it came. A reviewer will ask for the approval.',
    },
    fix: 'Say when and why it was changed, and under which document.',
  },
  'low-execution-without-reason': {
    says: '"{label}" was executed at {rate}, below 90%, and nothing says why. The unspent {unspent} may be taken back.',
    fix: 'Say why it was not spent and where the rest went.',
  },
  'score-high-while-unspent': {
    says: 'The indicators earn {scored} of their points, but only {rate} of the money was used and {unspent} is left. A reviewer will ask how all was done.',
    fix: 'Explain the rest (saved in tendering, last instalment open), or check the actual values.',
  },
  'spent-equals-budget': {
    says: '"{label}" spent its budget to the last digit ({spent}). A reviewer will ask whether it was used or only passed on.',
    fix: 'Have the vouchers ready. Enter what was really used, not what was passed on.',
  },
  'cost-differs-from-spending': {
    says: '"{name}" states a cost of {actual}, but {spent} was spent (budget {budget}). It looks copied from the budget.',
    fix: 'State the real cost, or say why the two differ.',
  },
  'actual-missing': {
    says: '"{name}" has the target {target} and no actual value. A reviewer can only count it as not done.',
    fix: 'Fill in the actual value and have its evidence ready.',
  },
  'target-missing': { says: '"{name}" has no target, so nobody can tell how well it was done.', fix: 'Fill in the approved target.' },
  'indicator-name-missing': {
    says: 'A row with the target "{target}" and the actual value "{actual}" has no name, so nobody can tell what it measures.',
    cases: {
      printed: 'A row is named "{printed}", which is a value. Nobody can tell what it measures.',
      label: 'A row is named only "{label}", as the blank form has it. Nobody can tell what it measures.',
      'actual=': 'A row has no name, so nobody can tell what it measures.',
      'target=': 'A row has no name, so nobody can tell what it measures.',
    },
    fix: 'Name what the row measures.',
  },
  'actual-unverifiable': {
    says: '"{name}": target {target}, actual "{actual}". Nobody can check whether it was met, and a reviewer may take most of its points.',
    cases: {
      'why=copies-target':
        '"{name}" copies its target "{actual}" as the actual value. What was done cannot be seen, and a reviewer may take most of its points.',
      'why=date-is-the-limit':
        '"{name}" gives "{actual}" as its actual value. That is the deadline, not the day it was done, so nobody can tell whether it was on time.',
      'why=no-date': '"{name}" was due {target}, but the actual value "{actual}" gives no date. Nobody can tell whether it was on time.',
      'why=only-done':
        '"{name}": target {target}, and the actual value says only "{actual}". Without a figure or fact a reviewer may give no points.',
      'why=number-for-text':
        '"{name}": the target is "{target}", the actual value {actual}. The two cannot be compared, so nobody can tell whether it was met.',
      'why=same-text': '"{name}" repeats its target word for word ("{actual}"). It looks copied and does not say what was done.',
    },
    fix: 'State a result that can be checked: a number, a share, a date, or what was done and what proves it.',
  },
  'actuals-copy-targets': {
    says: 'All {rows} actual values equal their targets exactly. A reviewer will suspect that they were copied.',
    fix: 'Check each one against its evidence.',
  },
  'target-vague': {
    says: '"{name}" has the target "{target}". Nobody can verify it, so a reviewer will take points.',
    cases: { 'kind=grade-list': '"{name}" has the whole list "{target}" as its target. No grade was chosen, so there is no target.' },
    fix: 'Choose a grade and define it, or use a number, a share or a date.',
  },
  'target-in-name': {
    says: '"{name}" holds its number in the name, while the target says "{target}". Only the target is scored.',
    cases: { 'target=': '"{name}" holds its number in the name, while the target is blank. Only the target is scored.' },
    fix: 'Move number and unit into the target.',
  },
  'sign-missing': {
    says: '{rows} targets have no ≥, ≤ or = (such as "{name}"), so it is unclear how more or less is scored.',
    fix: 'Give each number its sign.',
  },
  'unit-missing': {
    says: '"{name}": the target {target} has no unit, so nobody can tell what was counted.',
    cases: {
      'kind=budget': 'The budget block names no unit. Yuan and 10,000 yuan are 10,000 times apart.',
      'kind=rate': '"{name}" is a rate, but its target {target} has no %, so its size is unclear.',
    },
    fix: 'Add the unit.',
  },
  'unit-mismatch': {
    says: '"{name}": target {target}, actual {actual}. The units do not fit each other or the name, so the row cannot be scored.',
    fix: 'Use one unit that fits the name, then check the score.',
  },
  'rate-above-hundred': {
    says: '"{name}" has the target {target}. Such a rate cannot exceed 100%, so it looks unchecked.',
    fix: 'Check the target and how it is calculated.',
  },
  'direction-suspicious': {
    says: '"{name}" is something of which more is better, yet its target is {target}: doing more would count as worse.',
    cases: {
      'kind=cost':
        '"{name}" is a cost with the target {target}: the more is spent, the better it looks. A reviewer will want it changed first.',
      'kind=prescribed':
        '"{name}" is a prescribed rate with the target {target}: the more is spent, the better it looks. A prescribed rate takes =.',
      'kind=burden': '"{name}" should be as low as possible, but the target {target} rewards more of it.',
    },
    fix: 'Check the sign: ≥ for outputs, ≤ for costs. Then score the row again.',
  },
  'column-misused': {
    says: '"{name}" has "{reason}" in the reason column, which looks like an actual value and gives no reason.',
    cases: {
      'kind=points-as-actual':
        'The column of actual values seems to hold points. The real results are missing, so nothing supports the scores.',
      'kind=points-as-target': 'The column of targets seems to hold points. The real targets are missing, so nothing supports the scores.',
      'kind=scores-as-values':
        'The columns of targets and actual values seem to hold points. The real ones are missing, so nothing supports the scores.',
    },
    fix: 'Move it into the column where it belongs.',
  },
  'not-a-performance-indicator': {
    says: '"{name}" only repeats the budget or its payment. It shows no result and counts execution twice, so a reviewer may give it 0 points.',
    fix: 'Use an indicator of what was done and how well.',
  },
  'group-misfit': {
    says: '"{name}" does not fit the group "{group}". Some reviews give such rows 0 points.',
    cases: {
      'kind=count-under-quality': '"{name}" ({target}) is a count, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=ratio-under-quantity': '"{name}" ({target}) is a ratio, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=satisfaction-under-benefit': '"{name}" is satisfaction, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=other-under-satisfaction': '"{name}" is not satisfaction, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=not-economic':
        '"{name}" is not about income, cost or output value, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=not-ecological':
        '"{name}" is about money, not the environment, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=time-elsewhere': '"{name}" ({target}) is a deadline, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=count-under-timeliness':
        '"{name}" ({target}) is a count, not a time, but stands under "{group}". Some reviews give such rows 0 points.',
      'kind=count-under-cost':
        '"{name}" ({target}) is a count, not a cost, but stands under "{group}". Some reviews give such rows 0 points.',
    },
    fix: 'Move it, or choose an indicator that fits the group.',
  },
  'satisfaction-without-survey': {
    says: '"{name}" says {actual}, with no sign of a survey. A reviewer may give satisfaction without a survey 0 points.',
    cases: {
      'kind=superior': '"{name}" ({actual}) asks the body\'s own superior, not those whom it serves. A reviewer will not accept it.',
      'kind=staff': '"{name}" ({actual}) asks the body\'s own staff, not those whom it serves. A reviewer will not accept it.',
      'kind=not-asked':
        '"{name}" ({actual}): the form itself says that nobody was asked. A reviewer may give satisfaction without a survey 0 points.',
      'kind=no-complaints': '"{name}" takes the absence of complaints ("{actual}") for a survey. A reviewer will not accept it.',
    },
    fix: 'Say when and whom you asked, how many forms went out and came back, and how many were satisfied. Without a survey, claim no points.',
  },
  'hollow-benefit': {
    says: '"{name}" is measured by {target}, but nobody can say how that share is calculated. A reviewer will take points.',
    fix: 'Use something that can be counted, or state what is divided by what.',
  },
  'benefit-shows-output': {
    says: '"{name}" is a benefit, but its actual value lists what was done, not what came of it. A reviewer will count it as output told twice.',
    fix: 'Name who benefits and what changed, best with figures before and after.',
  },
  'same-fact-twice': {
    says: '"{name}" and "{other}" state the same fact. A reviewer accepts its points only once.',
    cases: {
      'kind=execution':
        '"{name}" ({target}) equals the whole budget and repeats the execution rate. A reviewer accepts its points only once.',
    },
    fix: 'Keep one of them and replace the other. A cost row can use the cost per unit.',
  },
  'dimension-empty': {
    says: 'No row with a value for: {missing}. Each of them needs at least one, or the targets are incomplete.',
    fix: 'Add at least one of each, from the approved targets.',
  },
  'group-empty': {
    says: 'The outputs have no row for: {missing}. A reviewer will ask how that side is measured.',
    fix: 'Add it where it can be measured; leave it where it does not apply.',
  },
  'objective-missing': {
    says: 'The annual objective is blank. The system refuses the form, and nothing can be measured against it.',
    fix: 'Fill in the approved objective.',
  },
  'objective-outcome-missing': {
    says: 'The outcome of the annual objective is blank, and the system refuses the form.',
    fix: 'Answer the objective part by part: what was done, and what was not.',
  },
  'objective-copied': {
    says: 'The outcome repeats the objective word for word. Without a result, a reviewer will see no evaluation.',
    fix: 'State real figures and what was not achieved.',
  },
  'objective-not-text': {
    says: 'The annual objective is only "{text}". It does not say what is to be done, so nothing can be compared.',
    fix: 'Put it into words. Amounts belong in the budget block.',
  },
  'objective-term-only': {
    says: 'Only the objective for the whole term is given, so nobody can tell what was due this year.',
    fix: "Add this year's part.",
  },
  'objective-unanswered': {
    says: 'Objective {number} "{text}" is not answered in the outcome. A reviewer will think it was not done.',
    fix: 'Say what became of it.',
  },
  'objective-without-indicator': {
    says: 'Objective {number} "{text}" has no indicator, so its result is not scored.',
    fix: 'Add one that measures it.',
  },
  'outcome-without-objective': {
    says: 'Outcome {number} "{text}" belongs to no objective and no indicator, so it earns nothing.',
    fix: 'Say which objective it serves, or leave it out.',
  },
  'year-mismatch': {
    says: 'The form is for {year}, but the text says {other}: "{text}". A reviewer will think it was copied from an earlier form.',
    cases: { 'text=': '"{name}" names {other}, but the form is for {year}. It looks copied from an earlier form.' },
    fix: 'Check the year, and the figures that go with it.',
  },
  'template-text-left': {
    says: 'An instruction of the blank form is still there: "{text}". The cell counts as blank.',
    fix: 'Replace it with your answer.',
  },
  'text-too-long': {
    says: '"{text}" has {length} characters. More than {limit} are cut off or refused.',
    fix: 'Shorten it; details can go into an attachment.',
  },
  'header-swapped': {
    says: 'The supervisor is "{supervisor}" and the implementer "{implementer}". They look exchanged, and the wrong body would answer for the project.',
    fix: 'Swap the two.',
  },
  'header-field-missing': { says: 'Blank in the header: {missing}. Incomplete headers are sent back.', fix: 'Fill in the header.' },
  'signature-missing': { says: '"{label}" has no signature, so the form will be sent back.', fix: 'Sign before handing in.' },
  'concealed-text': {
    says: 'The file holds content that nobody who opens it sees, in {count} places ({how}): "{text}". It was left out of the form; compare with the original.',
    fix: 'Delete what is not seen, or, if it should be seen, give it its normal size and colour, and hand the file in again.',
  },
  'tracked-changes': {
    says: 'The file has {count} changes that nobody accepted or rejected (such as "{text}"). It was read as if all of them were accepted.',
    fix: 'Accept or reject the changes in the office program and hand in the final text.',
  },
  'hidden-rows': {
    says: 'Rows, columns or sheets are hidden in {count} places and hold what looks like part of the form: "{text}". They were left out.',
    fix: 'Show them and check; delete what is not wanted, and hand the file in again.',
  },
  'shown-differs-from-stored': {
    says: '{count} cells show another value than they store ({text}). A person and a program that read this form do not see the same figure.',
    fix: 'Remove the cell format or formula that shows something else, so that both agree.',
  },
  'text-copied': {
    says: 'This text is word for word that of "{other}" ({year}). A reviewer will want it rewritten first.',
    fix: 'Write what happened in this project.',
  },
  'target-far-from-last-year': {
    says: '"{name}" has the target {target}, but {reached} was reached in {year}, at least a factor of two apart. A reviewer will ask how the target was set.',
    fix: 'Explain the difference or adjust the target.',
  },
  'target-changed-after-approval': {
    says: '"{name}" has the target {target}, but {approved} was approved, and no change is on record. Only the approved target counts.',
    fix: 'Evaluate against the approved target, or attach the approval of the change.',
  },
  'evidence-missing': {
    says: '"{name}" ({actual}) has no evidence. A reviewer may give it 0 points.',
    fix: 'Attach what proves the value.',
  },
  'evidence-differs': {
    says: '"{name}" says {actual}, but its evidence ({document}) says {proved}. A reviewer goes by the evidence.',
    fix: 'Follow the evidence, or explain why the two differ.',
  },
  'ledger-differs': {
    says: '"{label}", {column}: the form says {stated}, but the books ({document}) say {booked}. A reviewer goes by the books.',
    fix: 'Follow the books.',
  },
}
