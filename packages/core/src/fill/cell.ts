// The cells of a form that can be typed into, by their JSON Pointer, and which of them can be computed instead.
import { budgetTotalLine, executionLine } from '../budget-line.ts'
import type { Form } from '../form.ts'

const headKeys = ['title', 'projectName', 'supervisor', 'implementer', 'performer'] as const
const contactKeys = ['name', 'phone'] as const
const lineKeys = ['label', 'original', 'adjusted', 'spent', 'weight', 'rate', 'score'] as const
const sideKeys = ['expected', 'actual'] as const
const rowKeys = ['dimension', 'group', 'name', 'target', 'actual', 'weight', 'score', 'deviationReason'] as const
const totalKeys = ['weight', 'score', 'grade'] as const
const noteKeys = ['label', 'text'] as const

export type Cell =
  | { readonly part: 'head'; readonly key: (typeof headKeys)[number] }
  | { readonly part: 'year' | 'unit' }
  | { readonly part: 'contact'; readonly key: (typeof contactKeys)[number] }
  | { readonly part: 'line'; readonly index: number; readonly key: (typeof lineKeys)[number] }
  | { readonly part: 'objective'; readonly key: (typeof sideKeys)[number] }
  | { readonly part: 'row'; readonly index: number; readonly key: (typeof rowKeys)[number] }
  | { readonly part: 'total'; readonly key: (typeof totalKeys)[number] }
  | { readonly part: 'note'; readonly index: number; readonly key: (typeof noteKeys)[number] }

/** The cell at a pointer. Throws RangeError where the form has none that can be typed into: the caller's bug. */
export function cellAt(form: Form, at: string): Cell {
  const [, part = '', second = '', third, fourth, ...more] = at.split('/')
  const whole = third === undefined
  const last = fourth === undefined
  const cell: Cell | null =
    more.length > 0 || !at.startsWith('/')
      ? null
      : part === 'indicators'
        ? row(form, second, last ? third : undefined)
        : part === 'budget' && second === 'lines'
          ? line(form, third, fourth)
          : part === 'notes'
            ? note(form, second, last ? third : undefined)
            : whole
              ? single(at, part, second)
              : null
  if (cell === null) throw new RangeError(`no cell of the form: ${at.slice(0, 80)}`)
  return cell
}

function single(at: string, part: string, key: string): Cell | null {
  if (at === '/year') return { part: 'year' }
  if (at === '/budget/unit') return { part: 'unit' }
  if (at === `/${part}` && among(headKeys, part)) return { part: 'head', key: part }
  if (part === 'contact' && among(contactKeys, key)) return { part: 'contact', key }
  if (part === 'objectives' && among(sideKeys, key)) return { part: 'objective', key }
  if (part === 'total' && among(totalKeys, key)) return { part: 'total', key }
  return null
}

function row(form: Form, at: string, key: string | undefined): Cell | null {
  const index = placeIn(form.indicators, at)
  return index !== null && among(rowKeys, key) ? { part: 'row', index, key } : null
}

function line(form: Form, at: string | undefined, key: string | undefined): Cell | null {
  const index = placeIn(form.budget.lines, at)
  return index !== null && among(lineKeys, key) ? { part: 'line', index, key } : null
}

function note(form: Form, at: string, key: string | undefined): Cell | null {
  const index = placeIn(form.notes, at)
  return index !== null && among(noteKeys, key) ? { part: 'note', index, key } : null
}

function placeIn(list: readonly unknown[], at: string | undefined): number | null {
  if (at === undefined || !/^(?:0|[1-9]\d{0,5})$/.test(at)) return null
  const index = Number(at)
  return index < list.length ? index : null
}

const among = <K extends string>(keys: readonly K[], key: string | undefined): key is K => (keys as readonly unknown[]).includes(key)

/**
 * True where the cell's value can be computed from others: rates, the points for execution, the amounts of the line that sums up the
 * budget, and the total row.
 */
export function canFollow(form: Form, cell: Cell): boolean {
  if (cell.part === 'total') return true
  if (cell.part !== 'line') return false
  const { lines } = form.budget
  if (cell.key === 'rate') return true
  if (cell.key === 'score') return lines[cell.index] === executionLine(form)
  return (
    (cell.key === 'original' || cell.key === 'adjusted' || cell.key === 'spent') &&
    lines.length > 1 &&
    lines[cell.index] === budgetTotalLine(lines)
  )
}
