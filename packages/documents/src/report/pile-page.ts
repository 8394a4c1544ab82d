// A pile as one self-contained HTML page: no script, no font, no request; it opens from disk and prints.
import type { Locale } from '@jizheng/core'
import type { List } from './list-sheet.ts'
import { html, lines, type Markup } from './markup.ts'
import { pileLists, type PileReport } from './pile-lists.ts'
import { pileTexts } from './pile-texts.ts'
import { style } from './style.ts'

/** More rows than these nobody reads on a page, and a browser lays them out for a minute. */
const ROWS_SHOWN = 1000

export function pilePage(report: PileReport, locale: Locale): string {
  const says = pileTexts(locale)
  const { ranking, groups, ...others } = pileLists(report, locale)
  const all = report.pile.ranked.length
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
          <section class="overview">
            <h1>${says.title}</h1>
            <p class="facts">${says.summary(all, report.files, report.unread.length)}</p>
            <p class="doubts">${howRead(report, locale)}</p>
          </section>
          ${section(groups, '')} ${section(ranking, all > ROWS_SHOWN ? says.shown(ROWS_SHOWN, all) : '')}
          ${Object.values(others)
            .filter(({ rows }) => rows.length > 0)
            .map((list) => section(list, ''))}
        </main>
        <footer>${says.footer}</footer>
      </body>
    </html> `
  return page.markup
}

/** How many forms were not read, or only partly read, with certainty; blank where all were. */
export function howRead({ pile }: PileReport, locale: Locale): string {
  const count = (wanted: string): number => pile.ranked.filter(({ form }) => form.reliability === wanted).length
  return pileTexts(locale).read(count('unreliable'), count('partly'))
}

const section = ({ name, columns, rows }: List, note: string): Markup =>
  html`<section class="overview">
    <h2>${name}</h2>
    <p class="facts">${note}</p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            ${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS_SHOWN).map(
            (row) =>
              html`<tr>
                ${row.map((cell) => (typeof cell === 'number' ? html`<td class="number">${cell}</td>` : html`<td>${lines(cell)}</td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section> `
