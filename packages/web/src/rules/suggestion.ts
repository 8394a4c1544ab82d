// Which pack core would choose for a form, and what on the form says so.
import { choosePack, type Form, type Locale, type RulePack } from '@jizheng/core'
import { regionName, regionOf } from './regions.ts'
import { rulesTexts } from './texts.ts'

interface Suggestion {
  readonly pack: RulePack
  readonly why: string
}

/** What a form says of its rules; its rows say nothing. */
export type FormHead = Pick<Form, 'year' | 'kind' | 'title' | 'supervisor' | 'implementer' | 'performer'>

const fields = ['title', 'supervisor', 'implementer', 'performer'] as const

export function suggestionFor(form: FormHead, locale: Locale): Suggestion {
  const says = rulesTexts(locale)
  const { year, kind } = form
  const national = choosePack({ year, kind })
  for (const field of fields) {
    const text = form[field]
    if (text === null) continue
    const pack = choosePack({ region: text, year, kind })
    if (pack.id === national.id) continue
    const place = locale === 'en' ? regionName(regionOf(pack), locale) : pack.jurisdiction.name
    return { pack, why: says.why(says.fields[field]!, text, place, year) }
  }
  return { pack: national, why: kind === 'target-declaration' ? says.whyKind : says.whyDefault }
}

/** Whether the pack may be chosen in the form's year; without a year only packs that are not bound to one. */
export function coversYear({ years }: RulePack, year: number | null): boolean {
  if (year === null) return years.from === null && years.to === null
  return (years.from === null || years.from <= year) && (years.to === null || year <= years.to)
}
