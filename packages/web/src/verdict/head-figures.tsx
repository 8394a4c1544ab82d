// The big figures of the head: stated, nearest, at risk, unclaimed, grade, and the permitted range of the total on a scale.
import { balanceOf, pointsAtRisk, sum as sumOf, toldBalance, toldPoints, unclaimedPoints } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import type { ReactNode } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Help, type HelpTopic } from '../help/help.tsx'
import { figuresOf } from './lines.ts'
import { isRead } from './missing.ts'
import { RangeBar } from './range-bar.tsx'
import { rangeText } from './range-text.ts'
import { type VerdictTexts, verdictTexts } from './texts.ts'
import { openLine } from './walk.ts'

export function HeadFigures({ verdict }: { readonly verdict: JudgedForm | null }) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (verdict !== null && isUnscored(verdict)) return <Unscored verdict={verdict} says={says} />
  const risk = verdict === null ? null : pointsAtRisk(verdict.scoring)
  const balance = verdict === null ? null : balanceOf(verdict.scoring)
  const isOffset = balance?.lost.isPositive() === true && balance.gained.isPositive()
  const unclaimed = verdict === null ? null : unclaimedPoints(verdict)
  const { stated = null, sum = null, nearest = null, permitted = null } = verdict?.scoring.total ?? {}
  // Lines that were not judged stand in the nearest total as they are stated
  const isPartly = nearest !== null && permitted === null
  const waits = verdict === null ? '…' : '—'
  const isUnfinished = verdict !== null && lacksScores(verdict)
  return (
    <>
      <dl className="head-figures">
        <Figure label={says.stated} topic="total" note={stated === null && sum !== null ? says.sumOfLines(sum) : null}>
          {stated ?? (verdict === null ? waits : <span className="head-figures-blank">{says.blank}</span>)}
        </Figure>
        <Figure
          label={says.nearest}
          topic="nearest"
          note={nearest !== null && isUnfinished ? says.nearestOfScored : isPartly ? says.nearestAsStated : null}
        >
          {nearest === null ? waits : toldPoints(nearest)}
        </Figure>
        <Figure
          label={says.atRisk}
          topic="at-risk"
          tone={risk?.isPositive() === true ? 'error' : null}
          note={isOffset ? toldBalance(balance) : null}
        >
          {risk?.isPositive() === true ? `−${toldPoints(risk)}` : risk === null || isPartly ? waits : '0'}
        </Figure>
        <Figure label={says.unclaimed} topic="unclaimed">
          {unclaimed === null || nearest === null ? waits : unclaimed.isPositive() ? `+${toldPoints(unclaimed)}` : '0'}
        </Figure>
        <Figure
          label={says.grade}
          topic="grade"
          note={verdict === null ? null : isPartly && !isUnfinished ? says.nearestAsStated : gradeNote(verdict, says, isUnfinished)}
        >
          {verdict?.scoring.total.grade ?? waits}
        </Figure>
      </dl>
      <TotalRange verdict={verdict} says={says} />
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly topic: HelpTopic
  readonly tone?: 'error' | null
  readonly note?: string | null
  readonly children: ReactNode
}

function Figure({ label, topic, tone = null, note = null, children }: FigureProps) {
  return (
    <div>
      <dt>
        {label}
        <Help of={topic} />
      </dt>
      <dd>
        <span className={tone === null ? 'figures' : `figures head-figures-${tone}`}>{children}</span>
        {note !== null && <small>{note}</small>}
      </dd>
    </div>
  )
}

/** Always as high, so that nothing moves when the verdict arrives. */
function TotalRange({ verdict, says }: { readonly verdict: JudgedForm | null; readonly says: VerdictTexts }) {
  const figures = verdict === null ? null : figuresOf(verdict, 'total')
  const permitted = figures?.permitted ?? null
  return (
    <p className="head-range">
      {figures !== null && permitted !== null && (
        <>
          <span className="head-range-bar">
            <RangeBar {...figures} low={permitted[0]} high={permitted[1]} />
          </span>
          <span>
            {says.permitted} <span className="figures">{rangeText(permitted)}</span>
          </span>
        </>
      )}
      {figures !== null && (
        <button type="button" className="plain-link" onClick={() => openLine('total', '/total/score')}>
          {says.totalSteps}
        </button>
      )}
    </p>
  )
}

/** A declaration, a mid-year table or a form without a column for scores: nothing is scored, weights may be. */
function Unscored({ verdict, says }: { readonly verdict: JudgedForm; readonly says: VerdictTexts }) {
  const weights = verdict.total.weight ?? weightsOf(verdict)
  return (
    <>
      {weights !== null && (
        <dl className="head-figures">
          <Figure label={says.weights} topic="weight">
            {weights}
          </Figure>
        </dl>
      )}
      <p className="head-range">{isScoredKind(verdict) ? says.noScores : says.notScored}</p>
    </>
  )
}

/** Some lines that may score have no score yet: the sums are those of the others. A form that was read has no lines to come; one that is being filled may. */
const lacksScores = (form: JudgedForm): boolean =>
  form.indicators.some(({ score }, index) => score === null && (!isRead(form) || form.scoring.indicators[index]?.permitted != null))

const isScoredKind = ({ kind }: JudgedForm): boolean => kind !== 'target-declaration' && kind !== 'monitoring'

const isUnscored = (form: JudgedForm): boolean =>
  (!isScoredKind(form) || !form.columns.score) && form.scoring.total.stated === null && form.scoring.total.sum === null

function weightsOf({ indicators }: JudgedForm): string | null {
  const weights = indicators.flatMap(({ weight }) => weight ?? [])
  return weights.length === 0 ? null : sumOf(weights).toString()
}

function gradeNote({ total, scoring }: JudgedForm, says: VerdictTexts, isUnfinished: boolean): string | null {
  if (scoring.total.grade === null) return null
  if (isUnfinished) return says.gradeUnfinished
  if (total.grade === null) return says.gradeOfNearest
  return total.grade.includes(scoring.total.grade) ? says.gradeAgrees : says.statedGrade(total.grade)
}
