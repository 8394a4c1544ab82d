// One row: a form with its totals and findings, or a file with the reason why it has none.
import { readingMark, type Reliability, toldPoints } from '@jizheng/core'
import type { KeyboardEvent } from 'react'
import { useSettings } from '../frame/settings.ts'
import { DecisionButton } from '../ranking/decision-button.tsx'
import type { Chosen } from '../ranking/ranking.ts'
import { groupOf } from '../reader/places.ts'
import { FilePath } from './file-path.tsx'
import { usePile } from './pile.ts'
import { RowRules } from './row-rules.tsx'
import type { Row } from './rows.ts'
import { filesTexts } from './texts.ts'

interface FilesRowProps {
  readonly row: Row
  readonly at: number
  readonly top: number
  /** The one row that Tab reaches; arrows go on from there. */
  readonly chosen: boolean
  readonly choose: (at: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What the table was narrowed to: about that one may decide for this form. */
  readonly chosenFor: Chosen | null
  readonly open: () => void
}

export function FilesRow({ row, at, top, chosen, choose, onKeyDown, chosenFor, open }: FilesRowProps) {
  const { file, form, index, standing } = row
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const hasDraft = usePile((state) => state.drafts[row.key] !== undefined)
  const common = { role: 'row', 'aria-rowindex': at + 2, 'data-row': at, style: { transform: `translateY(${top}px)` } } as const
  if (form === null) {
    return (
      <div {...common} className={`files-row files-row-${file.state}`}>
        <span role="cell" className="files-cell files-rank" />
        <span role="cell" className="files-cell files-file" title={file.name}>
          <FilePath name={file.name} />
        </span>
        <span role="cell" className="files-cell files-refusal">
          {file.error === null ? '' : says.why(file.error.message, file.error.hint)}
        </span>
        <span role="cell" className="files-cell files-state">
          {says.states[file.state]}
        </span>
      </div>
    )
  }
  const name = form.project ?? says.unnamed
  const mark = readingMark(form.reliability, form.doubts, locale)
  return (
    // The button in the row is what keyboards and screen readers use; a click anywhere does the same.
    <div {...common} className="files-row files-row-form" onClick={open}>
      <Figure column="rank" value={standing?.rank ?? null} />
      <span
        role="cell"
        className={file.forms.length > 1 ? 'files-cell files-file files-file-of' : 'files-cell files-file'}
        title={file.name}
      >
        <FilePath name={file.name} of={file.forms.length > 1 ? says.formOf(index! + 1, file.forms.length) : null} />
      </span>
      <span role="cell" className="files-cell files-project" title={name}>
        <button
          type="button"
          tabIndex={chosen ? 0 : -1}
          aria-label={says.open(name)}
          onFocus={() => choose(at)}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            event.stopPropagation()
            open()
          }}
        >
          {name}
        </button>
        <small className="files-beneath">
          {file.name}
          {file.forms.length > 1 && ` ${says.formOf(index! + 1, file.forms.length)}`}
        </small>
      </span>
      <span role="cell" className="files-cell files-why">
        {standing !== null && <b className="files-why-rank figures">{standing.rank}</b>}
        <span title={standing?.why}>
          {mark !== null && <Mark reliability={form.reliability}>{mark}</Mark>}
          {standing?.why}
        </span>
        {chosenFor !== null && <DecideRow row={row} name={name} chosen={chosenFor} tabIndex={chosen ? 0 : -1} />}
      </span>
      <span role="cell" className="files-cell files-unit" title={form.unit ?? undefined}>
        {form.unit}
      </span>
      <Figure column="year" value={form.year} />
      <RowRules row={row} tabIndex={chosen ? 0 : -1} />
      <Figure column="stated" value={form.stated} />
      <Figure column="nearest" value={form.nearest === null ? null : toldPoints(form.nearest)} />
      <Figure column="atRisk" value={form.toldAtRisk} />
      <span role="cell" className="files-cell files-grade">
        {form.grade}
      </span>
      <Figure column="error" value={form.error || null} />
      <Figure column="warning" value={form.warning || null} />
      <Figure column="notice" value={form.notice || null} />
      <Figure column="doubts" value={form.doubts || null} />
      <span role="cell" className="files-cell files-state">
        {hasDraft ? says.states.draft : says.states[file.state]}
      </span>
    </div>
  )
}

/** How far the form was read: quiet where it was in part, strong where it was not reliably. */
const Mark = ({ reliability, children }: { readonly reliability: Reliability; readonly children: string }) =>
  reliability === 'unreliable' ? <b className="files-unreliable">{children}</b> : <span className="files-partly">{children}</span>

interface DecideRowProps {
  readonly row: Row
  readonly name: string
  readonly chosen: Chosen
  readonly tabIndex: number
}

function DecideRow({ row: { key, file, index }, name, chosen: { choice, label, places }, tabIndex }: DecideRowProps) {
  const place = places.get(key)
  if (place === undefined || index === null || groupOf(choice) === null) return null
  return (
    <DecisionButton about={{ choice, label, forms: 1, of: { file, index } }} decision={place.decision} form={name} tabIndex={tabIndex} />
  )
}

const Figure = ({ column, value }: { readonly column: string; readonly value: string | number | null }) => (
  <span role="cell" className={`files-cell files-number figures files-${column}`}>
    {value}
  </span>
)
