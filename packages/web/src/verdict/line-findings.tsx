// The findings of the chosen line in brief, those of the chosen cell first.
import { cellOf } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { findingsOf, type LineName } from './lines.ts'
import { keyOf } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { verdictTexts } from './texts.ts'
import { chooseFinding } from './walk.ts'

export function LineFindings({ verdict, line }: { readonly verdict: JudgedForm; readonly line: LineName }) {
  const chosen = useOpenDraft((open) => open.chosen)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const own = findingsOf(line, verdict.findings).list
  if (own.length === 0) return null
  const here = own.filter(({ at }) => cellOf(at) === chosen)
  return (
    <>
      <h4>{says.findingsHere(own.length)}</h4>
      <ul className="line-findings">
        {[...here, ...own.filter((finding) => !here.includes(finding))].map((finding) => (
          <li key={keyOf(finding)}>
            <button type="button" onClick={() => chooseFinding(finding)}>
              <SeverityMark severity={finding.severity} name={says.severity[finding.severity]} />
              <span>{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
