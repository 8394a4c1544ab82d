// PDF's text state: what the text operators set, and the runs of glyphs that they show (ISO 32000-2, 9.3 and 9.4).
import type { Box, DoubtFeature } from '@jizheng/core'
import { apply, identity, shared, times, type Matrix } from './geometry.ts'
import { printedText } from './printed-text.ts'
import type { ShownRun } from './seen-runs.ts'

/** Glyphs that follow one another without a gap. */
export interface Run {
  readonly text: string
  readonly box: Box
  /** The height of the font as displayed, in points. */
  readonly size: number
  /** Quarter turns clockwise that the text is turned by. */
  readonly turn: 0 | 1 | 2 | 3
  /** Why it may be misread or not seen. */
  readonly doubt?: DoubtFeature | null
  /** The other reading, where two differ. */
  readonly instead?: string
}

export interface Font {
  readonly name?: string
  readonly vertical?: boolean
  readonly isType3Font?: boolean
  readonly fontMatrix?: readonly number[] | null
  /** The text says of the same drawing now this and now that. */
  readonly isContradicted?: (glyph: Glyph) => boolean
}

export interface Glyph {
  readonly unicode: string
  /** By which its drawing is found in the font. */
  readonly fontChar?: string
  readonly width: number
  readonly isSpace?: boolean
  readonly vmetric?: readonly number[] | null
}

/** How text is shown, and inside of what. */
export interface Ink extends Pick<ShownRun, 'paint' | 'step' | 'layer' | 'lineWidth'> {
  readonly clip: Box | null
}

interface Pieces {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly isContradicted: boolean
}

export class TextState {
  charSpacing = 0
  wordSpacing = 0
  horizontalScale = 1
  leading = 0
  rise = 0
  readonly shown: ShownRun[] = []
  private font: Font | null = null
  private size = 0
  private matrix: Matrix = identity
  private lineX = 0
  private lineY = 0
  private x = 0
  private y = 0

  begin(): void {
    this.setMatrix(identity)
  }

  setFont(font: Font | null, size: number): void {
    this.font = font
    this.size = size
  }

  setMatrix(matrix: Matrix): void {
    this.matrix = matrix
    this.lineX = this.lineY = this.x = this.y = 0
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  copy(): TextState {
    return Object.assign(new TextState(), this, { shown: this.shown })
  }

  /** Takes back what a `restore` takes back; what was shown stays shown. */
  restore(saved: TextState): void {
    const { font, size, charSpacing, wordSpacing, horizontalScale, leading, rise } = saved
    Object.assign(this, { font, size, charSpacing, wordSpacing, horizontalScale, leading, rise })
  }

  show(glyphs: readonly (Glyph | number)[], page: Matrix, ink: Ink): void {
    const vertical = this.font?.vertical ?? false
    const unit = this.size * (this.font?.fontMatrix?.[0] ?? 0.001)
    const toPage = times(page, this.matrix)
    let along = 0
    let run: Pieces = { text: '', from: 0, to: 0, isContradicted: false }
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along += ((vertical ? 1 : -1) * glyph * this.size) / 1000
        continue
      }
      const spacing = (glyph.isSpace ? this.wordSpacing : 0) + this.charSpacing
      const width = vertical ? Math.abs(glyph.vmetric?.[0] ?? 1000) * unit : glyph.width * unit
      // A gap ends the run: it may be the step into the next cell. Vertical text is kept glyph by glyph.
      if (vertical || along - run.to > 0.3 * Math.abs(this.size) || along < run.from) {
        this.add(run, toPage, ink)
        run = { text: '', from: along, to: along, isContradicted: false }
      }
      run = {
        text: run.text + printedText(glyph.unicode, this.font?.name),
        from: run.text === '' ? along : run.from,
        to: along + width,
        isContradicted: run.isContradicted || (this.font?.isContradicted?.(glyph) ?? false),
      }
      along += vertical ? width - spacing : width + spacing
    }
    this.add(run, toPage, ink)
    if (vertical) this.y -= along
    else this.x += along * this.horizontalScale
  }

  private add(run: Pieces, toPage: Matrix, { clip, ...ink }: Ink): void {
    if (run.text === '') return
    const vertical = this.font?.vertical ?? false
    const size = this.size
    const scale = this.horizontalScale
    // Ideographs fill the em box from 0.12 below the baseline to 0.88 above; vertical writing centres it on its line.
    const [x0, y0, x1, y1] = vertical
      ? [this.x - size / 2, this.y - run.to, this.x + size / 2, this.y - run.from]
      : [this.x + run.from * scale, this.y + this.rise - 0.12 * size, this.x + run.to * scale, this.y + this.rise + 0.88 * size]
    const [ax, ay] = apply(toPage, x0, y0)
    const [bx, by] = apply(toPage, x1, y1)
    const height = Math.abs(size) * Math.hypot(toPage[2], toPage[3])
    if (!Number.isFinite(ax + ay + bx + by) || height === 0) return
    const box: Box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
    const shown: Run = {
      text: run.text,
      box,
      size: height,
      turn: vertical ? 0 : turnOf(toPage),
      ...(run.isContradicted ? { doubt: 'glyphs-and-text-differ' } : {}),
    }
    const em = Math.min(height, Math.abs(size * scale) * Math.hypot(toPage[0], toPage[1]))
    const isCutOff = clip !== null && isOutside(box, clip, height)
    this.shown.push({ run: shown, ...ink, isCutOff, em, isDrawn: this.font?.isType3Font ?? false })
  }
}

/** Of the clip, but for a sliver, as wide as what letters leave blank around them. A font without widths makes boxes without any, which are not outside for that. */
function isOutside(box: Box, clip: Box, height: number): boolean {
  const [x0, y0, x1, y1] = shared(box, clip)
  const isCutOff = (left: number, whole: number): boolean => left < Math.min(0.1 * height, whole)
  return isCutOff(x1 - x0, box[2] - box[0]) || isCutOff(y1 - y0, box[3] - box[1])
}

/** Which way the text runs on the displayed page, whose y grows downward. */
function turnOf([a, b]: Matrix): 0 | 1 | 2 | 3 {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}
