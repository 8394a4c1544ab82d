// The head of a form's report: stated total, nearest permitted, at risk, unclaimed, grade.
import { balanceOf, pointsAtRisk, toldBalance, toldPoints, unclaimedPoints } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { ReportTexts } from './report-texts.ts'

export function totals(form: JudgedForm, id: string, says: ReportTexts): Markup {
  const { stated, nearest, grade, permitted } = form.scoring.total
  const risk = pointsAtRisk(form.scoring)
  const balance = balanceOf(form.scoring)
  const isOffset = balance !== null && balance.lost.isPositive() && balance.gained.isPositive()
  const reason = says.rulesReason(form.scoring.rules)
  const unclaimed = unclaimedPoints(form)
  return html`<dl class="totals">
    <div>
      <dt>${says.stated}</dt>
      <dd>${stated ?? says.none}</dd>
    </div>
    <div>
      <dt>${says.nearest}</dt>
      <dd>
        <a href="#${id}-steps-total">${nearest === null ? '—' : toldPoints(nearest)}</a
        >${nearest === null || permitted !== null ? nothing : html` <small class="facts">${says.asStated}</small>`}
      </dd>
    </div>
    <div>
      <dt>${says.atRisk}</dt>
      <dd class="${risk?.isPositive() === true ? 'error' : ''}">
        ${risk === null ? '—' : risk.isPositive() ? `−${toldPoints(risk)}` : '0'}${isOffset ? html` <small class="facts">${toldBalance(balance)}</small>` : nothing}
      </dd>
    </div>
    <div>
      <dt>${says.unclaimed}</dt>
      <dd>${nearest === null ? '—' : unclaimed.isPositive() ? `+${toldPoints(unclaimed)}` : '0'}</dd>
    </div>
    ${
      grade === null
        ? nothing
        : html`<div>
            <dt>${says.grade}</dt>
            <dd>${grade}</dd>
          </div>`
    }
    <div class="rules">
      <dt>${says.rules}</dt>
      <dd>${says.rulesName(form.scoring.rules)}${reason === null ? nothing : html` <small>${reason}</small>`}</dd>
    </div>
  </dl> `
}
