// Every line's steps: what was computed, from what, under which rule, and how far that rule is confirmed.
import type { LineScoring, Source, Step } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'

export function stepList(form: JudgedForm, id: string, says: ReportTexts): Markup {
  const { execution, indicators, total } = form.scoring
  return html`<section class="steps">
    <h2>${says.steps}</h2>
    ${one('execution', says.execution, execution.permitted, execution.steps, id, says)}
    ${indicators.map((line, i) => one(String(i), `${i + 1}. ${form.indicators[i]!.name ?? ''}`, line.permitted, line.steps, id, says))}
    ${one('total', says.total, total.permitted, total.steps, id, says)}
  </section> `
}

function one(at: string, name: string, permitted: LineScoring['permitted'], steps: readonly Step[], id: string, says: ReportTexts): Markup {
  return html`<details id="${id}-steps-${at}">
    <summary>${name}${permitted === null ? nothing : html` <span class="number">${rangeText(permitted)}</span>`}</summary>
    <ol>
      ${steps.map(
        (step) =>
          html`<li>
            ${step.says} <span class="facts">${sourceText(step.source, says)} <code>${step.rule}</code></span>
          </li>`,
      )}
    </ol>
  </details> `
}

export const sourceText = (source: Source, says: ReportTexts): string => `${says.cited(source)} · ${says.confirmation[source.confirmation]}`

export const rangeText = (range: readonly [string, string]): string => (range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`)
