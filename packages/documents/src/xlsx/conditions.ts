// Whether the condition of a conditional format holds for a cell.
import type { ConditionalFormat } from './conditional-formats.ts'
import { isTrueThat, valueOf, type Comparison, type Surroundings, type Value } from './formula.ts'
import type { Position } from './position.ts'

/** Null where it cannot be told. */
export function holds(format: ConditionalFormat, at: Position, around: Surroundings): boolean | null {
  const own = around.valueAt(at)
  if (own === undefined) return null
  const moved = { row: at.row - format.written.row, column: at.column - format.written.column }
  const given = (index: number): Value | undefined => {
    const formula = format.formulas[index]
    return formula === undefined ? undefined : valueOf(formula, { ...around, moved })
  }
  const test = tests[format.kind]
  if (test !== undefined) return test(String(own ?? '').toLowerCase(), format.text.toLowerCase())
  if (format.kind === 'expression') return truth(given(0))
  return format.kind === 'cellIs' ? compares(format.operator, own, given(0), () => given(1)) : null
}

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

function truth(value: Value | undefined): boolean | null {
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

function compares(operator: string, own: Value, first: Value | undefined, second: () => Value | undefined): boolean | null {
  if (first === undefined) return null
  const sign = signs[operator]
  if (sign !== undefined) return isTrueThat(own, sign, first)
  const last = second()
  if (last === undefined || !['between', 'notBetween'].includes(operator)) return null
  const [low, high] = isTrueThat(first, '<=', last) ? [first, last] : [last, first]
  return (isTrueThat(own, '>=', low) && isTrueThat(own, '<=', high)) === (operator === 'between')
}
