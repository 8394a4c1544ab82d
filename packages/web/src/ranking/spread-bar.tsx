// Two totals on a line from 60 to 100: stated as a ring, nearest as a dot, what lies between as a stroke. Only for the eye; the figures stand beside it.

const FROM = 60
const TO = 100
const WIDTH = 160
const EDGE = 6

const at = (total: number): number => EDGE + ((Math.min(TO, Math.max(FROM, total)) - FROM) / (TO - FROM)) * (WIDTH - 2 * EDGE)

export function SpreadBar({ stated, nearest }: { readonly stated: number; readonly nearest: number }) {
  return (
    <svg className="spread-bar" viewBox={`0 0 ${WIDTH} 12`} width={WIDTH} height={12} aria-hidden="true">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={6} y2={6} className="spread-bar-line" />
      <line x1={at(nearest)} x2={at(stated)} y1={6} y2={6} className="spread-bar-gap" />
      <circle cx={at(nearest)} cy={6} r={3.5} className="spread-bar-nearest" />
      <circle cx={at(stated)} cy={6} r={4} className="spread-bar-stated" />
    </svg>
  )
}
