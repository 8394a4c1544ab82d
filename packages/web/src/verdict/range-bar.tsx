// A bar from 0 to the weight: what the rules permit, the stated score as a tick on it, the suggested one as a mark below.
import { Decimal } from '@jizheng/core'
import { memo } from 'react'
import type { LineFigures } from './lines.ts'
import './range-bar.css'

type Props = Pick<LineFigures, 'weight' | 'stated' | 'suggested'> & { readonly low: string | null; readonly high: string | null }

/** Only for the eye: what it shows stands beside it as figures. */
export const RangeBar = memo(function RangeBar({ weight, stated, suggested, low, high }: Props) {
  if (weight === null || low === null || high === null || !Decimal.of(weight).isPositive()) return null
  const at = (points: string): string => `${within(Decimal.of(points).times('100').over(weight, 2))}%`
  const width = Decimal.of(high).minus(low).times('100').over(weight, 2)
  const outside = stated !== null && (Decimal.of(stated).lessThan(low) || Decimal.of(stated).moreThan(high))
  return (
    <span className="range-bar" aria-hidden="true">
      <span className="range-bar-allowed" style={{ left: at(low), width: `${width.toString()}%` }} />
      {suggested !== null && suggested !== stated && <span className="range-bar-suggested" style={{ left: at(suggested) }} />}
      {stated !== null && <span className={outside ? 'range-bar-stated range-bar-out' : 'range-bar-stated'} style={{ left: at(stated) }} />}
    </span>
  )
})

/** A tick stays on the bar even where the stated score lies above the weight or below 0. */
function within(percent: Decimal): string {
  if (percent.isNegative()) return '0'
  return percent.moreThan('100') ? '100' : percent.toString()
}
