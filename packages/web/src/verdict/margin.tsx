// The margin beside the table: what the reader doubts, the findings by weight, and below them the chosen line with its steps.
import { countedFindings, isDismissed, sourceList } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { useEffect, useMemo, useState } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { isUntouched } from '../drafts/untouched.ts'
import { useRested } from '../frame/rested.ts'
import { useSettings } from '../frame/settings.ts'
import { Help } from '../help/help.tsx'
import { DismissedList } from './dismissed-list.tsx'
import { Doubts } from './doubts.tsx'
import { FindingFilter } from './finding-filter.tsx'
import { FindingList } from './finding-list.tsx'
import { LinePanel } from './line-panel.tsx'
import { lineAt } from './lines.ts'
import { noFinding } from './no-finding.ts'
import { verdictTexts } from './texts.ts'
import { shownFindings } from './shown.ts'
import { useWalk, walk } from './walk.ts'
import './margin.css'

export function Margin() {
  const verdict = useRested(useOpenDraft((open) => open.verdict))
  const line = useRested(useOpenDraft((open) => lineAt(open.chosen)))
  const shown = useWalk((state) => state.shown)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const said = useWalkingKeys()
  const all = verdict?.findings ?? none
  const findings = useMemo(() => countedFindings(all), [all])
  const sources = useMemo(() => sourceList(findings.flatMap(({ source }) => source ?? [])), [findings])
  const dismissed = useMemo(() => all.filter(isDismissed), [all])
  const ofLine = shown === 'line' ? line : null
  const list = useMemo(() => shownFindings(findings, shown, ofLine), [findings, shown, ofLine])
  return (
    <div className="margin screen-only">
      <Doubts />
      <div className="margin-head">
        <h2>
          {says.findings}
          {verdict !== null && <span className="figures"> {findings.length}</span>}
        </h2>
        <Help of="severity" />
        <FindingFilter findings={findings} line={line} />
      </div>
      {verdict === null ? (
        <p className="margin-note">{says.judging}</p>
      ) : findings.length === 0 ? (
        <p className="margin-note">{isUntouched(verdict) ? says.notBegun : noFinding(verdict.reliability, says)}</p>
      ) : (
        <FindingList findings={list} line={line} sources={sources} />
      )}
      <DismissedList findings={dismissed} />
      <LinePanel />
      <p className="only-heard" role="status">
        {said}
      </p>
    </div>
  )
}

const none: readonly PrintedFinding[] = []

/** F8 and Shift+F8 anywhere on the form's page; the answer is what a screen reader is told. */
function useWalkingKeys(): string {
  const [said, setSaid] = useState('')
  const says = verdictTexts(useSettings((settings) => settings.locale))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      const step = walk(event.shiftKey ? -1 : 1)
      if (step === null) return
      const { finding, index, count } = step
      setSaid(`${says.position(index, count)}${says.comma}${says.severity[finding.severity]} ${finding.message}`)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [says])
  return said
}
