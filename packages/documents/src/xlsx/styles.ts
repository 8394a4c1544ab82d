// What each cell style says of how its cells are shown: format code, type, colour and ground; and what a conditional format changes of that.
import type { Limits } from '../limits.ts'
import type { Colour, Look } from '../look.ts'
import { attribute, child, childrenNamed, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { builtInFormats } from './built-in-formats.ts'
import { colourOf, themeOf, type Theme } from './colours.ts'

export interface CellStyle {
  readonly format: string
  readonly look: Look
  /** Its ground is a gradient or a pattern, of which no one colour can be told. */
  readonly isMixedGround?: boolean
}

/** What it does not name stays as the cell's own style has it. */
export type StyleChange = Partial<CellStyle>

export interface Styles {
  /** By the index that a cell names in `s`; a workbook without styles shows everything as General. */
  readonly cells: readonly CellStyle[]
  /** By the index that a conditional format names in `dxfId`. */
  readonly changes: readonly StyleChange[]
  readonly theme: Theme
}

export const plainStyle: CellStyle = { format: 'General', look: {} }

export function stylesOf(source: string | null, themeSource: () => string | null, limits: Limits): Styles {
  const theme = themeOf(themeSource, limits)
  if (source === null) return { cells: [], changes: [], theme }
  const root = parseXml(source, limits)
  const own = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map((one) => [
      Number(attribute(one, 'numFmtId')),
      attribute(one, 'formatCode') ?? 'General',
    ]),
  )
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((font) => fontLook(font, theme))
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((fill) => groundOf(fill, theme, 'cell'))
  const cells = childrenNamed(child(root, 'cellXfs'), 'xf').map((style): CellStyle => {
    const index = (name: string): number => Number(attribute(style, name) ?? '0')
    const format = own.get(index('numFmtId')) ?? builtInFormats[index('numFmtId')] ?? 'General'
    return withGround({ format, look: fonts[index('fontId')] ?? {} }, fills[index('fillId')])
  })
  return { cells, changes: childrenNamed(child(root, 'dxfs'), 'dxf').map((one) => styleChange(one, theme)), theme }
}

/** Of a `dxf` element. */
export function styleChange(element: XmlElement, theme: Theme): StyleChange {
  const number = child(element, 'numFmt')
  const font = child(element, 'font')
  const fill = child(element, 'fill')
  const change = withGround(
    { look: font === null ? {} : fontLook(font, theme) },
    fill === null ? undefined : groundOf(fill, theme, 'change'),
  )
  return number === null ? change : { ...change, format: attribute(number, 'formatCode') ?? 'General' }
}

export const changed = (style: CellStyle, change: StyleChange): CellStyle => ({
  ...style,
  ...change,
  look: { ...style.look, ...change.look },
  isMixedGround: change.isMixedGround ?? (style.isMixedGround === true && change.look?.ground === undefined),
})

/** Of a `font` or `rPr` element; what it does not name is left out. */
export function fontLook(font: XmlElement, theme: Theme): Look {
  const [size, colour, strike, raised] = ['sz', 'color', 'strike', 'vertAlign'].map((name) => child(font, name))
  const known = colourOf(colour ?? null, theme)
  return {
    ...(size ? { size: Number(attribute(size, 'val')) * (isRaised(raised) ? raisedShare : 1) } : {}),
    ...(known === undefined ? {} : { colour: known }),
    ...(strike ? { isStruck: !['0', 'false'].includes(attribute(strike, 'val') ?? '1') } : {}),
  }
}

/** Signs set high or low are smaller than the size says. */
const raisedShare = 0.6
const isRaised = (element: XmlElement | null | undefined): boolean => element != null && attribute(element, 'val') !== 'baseline'

type Ground = Colour | 'mixed' | undefined

/** A cell's solid fill has its colour in front, that of a conditional format at the back. */
function groundOf(fill: XmlElement, theme: Theme, of: 'cell' | 'change'): Ground {
  const pattern = child(fill, 'patternFill')
  if (pattern === null) return gradientOf(child(fill, 'gradientFill'), theme)
  const kind = attribute(pattern, 'patternType') ?? (of === 'change' ? 'solid' : 'none')
  if (kind === 'none') return undefined
  if (kind !== 'solid') return 'mixed'
  const [front, back] = ['fgColor', 'bgColor'].map((name) => colourOf(child(pattern, name), theme))
  return of === 'change' ? (back ?? front) : front
}

/** A gradient from a colour to the same is that colour. */
function gradientOf(gradient: XmlElement | null, theme: Theme): Ground {
  if (gradient === null) return undefined
  const [first, ...rest] = childrenNamed(gradient, 'stop').map((stop) => colourOf(child(stop, 'color'), theme))
  const isSame = (other: Colour | undefined): boolean =>
    other !== undefined && other.red === first?.red && other.green === first.green && other.blue === first.blue
  return first !== undefined && rest.every(isSame) ? first : 'mixed'
}

function withGround<Style extends StyleChange>(style: Style, ground: Ground): Style {
  if (ground === undefined) return style
  return ground === 'mixed' ? { ...style, isMixedGround: true } : { ...style, look: { ...style.look, ground } }
}
