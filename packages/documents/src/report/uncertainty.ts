// What a form's report says of uncertain reading: first of all how reliable it is, after the findings which values are doubted and what was not judged.
import { cellOf, type Locale, uncertaintyOf } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'

export function reliability(form: JudgedForm, locale: Locale): Markup {
  const uncertain = uncertaintyOf(form, locale)
  return uncertain === null ? nothing : html`<p class="doubts ${form.reliability}">${uncertain.reliability}</p>`
}

export function uncertainty(form: JudgedForm, id: string, says: ReportTexts, locale: Locale): Markup {
  const uncertain = uncertaintyOf(form, locale)
  if (uncertain === null) return nothing
  const { values, unjudged } = uncertain
  return html`<h2>${says.doubts(values.length)}</h2>
    <ul class="uncertain">
      ${values.map(({ at, where, because }) => html`<li><a href="#${id}${cellOf(at)}">${where}</a> ${because}</li>`)}
    </ul>
    ${
      unjudged.length === 0
        ? nothing
        : html`<h2>${says.notJudged(unjudged.length)}</h2>
            <ul class="uncertain">
              ${unjudged.map(
                ({ at, name, where, doubts }) =>
                  html`<li><a href="#${id}${cellOf(at)}">${where}</a>${says.colon}${name}（${doubts.join(says.between)}）</li>`,
              )}
            </ul>`
    }`
}
