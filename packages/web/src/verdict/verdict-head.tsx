// The verdict at a glance: totals, what is at risk and unclaimed, the grade, and the three findings that matter most, or the doubts that come before them.
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { DoubtsFirst } from './doubts-first.tsx'
import { DoubtsLink } from './doubts-link.tsx'
import { HeadFigures } from './head-figures.tsx'
import { StillMissing } from './still-missing.tsx'
import { verdictTexts } from './texts.ts'
import { TopFindings } from './top-findings.tsx'
import './verdict-head.css'

export function VerdictHead() {
  const verdict = useOpenDraft((open) => open.verdict)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  return (
    <section className="verdict-head screen-only" aria-label={says.head} aria-busy={verdict === null}>
      <div className="verdict-head-sums">
        <HeadFigures verdict={verdict} />
      </div>
      <div className="verdict-head-top">
        {verdict === null ? (
          <p className="verdict-head-judging" role="status">
            {says.judging}
          </p>
        ) : (
          <>
            <DoubtsLink verdict={verdict} />
            {verdict.reliability === 'unreliable' ? <DoubtsFirst verdict={verdict} /> : <TopFindings verdict={verdict} />}
          </>
        )}
      </div>
      <StillMissing />
    </section>
  )
}
