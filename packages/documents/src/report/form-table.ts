// The form as the official table, each cell marked with the findings that object to it and each line with what it may score.
import { type BudgetLine, cellOf, countedFindings, type LineScoring, toldPoints } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '../answer.ts'
import { html, lines, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'
import { rangeBar } from './range-bar.ts'
import { rangeText } from './step-list.ts'

const COLUMNS = 9
/** Per cent of the table; numbers narrow, names, values and reasons wide. */
const widths = [7.5, 8.5, 17, 12.5, 15.5, 7, 7.5, 10, 14.5]

export function formTable(form: JudgedForm, id: string, says: ReportTexts): Markup {
  const cell = cellWriter(form, id, says)
  return html`<div class="wide">
      <table class="form">
        <caption>
          ${form.title}${form.year === null ? '' : `（${form.year}年度）`}
        </caption>
        <colgroup>
          ${widths.map((width) => html`<col style="width:${width}%" />`)}
        </colgroup>
        <tbody>
          ${header(form, cell, says)}${budget(form, cell, says)}${objectives(form, cell, says)}${indicators(form, id, cell, says)}${total(form, cell, says)}
        </tbody>
      </table>
    </div>
    ${
      form.notes.length === 0
        ? nothing
        : html`<dl class="notes">
            ${form.notes.map(
              (note) =>
                html`<dt>${note.label}</dt>
                  <dd>${lines(note.text)}</dd>`,
            )}
          </dl>`
    } `
}

type CellWriter = (
  at: string,
  value: string | null,
  attributes?: { span?: number; rows?: number; number?: boolean; extra?: Markup },
) => Markup

/** One cell: its value, the numbers of the findings that object to it, and whether the reader was sure of it. */
function cellWriter(form: JudgedForm, id: string, says: ReportTexts): CellWriter {
  const marks = new Map<string, { index: number; finding: PrintedFinding }[]>()
  countedFindings(form.findings).forEach((finding, i) => {
    const at = cellOf(finding.at)
    marks.set(at, [...(marks.get(at) ?? []), { index: i + 1, finding }])
  })
  const doubts = new Map(form.doubts.map((doubt) => [cellOf(doubt.at), doubt]))
  return (at, value, { span = 1, rows = 1, number = false, extra = nothing } = {}) => {
    const found = marks.get(at) ?? []
    const worst = (['error', 'warning', 'notice'] as const).find((severity) => found.some(({ finding }) => finding.severity === severity))
    const source = form.sources[at]
    const titles = [source === undefined ? null : says.place(source), doubts.get(at)?.says ?? null].filter((part) => part !== null)
    return html`<td
      id="${id}${at}"
      colspan="${span}"
      rowspan="${rows}"
      class="${[number ? 'number' : '', worst ?? '', doubts.has(at) ? 'doubt' : ''].join(' ').trim()}"
      title="${titles.join(' · ')}"
    >
      ${lines(
        value ?? '',
      )}${found.map(({ index, finding }) => html`<a class="mark ${finding.severity}" href="#${id}-finding-${index}" title="${finding.message}">${index}</a>`)}${extra}
    </td>`
  }
}

const label = (text: string, span = 1, rows = 1): Markup => html`<th colspan="${span}" rowspan="${rows}">${text}</th>`
const printed = (form: JudgedForm, at: string, value: string | null): string | null => form.sources[at]?.text ?? value

function header(form: JudgedForm, cell: CellWriter, { heads }: ReportTexts): Markup {
  return html`<tr>
      ${label(heads.projectName)}${cell('/projectName', form.projectName, { span: COLUMNS - 1 })}
    </tr>
    <tr>
      ${label(heads.supervisor)}${cell('/supervisor', form.supervisor, { span: 3 })}${label(heads.implementer, 2)}${cell('/implementer', form.implementer, { span: 3 })}
    </tr>
    ${
      form.contact === null
        ? nothing
        : html`<tr>
            ${label(heads.contact)}${cell('/contact/name', form.contact.name, { span: 3 })}${label(heads.phone, 2)}${cell('/contact/phone', form.contact.phone, { span: 3 })}
          </tr>`
    } `
}

function budget(form: JudgedForm, cell: CellWriter, { heads }: ReportTexts): Markup {
  const { unit, lines: rows } = form.budget
  if (rows.length === 0) return nothing
  const fields: readonly (keyof BudgetLine)[] = ['original', 'adjusted', 'spent', 'weight', 'rate', 'score']
  return html`<tr>
      ${label(`${heads.budget}${unit === null ? '' : `（${unit}）`}`, 1, rows.length + 1)}${label('')}${heads.budgetColumns.map((head, i) => label(head, fields[i] === 'score' ? 2 : 1))}
    </tr>
    ${rows.map(
      (row, i) =>
        html`<tr>
          ${cell(`/budget/lines/${i}/label`, row.label)}${fields.map((field) => cell(`/budget/lines/${i}/${field}`, printed(form, `/budget/lines/${i}/${field}`, row[field]), { number: true, span: field === 'score' ? 2 : 1 }))}
        </tr>`,
    )} `
}

function objectives(form: JudgedForm, cell: CellWriter, { heads }: ReportTexts): Markup {
  return html`<tr>
      ${label(heads.objectives, 1, 2)}${label(heads.expected, 4)}${label(heads.actual, 4)}
    </tr>
    <tr>
      ${cell('/objectives/expected', form.objectives.expected, { span: 4 })}${cell('/objectives/actual', form.objectives.actual, { span: 4 })}
    </tr> `
}

function indicators(form: JudgedForm, id: string, cell: CellWriter, says: ReportTexts): Markup {
  return html`<tr>
      ${says.heads.indicatorColumns.map((head) => label(head))}
    </tr>
    ${form.indicators.map((row, i) => {
      const at = `/indicators/${i}`
      return html`<tr>
        ${cell(`${at}/dimension`, row.dimension)}${cell(`${at}/group`, row.group)}${cell(`${at}/name`, row.name)}${cell(`${at}/target`, row.target.text)}${cell(`${at}/actual`, row.actual.text)}
        ${cell(`${at}/weight`, row.weight, { number: true })}${cell(`${at}/score`, row.score, { number: true })}${permittedCell(form.scoring.indicators[i]!, `${id}-steps-${i}`, says)}${cell(`${at}/deviationReason`, row.deviationReason)}
      </tr>`
    })} `
}

function permittedCell(line: LineScoring, steps: string, says: ReportTexts): Markup {
  if (line.permitted === null) return html`<td class="permitted"></td>`
  return html`<td class="permitted">
    <a href="#${steps}" title="${says.permitted}">${rangeText(line.permitted)}</a
    >${line.suggested === null ? nothing : html` <span title="${says.suggested}">→ ${line.suggested}</span>`}${rangeBar(line)}
  </td>`
}

function total(form: JudgedForm, cell: CellWriter, says: ReportTexts): Markup {
  const { nearest } = form.scoring.total
  return html`<tr>
    ${label(says.heads.total, 5)}${cell('/total/weight', printed(form, '/total/weight', form.total.weight), { number: true })}${cell('/total/score', printed(form, '/total/score', form.total.score), { number: true })}
    <td class="permitted">${nearest === null ? '' : `→ ${toldPoints(nearest)}`}</td>
    ${cell('/total/grade', form.total.grade)}
  </tr> `
}
