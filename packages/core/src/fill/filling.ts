// A form being filled in: its values, the text as typed where that differs from what the value prints, and what is computed until someone types there.
import type { Form } from '../form.ts'
import { amountOf, lineOfText, paragraphs, plainText, pointsOf, rateOf } from './cell-value.ts'
import { cellAt, type Cell } from './cell.ts'

export interface Filling {
  readonly form: Form
  /** By JSON Pointer: what was typed, where the value prints otherwise ("8.00") or the text cannot be read ("abc"). */
  readonly typed: Readonly<Record<string, string>>
  /** Pointers of the values that are computed, until someone types there. */
  readonly following: readonly string[]
}

/** A form read from a document: nothing typed, nothing following. */
export const fillingOf = (form: Form): Filling => ({ form, typed: {}, following: [] })

/** What an editor shows for a cell: the text as typed, else as printed on the page, else the value in plain notation. */
export function textAt(filling: Filling, at: string): string {
  const { form, typed } = filling
  const cell = cellAt(form, at)
  const own = typed[at]
  if (own !== undefined) return own
  const plain = plainText(form, cell)
  const printed = form.sources[at]?.text
  return printed === undefined || plain === '' ? plain : (printedText(form, cell, printed, plain) ?? plain)
}

/** The printed text where it says this value and nothing else: the source of a weight may be a whole label. */
function printedText(form: Form, cell: Cell, printed: string, plain: string): string | null {
  if (cell.part === 'line' && cell.key !== 'label') {
    const line = form.budget.lines[cell.index]!
    const figures = printed.replace(/\s+/g, '')
    const read =
      cell.key === 'rate' ? rateOf(figures, line) : cell.key === 'weight' || cell.key === 'score' ? pointsOf(figures) : amountOf(figures)
    return onlyFigures.test(figures) && read === line[cell.key] ? figures : null
  }
  if (cell.part === 'row' || cell.part === 'total') {
    if (cell.key === 'weight' || cell.key === 'score') {
      const figures = printed.replace(/\s+/g, '')
      const value = cell.part === 'row' ? form.indicators[cell.index]![cell.key] : form.total[cell.key]
      return onlyFigures.test(figures) && pointsOf(figures) === value ? figures : null
    }
  }
  return lineOfText(printed) === plain || paragraphs(printed) === plain ? printed : null
}

const onlyFigures = /^[-−(（]?[\d０-９.．,，%％分)）元万]+$/
