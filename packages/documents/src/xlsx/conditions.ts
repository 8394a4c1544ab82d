// Whether the condition of a conditional format holds for a cell.
import type { ConditionalFormat } from './conditional-formats.ts'
import { Failed, isTrueThat, type Comparison, type Value } from './formula-values.ts'
import { valueOf, type Surroundings } from './formula.ts'
import type { Position } from './position.ts'
import { standsOut } from './standing-out.ts'

/** Null where it cannot be told. */
export function holds(format: ConditionalFormat, at: Position, around: Surroundings): boolean | null {
  const own = around.valueAt(at)
  if (own === undefined) return null
  const moved = { row: at.row - format.written.row, column: at.column - format.written.column }
  const given = (index: number): Reckoned => {
    const formula = format.formulas[index]
    return formula === undefined ? undefined : valueOf(formula, { ...around, moved, at })
  }
  if (format.kind === 'expression') return truth(given(0))
  if (own instanceof Failed) return ofErrors.has(format.kind)
  const test = tests[format.kind]
  if (test !== undefined) return test(String(own ?? '').toLowerCase(), format.text.toLowerCase())
  return format.kind === 'cellIs' ? compares(format.operator, own, given(0), () => given(1)) : standsOut(format, own, around)
}

/** What holds for an error. */
const ofErrors = new Set(['containsErrors', 'notContainsText', 'notContainsBlanks'])

/** Capitals count as small letters. */
const tests: Readonly<Record<string, (own: string, text: string) => boolean>> = {
  containsText: (own, text) => own.includes(text),
  notContainsText: (own, text) => !own.includes(text),
  beginsWith: (own, text) => own.startsWith(text),
  endsWith: (own, text) => own.endsWith(text),
  containsBlanks: (own) => own.trim() === '',
  notContainsBlanks: (own) => own.trim() !== '',
  containsErrors: () => false,
  notContainsErrors: () => true,
}

function truth(value: Reckoned): boolean | null {
  if (value instanceof Failed) return false
  if (value === undefined || typeof value === 'string') return null
  return typeof value === 'number' ? value !== 0 : value === true
}

const signs: Readonly<Record<string, Comparison>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
}

type Reckoned = Value | Failed | undefined

function compares(operator: string, own: Value, first: Reckoned, second: () => Reckoned): boolean | null {
  if (first === undefined) return null
  if (first instanceof Failed) return false
  const sign = signs[operator]
  if (sign !== undefined) return isTrueThat(own, sign, first)
  const last = second()
  if (last instanceof Failed) return false
  if (last === undefined || !['between', 'notBetween'].includes(operator)) return null
  const [low, high] = isTrueThat(first, '<=', last) ? [first, last] : [last, first]
  return (isTrueThat(own, '>=', low) && isTrueThat(own, '<=', high)) === (operator === 'between')
}
