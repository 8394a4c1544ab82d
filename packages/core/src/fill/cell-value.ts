// What a cell's text means, read as from a document, and how a cell's value is printed plainly.
import { parseActual } from '../value/actual.ts'
import { parseAmount, parsePoints, parseRate } from '../value/amount.ts'
import { Decimal, hundred } from '../decimal.ts'
import type { BudgetLine, Form, Indicator } from '../form.ts'
import { isBlank, normalise } from '../value/normalise.ts'
import { parseTarget } from '../value/target.ts'
import type { Cell } from './cell.ts'

/** A cell's value as an editor shows it where nothing else was typed or printed: rates per cent, blanks as an empty text. */
export function plainText(form: Form, cell: Cell): string {
  switch (cell.part) {
    case 'head':
      return form[cell.key] ?? ''
    case 'year':
      return form.year === null ? '' : String(form.year)
    case 'unit':
      return form.budget.unit ?? ''
    case 'contact':
      return form.contact?.[cell.key] ?? ''
    case 'line': {
      const value = form.budget.lines[cell.index]![cell.key]
      return cell.key === 'rate' && value !== null ? `${Decimal.of(value).times(hundred).toString()}%` : (value ?? '')
    }
    case 'objective':
      return form.objectives[cell.key] ?? ''
    case 'row': {
      const value = form.indicators[cell.index]![cell.key]
      return (typeof value === 'string' || value === null ? value : value.text) ?? ''
    }
    case 'total':
      return form.total[cell.key] ?? ''
    case 'note':
      return form.notes[cell.index]![cell.key]
  }
}

/** A text in one line: line breaks come from the shape of a cell; Latin words stay apart. Null where nothing but dashes and the like stands. */
export function lineOfText(text: string): string | null {
  if (isBlank(text)) return null
  if (!/[\r\n]/.test(text)) return text.trim()
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return lines.reduce((before, line) => (/[!-~]$/.test(before) && /^[!-~]/.test(line) ? `${before} ${line}` : before + line), '').trim()
}

/** A text in paragraphs, as in cells that hold prose. */
export const paragraphs = (text: string): string | null => (isBlank(text) ? null : text.replace(/\r\n?/g, '\n').trim())

/** A number being typed may end in its point: "8." is 8 already. */
const settled = (text: string): string => text.replace(/([\d０-９])[.．]\s*$/u, '$1')

export const pointsOf = (text: string): string | null => parsePoints(settled(text))
export const amountOf = (text: string): string | null => parseAmount(settled(text))
export const rateOf = (text: string, line: BudgetLine): string | null =>
  parseRate(settled(text), { spent: line.spent, budget: line.adjusted ?? line.original })

export function yearOf(text: string): number | null {
  const found = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(normalise(text))
  return found ? Number(found[0]) : null
}

export function moneyUnitOf(text: string): string | null {
  return /[亿万千]?元/.exec(normalise(text))?.[0] ?? null
}

/** The line with one cell typed anew. */
export function lineWith(line: BudgetLine, key: keyof BudgetLine, text: string): BudgetLine {
  if (key === 'label') return { ...line, label: lineOfText(text) ?? '' }
  if (key === 'rate') return { ...line, rate: rateOf(text, line) }
  return { ...line, [key]: key === 'weight' || key === 'score' ? pointsOf(text) : amountOf(text) }
}

/** The indicator with one cell typed anew. The target's unit decides which figure of the actual text answers it, so that one is read again. */
export function indicatorWith(row: Indicator, key: keyof Indicator, text: string): Indicator {
  if (key === 'target') {
    const target = parseTarget({ text: paragraphs(text) ?? '' })
    return { ...row, target, actual: row.actual.text === null ? row.actual : parseActual(row.actual.text, target) }
  }
  if (key === 'actual') return { ...row, actual: parseActual(paragraphs(text) ?? '', row.target) }
  if (key === 'weight' || key === 'score') return { ...row, [key]: pointsOf(text) }
  return { ...row, [key]: key === 'deviationReason' ? paragraphs(text) : lineOfText(text) }
}
