// What is made of answers that were given before: judged by other rules, or put together into one report or list. They come as blobs, since three thousand of them do not fit a page's memory twice.
import {
  countedScoring,
  decisionFinder,
  decisionsOn,
  type KeptDecision,
  type KeptSettlement,
  type Locale,
  type Rules,
  rulesOfForms,
  type Tone,
  withSettlements,
} from '@jizheng/core'
import {
  decided,
  type FileAnswer,
  findingsCsv,
  findingsXlsx,
  inWords,
  judgeByOwnRules,
  type JudgedForm,
  reportPage,
  saidTo,
  withoutVerdict,
} from '@jizheng/documents'
import { digestsOf } from './digests.ts'
import type { Judged } from './read-file.ts'

/** Rules for all forms, and for one or the other its own. */
interface AskedOfFile {
  readonly rules: Rules
  /** By the form's place in its file; null, or none, for those of all. */
  readonly own: readonly (Rules | null)[]
  /** What was settled of the file's doubts. */
  readonly settlements: readonly KeptSettlement[]
}

/** `line` as the file was read, with nothing settled. */
export async function judgeLine(line: Blob, { rules, own, settlements }: AskedOfFile, locale: Locale): Promise<Judged> {
  const answer = await answerIn(line)
  if ('error' in answer) return { answer: { ...answer, error: inWords(answer.error, answer.file, locale) }, digests: [], mark: null }
  const rulesOfAll = rulesOfForms(rules)
  const forms = answer.forms.map((form, index) => {
    const named = own[index] ?? null
    const said = settlements.filter((each) => each.form === index + 1)
    const { form: now, settled } = withSettlements(withoutVerdict(form), said)
    const judged = judgeByOwnRules(now, named === null ? rulesOfAll : rulesOfForms(named), locale)
    return settled.length === 0 ? judged : { ...judged, settled }
  })
  return { answer: { file: answer.file, forms }, digests: digestsOf(forms, answer.file), mark: null }
}

/** An answer's line with the mark of its file. */
export interface MarkedLine {
  readonly line: Blob
  readonly mark: string | null
}

/** How answers are told: with what was decided about their findings, in which language and to whom. */
export interface Telling {
  readonly kept: readonly KeptDecision[]
  readonly locale: Locale
  readonly tone: Tone
}

export const reportOf = async (lines: readonly MarkedLine[], how: Telling): Promise<string> =>
  reportPage(await toldAnswers(lines, how), how.locale)
export const findingsBookOf = async (lines: readonly MarkedLine[], how: Telling): Promise<Uint8Array> =>
  findingsXlsx(await toldAnswers(lines, how), how.locale)
export const findingsListOf = async (lines: readonly MarkedLine[], how: Telling): Promise<string> =>
  findingsCsv(await toldAnswers(lines, how), how.locale)

/** What `check --json --decisions` prints for the same files. */
export async function linesOf(lines: readonly MarkedLine[], kept: readonly KeptDecision[], locale: Locale): Promise<Blob> {
  const type = 'application/jsonl'
  if (kept.length === 0)
    return new Blob(
      lines.map(({ line }) => line),
      { type },
    )
  const printed: string[] = []
  for (const { line, mark } of lines) printed.push(`${JSON.stringify(decided(await answerIn(line), { kept, mark, locale }))}\n`)
  return new Blob(printed, { type })
}

const answerIn = async (line: Blob): Promise<FileAnswer> => JSON.parse(await line.text()) as FileAnswer

async function toldAnswers(lines: readonly MarkedLine[], { kept, locale, tone }: Telling): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = []
  for (const { line, mark } of lines) {
    const answer = decided(await answerIn(line), { kept, mark, locale })
    if ('error' in answer) answers.push(answer)
    else
      answers.push({
        ...answer,
        forms: answer.forms.map((form) => ('findings' in form ? { ...form, findings: saidTo(form.findings, locale, tone) } : form)),
      })
  }
  return answers
}

/** A form of a file of the list, by its number in it, from 1. */
export interface FormOfFile {
  readonly file: string
  readonly mark: string | null
  readonly form: number
}

/** What is told of a form that decisions change. */
export type Reviewed = Pick<JudgedForm, 'findings' | 'scoring'>

/** One form of the list, as a reviewer reads it. */
export function reviewed(
  { findings, scoring }: Reviewed,
  { file, mark, form }: FormOfFile,
  { kept, locale }: Omit<Telling, 'tone'>,
): Reviewed {
  const find = decisionFinder(decisionsOn(kept, [{ name: file, mark, digests: [] }]))
  const told = saidTo(findings, locale, 'reviewer').map((finding) => {
    const decision = find(finding.code, { file, form })
    return decision === null ? finding : { ...finding, decision: { verdict: decision.verdict, why: decision.why } }
  })
  return { findings: told, scoring: countedScoring(scoring, told, locale) }
}
