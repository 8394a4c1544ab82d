// A sample as text: strata with their chances, the forms drawn, and what must be said beside it.
import { type Locale, type Sample, stratumName } from '@jizheng/core'
import { columns } from '../text/columns.ts'
import { texts } from '../texts.ts'
import { sampleTexts } from './sample-texts.ts'

export function sampleText(sample: Sample, unread: number, locale: Locale): string {
  const says = sampleTexts(locale)
  const { colon } = texts(locale)
  const drawn = sample.strata.flatMap((stratum, i) => stratum.drawn.map((unit) => ({ unit, stratum: i + 1 })))
  const strata = sample.strata.map((stratum, i) => [
    String(i + 1),
    stratumName(stratum, locale),
    String(stratum.units),
    String(stratum.drawn.length),
    `${((stratum.drawn.length / stratum.units) * 100).toFixed(1)} %`,
    stratum.spread.toFixed(2),
  ])
  return [
    says.drawn(sample, drawn.length),
    `${says.seed}${colon}${sample.seed}`,
    `${says.list}${colon}${sample.list}`,
    says.expected(sample),
    ...(sample.unstated > 0 ? [says.unstated(sample.unstated)] : []),
    ...(unread > 0 ? [says.unread(unread)] : []),
    '',
    ...columns([says.strataHeads, ...strata], ['right', 'left', 'right', 'right', 'right', 'right'], [4, 60, 8, 8, 8, 8]),
    '',
    ...columns(
      [says.drawnHeads, ...drawn.map(({ unit, stratum }) => [String(stratum), unit.id, unit.body ?? '', unit.stated ?? ''])],
      ['right', 'left', 'left', 'right'],
      [4, 200, 40, 8],
    ),
    '',
  ].join('\n')
}
