// What a form's report says of uncertain reading: first of all how reliable it is, after the findings which values are doubted and what was not judged.
import { cellOf, type Locale, settledSaid, type UncertainGroup, uncertaintyOf } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'

export function reliability(form: JudgedForm, locale: Locale): Markup {
  const uncertain = uncertaintyOf(form, locale)
  const settled = settledSaid(form, form.settled ?? [], locale)
  return html`${
    uncertain === null
      ? nothing
      : html`<p class="doubts ${form.reliability}">${uncertain.reliability}</p>
          ${uncertain.comesFirst === null ? nothing : html`<p class="doubts unreliable">${uncertain.comesFirst}</p>`}`
  }${settled === null ? nothing : html`<p class="settled">${settled}</p>`}`
}

export function uncertainty(form: JudgedForm, id: string, says: ReportTexts, locale: Locale): Markup {
  const uncertain = uncertaintyOf(form, locale)
  if (uncertain === null) return nothing
  const { values, groups, unjudged } = uncertain
  return html`<h2>${says.doubts(values.length)}</h2>
    <ul class="uncertain">
      ${groups.map((group) => html`<li>${groupOf(group, id, says)}</li>`)}
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

/** The reason once, with every place that it is given for. */
function groupOf({ because, values }: UncertainGroup, id: string, says: ReportTexts): Markup {
  const places = values.map(({ at, where }, i) => html`${i === 0 ? '' : says.between}<a href="#${id}${cellOf(at)}">${where}</a>`)
  return values.length === 1 ? html`${places} ${because}` : html`${because}${says.soManyPlaces(values.length)}${says.colon}${places}`
}
