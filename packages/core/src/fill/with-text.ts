// Typing: one cell, or many at once from a spreadsheet.
import { findClaims } from '../value/claims.ts'
import type { Claim, Form } from '../form.ts'
import { splitObjectives } from '../objectives.ts'
import { indicatorWith, lineOfText, lineWith, moneyUnitOf, paragraphs, plainText, pointsOf, yearOf } from './cell-value.ts'
import { canFollow, cellAt, type Cell } from './cell.ts'
import { type Filling, textAt } from './filling.ts'

/**
 * The filling with a cell as typed. Never throws on any text; a text that cannot be read as the cell's value stays in `typed` beside a null.
 * The same text again changes nothing. An emptied cell whose value can be computed follows again.
 */
export function withText(filling: Filling, at: string, text: string): Filling {
  const next = typedInto(filling, at, text)
  return next === filling ? filling : { ...next, form: withoutTraces(next.form, new Set([at])) }
}

/** A paste of many cells, in the order given: amounts before the rate that they explain. */
export function withTexts(filling: Filling, cells: readonly { readonly at: string; readonly text: string }[]): Filling {
  const changed = new Set<string>()
  let next = filling
  for (const { at, text } of cells) {
    const before = next
    next = typedInto(before, at, text)
    if (next !== before) changed.add(at)
  }
  return changed.size === 0 ? filling : { ...next, form: withoutTraces(next.form, changed) }
}

function typedInto(filling: Filling, at: string, text: string): Filling {
  const { form, typed, following } = filling
  const cell = cellAt(form, at)
  const shown = text === textAt(filling, at)
  const follows = text.trim() === '' && !(shown && text !== '') && canFollow(form, cell)
  if (follows ? following.includes(at) : shown) return filling
  const next = withColumn(shown ? form : withValue(form, cell, at, text), cell, follows || text.trim() !== '')
  return {
    form: next,
    typed: follows || plainText(next, cell) === text ? without(typed, at) : { ...typed, [at]: text },
    following: follows ? [...following, at] : following.includes(at) ? following.filter((each) => each !== at) : following,
  }
}

function withValue(form: Form, cell: Cell, at: string, text: string): Form {
  switch (cell.part) {
    case 'head':
      return { ...form, [cell.key]: lineOfText(text) }
    case 'year':
      return { ...form, year: yearOf(text) }
    case 'unit':
      return { ...form, budget: { ...form.budget, unit: moneyUnitOf(text) } }
    case 'contact': {
      const value = lineOfText(text)
      if (form.contact === null && value === null) return form
      return { ...form, contact: { ...(form.contact ?? { name: null, phone: null }), [cell.key]: value } }
    }
    case 'line':
      return {
        ...form,
        budget: { ...form.budget, lines: replaced(form.budget.lines, cell.index, (line) => lineWith(line, cell.key, text)) },
      }
    case 'objective': {
      const value = paragraphs(text)
      const items = (['expected', 'actual'] as const).flatMap((side) =>
        side !== cell.key ? form.objectives.items.filter((item) => item.side === side) : value === null ? [] : splitObjectives(value, side),
      )
      return { ...form, objectives: { ...form.objectives, [cell.key]: value, items }, claims: withClaims(form, at, value) }
    }
    case 'row':
      return { ...form, indicators: replaced(form.indicators, cell.index, (row) => indicatorWith(row, cell.key, text)) }
    case 'total':
      return { ...form, total: { ...form.total, [cell.key]: cell.key === 'grade' ? lineOfText(text) : pointsOf(text) } }
    case 'note': {
      const value = (cell.key === 'text' ? paragraphs(text) : lineOfText(text)?.replace(/[:：]\s*$/, '')) ?? ''
      const notes = replaced(form.notes, cell.index, (note) => ({ ...note, [cell.key]: value }))
      return { ...form, notes, claims: cell.key === 'text' ? withClaims(form, at, value) : form.claims }
    }
  }
}

const replaced = <T>(list: readonly T[], index: number, change: (item: T) => T): T[] => list.with(index, change(list[index]!))

/** The figures of one text found anew, in the order of the texts. */
function withClaims(form: Form, at: string, text: string | null): Claim[] {
  const found = text === null ? [] : findClaims(text, at)
  const known = form.claims.filter((claim) => claim.in !== at)
  if (found.length === 0) return known.length === form.claims.length ? form.claims : known
  const order = ['/objectives/expected', '/objectives/actual', ...form.notes.map((_, index) => `/notes/${index}/text`)]
  return [...known, ...found].toSorted((one, other) => order.indexOf(one.in) - order.indexOf(other.in))
}

/** What was typed stands on no page, and nobody doubts it, nor the parts of it (/target/value). */
function withoutTraces(form: Form, cells: ReadonlySet<string>): Form {
  const typedThere = (pointer: string): boolean => cells.has(pointer) || cells.has(pointer.slice(0, pointer.lastIndexOf('/')))
  const gone = Object.keys(form.sources).filter(typedThere)
  const doubted = form.doubts.some(({ at }) => typedThere(at))
  if (gone.length === 0 && !doubted) return form
  const sources = { ...form.sources }
  for (const pointer of gone) delete sources[pointer]
  return { ...form, sources, doubts: doubted ? form.doubts.filter(({ at }) => !typedThere(at)) : form.doubts }
}

/** A form that lacked a column has it once something stands there. */
function withColumn(form: Form, cell: Cell, filled: boolean): Form {
  if (!filled || (cell.part !== 'row' && cell.part !== 'line') || !(cell.key in form.columns)) return form
  // weight and score are columns of the indicators
  if (cell.part === 'line' && (cell.key === 'weight' || cell.key === 'score')) return form
  const key = cell.key as keyof Form['columns']
  return form.columns[key] ? form : { ...form, columns: { ...form.columns, [key]: true } }
}

function without(typed: Filling['typed'], at: string): Filling['typed'] {
  if (typed[at] === undefined) return typed
  const { [at]: _, ...rest } = typed
  return rest
}
