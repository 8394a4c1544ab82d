// An estimate as text: what the reviewed forms say of the whole pile, how sure that is, and what weakens it.
import type { Estimate, EstimateNote, EstimateOptions, Interval, Locale } from '@jizheng/core'
import type { MissingReview } from '@jizheng/documents'
import { columns } from '../text/columns.ts'
import { sampleTexts } from './sample-texts.ts'

export function estimateText(estimate: Estimate, missing: readonly MissingReview[], options: EstimateOptions, locale: Locale): string {
  const says = sampleTexts(locale)
  const interval = ({ low, high }: Interval, shown: (value: number) => string): string =>
    low === null || high === null ? says.noInterval : `${shown(low)} – ${shown(high)}`
  const [points, whole, percent] = [digits(2), digits(0), (value: number) => `${(value * 100).toFixed(1)} %`]
  const measure = (name: string, value: Interval, shown: (value: number) => string): readonly string[] => [
    name,
    shown(value.estimate),
    interval(value, shown),
  ]
  const strata = estimate.strata.map(({ name, units, drawn, reviewed, mean, spread }) => [
    name,
    String(units),
    String(drawn),
    String(reviewed),
    mean === null ? '' : points(mean),
    spread === null ? '' : points(spread),
  ])
  return [
    says.reviewed(estimate),
    '',
    ...columns(
      [
        [says.measures[0]!, says.measures[1]!, says.interval(options.confidence)],
        measure(says.mean, estimate.mean, points),
        measure(says.total, estimate.total, whole),
        measure(says.share(options.inflatedBy), estimate.share, percent),
      ],
      ['left', 'right', 'right'],
      [48, 12, 24],
    ),
    says.freedom(estimate.degreesOfFreedom),
    '',
    ...columns([says.estimateHeads, ...strata], ['left', 'right', 'right', 'right', 'right', 'right'], [60, 8, 8, 8, 8, 8]),
    ...(missing.length === 0 ? [] : ['', says.missing(missing.length), ...missing.map((form) => `  ${says.missingForm(form)}`)]),
    ...(estimate.ifMissingWereExtreme === null ? [] : [says.extreme(estimate.ifMissingWereExtreme)]),
    ...(estimate.notes.length === 0 ? [] : ['', ...estimate.notes.map((note) => `· ${said(note, says.notes)}`)]),
    '',
  ].join('\n')
}

const digits =
  (count: number) =>
  (value: number): string =>
    value.toFixed(count)

/** The code of a note chooses the sentence of its own kind. */
const said = <Note extends EstimateNote>(note: Note, notes: ReturnType<typeof sampleTexts>['notes']): string =>
  (notes[note.code] as (each: Note) => string)(note)
