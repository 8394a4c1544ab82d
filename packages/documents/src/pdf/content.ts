// One page's operator list → text runs and straight strokes, in points from the top left of the page as displayed.
// One pass over the operators gives both; it costs about what pdf.js's own text extraction costs.
import type { Box } from '@jizheng/core'
import { filledAreas, thickLines } from './filled-areas.ts'
import { applyToBox, identity, shared, times, type Matrix } from './geometry.ts'
import type { LayerState } from './layers.ts'
import { colourOf, firstPaint, withSettings, type Paint } from './paint.ts'
import { areasOn, type PaintedArea } from './painted-areas.ts'
import { seenRuns, type UnseenRun } from './seen-runs.ts'
import { slantsOf, strokesOf, widthOf, type Stroke } from './strokes.ts'
import { TextState, type Font, type Glyph, type Run } from './text-state.ts'

export interface PageContent {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly strokes: readonly Stroke[]
  /** Texts that are there and not seen. */
  readonly unseen?: readonly UnseenRun[]
  /** How much pictures cover together, in pages. */
  readonly pictured?: number
  /** Where it was read from a picture: from the coordinates of runs and strokes, in which the page is straight, to the page as displayed. */
  readonly fromPicture?: Matrix
}

export type Operators = Readonly<Record<string, number>>

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Graphics {
  readonly matrix: Matrix
  readonly lineWidth: number
  /** The upright box around what may be drawn on, as displayed; null for all of the page. */
  readonly clip: Box | null
  /** Nothing but boxes were clipped to: the clip is that box. */
  readonly isClipBox: boolean
  readonly paint: Paint
}

interface PageOptions {
  readonly ops: Operators
  /** Takes the page's own coordinates to the displayed page (its rotation, crop box and unit included). */
  readonly view: Matrix
  readonly width: number
  readonly height: number
  readonly font: (name: string) => Font | null
  /** Of a layer as pdf.js tells it. */
  readonly layerState?: (layer: unknown) => LayerState
  /** Some pictures are not among the operators: all that is left of them is the step to their place. */
  readonly lacksPictures?: boolean
}

export function readContent(list: OperatorList, options: PageOptions): PageContent {
  const { ops, view, width, height } = options
  const strokes: Stroke[] = []
  const slants: Box[] = []
  const painted: PaintedArea[] = []
  const text = new TextState()
  let now: Graphics = { matrix: view, lineWidth: 1, clip: null, isClipBox: true, paint: firstPaint }
  const paint = (change: Partial<Paint>): void => void (now = { ...now, paint: { ...now.paint, ...change } })
  /** Of the marked content that is open, the state of its layer. */
  const marked: LayerState[] = []
  /** Of the groups that are open, whether it is a mask. */
  const groups: boolean[] = []
  let off = 0
  let perhapsOff = 0
  let pictured = 0
  const mark = (layer: LayerState): void => {
    marked.push(layer)
    if (layer === 'off') off++
    else if (layer === 'perhaps') perhapsOff++
  }
  const cover = (box: Box, area: Omit<PaintedArea, 'box'>): void => {
    const seen = now.clip === null ? box : shared(box, now.clip)
    if (off === 0 && seen[0] < seen[2] && seen[1] < seen[3]) painted.push({ box: seen, ...area })
  }
  const picture = (): void => {
    shown++
    const box = applyToBox(now.matrix, [0, 0, 1, 1])
    const { fillOpacity, groupOpacity, isBlended, isMasked } = now.paint
    const isSolid = fillOpacity * groupOpacity > 0.95 && !isBlended
    // some scanners cut a page into strips
    if (off === 0) pictured += ((box[2] - box[0]) * (box[3] - box[1])) / (width * height)
    cover(box, { colour: null, hides: isSolid && now.isClipBox ? (isMasked ? 'perhaps' : 'all') : 'nothing' })
  }
  const pictureLeftOut = (): void => {
    shown++
    cover(applyToBox(now.matrix, [0, 0, 1, 1]), { colour: null, hides: 'perhaps' })
  }
  /** The path that comes next is one to clip to. */
  let clips = false
  /** How often something was shown. */
  let shown = 0
  const stack: { graphics: Graphics; text: TextState; shown: number }[] = []
  const save = (): void => {
    stack.push({ graphics: now, text: text.copy(), shown })
  }
  const restore = (): void => {
    const top = stack.pop()
    if (!top) return
    if (options.lacksPictures && top.shown === shown && top.graphics.matrix !== now.matrix) pictureLeftOut()
    now = top.graphics
    text.restore(top.text)
  }

  const fill = (path: ArrayLike<number>): void => {
    const { fill: colour, fillOpacity, groupOpacity, isBlended } = now.paint
    const isSolid = fillOpacity * groupOpacity > 0.95 && !isBlended
    if (fillOpacity * groupOpacity < 0.05) return
    for (const { box, isBox } of filledAreas({ path, matrix: now.matrix }))
      if (box[2] - box[0] > 1 && box[3] - box[1] > 1)
        cover(box, { colour: isSolid ? colour : null, hides: isSolid && isBox && colour !== null && now.isClipBox ? 'all' : 'nothing' })
  }

  /** A line as thick as a row covers like a box. */
  const strokeOver = (path: ArrayLike<number>): void => {
    const {
      matrix,
      lineWidth,
      paint: { stroke: colour, strokeOpacity, groupOpacity, isBlended },
    } = now
    for (const box of thickLines({ path, matrix, lineWidth }))
      if (strokeOpacity * groupOpacity > 0.95 && !isBlended)
        cover(box, { colour, hides: colour !== null && now.isClipBox ? 'all' : 'nothing' })
  }

  const handlers: Record<string, (args: readonly never[]) => void> = {
    save,
    restore,
    transform: (args) => {
      now = { ...now, matrix: times(now.matrix, args as unknown as Matrix) }
    },
    setLineWidth: ([lineWidth]) => {
      now = { ...now, lineWidth: lineWidth ?? 1 }
    },
    paintFormXObjectBegin: ([matrix]) => {
      save()
      now = { ...now, matrix: times(now.matrix, (matrix as Matrix | undefined | null) ?? identity) }
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, rect, transform, matrix]) => {
      save()
      const [x, y] = (rect as unknown as number[] | undefined) ?? []
      const placed = (transform as Matrix | undefined) ?? ([1, 0, 0, 1, x ?? 0, y ?? 0] as Matrix)
      now = { ...now, matrix: times(times(view, placed), (matrix as Matrix | undefined) ?? identity) }
    },
    endAnnotation: restore,
    beginGroup: ([group]) => {
      save()
      // what a mask is made of is not painted
      const isMask = Boolean((group as { readonly smask?: unknown } | undefined)?.smask)
      groups.push(isMask)
      if (isMask) off++
      const { groupOpacity, fillOpacity } = now.paint
      paint({ groupOpacity: groupOpacity * fillOpacity, fillOpacity: 1, strokeOpacity: 1, isBlended: false })
    },
    endGroup: () => {
      if (groups.pop() === true) off--
      restore()
    },
    setGState: ([settings]) => {
      now = { ...now, paint: withSettings(now.paint, (settings as unknown as [string, unknown][] | undefined) ?? []) }
    },
    setFillRGBColor: ([colour]) => paint({ fill: colourOf(colour) }),
    setStrokeRGBColor: ([colour]) => paint({ stroke: colourOf(colour) }),
    setFillColorN: () => paint({ fill: null }),
    setStrokeColorN: () => paint({ stroke: null }),
    setTextRenderingMode: ([mode]) => paint({ renderingMode: mode ?? 0 }),
    beginMarkedContent: () => mark('on'),
    beginMarkedContentProps: ([tag, layer]) => mark((tag as unknown) === 'OC' ? (options.layerState?.(layer) ?? 'on') : 'on'),
    endMarkedContent: () => {
      const layer = marked.pop()
      if (layer === 'off') off--
      else if (layer === 'perhaps') perhapsOff--
    },
    paintImageXObject: picture,
    paintInlineImageXObject: picture,
    shadingFill: () => {
      shown++
      // it may reach no further than its ends
      cover([0, 0, width, height], { colour: null, hides: now.clip === null ? 'nothing' : 'perhaps' })
    },
    beginText: () => text.begin(),
    setCharSpacing: ([value]) => void (text.charSpacing = value ?? 0),
    setWordSpacing: ([value]) => void (text.wordSpacing = value ?? 0),
    setHScale: ([value]) => void (text.horizontalScale = (value ?? 100) / 100),
    setLeading: ([value]) => void (text.leading = -(value ?? 0)),
    setTextRise: ([value]) => void (text.rise = value ?? 0),
    setFont: ([name, size]) => text.setFont(options.font(name as unknown as string), size ?? 0),
    setTextMatrix: ([matrix]) => text.setMatrix((matrix as unknown as Matrix | undefined) ?? identity),
    moveText: ([x, y]) => text.move(x ?? 0, y ?? 0),
    setLeadingMoveText: ([x, y]) => {
      text.leading = y ?? 0
      text.move(x ?? 0, y ?? 0)
    },
    nextLine: () => text.move(0, text.leading),
    showText: ([glyphs]) => {
      shown++
      text.show((glyphs as unknown as readonly (Glyph | number)[] | undefined) ?? [], now.matrix, {
        clip: now.clip,
        paint: now.paint,
        step: painted.length,
        layer: off > 0 ? 'off' : perhapsOff > 0 ? 'perhaps' : 'on',
        lineWidth: widthOf(now),
      })
    },
    clip: () => void (clips = true),
    eoClip: () => void (clips = true),
    constructPath: ([how, data, extent]) => {
      const [x0, y0, x1, y1] = Array.from((clips ? extent : null) ?? ([] as ArrayLike<number>))
      if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined && x0 < x1 && y0 < y1) {
        const box = applyToBox(now.matrix, [x0, y0, x1, y1])
        now = { ...now, clip: now.clip === null ? box : shared(now.clip, box) }
      }
      const path = (data as unknown as (ArrayLike<number> | null)[] | undefined)?.[0]
      if (clips && path && !isOneBox(path, now.matrix)) now = { ...now, isClipBox: false }
      clips = false
      if (!path || off > 0) return
      shown++
      const way = paintOf(ops, how ?? 0)
      if (way === 'fill' || way === 'both') fill(path)
      if (way === 'stroke') strokeOver(path)
      // one by one: a path may hold more strokes than a call takes arguments
      const drawnPath = { path, how: way, matrix: now.matrix, lineWidth: now.lineWidth }
      for (const stroke of strokesOf(drawnPath)) strokes.push(stroke)
      for (const slant of slantsOf(drawnPath)) slants.push(slant)
    },
    // A mask of one opaque pixel, stretched: some producers draw rules like this.
    paintSolidColorImageMask: () => {
      strokes.push(...strokesOf({ path: unitSquare, how: 'fill', matrix: now.matrix, lineWidth: 0 }))
    },
  }
  const byNumber = new Map(Object.entries(handlers).map(([name, handler]) => [ops[name], handler]))
  list.fnArray.forEach((fn, i) => byNumber.get(fn)?.((list.argsArray[i] ?? []) as readonly never[]))

  const inside = (box: Box): boolean => {
    const x = (box[0] + box[2]) / 2
    const y = (box[1] + box[3]) / 2
    return x >= 0 && x <= width && y >= 0 && y <= height
  }
  const drawn = strokes.filter((stroke) => onPage(stroke, width, height))
  const areas = areasOn(width, height, painted)
  const seen = seenRuns(text.shown, { areas, strokes: drawn, slants, isInside: inside })
  return { width, height, ...seen, strokes: drawn, pictured }
}

function isOneBox(path: ArrayLike<number>, matrix: Matrix): boolean {
  const areas = filledAreas({ path, matrix })
  return areas.length === 1 && areas[0]!.isBox
}

function onPage(stroke: Stroke, width: number, height: number): boolean {
  const [across, along] = stroke.horizontal ? [height, width] : [width, height]
  return stroke.at >= -1 && stroke.at <= across + 1 && stroke.to >= 0 && stroke.from <= along
}

function paintOf(ops: Operators, how: number): 'stroke' | 'fill' | 'both' | 'none' {
  if (how === ops['stroke'] || how === ops['closeStroke']) return 'stroke'
  if (how === ops['fill'] || how === ops['eoFill']) return 'fill'
  return how === ops['endPath'] ? 'none' : 'both'
}

const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4]
