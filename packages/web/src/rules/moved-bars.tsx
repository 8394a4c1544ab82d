// What a line may score before and after, as two bars on one scale, the stated score as a stroke across both.
import { Decimal } from '@jizheng/core'

type Range = readonly [lowest: string, highest: string] | null

interface Props {
  /** The end of the scale: the same for every line that is compared. */
  readonly scale: string
  readonly weight: string | null
  readonly stated: string | null
  readonly before: Range
  readonly after: Range
}

/** Only for the eye: what it shows stands beside it as figures. */
export function MovedBars({ scale, weight, stated, before, after }: Props) {
  if (!Decimal.of(scale).isPositive()) return null
  const at = (points: string): number => Number(Decimal.of(points).times('100').over(scale, 2).toString())
  const bar = (range: Range, y: number, className: string) => {
    if (range === null) return null
    const [low, high] = [at(range[0]), at(range[1])]
    return <rect className={className} x={low} y={y} width={Math.max(high - low, 0.8)} height="5" />
  }
  return (
    <svg className="rules-bars" viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true">
      <rect className="rules-bars-scale" x="0" y="8.5" width={weight === null ? 100 : at(weight)} height="1" />
      {bar(before, 2, 'rules-bars-before')}
      {bar(after, 11, 'rules-bars-after')}
      {stated !== null && (
        <rect className="rules-bars-stated" x={Math.min(Math.max(at(stated) - 0.3, 0), 99.4)} y="0" width="0.6" height="18" />
      )}
    </svg>
  )
}

export const rangeText = (range: Range): string => (range === null ? '–' : range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`)

/** With a true minus, and a plus where it rises. */
export const signed = (change: string | null): string =>
  change === null ? '–' : change.startsWith('-') ? change.replace('-', '−') : change === '0' ? '0' : `+${change}`
