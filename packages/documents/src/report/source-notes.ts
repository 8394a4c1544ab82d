// What a form's verdict rests on, as numbered notes: each document and article is quoted once, and cited by its number.
import { type Source, type SourceList, sourceList } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'

/** In the order in which a reader comes upon them: findings first, then the steps of the lines. */
export function sourcesOf({ findings, scoring }: JudgedForm): SourceList {
  const { execution, indicators, total } = scoring
  const steps = [execution, ...indicators, total].flatMap((line) => line.steps)
  return sourceList([...findings.flatMap(({ source }) => source ?? []), ...steps.map(({ source }) => source)])
}

/** "[2]", a link to the note; nothing for the form's own figures. */
export function citation(source: Source, id: string, sources: SourceList, says: ReportTexts): Markup {
  const number = sources.numberOf(source)
  return number === null ? nothing : html`<a class="cited" href="#${id}-source-${number}" title="${says.cited(source)}">[${number}]</a>`
}

export function sourceNotes({ all }: SourceList, id: string, says: ReportTexts): Markup {
  if (all.length === 0) return nothing
  return html`<section class="sources">
    <h2>${says.sources}</h2>
    <ol>
      ${all.map((source, i) => html`<li id="${id}-source-${i + 1}">${says.cited(source)} <span class="facts">${says.confirmation[source.confirmation]}</span></li>`)}
    </ol>
  </section> `
}
