// How one form moves from one pack to another: its totals, and every line that moves with the sentences of both rules.
import { Decimal, type Form, type LineScoring, type Step } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import type { Contrast } from '../reader/packs.ts'
import { MovedBars, rangeText, signed } from './moved-bars.tsx'
import { rulesTexts } from './texts.ts'

interface Props {
  readonly contrast: Contrast
  readonly form: Form
  /** Opens a line of the form (null is the execution line); without it lines are not links. */
  readonly onLine?: (indicator: number | null) => void
  /** Beside the editor there is no room for the sentences of the rule that is left behind. */
  readonly brief?: boolean
}

export function ContrastView({ contrast, form, onLine, brief = false }: Props) {
  const says = rulesTexts(useSettings((settings) => settings.locale))
  const { moved, before, after } = contrast
  const lines = moved.lines.map(({ indicator, change }) => {
    const of = (scoring: Contrast['before']): LineScoring => (indicator === null ? scoring.execution : scoring.indicators[indicator]!)
    return { indicator, change, before: of(before), after: of(after) }
  })
  const scale = lines.reduce(
    (most, { before: line }) => (line.weight !== null && Decimal.of(line.weight).moreThan(most) ? line.weight : most),
    '0',
  )
  return (
    <div className={brief ? 'rules-contrast rules-contrast-brief' : 'rules-contrast'}>
      <Totals contrast={contrast} />
      <h3>{says.linesHead(lines.length)}</h3>
      {lines.length === 0 ? (
        <p className="rules-quiet">{says.unmoved}</p>
      ) : (
        <ol className="rules-moved" aria-label={says.linesHead(lines.length)}>
          {lines.map((line) => {
            const name = line.indicator === null ? says.execution : (form.indicators[line.indicator]?.name ?? says.line(line.indicator + 1))
            const left = brief ? [] : stepsOnlyIn(line.before, line.after)
            const come = stepsOnlyIn(line.after, line.before)
            return (
              <li key={line.indicator ?? 'execution'}>
                <span className="rules-moved-name">
                  <span className="rules-moved-row figures">{line.indicator === null ? '' : line.indicator + 1}</span>
                  {onLine === undefined ? (
                    name
                  ) : (
                    <button type="button" title={says.toLine} onClick={() => onLine(line.indicator)}>
                      {name}
                    </button>
                  )}
                </span>
                <span className="rules-moved-range">
                  <MovedBars
                    scale={scale}
                    weight={line.before.weight}
                    stated={line.before.stated}
                    before={line.before.permitted}
                    after={line.after.permitted}
                  />
                  <span className="figures">
                    {rangeText(line.before.permitted)} → {rangeText(line.after.permitted)}
                    <span className="rules-quiet">
                      {' '}
                      {says.lineHeads.stated} {line.before.stated ?? '–'} / {line.before.weight ?? '–'}
                    </span>
                  </span>
                </span>
                <span className="rules-moved-change figures" title={says.lineHeads.change}>
                  {line.before.suggested ?? '–'} → {line.after.suggested ?? '–'}
                  <span className="rules-quiet">
                    {says.lineHeads.change} {signed(line.change)}
                  </span>
                </span>
                <span className="rules-moved-why">
                  {left.map((step) => (
                    <span key={step.rule} className="rules-moved-left">
                      <span className="rules-side">{says.lineHeads.before}</span> {step.says}
                    </span>
                  ))}
                  {come.map((step) => (
                    <span key={step.rule}>
                      <span className="rules-side">{says.lineHeads.after}</span> {step.says}
                    </span>
                  ))}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}

function Totals({ contrast: { moved, before } }: { readonly contrast: Contrast }) {
  const says = rulesTexts(useSettings((settings) => settings.locale))
  const { nearest, permitted, grade } = moved
  const bars = <MovedBars scale="100" weight={null} stated={before.total.stated} before={permitted.before} after={permitted.after} />
  const rows = [
    {
      name: says.nearest,
      before: nearest.before ?? '–',
      after: nearest.after ?? '–',
      change: moved.change === '0' ? '' : signed(moved.change),
    },
    { name: says.permitted, before: rangeText(permitted.before), after: rangeText(permitted.after), change: '', bars },
    { name: says.grade, before: grade.before ?? says.noGrade, after: grade.after ?? says.noGrade, change: '', bars: null },
  ]
  return (
    <dl className="rules-totals" aria-live="polite">
      <div>
        <dt>{says.stated}</dt>
        <dd className="figures">{before.total.stated ?? '–'}</dd>
      </div>
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd className="figures">
            {row.before === row.after ? row.after : `${row.before} → ${row.after}`}
            {row.change !== '' && <small>{row.change}</small>}
            {row.bars}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The steps that decide differently: a rule with the same result on both sides explains nothing. */
function stepsOnlyIn(line: LineScoring, other: LineScoring): readonly Step[] {
  const own = line.steps.filter((step) => !other.steps.some((each) => each.rule === step.rule && each.says === step.says))
  return own.length > 0 ? own : line.steps.slice(-1)
}
