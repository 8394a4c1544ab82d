// A style sheet's rules, as far as they may say whether a person sees a text: nested rules, conditions, layers (CSS Syntax 3, Cascade 5, Nesting 1).
import { tooMuchStyle } from '../../limits.ts'
import type { Limits } from '../../limits.ts'
import { dataText } from '../data-text.ts'
import { isShownMedium, isSupported } from './conditions.ts'
import { declarationsOf } from './declarations.ts'
import type { Declaration } from './declarations.ts'
import { closing, selectorText, textOf, tokensOf, type } from './tokens.ts'
import type { Tokens } from './tokens.ts'

interface Rule {
  /** A list of selectors, comments left out. */
  readonly selectors: string
  readonly declarations: readonly Declaration[]
  /** Later layers win; what stands in none, over all of them. */
  readonly layer: number
}

export interface Sheets {
  add(source: string): void
  readonly rules: readonly Rule[]
  /** What each animation leaves at its end, by its name. */
  readonly animations: ReadonlyMap<string, readonly Declaration[]>
}

/** Blocks inside blocks that are still looked into: more is no style sheet. */
const deepest = 32
/** Each `&` repeats all that is outside of it: without a bound the text would double with every level. */
const longestSelectors = 4096
const noLayer = Number.MAX_SAFE_INTEGER

/** Throws OperationError file-too-large beyond the limit of rules. */
export function styleSheets(limits: Limits): Sheets {
  const rules: Rule[] = []
  const animations = new Map<string, readonly Declaration[]>()
  const layers = new Map<string, number>()
  const layerOf = (name: string): number => {
    if (!layers.has(name)) layers.set(name, layers.size)
    return layers.get(name)!
  }
  return {
    rules,
    animations,
    add: (source) => {
      const tokens = tokensOf(source)
      const push = (rule: Rule): void => {
        if (rules.length >= limits.styleRules) throw tooMuchStyle('styleRules', limits)
        rules.push(rule)
      }
      readBlock(
        { tokens, push, layerOf, animations },
        { from: 0, to: tokens.types.length, outer: null, layer: noLayer, layerName: '', depth: 0 },
      )
    },
  }
}

interface Reading {
  readonly tokens: Tokens
  readonly push: (rule: Rule) => void
  readonly layerOf: (name: string) => number
  readonly animations: Map<string, readonly Declaration[]>
}

interface Block {
  readonly from: number
  readonly to: number
  /** The selectors of the rule that it is nested in. */
  readonly outer: string | null
  readonly layer: number
  readonly layerName: string
  readonly depth: number
}

function readBlock(reading: Reading, block: Block): void {
  const { tokens } = reading
  const { types } = tokens
  let at = block.from
  const own: Declaration[] = []
  while (at < block.to) {
    const kind = types[at]!
    if (
      kind === type.whiteSpace ||
      kind === type.comment ||
      kind === type.semicolon ||
      kind === type.cdo ||
      kind === type.cdc ||
      kind === type.closeCurly
    ) {
      at++
      continue
    }
    const end = preludeEnd(tokens, at, block)
    const opens = end < block.to && types[end] === type.openCurly
    if (!opens) {
      if (kind === type.atKeyword) atStatement(reading, block, at, end)
      else if (block.outer !== null) own.push(...declarationsOf(tokens, at, end))
      at = end + 1
      continue
    }
    const close = Math.min(closing(tokens, end), block.to)
    const inner = { ...block, from: end + 1, to: close, depth: block.depth + 1 }
    if (block.depth < deepest) {
      if (kind === type.atKeyword) atBlock(reading, inner, at, end)
      else {
        const selectors = nested(selectorText(tokens, at, end), block.outer)
        readBlock(reading, { ...inner, outer: selectors })
      }
    }
    at = close + 1
  }
  if (own.length > 0 && block.outer !== null) reading.push({ selectors: block.outer, declarations: own, layer: block.layer })
}

/** The `{` that follows, or the `;` (or end) that ends a statement or declaration; brackets are passed over. */
function preludeEnd(tokens: Tokens, from: number, block: Block): number {
  const { types, source, starts } = tokens
  // A custom property may hold blocks.
  const isCustom = block.outer !== null && source.startsWith('--', starts[from])
  for (let at = from; at < block.to; at++) {
    const kind = types[at]!
    if (kind === type.semicolon && (block.outer !== null || types[from] === type.atKeyword)) return at
    if (kind === type.openCurly && !isCustom) return at
    if (kind === type.function || kind === type.openRound || kind === type.openSquare || kind === type.openCurly) at = closing(tokens, at)
  }
  return block.to
}

function nested(selectors: string, outer: string | null): string {
  if (outer === null) return selectors
  const whole = selectors.includes('&') ? selectors.replaceAll('&', `:is(${outer})`) : `:is(${outer}) :is(${selectors})`
  return whole.length > longestSelectors ? '' : whole
}

/** `@layer one, two;` sets the order of layers; what is imported is followed where the address holds it. */
function atStatement(reading: Reading, block: Block, from: number, to: number): void {
  const { tokens, layerOf } = reading
  const name = textOf(tokens, from, from + 1).toLowerCase()
  const rest = textOf(tokens, from + 1, to)
  if (name === '@layer') for (const layer of rest.split(',')) layerOf(layer.trim())
  if (name === '@import' && block.depth < deepest) importSheet(reading, block, rest)
}

function importSheet(reading: Reading, block: Block, rest: string): void {
  const [, , address = '', condition = ''] =
    /^(?:url\(\s*)?(["'])(.*?)\1\s*\)?(.*)$/is.exec(rest) ?? /^url(\()\s*([^\s)]*)\s*\)(.*)$/is.exec(rest) ?? []
  const source = dataText(address)
  if (source === null || !isShownMedium(condition)) return
  const tokens = tokensOf(source)
  readBlock({ ...reading, tokens }, { ...block, from: 0, to: tokens.types.length, depth: block.depth + 1 })
}

function atBlock(reading: Reading, inner: Block, from: number, brace: number): void {
  const { tokens } = reading
  const name = textOf(tokens, from, from + 1).toLowerCase()
  const prelude = textOf(tokens, from + 1, brace)
  switch (name) {
    case '@media':
      if (isShownMedium(prelude)) readBlock(reading, inner)
      return
    case '@supports':
      if (isSupported(prelude)) readBlock(reading, inner)
      return
    case '@container':
    case '@scope':
      readBlock(reading, inner)
      return
    case '@keyframes':
    case '@-webkit-keyframes':
      readBlock({ ...reading, push: (frame) => addFrame(reading, prelude, frame) }, inner)
      return
    case '@layer': {
      const layerName = `${inner.layerName}.${prelude === '' ? `${from}` : prelude}`
      readBlock(reading, { ...inner, layer: reading.layerOf(inner.layerName === '' ? layerName.slice(1) : layerName), layerName })
      return
    }
    default:
  }
}

/** Only the last frame is kept. */
function addFrame({ animations }: Reading, name: string, { selectors, declarations }: Rule): void {
  if (selectors.split(',').some((at) => /^(to|100%)$/i.test(at.trim())))
    animations.set(name.replaceAll(/["']/g, '').toLowerCase(), declarations)
}
