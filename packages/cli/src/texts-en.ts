// What the command says in English.
import {
  articleName,
  documentName,
  doubtedCells,
  readingMark,
  reasonOfRules,
  rulesName,
  settledSaid,
  severityNames,
  uncertaintyOf,
} from '@jizheng/core'
import type { Texts } from './texts.ts'

export const en: Texts = {
  help: `jizheng (绩证): reads project-spending self-evaluation forms and explains every point

Usage
  jizheng check   FILE|FOLDER...    read, score by the rules, find faults      [--rules PACK] [--html REPORT.html] [--xlsx LIST.xlsx] [--csv LIST.csv] [--json]
  jizheng read    FILE|FOLDER...    only read: what does the form state        [--json]
  jizheng pile    FOLDER|FILE...    many forms: which first, faults grouped    [--state FILE] [--xlsx LIST.xlsx] [--csv] [--html] [--json]
                                    [--accept|--dismiss CODE[@FILE[#FORM]] --why REASON] [--reopen CODE]
  jizheng explain FILE [--line L]   every step and source of one line          [--form N] [--rules PACK]
  jizheng write   FILE -o OUT.docx  the official table (.docx .xlsx .pdf)      [--form N]
  jizheng draw    LIST --seed SEED -o PAPER.xlsx  a stratified random sample and its working paper   [--precision POINTS] [--by risk,size]
                                     [--confidence 95] [--fewest FORMS] [--allocation neyman|proportional] [--assume POINTS | --pilot OLD.xlsx]
  jizheng estimate PAPER.xlsx       from the reviews to the whole pile, with intervals  [--confidence 95] [--inflated POINTS]
  jizheng letters LIST -o FOLDER    one letter of findings for each body (.docx)
  jizheng rules   list | show PACK | export PACK | compare PACK PACK FILE...

Options
  --rules PACK    id of a rule pack (see jizheng rules list) or a .json file; without it (auto) each form's place and year choose
  --json          one line of JSON per file
  --html FILE     one report page that opens offline
  --xlsx FILE     the list of findings as a workbook, a row each
  --csv FILE      the list of findings as comma-separated values
  --all           every finding and every line (default: what matters most first)
  --threads N     how many threads (default: one per core)
  --decisions FILE  what was accepted, dismissed and settled, a JSON file that the page exports and imports too: check, pile, letters and draw go by it,
                  what --accept and --dismiss of pile and --settle of check say is written into it
  --tone TONE     to whom check speaks: filler (who fills in, the default) or reviewer
  --settle PLACE=WHAT  check judges by what the original says: /indicators/1/score=as-read, =other (the other reading) or =4;
                  2:/… for the second form; may be repeated
  --state FILE    where pile keeps what it read and what was decided: it goes on where it stopped, and reads only what changed
  --lang zh|en    language

Reads .html .docx .xlsx .csv .pdf .txt, where LibreOffice is installed .doc .xls .wps .et, and the .jizheng.json that the page saves; .zip .tar .tar.gz stand for folders; for check and read the file - is standard input; pile also reads what read --json and check --json print (.json, .jsonl). Exit status: 0 nothing of severity error, 1 such findings, 2 wrong usage, 3 a file could not be read.
`,
  usage: (what) => `${what}\nRun jizheng help --lang en for the usage.\n`,
  unknownCommand: (name, meant, known) =>
    `There is no command "${name}".${meant === null ? '' : ` Did you mean ${meant}?`} Commands: ${known.join(', ')}.\n`,
  unknownOption: (option) => `There is no option "${option}"; a file whose name begins with - is written ./-NAME.`,
  optionNeedsValue: (option) => `${option} lacks its value; one that begins with - is written ${option}=VALUE.`,
  optionTakesNothing: (option) => `${option} takes no value.`,
  unusedOption: (option, command, accepting) => `${command} does not use --${option}; commands that do: ${accepting.join(', ')}.`,
  unknownTone: (word) => `There is no tone "${word}"; use filler (for those who fill in) or reviewer (for reviewers and units).`,
  unknownLanguage: (name) => `There is no language "${name}"; use zh or en.`,
  needsSettlement: (words) =>
    `"${words}" is not understood. --settle takes a doubted place and what the original says: /indicators/1/score=as-read, =other (the other reading) or =4.`,
  nothingToSettle: (words) =>
    `"${words}" cannot be done: nothing is doubted there, there is no other reading, or that text cannot stand there. check lists the doubted places.`,
  settlementUnfitting: (file, words) =>
    `${file}: "${words}", settled before, no longer fits (another text is read there now, or nothing is doubted): not heeded, compare with the original again.`,
  pipedAlone: 'Standard input (-) is read alone, not among other files.',
  settlesOneFile: '--settle goes with one file: other forms have other doubts.',
  needsCount: (name, text) => `${name} takes a positive whole number, not "${text}".`,
  needsFile: 'Name the files or folders to read.',
  fileNotFolder: (name) => `"${name}" is a folder; this needs one file. For a whole folder use jizheng check or jizheng pile.`,
  anyYear: 'any',
  needsOneFile: 'Name one file.',
  noDocuments: (name) => `There is no readable file in "${name}" (.html .docx .xlsx .csv .pdf .txt).`,
  progress: (done, total) => `${done}/${total} files read`,
  form: (index, count) => `form ${index} of ${count}`,
  colon: ': ',
  rules: 'Rules',
  rulesName: (rules) => rulesName(rules, 'en'),
  rulesReason: (rules) => reasonOfRules(rules, 'en'),
  manyHeads: ['file', 'project', 'stated', 'nearest', 'at risk', 'errors', 'warnings', 'notices', 'reading'],
  manyHint: 'For the lines, check one file or add --all; --html REPORT.html writes everything.',
  confirmation: {
    read: 'text read',
    secondary: 'told by others',
    practice: 'seen in practice',
    inherited: 'inherited',
    unconfirmed: 'unconfirmed',
  },
  stated: 'Stated total',
  nearest: 'Nearest permitted total',
  asStated: ' (lines not judged as stated)',
  atRisk: 'at risk',
  offset: (balance) => ` (${balance} set off)`,
  unclaimed: 'unclaimed',
  grade: 'Grade',
  permitted: 'Permitted',
  suggested: 'Suggested',
  none: 'blank',
  noScore: 'the form states no total',
  ofCertain: (count) => `Found in what was read with certainty: ${count}`,
  mostImportant: (count) => (count === 1 ? 'What matters most' : `The ${count} that matter most`),
  more: (errors, warnings, notices) =>
    `Also: ${errors} errors, ${warnings} warnings, ${notices} notices. --all lists them, --html REPORT.html shows them in place.`,
  dismissed: (message, why) => `Dismissed: ${message} (because: ${why})`,
  accepted: (why) => `accepted: ${why}`,
  nothingFound: 'Nothing found.',
  nothingElseFound: 'Nothing found in what was read with certainty; what rests on doubted values was not judged.',
  nothingJudged: 'Not judged: this form was not read reliably, so nobody can say whether anything is wrong with it.',
  fix: 'What to do',
  lines: 'Line by line',
  lineHeads: ['#', 'indicator', 'target', 'actual', 'weight', 'score', 'permitted', 'suggested'],
  execution: 'budget execution',
  total: 'total',
  suggestedSum: (added: string) =>
    `The suggestions add up to ${added}, which is not the total: lines without a score are left out of it, lines without a suggestion count as stated, and it is rounded and capped once, at the end.`,
  place: 'Place',
  severity: severityNames.en,
  atStake: (points) => `${points} points at stake`,
  mayGain: (points) => `${points} points to gain`,
  page: (page) => `page ${page}`,
  pages: (from, to) => (from === to ? `page ${from}` : `pages ${from}–${to}`),
  tables: (from, to) => (from === to ? `table ${from}` : `tables ${from}–${to}`),
  sheetRows: (sheet, from, to) => (from === to ? `${sheet}, row ${from}` : `${sheet}, rows ${from}–${to}`),
  lineRange: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  tableCell: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
  paragraph: (n) => `paragraph ${n}`,
  textLine: (n) => `line ${n}`,
  doubts: (count) =>
    `${count} ${count === 1 ? 'value is' : 'values are'} not certain; compare with the original, those that matter most first:`,
  andMore: (count) => `… and ${count} more (--all)`,
  stop: '.',
  waitsFor: (doubts) => `waits for ${doubts}`,
  howToSettle: (at, hasOther) =>
    `  After a look at the original, judge again with --settle "${at}=as-read"${hasOther ? ', "…=other" (the other reading)' : ''} or "…=what it says"; --decisions FILE.json keeps it.`,
  notJudged: (count) => `Not judged, since read without certainty (${count}):`,
  between: ', ',
  uncertainty: (form) => uncertaintyOf(form, 'en'),
  settled: (form) => settledSaid(form, form.settled ?? [], 'en'),
  mark: (form) => readingMark(form.reliability, doubtedCells(form).length, 'en'),
  soManyPlaces: (count) => ` (${count} places):`,
  error: 'Cannot read',
  summary: (files, forms, failed) => `${files} files, ${forms} forms${failed > 0 ? `; ${failed} files could not be read` : ''}.`,
  reportWritten: (name) => `Report written to ${name}\n`,
  listWritten: (name) => `List of findings written to ${name}\n`,
  writeNeedsOut: 'Name the output file with -o, for example -o form.docx (.docx, .xlsx or .pdf).',
  writeUnknownFormat: (name) => `Cannot write "${name}"; use .docx, .xlsx or .pdf.`,
  writeOmits: (count) => `The standard layout cannot hold these ${count} values; they will not be in the file:`,
  writeOmitsDoubt: (where) => `${where}: that it is doubted (the value is written without a mark)`,
  writeOmitsRow: (groups) => `row without an indicator: ${groups}`,
  written: (name) => `Written to ${name}\n`,
  whichForm: (count) => `The file holds ${count} forms; say which with --form.`,
  noSuchForm: (index, count) => `The file holds only ${count} forms; there is no form ${index}.`,
  noSuchLine: (line) => `The form has no line "${line}"; give its number (from 1), a part of its name, or execution or total.`,
  comma: ', ',
  inputNames: { lines: 'lines', down: 'moved down', up: 'moved up', from: 'from', end: 'to', cap: 'cap of the total' },
  cellNames: { deviationReason: 'reason', label: 'funds' },
  step: 'Step',
  source: 'Source',
  sourceOf: (part) => `source (${part})`,
  inputs: 'Inputs',
  cited: (source) => `${documentName(source, 'en')} · ${articleName(source, 'en')}`,
  exportHint: (id) =>
    `Give it an id of its own before you change it, such as ${id}-city; under ${id} every result says that it differs from the built-in rules.\n`,
  rulesUsage: 'Say list, show PACK, export PACK, or compare PACK PACK FILE...',
  rulesHeads: ['id', 'title', 'place', 'years', 'extends'],
  compareHeads: { line: 'line', change: 'change', rule: 'by which rule' },
  compareNothing: 'The two packs agree on these forms.',
  compareSummary: (gain, lose, same) => `${gain} totals rise, ${lose} fall, ${same} stay.`,
  formsRead: (file, forms) => `${file}: ${forms} forms read`,
  pileHeads: ['rank', 'file', 'project', 'body', 'stated', 'nearest', 'at risk', 'reading', 'why'],
  pileRanking: (shown, all) =>
    shown < all
      ? `Look at these ${shown} first (of ${all}; --all lists all, --xlsx LIST.xlsx writes a workbook)`
      : `All ${all}, the first ones first`,
  pileMore: (count) => `… ${count} more rows; --all lists them`,
  pileSummary: ({ files, forms, unread, read }) =>
    `${files} files, ${forms} forms${unread > 0 ? `; ${unread} could not be read (see the end)` : ''}${read < files ? `; only ${read} had changed and were read` : ''}.`,
  pileStopped: 'Stopped. With --state FILE the next run goes on from here.\n',
  pileStoppedKept: (file) => `Stopped. What was read is kept in ${file}; run again to go on.\n`,
  stateForeign: (file) => `"${file}" is no state file of this program, or a later version wrote it; name another file.`,
  stateRefused: (file, detail) =>
    `The state file "${file}" cannot be opened (${detail}); check path and permissions, or name another file.`,
  decideNeedsState:
    'What --accept, --dismiss and --reopen decide has to be kept: add --decisions FILE.json (for the page and other commands too) or --state FILE.',
  decideNoFile: (file) => `"${file}" cannot be found or opened, so nothing can be decided about it.`,
  decideNeedsWhy: '--accept and --dismiss need a reason: --why "...".',
  whyOfNothing: '--why is the reason of --accept or --dismiss; say which finding is decided about, as in --dismiss CODE.',
  nowhereFound: (group) => `No form here has the finding "${group}": there is nothing to decide about, and nothing was kept.\n`,
  holdsEverywhere: (file, groups) =>
    `${file}: what was decided about ${groups.map((group) => `"${group}"`).join(', ')} names no files and holds for all of them, also for those to come; to hold it to forms that were seen, decide anew with --dismiss of pile or on the page.\n`,
  noSuchGroup: (name) => `There is no group "${name}"; the codes stand in the last column of the groups that pile prints.`,
}
