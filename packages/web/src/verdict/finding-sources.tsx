// What the findings shown rest on: each document and article once, with how far it is confirmed, under the number by which findings cite it.
import type { SourceList } from '@jizheng/core'
import type { PrintedFinding } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import { Help } from '../help/help.tsx'
import { SourceLine } from '../help/source-line.tsx'
import { verdictTexts } from './texts.ts'

interface Props {
  readonly sources: SourceList
  /** Those that are shown: of the others no source is told. */
  readonly findings: readonly PrintedFinding[]
}

export function FindingSources({ sources, findings }: Props) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const cited = new Set(findings.map((finding) => citedBy(finding, sources)))
  if (sources.all.every((_, i) => !cited.has(i + 1))) return null
  return (
    <section aria-label={says.sources} className="finding-sources">
      <h3>
        {says.sources}
        <Help of="confirmation" />
      </h3>
      <ol>
        {sources.all.map(
          (source, i) =>
            cited.has(i + 1) && (
              <li key={i + 1}>
                <span className="figures">[{i + 1}]</span>
                <SourceLine source={source} plain />
              </li>
            ),
        )}
      </ol>
    </section>
  )
}

/** Null where a finding rests on the form's own figures, or on nothing. */
export const citedBy = ({ source }: PrintedFinding, sources: SourceList): number | null =>
  source === null ? null : sources.numberOf(source)
