// The verdict as one self-contained HTML page: no script from elsewhere, no font, no request; it opens from disk and prints.
import { inOneLine, type Locale } from '@jizheng/core'
import type { FileAnswer, JudgedForm } from '../answer.ts'
import { findingList } from './finding-list.ts'
import { formTable } from './form-table.ts'
import { html, type Markup, nothing } from './markup.ts'
import { overview } from './overview.ts'
import { script } from './script.ts'
import { sourceNotes, sourcesOf } from './source-notes.ts'
import { stepList } from './step-list.ts'
import { style } from './style.ts'
import { totals } from './totals.ts'
import { reportTexts } from './report-texts.ts'
import { reliability, uncertainty } from './uncertainty.ts'

/** Answers of `check`; forms that were only read are left out. */
export function reportPage(answers: readonly FileAnswer[], locale: Locale): string {
  const says = reportTexts(locale)
  const judged = answers.flatMap((answer) =>
    ('forms' in answer ? answer.forms : []).flatMap((form) => ('findings' in form ? [{ file: answer.file, form }] : [])),
  )
  const refused = answers.filter((answer) => 'error' in answer)
  const many = judged.length + refused.length > 1
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${says.title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <main>
          ${many ? overview(judged, refused, locale) : nothing}
          ${many || refused.length === 0 ? nothing : refused.map((answer) => html`<p class="refused"><b>${answer.file}</b>${says.colon}${inOneLine(answer.error)}</p>`)}
          ${judged.map(({ file, form }, index) => one(file, form, `f${index + 1}`, locale))}
        </main>
        <footer>${says.footer}</footer>
        <script>
          ${{ markup: script }}
        </script>
      </body>
    </html> `
  return page.markup
}

function one(file: string, form: JudgedForm, id: string, locale: Locale): Markup {
  const says = reportTexts(locale)
  const sources = sourcesOf(form)
  const [found, doubted] = [findingList(form, id, sources, says), uncertainty(form, id, says, locale)]
  return html`<article id="${id}">
    <header>
      <p class="file">${file}</p>
      <h1>${form.projectName ?? form.implementer ?? form.title}</h1>
      <p class="file">${form.title}${form.year === null ? '' : `（${form.year}）`}</p>
    </header>
    ${reliability(form, locale)}${totals(form, id, says)}
    <div class="sheet">
      <section class="paper">${formTable(form, id, says)}</section>
      <aside>${form.reliability === 'unreliable' ? [doubted, found] : [found, doubted]}</aside>
    </div>
    ${stepList(form, id, sources, says)}${sourceNotes(sources, id, says)}
  </article> `
}
