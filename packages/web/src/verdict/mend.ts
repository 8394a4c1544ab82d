// Fixes with one obvious value: what is typed where, so that one press mends the line and the total stays the sum it was.
import { Decimal, type Filling, withText } from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '@jizheng/documents'
import { figuresOf, type LineName, scoreCellOf } from './lines.ts'

export interface Mend {
  readonly at: string
  readonly text: string
}

/** The suggested points of a line, where they differ from the stated ones. A total is only ever the sum of its lines. */
export function mendOfLine(form: JudgedForm, line: LineName): Mend | null {
  const figures = figuresOf(form, line)
  const text = line === 'total' ? form.scoring.total.sum : (figures?.suggested ?? null)
  if (figures === null || text === null || same(figures.stated, text)) return null
  return { at: scoreCellOf(line, form), text }
}

/** What the finding itself names as the right value; null where a person has to decide. */
export function mendOfFinding(form: JudgedForm, { code, at, params, indicator }: PrintedFinding): Mend | null {
  if (code === 'execution-rate-mismatch') return given(at, params['computed'])
  if (code === 'total-mismatch') return given(at, params['sum'])
  if (code === 'grade-mismatch') return given(at, params['earned'])
  if (code === 'score-exceeds-weight' || code === 'score-negative' || code === 'missed-but-full-score') return outside(form, indicator)
  if (code === 'score-not-in-proportion') return outside(form, indicator)
  if (code === 'score-missing') return outside(form, indicator) ?? (indicator === null ? mendOfLine(form, 'execution') : null)
  return code === 'execution-score-mismatch' ? mendOfLine(form, 'execution') : null
}

const outside = (form: JudgedForm, row: number | null): Mend | null => (row === null ? null : mendOfLine(form, row))

const given = (at: string, text: string | undefined): Mend | null => (text === undefined || text === '' ? null : { at, text })

/** The filling with the value in its cell. A total that was the sum of its lines, and was typed, follows them from now on. */
export function mended(filling: Filling, { at, text }: Mend, form: JudgedForm): Filling {
  const next = withText(filling, at, text)
  const { stated, sum } = form.scoring.total
  const wasSum = stated !== null && sum !== null && same(stated, sum)
  return wasSum && !at.startsWith('/total/') ? withText(next, '/total/score', '') : next
}

const same = (stated: string | null, text: string): boolean => stated !== null && Decimal.of(stated).equals(text)
