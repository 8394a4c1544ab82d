// What lies over the cells of a sheet: pictures, and shapes that are filled.
import type { Box } from '@jizheng/core'
import { tooLarge, type Limits } from '../limits.ts'
import { attribute, child, elements, localName } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import type { Area } from './position.ts'
import type { Rulers } from './rulers.ts'
import { content } from './shared-texts.ts'
import { hidden } from './shown-cell.ts'
import type { SeenCell } from './seen-cells.ts'

interface Cover {
  readonly box: Box
  /** Nothing shows through; of a picture with transparency that is not known. */
  readonly isOpaque: boolean
}

/** English Metric Units to the point. */
const unit = 12_700
/** How much of a cell's width and height must be covered, its middle among it. */
const leastShare = 0.6

export interface Drawn {
  readonly drawing: XmlElement
  readonly rulers: Rulers
  /** Whether the picture with this relationship has no transparency. */
  readonly isOpaque: (id: string) => boolean
}

/** Cells that a cover hides are blank and told; those under what may be seen through are doubted. `areaOf` is what a cell spans. */
export function underPictures(
  cells: readonly SeenCell[],
  { drawing, rulers, isOpaque }: Drawn,
  areaOf: (cell: SeenCell) => Area,
  limits: Limits,
): SeenCell[] {
  const covers = elements(drawing).flatMap((anchor) => coverOf(anchor, rulers, isOpaque))
  if (covers.length === 0) return [...cells]
  const boxes = cells
    .map((cell, index) => ({ index, box: boxOf(areaOf(cell), rulers) }))
    .toSorted((a, b) => middleOf(a.box) - middleOf(b.box))
  const found = [...cells]
  let looks = 0
  for (const { box, isOpaque: hides } of covers) {
    for (let at = firstBelow(boxes, box[1]); at < boxes.length && middleOf(boxes[at]!.box) < box[3]; at++) {
      if (++looks > limits.formattedCells) throw tooLarge('formattedCells', limits)
      const { index, box: own } = boxes[at]!
      const cell = found[index]!
      if (cell.text === '' || !isCovered(own, box)) continue
      const { text, concealed } = hidden(cell.text, 'under-picture')
      found[index] = hides
        ? { ...cell, text, concealed: [...cell.concealed, ...concealed] }
        : { ...cell, doubt: cell.doubt ?? 'under-picture' }
    }
  }
  return found
}

const middleOf = (box: Box): number => (box[1] + box[3]) / 2

const boxOf = (area: Area, { across, down }: Rulers): Box => [
  across.at(area.column),
  down.at(area.row),
  across.at(area.lastColumn + 1),
  down.at(area.lastRow + 1),
]

function isCovered(cell: Box, cover: Box): boolean {
  const share = (from: number, to: number): boolean => {
    const [low, high] = [Math.max(cell[from]!, cover[from]!), Math.min(cell[to]!, cover[to]!)]
    const middle = (cell[from]! + cell[to]!) / 2
    return low <= middle && middle <= high && high - low >= leastShare * (cell[to]! - cell[from]!)
  }
  return share(0, 2) && share(1, 3)
}

function firstBelow(boxes: readonly { readonly box: Box }[], y: number): number {
  let [low, high] = [0, boxes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (middleOf(boxes[middle]!.box) < y) low = middle + 1
    else high = middle
  }
  return low
}

function coverOf(anchor: XmlElement, rulers: Rulers, isOpaque: (id: string) => boolean): Cover[] {
  const shape = shapeIn(anchor)
  if (shape === undefined || isUnseen(shape)) return []
  const isAbsolute = localName(anchor) === 'absoluteAnchor'
  const placed = boxOfAnchor(anchor, rulers)
  if (placed === null) return []
  const box = isAbsolute ? aboutThere(placed) : placed
  if (localName(shape) === 'sp') return isFilled(shape) ? [{ box, isOpaque: !isAbsolute }] : []
  const picture = child(child(shape, 'blipFill'), 'blip')
  const id = Object.entries(picture?.attributes ?? {}).find(([name]) => /(?:^|:)embed$/.test(name))?.[1]
  if (picture === null || id === undefined) return []
  return [{ box, isOpaque: !isAbsolute && isOpaque(id) && child(picture, 'alphaModFix') === null }]
}

/**
 * In points from the corner of the sheet, while columns are as wide as the digits of the usual type (5.25 to 6.5 points) and rows as high as the program
 * finds them: what lies there is not known for sure.
 */
const aboutThere = ([x0, y0, x1, y1]: Box): Box => [x0 * 0.8, y0 * 0.9, x1, y1 * 1.1]

/** The first that hides something; of a group, which lies somewhere in its anchor, only one that is alone in it. */
function shapeIn(anchor: XmlElement): XmlElement | undefined {
  let shape = elements(anchor).find((each) => drawn.has(localName(each)))
  while (shape !== undefined && localName(shape) === 'grpSp') {
    const inside: XmlElement[] = elements(shape).filter((each) => drawn.has(localName(each)))
    shape = inside.length === 1 ? inside[0] : undefined
  }
  return shape
}

const drawn = new Set(['pic', 'sp', 'grpSp'])

const isUnseen = (shape: XmlElement): boolean =>
  elements(shape).some((each) => {
    const properties = child(each, 'cNvPr')
    return properties !== null && ['1', 'true'].includes(attribute(properties, 'hidden') ?? '0')
  })

/** Filled by itself or by its style with a colour that lets nothing through. */
function isFilled(shape: XmlElement): boolean {
  const own = child(shape, 'spPr')
  if (child(own, 'noFill') !== null) return false
  const solid = child(own, 'solidFill')
  if (solid !== null) return elements(solid).every((colour) => child(colour, 'alpha') === null)
  const styled = child(child(shape, 'style'), 'fillRef')
  return styled !== null && Number(attribute(styled, 'idx') ?? '0') > 0
}

function boxOfAnchor(anchor: XmlElement, { across, down }: Rulers): Box | null {
  const numberIn = (parent: XmlElement, name: string): number => {
    const element = child(parent, name)
    return element === null ? 0 : Number(content(element)) || 0
  }
  const pointOf = (at: XmlElement): readonly [number, number] => [
    across.at(Math.max(0, numberIn(at, 'col')), numberIn(at, 'colOff') / unit),
    down.at(Math.max(0, numberIn(at, 'row')), numberIn(at, 'rowOff') / unit),
  ]
  const [from, to, size, position] = ['from', 'to', 'ext', 'pos'].map((name) => child(anchor, name))
  const given = (element: XmlElement, name: string): number => Number(attribute(element, name) ?? '0') / unit
  const start = from ? pointOf(from) : position ? ([given(position, 'x'), given(position, 'y')] as const) : null
  if (start === null) return null
  const end = to ? pointOf(to) : size ? ([start[0] + given(size, 'cx'), start[1] + given(size, 'cy')] as const) : null
  return end === null ? null : [start[0], start[1], end[0], end[1]]
}

/** JPEG and BMP have no transparency; a PNG says in its header. Anything else may have some. */
export function isOpaquePicture(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x42 && bytes[1] === 0x4d)) return true
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50) return false
  const [kind, head] = [bytes[25], String.fromCharCode(...bytes.subarray(0, 4096))]
  return (kind === 0 || kind === 2 || kind === 3) && !head.includes('tRNS')
}
