// What a reviewer dismissed, with the reason: shown, and counted nowhere.
import type { PrintedFinding } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import { keyOf } from './ranked.ts'
import { verdictTexts } from './texts.ts'

export function DismissedList({ findings }: { readonly findings: readonly PrintedFinding[] }) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  if (findings.length === 0) return null
  return (
    <section className="dismissed" aria-label={says.dismissed(findings.length)}>
      <h3>{says.dismissed(findings.length)}</h3>
      <ul className="dismissed-findings">
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <s>{finding.message}</s> {says.because(finding.decision?.why ?? '')}
          </li>
        ))}
      </ul>
    </section>
  )
}
