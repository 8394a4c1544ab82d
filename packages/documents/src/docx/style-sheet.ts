// The styles of a Word document, as far as they say how text looks, each with what it is based on.
import type { Colour } from '../look.ts'
import { attribute, child, childrenNamed } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { type RunProperties, runProperties, shading } from './run-properties.ts'
import { value } from './style-lists.ts'
import type { Theme } from './theme.ts'

export interface Style {
  readonly run: RunProperties
  /** Of paragraphs and cells; null for none. */
  readonly ground: Colour | null
  /** Exact height of a line in twentieths of a point. */
  readonly line: number | null
  /** Of the first line, in twentieths of a point. */
  readonly indent: number | null
  /** Of a table: what holds for its first row, its last column and so on. */
  readonly parts: ReadonlyMap<string, { readonly run: RunProperties; readonly ground: Colour | null }>
}

export interface StyleSheet {
  readonly defaults: RunProperties
  /** A style with all that it is based on; with no id that of paragraphs that name none. */
  style(id: string | null, kind: 'paragraph' | 'character' | 'table'): Style
}

export const noStyle: Style = { run: {}, ground: null, line: null, indent: null, parts: new Map() }
/** More steps than Word permits: a style based on itself must end. */
const mostSteps = 20

export function styleSheet(root: XmlElement | null, theme: Theme): StyleSheet {
  const written = new Map(childrenNamed(root, 'style').map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const standard = new Map(
    [...written]
      .filter(([, style]) => ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? ''))
      .map(([id, style]) => [attribute(style, 'w:type'), id]),
  )
  const own = new Map<string, Style>()
  const ownOf = (id: string, style: XmlElement): Style => {
    let known = own.get(id)
    if (known === undefined) own.set(id, (known = styleOf(style, theme)))
    return known
  }
  const whole = new Map<string, Style>()
  const resolved = (id: string): Style => {
    const known = whole.get(id)
    if (known !== undefined) return known
    let style = noStyle
    let at: string | null = id
    for (let step = 0; step < mostSteps && at !== null; step++) {
      const element = written.get(at)
      if (element === undefined) break
      style = over(style, ownOf(at, element))
      at = value(child(element, 'w:basedOn'))
    }
    whole.set(id, style)
    return style
  }
  const defaults = runProperties(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), theme)
  return {
    defaults,
    style: (id, kind) => {
      const chosen = id ?? (kind === 'character' ? null : (standard.get(kind) ?? null))
      return chosen === null ? noStyle : resolved(chosen)
    },
  }
}

/** What the nearer style says, and what the other says beside it. */
const over = (near: Style, far: Style): Style => ({
  run: { ...far.run, ...near.run },
  ground: near.ground ?? far.ground,
  line: near.line ?? far.line,
  indent: near.indent ?? far.indent,
  parts: new Map([...far.parts, ...near.parts]),
})

function styleOf(style: XmlElement, theme: Theme): Style {
  const paragraph = child(style, 'w:pPr')
  return {
    run: runProperties(child(style, 'w:rPr'), theme),
    ground:
      shading(child(paragraph, 'w:shd'), theme) ??
      shading(child(child(style, 'w:tcPr'), 'w:shd'), theme) ??
      shading(child(child(style, 'w:tblPr'), 'w:shd'), theme),
    line: exactLine(paragraph),
    indent: indentOf(paragraph),
    parts: new Map(
      childrenNamed(style, 'tblStylePr').map((part) => [
        attribute(part, 'w:type') ?? '',
        { run: runProperties(child(part, 'w:rPr'), theme), ground: shading(child(child(part, 'w:tcPr'), 'w:shd'), theme) },
      ]),
    ),
  }
}

/** The exact height of a paragraph's lines; null where they grow with the text. */
export function exactLine(paragraph: XmlElement | null): number | null {
  const spacing = child(paragraph, 'w:spacing')
  if (spacing === null || attribute(spacing, 'w:lineRule') !== 'exact') return null
  const line = Number(attribute(spacing, 'w:line') ?? 'NaN')
  return Number.isNaN(line) ? null : line
}

/** Where a paragraph's first line begins, from the edge of the text; null where nothing is said. */
export function indentOf(paragraph: XmlElement | null): number | null {
  const indent = child(paragraph, 'w:ind')
  if (indent === null) return null
  const part = (...names: readonly string[]): number => {
    const written = names.map((name) => attribute(indent, name)).find((one) => one !== null)
    return Number.parseFloat(written ?? '0') || 0
  }
  return part('w:left', 'w:start') + part('w:firstLine') - part('w:hanging')
}
