// What a person sees in each cell of a sheet, after its conditional formats, the formula it comes from, and whether it was written twice.
import { tooLarge, type Limits } from '../limits.ts'
import type { ConditionalFormat } from './conditional-formats.ts'
import { holds } from './conditions.ts'
import { Failed } from './formula-values.ts'
import { valueOf, type Surroundings } from './formula.ts'
import type { HeldCell } from './held-cells.ts'
import { sheetValues } from './sheet-values.ts'
import { hidden, shownOf, type Book, type Content, type Shown } from './shown-cell.ts'
import { changed, type StyleChange } from './styles.ts'

export interface SeenCell extends Shown {
  readonly row: number
  readonly column: number
}

/** One for each cell, in their order. Throws OperationError file-too-large where conditional formats cover more than can be looked at. */
export function seenCells(
  cells: readonly HeldCell[],
  formats: readonly ConditionalFormat[],
  { book, limits, onSheet }: { readonly book: Book; readonly limits: Limits; readonly onSheet?: Surroundings['onSheet'] },
): SeenCell[] {
  const values = sheetValues(cells, onSheet)
  const covering = formats.length === 0 ? new Map<HeldCell, ConditionalFormat[]>() : formatsOver(cells, formats, limits)
  return cells.map((cell) => {
    const { row, column, held, style, formula, before } = cell
    let shown = shownOf(held, style, book)
    const over = covering.get(cell)
    if (over !== undefined) shown = underFormats(cell, { base: shown, over, values, book })
    if (formula !== undefined && shown.text !== '') shown = againstFormula(cell, { shown, values, book })
    if (before !== undefined) shown = againstBefore(shown, shownOf(before, style, book))
    return { row, column, ...shown }
  })
}

/** By cell, in the order in which they hold. */
function formatsOver(
  cells: readonly HeldCell[],
  formats: readonly ConditionalFormat[],
  limits: Limits,
): Map<HeldCell, ConditionalFormat[]> {
  const byRow = [...Map.groupBy(cells, ({ row }) => row)].toSorted(([a], [b]) => a - b)
  const found = new Map<HeldCell, ConditionalFormat[]>()
  let looks = 0
  for (const format of formats) {
    if (Object.keys(format.change).length === 0 && !format.hidesValue && !format.stops) continue
    for (const area of format.areas) {
      for (let at = firstFrom(byRow, area.row); at < byRow.length && byRow[at]![0] <= area.lastRow; at++) {
        for (const cell of byRow[at]![1]) {
          if (++looks > limits.formattedCells) throw tooLarge('formattedCells', limits)
          if (cell.column < area.column || cell.column > area.lastColumn) continue
          const own = found.get(cell)
          if (own === undefined) found.set(cell, [format])
          else own.push(format)
        }
      }
    }
  }
  return found
}

/** The index of the first row that is not above. */
function firstFrom(rows: readonly (readonly [number, unknown])[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]![0] < row) low = middle + 1
    else high = middle
  }
  return low
}

interface Conditions {
  readonly base: Shown
  readonly over: readonly ConditionalFormat[]
  readonly values: Surroundings
  readonly book: Book
}

function underFormats(cell: HeldCell, { base, over, values, book }: Conditions): Shown {
  const under = (change: StyleChange): Shown => shownOf(cell.held, changed(cell.style, change), book)
  const isSeenAlike = (change: StyleChange): boolean => isSame(base, under(change))
  const whole = over.reduce<StyleChange>((all, { change }) => merged(all, change), {})
  // most formats only colour what stays to be read
  if (over.every(({ change, hidesValue }) => !hidesValue && isSeenAlike(change)) && isSeenAlike(whole)) return base
  let decided: StyleChange = {}
  let isValueHidden = false
  const perhaps: Shown[] = []
  for (const format of over) {
    const answer = format.hidesValue ? true : holds(format, cell, values)
    if (answer === false) continue
    if (answer === null) perhaps.push(under(merged(decided, format.change)))
    else {
      decided = merged(decided, format.change)
      isValueHidden ||= format.hidesValue
    }
    if (format.stops && answer === true) break
  }
  const shown = isValueHidden ? hidden(base.text, 'style-hidden') : under(decided)
  const other = perhaps.find((each) => !isSame(each, shown))
  if (other === undefined) return shown
  // that it is hidden is not known: it is doubted, and not told as concealed
  return { ...shown, doubt: 'conditional-format', ...(other.text === '' ? {} : { instead: other.text }) }
}

/** What is decided first stays. */
const merged = (first: StyleChange, next: StyleChange): StyleChange => ({ ...next, ...first, look: { ...next.look, ...first.look } })

const isSame = (one: Shown, other: Shown): boolean => one.text === other.text && one.concealed.length === other.concealed.length

interface Reckoning {
  readonly shown: Shown
  readonly values: Surroundings
  readonly book: Book
}

/** A spreadsheet reckons anew when it opens, or does not: what stands in the file may be what nobody ever saw. */
function againstFormula(cell: HeldCell, { shown, values, book }: Reckoning): Shown {
  const value = valueOf(cell.formula!.text, { ...values, moved: cell.formula!.moved, at: cell })
  if (value === undefined && isVolatile(cell.formula!.text)) return { ...shown, doubt: 'changes-with-time' }
  if (value === undefined || value === null) return shown
  if (cell.held.kind === 'number' && typeof value === 'number' && isNear(Number(cell.held.stored), value)) return shown
  const reckoned = value instanceof Failed ? { text: value.message } : shownOf(contentOfValue(value), cell.style, book)
  if (reckoned.text === '' || reckoned.text === shown.text) return shown
  const text = `存${shown.text}，公式得${reckoned.text}`
  return {
    ...shown,
    doubt: 'shown-differs-from-stored',
    instead: reckoned.text,
    concealed: [...shown.concealed, { text, how: 'shown-differs-from-stored' }],
  }
}

/** Texts in quotes call nothing. */
const isVolatile = (formula: string): boolean => /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i.test(formula.replaceAll(/"[^"]*"/g, ''))

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

function contentOfValue(value: string | number | boolean): Content {
  if (typeof value === 'number') return { kind: 'number', stored: String(value) }
  return typeof value === 'string' ? { kind: 'text', runs: [{ text: value }] } : { kind: 'said', text: value ? 'TRUE' : 'FALSE' }
}

/** Some programs show the first, some the last, some neither. */
function againstBefore(shown: Shown, before: Shown): Shown {
  if (before.text === shown.text) return shown
  return {
    ...shown,
    doubt: 'written-twice',
    ...(before.text === '' ? {} : { instead: before.text }),
    concealed: [...shown.concealed, { text: before.text || '（空）', how: 'written-twice' }],
  }
}
