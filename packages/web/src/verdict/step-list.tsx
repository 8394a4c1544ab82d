// How a line's points come about: rule by rule, with the figures that went in, what came out, and on whose word.
import type { Step } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { SourceLine } from '../help/source-line.tsx'
import { namedInputs, ruleWord } from './rule-words.ts'
import { type VerdictTexts, verdictTexts } from './texts.ts'

export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const locale = useSettings((settings) => settings.locale)
  const says = verdictTexts(locale)
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={`${index} ${step.rule}`}>
          <p className="step-rule">
            <b>{ruleWord(step, locale)}</b>
            {step.result !== '' && <span className="figures">{resultText(step.result, says)}</span>}
          </p>
          <p>{step.says}</p>
          <p className="step-inputs figures">
            {namedInputs(step, locale).map(({ name, value }) => (
              <span key={name}>
                {name} {value}
              </span>
            ))}
          </p>
          <SourceLine source={step.source} noted />
        </li>
      ))}
    </ol>
  )
}

/** "0-5" is a range, not a difference; a grade is no figure. */
function resultText(result: string, says: VerdictTexts): string {
  if (!/^[\d.-]+$/.test(result)) return result
  return says.result(result.replace(/^([\d.]+)-([\d.]+)$/, '$1–$2'))
}
