// `--settle POINTER=…`: what somebody saw in the original, said on the command line; the forms of the file are judged again with it.
import { type Form, type Rules, rulesOfForms, settled, type Settlement } from '@jizheng/core'
import { type FileAnswer, judgeByOwnRules, type JudgedForm } from '@jizheng/documents'
import { type Arguments, UsageError } from './arguments.ts'
import { texts } from './texts.ts'

/** "2:/indicators/0/score=as-read": of the second form; without a number, of the first. */
const settling = /^(?:([1-9]\d{0,5}):)?(\/[^=]+)=(.*)$/s

/** Throws UsageError for words that are no settlement, and where there is nothing to settle: an answer that nobody heeds would pass for one. */
export function settledAnswer(answer: FileAnswer, rules: Rules, { settle, locale }: Arguments): FileAnswer {
  if (settle.length === 0 || 'error' in answer) return answer
  const says = texts(locale)
  const forms: Form[] = answer.forms.map(withoutVerdict)
  for (const words of settle) {
    const [, number = '1', at, what] = settling.exec(words) ?? []
    if (at === undefined || what === undefined) throw new UsageError(says.needsSettlement(words))
    const form = forms[Number(number) - 1]
    const next = form === undefined ? null : settled(form, { at, as: asOf(what) })
    if (next === null) throw new UsageError(says.nothingToSettle(words))
    forms[Number(number) - 1] = next
  }
  const rulesOf = rulesOfForms(rules)
  return { ...answer, forms: forms.map((form) => judgeByOwnRules(form, rulesOf, locale)) }
}

const asOf = (words: string): Settlement['as'] => (words === 'as-read' || words === 'other' ? words : { typed: words })

function withoutVerdict(form: Form | JudgedForm): Form {
  const { scoring: _, findings: __, notJudged: ___, reliability: ____, ...stated } = form as JudgedForm
  return stated
}
