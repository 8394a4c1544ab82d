// What is made of answers that were given before: judged by other rules, or put together into one report or list. They come as blobs, since three thousand of them do not fit a page's memory twice.
import { type Form, type Locale, type Rules, rulesOfForms } from '@jizheng/core'
import { type FileAnswer, findingsCsv, findingsXlsx, inWords, judgeByOwnRules, type JudgedForm, reportPage } from '@jizheng/documents'
import { digestsOf } from './digests.ts'
import type { Judged } from './read-file.ts'

/** Each blob is a line as `check --json` prints it. */
type Lines = readonly Blob[]

export async function judgeLine(line: Blob, rules: Rules, locale: Locale): Promise<Judged> {
  const answer = await answerIn(line)
  if ('error' in answer) return { answer: { ...answer, error: inWords(answer.error, answer.file, locale) }, digests: [], mark: null }
  const rulesOf = rulesOfForms(rules)
  const forms = answer.forms.map((form) => judgeByOwnRules(withoutVerdict(form), rulesOf, locale))
  return { answer: { file: answer.file, forms }, digests: digestsOf(forms, answer.file), mark: null }
}

export const reportOf = async (lines: Lines, locale: Locale): Promise<string> => reportPage(await answersIn(lines), locale)
export const findingsBookOf = async (lines: Lines, locale: Locale): Promise<Uint8Array> => findingsXlsx(await answersIn(lines), locale)
export const findingsListOf = async (lines: Lines, locale: Locale): Promise<string> => findingsCsv(await answersIn(lines), locale)

const answerIn = async (line: Blob): Promise<FileAnswer> => JSON.parse(await line.text()) as FileAnswer

async function answersIn(lines: Lines): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = []
  for (const line of lines) answers.push(await answerIn(line))
  return answers
}

function withoutVerdict(form: Form | JudgedForm): Form {
  const { scoring: _, findings: __, notJudged: ___, reliability: ____, ...stated } = form as JudgedForm
  return stated
}
