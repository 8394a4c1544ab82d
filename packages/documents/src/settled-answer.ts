// An answer with the doubts that somebody settled: the forms concerned are judged again.
import { type Form, type KeptSettlement, withSettlements } from '@jizheng/core'
import { type FileAnswer, type JudgedForm, withoutVerdict } from './answer.ts'

export interface Settling {
  readonly settlements: readonly KeptSettlement[]
  /** Of the file's bytes; null where they cannot be had, then nothing is settled. */
  readonly mark: string | null
  readonly judge: (form: Form) => JudgedForm
}

export interface SettledAnswer {
  readonly answer: FileAnswer
  /** Settlements of this file that do not fit what is read there now: not heeded, and to be told. */
  readonly unfitting: readonly KeptSettlement[]
}

/** `answer` as it was read and judged, with nothing settled yet. */
export function settledAnswer(answer: FileAnswer, { settlements, mark, judge }: Settling): SettledAnswer {
  const own = settlements.filter(({ file }) => file === mark)
  if (own.length === 0 || 'error' in answer) return { answer, unfitting: [] }
  const unfitting: KeptSettlement[] = own.filter(({ form }) => form > answer.forms.length)
  const forms = answer.forms.map((form, index) => {
    const read = withoutVerdict(form)
    const made = withSettlements(
      read,
      own.filter((each) => each.form === index + 1),
    )
    unfitting.push(...made.unfitting)
    return made.form === read ? form : { ...judge(made.form), settled: made.settled }
  })
  return { answer: { ...answer, forms }, unfitting }
}
