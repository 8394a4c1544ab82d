// Every line's steps: what was computed, from what, under which rule, and how far that rule is confirmed.
import type { LineScoring, SourceList, Step } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import { citation } from './source-notes.ts'
import type { ReportTexts } from './report-texts.ts'

export function stepList(form: JudgedForm, id: string, sources: SourceList, says: ReportTexts): Markup {
  const of = { id, sources, says }
  const { execution, indicators, total } = form.scoring
  return html`<section class="steps">
    <h2>${says.steps}</h2>
    ${one('execution', says.execution, execution.permitted, execution.steps, of)}
    ${indicators.map((line, i) => one(String(i), `${i + 1}. ${form.indicators[i]!.name ?? ''}`, line.permitted, line.steps, of))}
    ${one('total', says.total, total.permitted, total.steps, of)}
  </section> `
}

interface Of {
  readonly id: string
  readonly sources: SourceList
  readonly says: ReportTexts
}

function one(at: string, name: string, permitted: LineScoring['permitted'], steps: readonly Step[], { id, sources, says }: Of): Markup {
  return html`<details id="${id}-steps-${at}">
    <summary>${name}${permitted === null ? nothing : html` <span class="number">${rangeText(permitted)}</span>`}</summary>
    <ol>
      ${steps.map(
        (step) =>
          html`<li>
            ${step.says} <span class="facts">${citation(step.source, id, sources, says)} <code>${step.rule}</code></span>
          </li>`,
      )}
    </ol>
  </details> `
}

export const rangeText = (range: readonly [string, string]): string => (range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`)
