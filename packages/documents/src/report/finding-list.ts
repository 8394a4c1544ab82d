// A form's findings, the three that matter most first, each tied to the cell it objects to.
import { cellOf, countedFindings, isDismissed, type SourceList, toldPoints } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'
import { citation } from './source-notes.ts'

const FIRST = 3

export function findingList(form: JudgedForm, id: string, sources: SourceList, says: ReportTexts): Markup {
  const findings = countedFindings(form.findings)
  const dismissed = dismissedList(form, says)
  if (findings.length === 0) return html`${noFinding(form, says)} ${dismissed}`
  const items = findings.map((finding, index) => one(finding, index + 1, { id, sources, says }))
  // nothing is said to matter most before the doubts of a form that was not read reliably are settled
  if (form.reliability === 'unreliable')
    return html`<h2>${says.ofCertain(items.length)}</h2>
      <ol>
        ${items}
      </ol>
      ${dismissed} `
  const rest = items.slice(FIRST)
  return html`<h2>${says.topThree}</h2>
    <ol>
      ${items.slice(0, FIRST)}
    </ol>
    ${
      rest.length === 0
        ? nothing
        : html`<h2>${says.otherFindings(rest.length)}</h2>
            <ol start="${FIRST + 1}">
              ${rest}
            </ol>`
    }${dismissed} `
}

/** What somebody looked at and dismissed, with the reason: shown, and counted nowhere. */
function dismissedList({ findings }: JudgedForm, says: ReportTexts): Markup {
  const dismissed = findings.filter(isDismissed)
  if (dismissed.length === 0) return nothing
  return html`<h2>${says.dismissed(dismissed.length)}</h2>
    <ul class="dismissed">
      ${dismissed.map(({ message, decision }) => html`<li><s>${message}</s> ${says.because}${decision?.why ?? ''}</li>`)}
    </ul>`
}

interface Of {
  readonly id: string
  readonly sources: SourceList
  readonly says: ReportTexts
}

function one(finding: PrintedFinding, index: number, { id, sources, says }: Of): Markup {
  const facts = [
    finding.decision === undefined ? null : `${says.accepted}${finding.decision.why}`,
    pointsOf(finding, says),
    finding.evidence === null ? null : says.place(finding.evidence),
  ]
  return html`<li id="${id}-finding-${index}" class="${finding.severity}">
    <p>
      <a class="mark ${finding.severity}" href="#${id}${cellOf(finding.at)}">${index}</a>
      <b>${says.severity[finding.severity]}</b> ${finding.message}
    </p>
    <p class="fix"><b>${says.fix}</b> ${finding.fix}</p>
    <p class="facts">
      ${facts.filter((fact) => fact !== null).join(' · ')}
      <code>${finding.code}</code> ${finding.source === null ? nothing : citation(finding.source, id, sources, says)}
    </p>
  </li> `
}

function pointsOf({ gains, pointsAtStake }: PrintedFinding, says: ReportTexts): string | null {
  if (pointsAtStake === null) return null
  const points = toldPoints(pointsAtStake)
  return gains === true ? says.mayGain(points) : says.atStake(points)
}

/** Only of what was read with certainty can it be said that there is nothing wrong with it. */
const noFinding = ({ reliability }: JudgedForm, says: ReportTexts): Markup =>
  reliability === 'reliable'
    ? html`<p class="clean">${says.nothingFound}</p>`
    : html`<p>${reliability === 'partly' ? says.nothingElseFound : says.nothingJudged}</p>`
