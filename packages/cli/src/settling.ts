// Doubts that somebody settled by the original: said on the command line with `--settle POINTER=…`, or kept in the file of decisions; the forms are judged again with them.
import {
  type HandedOn,
  type KeptSettlement,
  type Locale,
  readingAt,
  type Rules,
  rulesOfForms,
  type Settlement,
  withSettlement,
} from '@jizheng/core'
import { type FileAnswer, judgeByOwnRules, settledAnswer, withoutVerdict } from '@jizheng/documents'
import { contextOf, markOf, rulesInFile } from '@jizheng/documents/node'
import { type Arguments, UsageError } from './arguments.ts'
import { complain } from './terminal.ts'
import { texts } from './texts.ts'

/** "2:/indicators/0/score=as-read": of the second form; without a number, of the first. */
const settling = /^(?:([1-9]\d{0,5}):)?(\/[^=]+)=(.*)$/s

/** What `--settle` says of a file, as it is kept. Throws UsageError for words that are no settlement, and for a place that the file does not have. */
export async function settlementsIn(answer: FileAnswer, { settle, locale }: Arguments): Promise<readonly KeptSettlement[]> {
  if (settle.length === 0 || 'error' in answer) return []
  const says = texts(locale)
  // a file whose bytes cannot be had is settled for this run
  const file = (await markOf(answer.file)) ?? ''
  const settledAt = Date.now()
  return settle.map((words, index) => {
    const [, number = '1', at, what] = settling.exec(words) ?? []
    if (at === undefined || what === undefined) throw new UsageError(says.needsSettlement(words))
    const form = answer.forms[Number(number) - 1]
    if (form === undefined) throw new UsageError(says.nothingToSettle(words))
    return { file, form: Number(number), at, as: asOf(what), read: readingAt(withoutVerdict(form), at), settledAt: settledAt + index }
  })
}

export interface Judging {
  readonly rules: Rules
  readonly locale: Locale
}

/** `made`: those that were said just now, which must fit; of those kept before it is told which no longer do. */
export async function settled(
  answer: FileAnswer,
  kept: readonly KeptSettlement[],
  { rules, locale, made = [] }: Judging & { readonly made?: readonly KeptSettlement[] },
): Promise<FileAnswer> {
  const settlements = made.reduce(withSettlement, kept)
  if (settlements.length === 0 || 'error' in answer) return answer
  const mark = made[0]?.file ?? (await markOf(answer.file))
  if (!settlements.some(({ file }) => file === mark)) return answer
  const [rulesOf, beside] = [await rulesInFile(answer.file, rulesOfForms(rules)), await contextOf(answer.file)]
  const judge = (form: Parameters<typeof beside>[0]) => judgeByOwnRules(form, rulesOf, locale, beside(form))
  const { answer: next, unfitting } = settledAnswer(answer, { settlements, mark, judge })
  const says = texts(locale)
  for (const each of unfitting) {
    if (made.includes(each)) throw new UsageError(says.nothingToSettle(wordsOf(each)))
    complain(`${says.settlementUnfitting(answer.file, wordsOf(each))}\n`)
  }
  return next
}

/** What was kept, with what was said just now. */
export const withMade = (kept: HandedOn, made: readonly KeptSettlement[]): HandedOn => ({
  ...kept,
  settlements: made.reduce(withSettlement, kept.settlements),
})

const asOf = (words: string): Settlement['as'] => (words === 'as-read' || words === 'other' ? words : { typed: words })

const wordsOf = ({ form, at, as }: KeptSettlement): string =>
  `${form === 1 ? '' : `${form}:`}${at}=${typeof as === 'string' ? as : as.typed}`
