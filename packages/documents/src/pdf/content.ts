// One page's operator list → text runs and straight strokes, in points from the top left of the page as displayed.
// One pass over the operators gives both; it costs about what pdf.js's own text extraction costs.
import type { Box } from '@jizheng/core'
import { applyToBox, identity, shared, times, type Matrix } from './geometry.ts'
import { strokesOf, type Stroke } from './strokes.ts'
import { TextState, type Font, type Glyph, type Run } from './text-state.ts'

export interface PageContent {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly strokes: readonly Stroke[]
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
}

/** `view` takes the page's own coordinates to the displayed page (its rotation, crop box and unit included). */
export function readContent(
  list: OperatorList,
  options: { ops: Operators; view: Matrix; width: number; height: number; font: (name: string) => Font | null },
): PageContent {
  const { ops, view } = options
  const strokes: Stroke[] = []
  const text = new TextState()
  let now: Graphics = { matrix: view, lineWidth: 1, clip: null }
  /** The path that comes next is one to clip to. */
  let clips = false
  const stack: { graphics: Graphics; text: TextState }[] = []
  const save = (): void => {
    stack.push({ graphics: now, text: text.copy() })
  }
  const restore = (): void => {
    const top = stack.pop()
    if (!top) return
    now = top.graphics
    text.restore(top.text)
  }

  const handlers: Record<string, (args: readonly never[]) => void> = {
    save,
    restore,
    transform: (args) => {
      now = { ...now, matrix: times(now.matrix, args as unknown as Matrix) }
    },
    setLineWidth: ([width]) => {
      now = { ...now, lineWidth: width ?? 1 }
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
    showText: ([glyphs]) => text.show((glyphs as unknown as readonly (Glyph | number)[] | undefined) ?? [], now.matrix, now.clip),
    clip: () => void (clips = true),
    eoClip: () => void (clips = true),
    constructPath: ([how, data, extent]) => {
      const [x0, y0, x1, y1] = Array.from((clips ? extent : null) ?? ([] as ArrayLike<number>))
      if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined && x0 < x1 && y0 < y1) {
        const box = applyToBox(now.matrix, [x0, y0, x1, y1])
        now = { ...now, clip: now.clip === null ? box : shared(now.clip, box) }
      }
      clips = false
      const path = (data as unknown as (ArrayLike<number> | null)[] | undefined)?.[0]
      if (!path) return
      // one by one: a path may hold more strokes than a call takes arguments
      for (const stroke of strokesOf({ path, how: paintOf(ops, how ?? 0), matrix: now.matrix, lineWidth: now.lineWidth }))
        strokes.push(stroke)
    },
    // A mask of one opaque pixel, stretched: some producers draw rules like this.
    paintSolidColorImageMask: () => {
      strokes.push(...strokesOf({ path: unitSquare, how: 'fill', matrix: now.matrix, lineWidth: 0 }))
    },
  }
  const byNumber = new Map(Object.entries(handlers).map(([name, handler]) => [ops[name], handler]))
  list.fnArray.forEach((fn, i) => byNumber.get(fn)?.((list.argsArray[i] ?? []) as readonly never[]))

  const { width, height } = options
  const inside = (box: Box): boolean => {
    const x = (box[0] + box[2]) / 2
    const y = (box[1] + box[3]) / 2
    return x >= 0 && x <= width && y >= 0 && y <= height
  }
  return { width, height, runs: text.runs.filter((run) => inside(run.box)), strokes: strokes.filter((s) => onPage(s, width, height)) }
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
