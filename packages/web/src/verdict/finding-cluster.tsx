// One advice with the cells it is for: each sentence leads to its cell, what to do stands below once, with the number of its source.
import { cellOf } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { memo } from 'react'
import { useSettings } from '../frame/settings.ts'
import { FindingMend } from './finding-mend.tsx'
import { type LineName, lineOf } from './lines.ts'
import { keyOf } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { verdictTexts } from './texts.ts'
import { pointsText } from './top-findings.tsx'
import { chooseFinding } from './walk.ts'

/** Null where another cluster is concerned: then this one need not be drawn again. */
interface Props {
  readonly findings: readonly PrintedFinding[]
  /** The finding of the chosen cell. */
  readonly current: string | null
  /** The finding that Tab reaches. */
  readonly reached: string | null
  /** The chosen line. */
  readonly sameLine: LineName | null
  /** The number of the source that all of them rest on. */
  readonly cited: number | null
}

export const FindingCluster = memo(function FindingCluster({ findings, current, reached, sameLine, cited }: Props) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const first = findings[0]!
  return (
    <li className="finding">
      {findings.map((finding) => {
        const key = keyOf(finding)
        const line = lineOf(finding)
        const points = pointsText(finding, says)
        return (
          <div className="finding-one" key={key} data-same-line={line !== null && line === sameLine}>
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
            <FindingMend finding={finding} />
          </div>
        )
      })}
      <p className="finding-fix">
        {first.fix}
        {cited !== null && (
          <span className="finding-cited figures">
            <span className="only-heard">{says.sources}</span> [{cited}]
          </span>
        )}
      </p>
    </li>
  )
})
