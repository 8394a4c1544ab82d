// One advice with the cells it is for: each sentence leads to its cell, what to do and on whose word stand below once.
import { cellOf } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { memo } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { SourceLine } from '../help/source-line.tsx'
import { lineAt } from './lines.ts'
import { mendOfFinding } from './mend.ts'
import { MendButton } from './mend-button.tsx'
import { keyOf } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { verdictTexts } from './texts.ts'
import { pointsText } from './top-findings.tsx'
import { chooseFinding } from './walk.ts'

interface Props {
  readonly findings: readonly PrintedFinding[]
  /** Key of the finding of the chosen cell. */
  readonly current: string | null
  /** Key of the finding that Tab reaches. */
  readonly reached: string | null
}

export const FindingCluster = memo(function FindingCluster({ findings, current, reached }: Props) {
  const verdict = useOpenDraft((open) => open.verdict)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const chosenLine = useOpenDraft(({ chosen }) => lineAt(chosen))
  const first = findings[0]!
  return (
    <li className="finding">
      {findings.map((finding) => {
        const key = keyOf(finding)
        const line = finding.indicator ?? lineAt(finding.at)
        const mend = verdict === null ? null : mendOfFinding(verdict, finding)
        const points = pointsText(finding, says)
        return (
          <div className="finding-one" key={key} data-same-line={line !== null && line === chosenLine}>
            <button
              type="button"
              className="finding-choose"
              data-at={cellOf(finding.at)}
              aria-current={key === current}
              tabIndex={key === reached ? 0 : -1}
              onClick={() => chooseFinding(finding)}
            >
              <SeverityMark severity={finding.severity} />
              <span>
                <span className="finding-where">
                  {says.severity[finding.severity]}
                  {line !== null && ` · ${says.line(line)}`}
                  {points !== null && <span className="finding-points figures">{points}</span>}
                </span>
                {finding.message}
              </span>
            </button>
            {mend !== null && <MendButton mend={mend} text={says.toMend(mend.text)} />}
          </div>
        )
      })}
      <p className="finding-fix">{first.fix}</p>
      {first.source !== null && (
        <p className="finding-source">
          <SourceLine source={first.source} />
        </p>
      )}
    </li>
  )
})
