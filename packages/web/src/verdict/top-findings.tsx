// The three findings that matter most, each leading to its cell; or, where there is none, what was looked for.
import { countedFindings, type Reliability, toldPoints } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '@jizheng/documents'
import { isUntouched } from '../drafts/untouched.ts'
import { useSettings } from '../frame/settings.ts'
import { useResolvedRules } from '../help/open-rules.ts'
import { areasChecked, faultsLookedFor } from './areas.ts'
import { noFinding } from './no-finding.ts'
import { keyOf } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { type VerdictTexts, verdictTexts } from './texts.ts'
import { chooseFinding } from './walk.ts'

const FIRST = 3

export function TopFindings({ verdict }: { readonly verdict: JudgedForm }) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const top = countedFindings(verdict.findings).slice(0, FIRST)
  if (isUntouched(verdict)) return <p className="nothing-found">{says.notBegun}</p>
  if (top.length === 0) return <NothingFound reliability={verdict.reliability} says={says} />
  return (
    <>
      <h2 className="top-findings-name">{says.top(top.length)}</h2>
      <ol className="top-findings">
        {top.map((finding) => (
          <li key={keyOf(finding)}>
            <button type="button" onClick={() => chooseFinding(finding)}>
              <SeverityMark severity={finding.severity} />
              <b className={`severity-${finding.severity}`}>{says.severity[finding.severity]}</b>
              <span className="top-findings-text" title={finding.message}>
                {finding.message}
              </span>
              <span className="top-findings-points figures">{pointsText(finding, says)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

export function pointsText({ gains, pointsAtStake }: PrintedFinding, says: VerdictTexts): string | null {
  if (pointsAtStake === null) return null
  const points = toldPoints(pointsAtStake)
  return gains === true ? says.mayGain(points) : says.atStake(points)
}

/** Honest about its reach: what was looked for, under which rules, and what nobody could see on the form alone. */
function NothingFound({ reliability, says }: { readonly reliability: Reliability; readonly says: VerdictTexts }) {
  const locale = useSettings((settings) => settings.locale)
  const pack = useResolvedRules()
  const title = pack === null ? '' : locale === 'en' ? pack.title.en : pack.title.zh
  return (
    <div className="nothing-found">
      <h2>{noFinding(reliability, says)}</h2>
      <p>
        {says.checkedBy(faultsLookedFor, title)}
        {areasChecked.map((area) => says.areas[area]).join(says.between)}
        {says.stop}
      </p>
      <p>{says.notChecked}</p>
    </div>
  )
}
