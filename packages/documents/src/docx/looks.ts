// How a run of a Word document looks, and why it is not seen: its own properties over those of character, paragraph and table style and the defaults.
import type { Concealment } from '@jizheng/core'
import { type Colour, concealmentOf } from '../look.ts'
import { attribute, child } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { type RunProperties, nothingSaid, runProperties, shading } from './run-properties.ts'
import { value } from './style-lists.ts'
import { exactLine, indentOf, noStyle } from './style-sheet.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { Theme } from './theme.ts'

/** What a table gives to the text in one of its cells. */
export interface Around {
  readonly run: RunProperties
  readonly ground: Colour | null
}

export interface Looks {
  /** For the runs of a paragraph: why the text of one is not seen; null where it is. */
  runs(paragraph: XmlElement | null, around: Around): (run: XmlElement) => Concealment | null
  /** For the cells of a table: what they give to the text in them. */
  cells(table: XmlElement): (cell: XmlElement, place: CellPlace) => Around
}

interface CellPlace {
  readonly row: number
  readonly rowCount: number
  readonly column: number
  readonly columnCount: number
}

export const nothingAround: Around = { run: {}, ground: null }

export function looksOf(styles: StyleSheet, theme: Theme): Looks {
  return {
    runs: (paragraph, around) => {
      const block = styles.style(value(child(paragraph, 'w:pStyle')), 'paragraph')
      const ground = shading(child(paragraph, 'w:shd'), theme) ?? block.ground ?? around.ground
      const line = exactLine(paragraph) ?? block.line
      const indent = indentOf(paragraph) ?? block.indent
      const how = (character: RunProperties, own: RunProperties): Concealment | null => {
        const layers = [styles.defaults, around.run, block.run, character, own]
        return seen(Object.assign({}, ...layers) as RunProperties, {
          vanish: toggled('vanish', layers),
          strike: toggled('strike', layers),
          ground: own.ground ?? character.ground ?? block.run.ground ?? ground,
          line,
          indent,
        })
      }
      // Most runs say nothing of their own that matters.
      let plain: { readonly how: Concealment | null } | null = null
      return (run) => {
        const properties = child(run, 'w:rPr')
        const own = runProperties(properties, theme)
        const named = properties === null ? null : value(child(properties, 'w:rStyle'))
        if (own !== nothingSaid || named !== null) return how(styles.style(named, 'character').run, own)
        plain ??= { how: how(nothingSaid, nothingSaid) }
        return plain.how
      }
    },
    cells: (table) => {
      const properties = child(table, 'w:tblPr')
      const style = styles.style(value(child(properties, 'w:tblStyle')), 'table')
      const ground = shading(child(properties, 'w:shd'), theme) ?? style.ground
      const whole: Around = style === noStyle && ground === null ? nothingAround : { run: style.run, ground }
      return (cell, place) => {
        const own = shading(child(child(cell, 'w:tcPr'), 'w:shd'), theme)
        if (style.parts.size === 0) return own === null ? whole : { ...whole, ground: own }
        const parts = partsAt(place, child(properties, 'w:tblLook'))
          .map((name) => style.parts.get(name))
          .filter((part) => part !== undefined)
        return {
          run: Object.assign({}, style.run, ...parts.map((part) => part.run)) as RunProperties,
          ground: own ?? parts.findLast((part) => part.ground !== null)?.ground ?? ground,
        }
      }
    },
  }
}

/** Switches of styles turn each other over (17.7.3); what the run says itself holds, and what the defaults switch on stays on. */
function toggled(name: 'vanish' | 'strike', [defaults, table, paragraph, character, own]: readonly RunProperties[]): boolean {
  if (own?.[name] !== undefined) return own[name]
  const turned = [table, paragraph, character].filter((layer) => layer?.[name] === true).length % 2 === 1
  return turned || defaults?.[name] === true
}

interface Seen {
  readonly vanish: boolean
  readonly strike: boolean
  readonly ground: Colour | null
  readonly line: number | null
  readonly indent: number | null
}

/** A line raised or sunk by more than an inch, in half points; one that begins further left or right than paper is wide, in twentieths of a point. */
const FARTHEST_RAISED = 144
const [FARTHEST_LEFT, FARTHEST_RIGHT] = [-10_000, 24_000]

/** Without any word of a size, Word takes ten points. */
const USUAL_SIZE = 20

function seen(
  { size: simpleSize, complexSize, isComplex = false, raised = 0, scale = 100, colour = null, dstrike = false }: RunProperties,
  { vanish, strike, ground, line, indent }: Seen,
): Concealment | null {
  const size = (isComplex ? complexSize : simpleSize) ?? USUAL_SIZE
  const points = Math.min(size / 2, (size / 2) * (scale / 100), line === null ? Infinity : line / 20)
  return concealmentOf({
    isHidden: vanish,
    isOffPage: Math.abs(raised) > FARTHEST_RAISED || (indent !== null && (indent < FARTHEST_LEFT || indent > FARTHEST_RIGHT)),
    size: points,
    isStruck: strike || dstrike,
    ...(colour === null ? {} : { colour }),
    ...(colour === null || ground === null ? {} : { ground }),
  })
}

/** The parts of a table's style that hold for a cell, the weakest first (17.7.6). */
function partsAt({ row, rowCount, column, columnCount }: CellPlace, look: XmlElement | null): string[] {
  const bits = Number.parseInt(look === null ? '04A0' : (attribute(look, 'w:val') ?? '0'), 16)
  const has = (name: string, bit: number): boolean => {
    const said = look === null ? null : attribute(look, `w:${name}`)
    return said === null ? (bits & bit) !== 0 : said === '1' || said === 'true' || said === 'on'
  }
  const [firstRow, lastRow] = [has('firstRow', 0x20) && row === 0, has('lastRow', 0x40) && row === rowCount - 1]
  const [firstColumn, lastColumn] = [has('firstColumn', 0x80) && column === 0, has('lastColumn', 0x1_00) && column === columnCount - 1]
  const band = (index: number, isHeaded: boolean): number => ((index - (isHeaded ? 1 : 0)) % 2) + 1
  return [
    'wholeTable',
    ...(has('noVBand', 0x4_00) ? [] : [`band${band(column, has('firstColumn', 0x80))}Vert`]),
    ...(has('noHBand', 0x2_00) ? [] : [`band${band(row, has('firstRow', 0x20))}Horz`]),
    ...(firstColumn ? ['firstCol'] : []),
    ...(lastColumn ? ['lastCol'] : []),
    ...(firstRow ? ['firstRow'] : []),
    ...(lastRow ? ['lastRow'] : []),
    ...(firstRow && firstColumn ? ['nwCell'] : []),
    ...(firstRow && lastColumn ? ['neCell'] : []),
    ...(lastRow && firstColumn ? ['swCell'] : []),
    ...(lastRow && lastColumn ? ['seCell'] : []),
  ]
}
