// The chosen line: what it states, what the rules permit and suggest, what is wrong with it, and every step that leads there.
import type { JudgedForm } from '@jizheng/documents'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useRested } from '../frame/rested.ts'
import { useSettings } from '../frame/settings.ts'
import { Help, type HelpTopic } from '../help/help.tsx'
import { LineFindings } from './line-findings.tsx'
import { figuresOf, type LineFigures, lineAt, type LineName } from './lines.ts'
import { mendOfLine } from './mend.ts'
import { MendButton } from './mend-button.tsx'
import { MovedLines } from './moved-lines.tsx'
import { RangeBar } from './range-bar.tsx'
import { rangeText } from './range-text.ts'
import { StepList } from './step-list.tsx'
import { type VerdictTexts, verdictTexts } from './texts.ts'
import { closeLine, useWalk } from './walk.ts'
import './line-panel.css'

export function LinePanel() {
  const verdict = useOpenDraft((open) => open.verdict)
  const chosen = useOpenDraft((open) => lineAt(open.chosen))
  const rested = useRested(chosen)
  // it opens when the hands rest, and closes at once
  const line = chosen === null ? null : rested
  const opened = useWalk((state) => state.opened)
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const figures = verdict === null || line === null ? null : figuresOf(verdict, line)
  if (verdict === null || line === null || figures === null) return null
  const mend = mendOfLine(verdict, line)
  return (
    <section className="line-panel" aria-label={says.basis(line)} data-opened={opened === line} tabIndex={-1}>
      <header>
        <h3>
          {says.line(line)}
          <span className="line-panel-name">{nameOf(verdict, line)}</span>
        </h3>
        <button type="button" className="plain-link line-panel-close" onClick={() => closeAndReturn(line)}>
          {says.close}
        </button>
      </header>
      <Figures figures={figures} says={says} />
      {mend !== null && (
        <p className="line-panel-mend">
          <MendButton mend={mend} text={line === 'total' ? says.adoptSum(mend.text) : says.adopt(mend.text)} />
        </p>
      )}
      {line === 'total' && <MovedLines verdict={verdict} />}
      <h4>
        {says.steps}
        <Help of="confirmation" />
      </h4>
      {figures.steps.length === 0 ? <p>{says.noSteps}</p> : <StepList steps={figures.steps} />}
      <LineFindings verdict={verdict} line={line} />
    </section>
  )
}

function Figures({ figures, says }: { readonly figures: LineFigures; readonly says: VerdictTexts }) {
  const { weight, stated, suggested, permitted } = figures
  const shown = [
    { name: says.statedScore, value: stated ?? says.blank, topic: 'score' },
    { name: says.permitted, value: permitted === null ? '—' : rangeText(permitted), topic: 'permitted' },
    { name: says.suggested, value: suggested ?? '—', topic: 'suggested' },
  ] as const satisfies readonly { name: string; value: string; topic: HelpTopic }[]
  return (
    <>
      <dl className="line-figures">
        {shown.map(({ name, value, topic }) => (
          <div key={topic}>
            <dt>
              {name}
              <Help of={topic} />
            </dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      {permitted !== null && weight !== null && (
        <div className="line-scale figures">
          <span>0</span>
          <RangeBar weight={weight} stated={stated} suggested={suggested} low={permitted[0]} high={permitted[1]} />
          <span>{weight}</span>
        </div>
      )}
    </>
  )
}

const nameOf = (verdict: JudgedForm, line: LineName): string | null =>
  typeof line === 'number' ? (verdict.indicators[line]?.name ?? null) : null

/** Focus goes back to the button in the table that opens this line. */
function closeAndReturn(line: LineName): void {
  closeLine()
  document.querySelector<HTMLButtonElement>(`.line-verdict[data-line="${line}"]`)?.focus()
}
