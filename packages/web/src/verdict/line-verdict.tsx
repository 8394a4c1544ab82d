// What the rules say of one line, in the width of a table cell: permitted range with the stated score on it, suggestion, findings.
import type { JudgedForm } from '@jizheng/documents'
import { memo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { figuresOf, findingsOf, lineAt, type LineName, scoreCellOf } from './lines.ts'
import { RangeBar } from './range-bar.tsx'
import { rangeText } from './range-text.ts'
import { severities } from './ranked.ts'
import { SeverityMark } from './severity-mark.tsx'
import { type VerdictTexts, verdictTexts } from './texts.ts'
import { closeLine, openLine } from './walk.ts'
import './line-verdict.css'

/** A button that opens the line's steps in the margin. Two hundred of them stand on one page: each redraws only when its own figures change. */
export const LineVerdict = memo(function LineVerdict({ line }: { readonly line: LineName }) {
  const glance = useOpenDraft(useShallow(({ verdict }) => glanceOnce(verdict, line)))
  const open = useOpenDraft(({ chosen }) => lineAt(chosen) === line)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const { low, high, suggested, stated } = glance
  const permitted = low === null || high === null ? null : rangeText([low, high])
  return (
    <button
      type="button"
      className="line-verdict"
      data-line={line}
      // the chosen cell opens its line: two hundred of them are no stops on the way from the table to what stands beside it
      tabIndex={open ? undefined : -1}
      aria-description={spoken(glance, says)}
      aria-expanded={open}
      onClick={() => (open ? closeLine() : openLine(line, cellOfLine(line)))}
    >
      <span className="only-heard">{says.basis(line)}</span>
      <RangeBar {...glance} />
      <span className="line-verdict-figures figures" aria-hidden="true">
        <span className={suggested !== null && suggested !== stated ? 'line-verdict-moved' : undefined}>
          {suggested ?? permitted ?? '—'}
        </span>
        {suggested !== null && permitted !== null && permitted !== suggested && <span className="line-verdict-range">{permitted}</span>}
      </span>
      <span className="line-verdict-marks figures" aria-hidden="true">
        {severities.map(
          (severity) =>
            glance[severity] > 0 && (
              <span key={severity}>
                <SeverityMark severity={severity} />
                {glance[severity]}
              </span>
            ),
        )}
      </span>
    </button>
  )
})

interface Glance {
  readonly weight: string | null
  readonly stated: string | null
  readonly suggested: string | null
  readonly low: string | null
  readonly high: string | null
  readonly error: number
  readonly warning: number
  readonly notice: number
}

const nothing: Glance = { weight: null, stated: null, suggested: null, low: null, high: null, error: 0, warning: 0, notice: 0 }

const known = new WeakMap<JudgedForm, Map<LineName, Glance>>()

/** Every change of the open draft asks two hundred lines; each answers anew only when the verdict is another. */
function glanceOnce(verdict: JudgedForm | null, line: LineName): Glance {
  if (verdict === null) return nothing
  const glances = known.get(verdict) ?? new Map<LineName, Glance>()
  known.set(verdict, glances)
  const glance = glances.get(line) ?? glanceOf(verdict, line)
  glances.set(line, glance)
  return glance
}

/** Flat, so that a new verdict with the same figures is the same glance. */
function glanceOf(verdict: JudgedForm, line: LineName): Glance {
  const figures = figuresOf(verdict, line)
  if (figures === null) return nothing
  const { weight, stated, suggested, permitted } = figures
  return {
    weight,
    stated,
    suggested,
    low: permitted?.[0] ?? null,
    high: permitted?.[1] ?? null,
    ...findingsOf(line, verdict.findings).counts,
  }
}

function spoken(glance: Glance, says: VerdictTexts): string {
  const { low, high, stated, suggested } = glance
  const parts = [
    low === null || high === null ? says.notBounded : `${says.permitted} ${says.points(rangeText([low, high]))}`,
    ...(stated === null ? [] : [says.statedOf(stated)]),
    ...(suggested === null ? [] : [says.suggestedOf(suggested)]),
    ...severities.filter((severity) => glance[severity] > 0).map((severity) => says.counted(says.severity[severity], glance[severity])),
  ]
  return parts.join(says.comma)
}

function cellOfLine(line: LineName): string {
  const { draft } = useOpenDraft.getState()
  return draft === null ? '' : scoreCellOf(line, draft.filling.form)
}
