// The lines of a form that a reviewer scores: what is stated, what is permitted, what was found, which evidence is asked for.
import { countedFindings, groupKind, type Locale } from '@jizheng/core'
import { type JudgedForm, type PrintedFinding, saidTo } from '../answer.ts'
import type { PaperTexts } from './paper-texts.ts'

export interface PaperLine {
  /** 0 for budget execution, then the indicators from 1. */
  readonly line: number
  readonly group: string
  readonly name: string
  readonly target: string
  readonly actual: string
  /** Decimal strings; null where the form states none. */
  readonly weight: string | null
  readonly score: string | null
  readonly permitted: string
  readonly found: string
  readonly evidence: string
}

/** A line without weight and score bears no points: nothing of it is reviewed. */
export function paperLines(form: JudgedForm, says: PaperTexts, locale: Locale): readonly PaperLine[] {
  const findings = saidTo(countedFindings(form.findings), locale, 'reviewer')
  const { execution, indicators } = form.scoring
  const money = form.budget.lines[0]
  const lines: readonly PaperLine[] = [
    {
      line: 0,
      group: says.execution,
      name: says.execution,
      target: amount(money?.adjusted ?? money?.original ?? null, form.budget.unit),
      actual: amount(money?.spent ?? null, form.budget.unit),
      weight: execution.weight,
      score: execution.stated,
      permitted: rangeText(execution.permitted),
      found: foundOn(findings, (finding) => finding.at.startsWith('/budget')),
      evidence: says.evidence.execution,
    },
    ...form.indicators.map((indicator, i) => ({
      line: i + 1,
      group: [indicator.dimension, indicator.group].filter((each) => each !== null).join(' / '),
      name: indicator.name ?? says.noName,
      target: indicator.target.text ?? '',
      actual: indicator.actual.text ?? '',
      weight: indicators[i]?.weight ?? indicator.weight,
      score: indicators[i]?.stated ?? indicator.score,
      permitted: rangeText(indicators[i]?.permitted ?? null),
      found: foundOn(findings, (finding) => finding.indicator === i),
      evidence: says.evidence[groupKind(indicator.group ?? '', indicator.dimension ?? '') ?? 'other'],
    })),
  ]
  return lines.filter(({ weight, score }) => weight !== null || score !== null)
}

const amount = (value: string | null, unit: string | null): string => (value === null ? '' : `${value}${unit ?? ''}`)

const rangeText = (permitted: readonly [string, string] | null): string =>
  permitted === null ? '' : permitted[0] === permitted[1] ? permitted[0] : `${permitted[0]}–${permitted[1]}`

const foundOn = (findings: readonly PrintedFinding[], concerns: (finding: PrintedFinding) => boolean): string =>
  findings
    .filter((finding) => concerns(finding) && finding.severity !== 'notice')
    .map(({ message }) => message)
    .join('\n')
