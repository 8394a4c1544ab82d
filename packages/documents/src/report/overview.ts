// Several forms at once: one row each, those with most points at risk first.
import {
  balanceOf,
  countedFindings,
  Decimal,
  doubtedCells,
  inOneLine,
  type Locale,
  pointsAtRisk,
  readingMark,
  toldBalance,
  toldPoints,
} from '@jizheng/core'
import type { FileAnswer, JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import { reportTexts } from './report-texts.ts'

export function overview(
  judged: readonly { readonly file: string; readonly form: JudgedForm }[],
  refused: readonly Extract<FileAnswer, { error: unknown }>[],
  locale: Locale,
): Markup {
  const says = reportTexts(locale)
  const files = new Set([...judged.map(({ file }) => file), ...refused.map(({ file }) => file)])
  const rows = judged
    .map(({ file, form }, index) => ({ file, form, id: `f${index + 1}`, risk: pointsAtRisk(form.scoring) ?? Decimal.of(0) }))
    .toSorted((a, b) => b.risk.compare(a.risk))
  return html`<section class="overview">
    <h1>${says.overview(judged.length, files.size)}</h1>
    <div class="wide">
      <table>
        <thead>
          <tr>
            ${says.overviewHeads.map((head) => html`<th>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ file, form, id }) => row(file, form, id, locale))}
          ${refused.map(
            ({ file, error }) =>
              html`<tr class="refused">
                <td>${file}</td>
                <td colspan="7">${says.cannotRead}${says.colon}${inOneLine(error)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section> `
}

function row(file: string, form: JudgedForm, id: string, locale: Locale): Markup {
  const mark = readingMark(form.reliability, doubtedCells(form).length, locale)
  const count = (severity: string) => countedFindings(form.findings).filter((finding) => finding.severity === severity).length
  return html`<tr>
    <td>${file}</td>
    <td>
      <a href="#${id}">${form.projectName ?? form.implementer ?? form.title}</a
      >${mark === null ? nothing : html` <small class="mark-of-reading ${form.reliability}">${mark}</small>`}
    </td>
    <td class="number">${form.scoring.total.stated ?? '—'}</td>
    <td class="number">${form.scoring.total.nearest === null ? '—' : toldPoints(form.scoring.total.nearest)}</td>
    <td class="number">${toldBalance(balanceOf(form.scoring))}</td>
    <td class="number">${count('error') || ''}</td>
    <td class="number">${count('warning') || ''}</td>
    <td class="number">${count('notice') || ''}</td>
  </tr> `
}
