// A small bar from 0 to the weight: the permitted range, and the stated score as a tick on it.
import { Decimal, type LineScoring } from '@jizheng/core'
import { html, type Markup, nothing } from './markup.ts'

export function rangeBar({ weight, stated, permitted }: LineScoring): Markup {
  if (weight === null || permitted === null || !Decimal.of(weight).isPositive()) return nothing
  const per = (points: string): string => Decimal.of(points).times('100').over(weight, 2).toString()
  const [low, high] = permitted
  const outside = stated !== null && (Decimal.of(stated).lessThan(low) || Decimal.of(stated).moreThan(high))
  const width = Decimal.of(per(high)).minus(per(low)).toString()
  return html`<svg class="range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="scale" y="3" width="100" height="2" />
    <rect class="allowed" x="${per(low)}" y="2" width="${width === '0' ? '1.5' : width}" height="4" />
    ${
      stated === null ? nothing : html`<rect class="${outside ? 'stated out' : 'stated'}" x="${clamp(per(stated))}" width="2" height="8" />`
    }
  </svg>`
}

/** A tick stays on the bar even where the stated score lies above the weight or below 0. */
function clamp(percent: string): string {
  const at = Decimal.of(percent).minus('1')
  if (at.isNegative()) return '0'
  return at.moreThan('98') ? '98' : at.toString()
}
