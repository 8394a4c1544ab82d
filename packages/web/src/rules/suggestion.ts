// Which pack a form chooses by itself, and what on it says so.
import { explainChoice, type HeadOfForm, type Locale, packForForm, type RulePack } from '@jizheng/core'

interface Suggestion {
  readonly pack: RulePack
  readonly why: string
}

export function suggestionFor(form: HeadOfForm, locale: Locale): Suggestion {
  const { pack, because } = packForForm(form)
  return { pack, why: explainChoice(because, locale) }
}
