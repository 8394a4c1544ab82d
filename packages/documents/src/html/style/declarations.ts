// Declarations that may decide whether a person sees a text, shorthands taken apart; those that a browser would refuse are left out, since the one before them holds.
import { colourOf } from './colour.ts'
import { lengthOf } from './length.ts'
import { closing, textOf, tokensOf, type } from './tokens.ts'
import type { Tokens } from './tokens.ts'

export interface Declaration {
  readonly name: string
  /** In small letters but for strings and addresses. */
  readonly value: string
  readonly isImportant: boolean
}

/** The declarations of a `style` attribute. */
export function inlineDeclarations(source: string): Declaration[] {
  const tokens = tokensOf(source)
  const all: Declaration[] = []
  for (let from = 0; from < tokens.types.length;) {
    const end = declarationEnd(tokens, from)
    all.push(...declarationsOf(tokens, from, end))
    from = end + 1
  }
  return all
}

function declarationEnd(tokens: Tokens, from: number): number {
  const { types } = tokens
  let at = from
  while (at < types.length && types[at] !== type.semicolon) {
    const kind = types[at]
    const opens = kind === type.function || kind === type.openRound || kind === type.openSquare || kind === type.openCurly
    at = opens ? closing(tokens, at) + 1 : at + 1
  }
  return Math.min(at, types.length)
}

/** What one declaration says: nothing, or one or more properties. */
export function declarationsOf(tokens: Tokens, from: number, to: number): Declaration[] {
  const { types } = tokens
  const isBlank = (at: number) => types[at] === type.whiteSpace || types[at] === type.comment
  let start = from
  while (start < to && isBlank(start)) start++
  let colon = start + 1
  while (colon < to && isBlank(colon)) colon++
  if (types[start] !== type.ident || colon >= to || types[colon] !== type.colon) return []
  const written = textOf(tokens, start, start + 1)
  const name = written.startsWith('--') ? written : written.toLowerCase()
  const takes = properties[name]
  if (takes === undefined && !name.startsWith('--')) return []
  const text = textOf(tokens, colon + 1, to)
  const important = /!\s*important$/i.exec(text)
  const value = important === null ? text : text.slice(0, important.index).trim()
  const isImportant = important !== null
  if (takes === undefined) return [{ name, value, isImportant }]
  const small = keepsCase.test(value) ? value : value.toLowerCase()
  const isOpen = wide.has(small) || small.includes('var(')
  if (!isOpen && !takes.accepts(small)) return []
  return (takes.for ?? [name]).map((longhand) => ({ name: longhand, value: small, isImportant }))
}

interface Property {
  readonly accepts: (value: string) => boolean
  /** The properties that a shorthand or another name stands for; each takes its part of the value when it is asked. */
  readonly for?: readonly string[]
}

const keepsCase = /["']|url\(/i
/** Values that every property takes. */
export const wide: ReadonlySet<string> = new Set('inherit initial unset revert revert-layer'.split(' '))

const anything: Property = { accepts: () => true }
const words = (list: string): Property => {
  const known = new Set(list.split(' '))
  return { accepts: (value) => value.split(/\s+/).every((word) => known.has(word)) }
}
const isLength = (value: string): boolean => lengthOf(value) !== null
const length: Property = {
  accepts: (value) => isLength(value) || /^(auto|none|(min|max|fit)-content.*|stretch|-webkit-fill-available)$/.test(value),
}
const colour: Property = { accepts: (value) => value === 'currentcolor' || colourOf(value) !== null }
const sizes = new Set('xx-small x-small small medium large x-large xx-large xxx-large smaller larger'.split(' '))
const isSize = (value: string): boolean => sizes.has(value) || isLength(value)
const number: Property = { accepts: (value) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/.test(value) || value.startsWith('calc(') }

const properties: Readonly<Record<string, Property>> = {
  display: words(
    'none block inline inline-block flex inline-flex grid inline-grid table inline-table table-row table-cell table-row-group table-header-group table-footer-group table-column table-column-group table-caption list-item contents flow flow-root ruby ruby-text ruby-base -webkit-box -webkit-inline-box run-in math',
  ),
  visibility: words('visible hidden collapse'),
  'content-visibility': words('visible hidden auto'),
  opacity: number,
  'font-size': { accepts: isSize },
  font: {
    accepts: (value) => sizeInFont(value) !== null || /^(caption|icon|menu|message-box|small-caption|status-bar)$/.test(value),
    for: ['font-size'],
  },
  zoom: number,
  color: colour,
  '-webkit-text-fill-color': colour,
  'background-color': colour,
  'background-image': anything,
  background: { ...anything, for: ['background-color', 'background-image'] },
  '-webkit-text-security': words('none disc circle square'),
  'text-shadow': anything,
  'text-indent': { accepts: (value) => isLength(value.split(/\s+/)[0] ?? '') },
  'text-decoration': { ...anything, for: ['text-decoration-line'] },
  'text-decoration-line': anything,
  position: words('static relative absolute fixed sticky -webkit-sticky'),
  float: words('none left right inline-start inline-end'),
  left: length,
  right: length,
  top: length,
  bottom: length,
  inset: { ...anything, for: ['left', 'top'] },
  'inset-inline-start': { ...length, for: ['left'] },
  'inset-block-start': { ...length, for: ['top'] },
  'margin-left': length,
  'margin-top': length,
  margin: { ...anything, for: ['margin-left', 'margin-top'] },
  'min-width': length,
  'min-height': length,
  'background-clip': words('text border-box padding-box content-box border-area'),
  '-webkit-background-clip': { ...words('text border border-box padding padding-box content content-box'), for: ['background-clip'] },
  width: length,
  height: length,
  'max-width': length,
  'max-height': length,
  'inline-size': { ...length, for: ['width'] },
  'block-size': { ...length, for: ['height'] },
  'max-inline-size': { ...length, for: ['max-width'] },
  'max-block-size': { ...length, for: ['max-height'] },
  overflow: words('visible hidden clip scroll auto overlay'),
  'overflow-x': { ...words('visible hidden clip scroll auto overlay'), for: ['overflow'] },
  'overflow-y': { ...words('visible hidden clip scroll auto overlay'), for: ['overflow'] },
  'flex-direction': words('row row-reverse column column-reverse'),
  'flex-flow': { ...anything, for: ['flex-direction'] },
  order: { accepts: (value) => /^[+-]?\d+$/.test(value) },
  'grid-area': anything,
  'grid-row': { ...anything, for: ['grid-area'] },
  'grid-column': { ...anything, for: ['grid-area'] },
  'grid-row-start': { ...anything, for: ['grid-area'] },
  'grid-column-start': { ...anything, for: ['grid-area'] },
  direction: words('ltr rtl'),
  'unicode-bidi': words('normal embed isolate bidi-override isolate-override plaintext'),
  clip: anything,
  'clip-path': anything,
  transform: anything,
  translate: anything,
  scale: anything,
  filter: anything,
  content: anything,
  animation: anything,
  '-webkit-animation': { ...anything, for: ['animation'] },
  'animation-name': anything,
  'animation-fill-mode': words('none forwards backwards both'),
  'mso-hide': words('all none screen'),
  all: { accepts: () => false },
}

/** Whether a browser takes the value for the property; null where the property is none of these. */
export function isAccepted(name: string, value: string): boolean | null {
  const takes = properties[name]
  return takes === undefined ? null : wide.has(value) || takes.accepts(value)
}

/** The size in a `font` shorthand, or the size itself; null where there is none. */
export function sizeInFont(value: string): string | null {
  for (const part of value.replaceAll(/\s*\/\s*/g, '/').split(/\s+(?![^(]*\))/)) {
    const size = part.split('/')[0]!
    if (isSize(size) && !/^[1-9]00$/.test(size)) return size
  }
  return null
}
