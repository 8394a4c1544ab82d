// What a cell shows under a style, and what of it a person does not see.
import type { Concealment, DoubtFeature } from '@jizheng/core'
import { concealmentOf } from '../look.ts'
import type { Look } from '../look.ts'
import { printedText } from '../printed-text.ts'
import { attribute, child } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { formatColour, shownNumber, shownText } from './number-format.ts'
import { content, textRuns, type TextRun } from './shared-texts.ts'
import { plainStyle, type CellStyle, type Styles } from './styles.ts'
import { isUnlikeStored } from './unlike-stored.ts'

export interface Book {
  readonly texts: readonly (readonly TextRun[])[]
  readonly styles: Styles
  readonly isFrom1904: boolean
}

/** What a cell holds, whatever it is shown as. */
export type Content =
  | { readonly kind: 'number'; readonly stored: string }
  | { readonly kind: 'text'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'said'; readonly text: string; readonly doubt?: DoubtFeature }

interface Piece {
  readonly text: string
  readonly how: Concealment
}

export interface Shown {
  readonly text: string
  readonly doubt?: DoubtFeature
  /** What stands there by the other reading: as stored, as reckoned, as written before. */
  readonly instead?: string
  readonly concealed: readonly Piece[]
}

/** What a `c` element holds, null for nothing; and what it holds by its other part, where a text stands in it beside a value. */
export function contentsOf(cell: XmlElement, book: Book): readonly [Content | null, Content?] {
  const inline = child(cell, 'is')
  const value = valueContent(cell, book)
  if (inline === null) return [value]
  const text: Content = { kind: 'text', runs: textRuns(inline, book.styles.theme) }
  if (value === null) return [text]
  // its kind says which of the two counts; not all programs heed it
  return (attribute(cell, 't') ?? 'n') === 'inlineStr' ? [text, value] : [value, text]
}

function valueContent(cell: XmlElement, book: Book): Content | null {
  const type = attribute(cell, 't') ?? 'n'
  const value = child(cell, 'v')
  const stored = value === null ? '' : content(value)
  const formula = child(cell, 'f')
  const typed = formula === null ? null : typedAsText(content(formula), type, stored)
  if (typed !== null) return { kind: 'said', text: typed }
  if (stored === '') return null
  if (type === 's') return { kind: 'text', runs: book.texts[Number(stored)] ?? [] }
  if (type === 'b') return { kind: 'said', text: stored === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { kind: 'said', text: stored, doubt: 'formula-error' }
  return type === 'n' ? { kind: 'number', stored } : { kind: 'text', runs: [{ text: stored }] }
}

/**
 * Somebody who types "=100%" or "=46条" into a cell means the sign, but the spreadsheet takes a formula: the value is then 1 or #NAME?, and what was
 * written stands in the formula. Null for what is a real formula: one that refers to cells, calls a function or computes.
 */
function typedAsText(formula: string, type: string, stored: string): string | null {
  const isNumber = /^\s*[+-]?[\d.,]+\s*%?\s*$/.test(formula) && (stored === '' || isAbout(formula, Number(stored)))
  const isName = type === 'e' && stored === '#NAME?' && /^[^()!:$]*$/.test(formula) && /\d/.test(formula)
  return formula !== '' && (isNumber || isName) ? `=${formula.trim()}` : null
}

/** Another number than the one typed is shown instead of it. */
function isAbout(formula: string, stored: number): boolean {
  const typed = Number(formula.replaceAll(/[,%\s]/g, '')) / (formula.includes('%') ? 100 : 1)
  return !Number.isFinite(typed) || Math.abs(typed - stored) <= 1e-9 * Math.max(1, Math.abs(stored))
}

export const styleOf = (cell: XmlElement, { styles }: Book): CellStyle => styles.cells[Number(attribute(cell, 's') ?? '0')] ?? plainStyle

export function shownOf(held: Content, style: CellStyle, book: Book): Shown {
  if (held.kind === 'text') return shownRuns(held.runs, style)
  if (held.kind === 'said') {
    const shown = seen(held.text, style)
    if (held.doubt === undefined) return shown
    // an error is no value: nothing is concealed with it
    return shown.text === '' ? nothing : { ...shown, doubt: held.doubt }
  }
  const text = printedText(shownNumber(held.stored, style.format, book.isFrom1904))
  if (text === '') return Number(held.stored) === 0 ? nothing : hidden(held.stored, 'style-hidden')
  const shown = seen(text, style, formatColour(held.stored, style.format))
  return shown.text !== '' && isUnlikeStored(held.stored, text, style.format) ? unlike(shown, held.stored) : shown
}

const nothing: Shown = { text: '', concealed: [] }

/** What is stored where another value is shown: the value is as shown, and doubted. */
const unlike = (shown: Shown, stored: string): Shown => ({
  ...shown,
  doubt: 'shown-differs-from-stored',
  instead: stored,
  concealed: [...shown.concealed, { text: `存${stored}，显示${shown.text}`, how: 'shown-differs-from-stored' }],
})

export const hidden = (text: string, how: Concealment): Shown => ({ text: '', concealed: text === '' ? [] : [{ text, how }] })

function seen(text: string, style: CellStyle, colour?: Look['colour']): Shown {
  const how = concealmentIn(style, colour && { colour })
  return how === null || text === '' ? { text, concealed: [] } : hidden(text, how)
}

function shownRuns(runs: readonly TextRun[], style: CellStyle): Shown {
  const concealed: Piece[] = []
  let left = ''
  for (const { text, look } of runs) {
    const how = text.trim() === '' ? null : concealmentIn(style, look)
    if (how === null) left += text
    else concealed.push({ text: text.trim(), how })
  }
  const stored = printedText(left)
  const text = stored === '' ? '' : printedText(shownText(stored, style.format))
  if (stored !== '' && text === '') concealed.push({ text: stored, how: 'style-hidden' })
  const shown = { text, concealed }
  return text !== '' && text !== stored && !text.includes(stored) ? unlike(shown, stored) : shown
}

/** What is asked of a style again and again. */
const known = new WeakMap<CellStyle, { readonly how: Concealment | null }>()

function concealmentIn(style: CellStyle, own?: Look): Concealment | null {
  if (own !== undefined) return judged(style, own)
  let answer = known.get(style)
  if (answer === undefined) known.set(style, (answer = { how: judged(style, {}) }))
  return answer.how
}

/** On a gradient or a pattern colours are not judged. */
function judged({ look, isMixedGround }: CellStyle, own: Look): Concealment | null {
  const { colour, ground, ...rest } = { ...look, ...own }
  if (isMixedGround === true || (colour === undefined && ground === undefined)) return concealmentOf(rest)
  return concealmentOf({ ...rest, ...(colour && { colour }), ...(ground && { ground }) })
}
