// How text is painted when it is shown: its colour, how much it lets through, whether it is painted at all.
import type { Colour } from '../look.ts'

export interface Paint {
  /** Null for a pattern or what is not known. */
  readonly fill: Colour | null
  readonly stroke: Colour | null
  readonly fillOpacity: number
  readonly strokeOpacity: number
  /** Of the groups it is painted in. */
  readonly groupOpacity: number
  /** 0 filled, 1 outlined, 2 both, 3 not at all, 7 only to clip to; 4 to 6 as 0 to 2 (ISO 32000-2, 9.3.6). */
  readonly renderingMode: number
  /** What is painted mixes with what is below it. */
  readonly isBlended: boolean
  /** A mask was taken away for what comes next: a picture with one of its own. */
  readonly isMasked: boolean
  /** A mask lets through what it will. */
  readonly isUnderMask: boolean
}

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }

export const firstPaint: Paint = {
  fill: black,
  stroke: black,
  fillOpacity: 1,
  strokeOpacity: 1,
  groupOpacity: 1,
  renderingMode: 0,
  isBlended: false,
  isMasked: false,
  isUnderMask: false,
}

/** pdf.js tells every colour as "#rrggbb". */
export function colourOf(hex: unknown): Colour | null {
  if (typeof hex !== 'string' || !/^#[\da-f]{6}$/i.test(hex)) return null
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number]
  return { red, green, blue, alpha: 1 }
}

/** After a `gs` operator, whose settings pdf.js tells as pairs. */
export function withSettings(paint: Paint, settings: readonly (readonly [name: string, value: unknown])[]): Paint {
  const now: { -readonly [Key in keyof Paint]: Paint[Key] } = { ...paint }
  for (const [name, value] of settings) {
    if (name === 'ca' && typeof value === 'number') now.fillOpacity = value
    else if (name === 'CA' && typeof value === 'number') now.strokeOpacity = value
    else if (name === 'BM') now.isBlended = value !== 'source-over' && value !== 'normal'
    else if (name === 'SMask') Object.assign(now, { isMasked: value === false, isUnderMask: value !== false })
  }
  return now
}

/** An outline of more than this part of the em leaves nothing to be seen of what it goes around. */
const thickestOutline = 0.08

/** Of text painted so, `outline` being as thick as that, in ems: null where it is not painted. */
export function inkOf(
  { renderingMode, fill, stroke, ...paint }: Paint,
  outline: number,
): { readonly colour: Colour | null; readonly opacity: number } | null {
  if (renderingMode === 3 || renderingMode === 7) return null
  const isOutlined = renderingMode % 4 === 1 || (renderingMode % 4 === 2 && outline > thickestOutline)
  return { colour: isOutlined ? stroke : fill, opacity: (isOutlined ? paint.strokeOpacity : paint.fillOpacity) * paint.groupOpacity }
}
