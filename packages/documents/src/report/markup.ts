// HTML from template strings in which every inserted value is escaped unless it is markup already.
import { withSignsShown } from '@jizheng/core'

export interface Markup {
  readonly markup: string
}

type Insert = string | number | null | undefined | Markup | readonly Markup[]

export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return { markup: parts.reduce((text, part, i) => text + markupOf(inserts[i - 1]) + part) }
}

export const nothing: Markup = { markup: '' }

function markupOf(insert: Insert): string {
  if (insert === null || insert === undefined) return ''
  if (typeof insert === 'string' || typeof insert === 'number') return escaped(String(insert))
  if ('markup' in insert) return insert.markup
  return insert.map((each) => each.markup).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Signs that would turn the direction of writing, or vanish, are shown as signs. */
const escaped = (text: string): string => withSignsShown(text).replace(/[&<>"']/g, (character) => entities[character]!)

/** Text with its line breaks kept. */
export const lines = (text: string | null): Markup => ({ markup: (text ?? '').split('\n').map(escaped).join('<br>') })
