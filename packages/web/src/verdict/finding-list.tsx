// The findings as a list one walks with the arrow keys; the one of the chosen cell is marked and in sight.
import type { SourceList } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useRested } from '../frame/rested.ts'
import { useSettings } from '../frame/settings.ts'
import { FindingCluster } from './finding-cluster.tsx'
import { citedBy, FindingSources } from './finding-sources.tsx'
import { type LineName, lineOf } from './lines.ts'
import { clustered, keyOf, severities } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { verdictTexts } from './texts.ts'
import { currentFinding } from './shown.ts'
import { useWalk } from './walk.ts'
import './finding-list.css'

interface Props {
  readonly findings: readonly PrintedFinding[]
  /** The chosen line. */
  readonly line: LineName | null
  /** Of all findings, also those not shown: a filter renumbers nothing. */
  readonly sources: SourceList
}

export function FindingList({ findings, line, sources }: Props) {
  const chosen = useOpenDraft((open) => open.chosen)
  const meant = useWalk((state) => state.finding)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const list = useRef<HTMLDivElement>(null)
  const current = currentFinding(findings, chosen, meant)
  const currentKey = current === null ? null : keyOf(current)
  const looked = useRested(currentKey)
  useEffect(() => {
    if (looked !== null) bringIntoSight(list.current)
  }, [looked])
  const groups = useMemo(() => {
    const clusters = clustered(findings)
    return severities.map((severity) => ({ severity, own: clusters.filter(([first]) => first?.severity === severity) }))
  }, [findings])
  const first = currentKey ?? (findings[0] === undefined ? null : keyOf(findings[0]))
  return (
    <div className="finding-list" ref={list} role="region" tabIndex={-1} aria-label={says.findings} onKeyDown={walkByArrows}>
      <p className="only-heard">{says.keys}</p>
      {findings.length === 0 && <p className="margin-note">{says.none}</p>}
      {groups.map(
        ({ severity, own }) =>
          own.length > 0 && (
            <section key={severity} aria-label={says.severity[severity]}>
              <h3 className={`severity-${severity}`}>
                <SeverityMark severity={severity} />
                {says.severity[severity]} <span className="figures">{own.reduce((count, together) => count + together.length, 0)}</span>
              </h3>
              <ol>
                {own.map((together) => {
                  const has = (key: string | null) => (together.some((finding) => keyOf(finding) === key) ? key : null)
                  return (
                    <FindingCluster
                      key={keyOf(together[0]!)}
                      findings={together}
                      current={has(currentKey)}
                      reached={has(first)}
                      cited={citedBy(together[0]!, sources)}
                      sameLine={together.some((finding) => lineOf(finding) === line) ? line : null}
                    />
                  )
                })}
              </ol>
            </section>
          ),
      )}
      <FindingSources sources={sources} findings={findings} />
    </div>
  )
}

/** One stop for Tab, arrows within. */
function walkByArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.finding-choose')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  const next = to === undefined ? undefined : buttons[to]
  if (to === undefined) return
  event.preventDefault()
  next?.focus()
}

/** Scrolls the list alone, and only as far as is needed: the page and the table stay where they are. */
function bringIntoSight(list: HTMLDivElement | null): void {
  const marked = list?.querySelector('[aria-current="true"]')
  if (list == null || marked == null || list.scrollHeight <= list.clientHeight) return
  const outer = list.getBoundingClientRect()
  const inner = marked.getBoundingClientRect()
  const head = 36
  const off = inner.top < outer.top + head ? inner.top - outer.top - head : Math.max(0, inner.bottom - outer.bottom + head)
  if (off !== 0) list.scrollTop += off
}
