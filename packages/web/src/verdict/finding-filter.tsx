// Which findings are shown: all, one severity, or those of the chosen line.
import type { PrintedFinding } from '@jizheng/documents'
import { useEffect } from 'react'
import { useSettings } from '../frame/settings.ts'
import { findingsOf, type LineName } from './lines.ts'
import { severities } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { verdictTexts } from './texts.ts'
import type { Shown } from './shown.ts'
import { useWalk } from './walk.ts'
import './finding-filter.css'

export function FindingFilter({ findings, line }: { readonly findings: readonly PrintedFinding[]; readonly line: LineName | null }) {
  const { shown, show } = useWalk()
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const here = line === null ? 0 : findingsOf(line, findings).list.length
  const counts = severities.map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
  const empty = shown === 'line' ? line === null : shown !== 'all' && counts.every((each) => each.severity !== shown || each.count === 0)
  // what was mended away, or a line no longer chosen, must not leave an empty list behind
  useEffect(() => {
    if (empty) show('all')
  }, [empty, show])
  if (findings.length === 0) return null
  const choice = (value: Shown, text: string, count: number, mark: React.ReactNode = null) => (
    <button key={value} type="button" aria-pressed={shown === value} disabled={count === 0} onClick={() => show(value)}>
      {mark}
      {/* how many there are in all stands in the heading */}
      {text} {value !== 'all' && <span className="figures">{count}</span>}
    </button>
  )
  return (
    <div className="finding-filter" role="group" aria-label={says.filter}>
      {choice('all', says.all, findings.length)}
      {counts.map(({ severity, count }) => choice(severity, says.severity[severity], count, <SeverityMark severity={severity} />))}
      {choice('line', says.thisLine, here)}
    </div>
  )
}
