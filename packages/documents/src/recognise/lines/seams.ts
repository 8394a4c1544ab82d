// What stands inside a run that hardly stands inside a cell: spaces between like characters, values at the head of a line, level labels.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { shapeOf } from './value-shape.ts'
import type { Role } from './vocabulary.ts'

/** The cost of the seams of a run as one cell of a column; it only grows with the run, atom by atom, and is kept per beginning. */
export function seamCosts(atoms: readonly Atom[], role: Role, start: number): (from: number, to: number) => number {
  const seams: Seam[] = []
  const seamAt = (at: number): Seam => (seams[at - start] ??= seamBefore(atoms, role, at))
  const rows: Row[] = []
  return (from, to) => {
    const row = (rows[from - start] ??= { values: 0, names: 0, spaces: 0, costs: [0, 0] })
    for (let at = from + row.costs.length - 1; at < to; at++) {
      const seam = seamAt(at)
      const name = at > from + 1
      row.costs.push(row.values + seam.lastValue + (row.names + (name ? seam.lastName : 0)) + (row.spaces + seam.space))
      row.values += seam.value
      row.names += name ? seam.name : 0
      row.spaces += seam.space
    }
    return row.costs[to - from] ?? 0
  }
}

interface Row {
  values: number
  names: number
  spaces: number
  /** Per length of the run. */
  readonly costs: number[]
}

/** What an atom behind others adds to the cost of their run; `last` where the run ends with it. */
interface Seam {
  readonly value: number
  readonly lastValue: number
  readonly name: number
  readonly lastName: number
  readonly space: number
}

function seamBefore(atoms: readonly Atom[], role: Role, at: number): Seam {
  const ends = startsLine(atoms[at + 1])
  return {
    value: valueAtHead(role, atoms, at, ends || atoms[at + 1]?.before === 'gap'),
    lastValue: valueAtHead(role, atoms, at, true),
    name: ends ? numberAtEnd(role, atoms, at) : 0,
    lastName: numberAtEnd(role, atoms, at),
    space: spaceCost(role, atoms, at),
  }
}

const filler = /^指标[\d一二三四五六七八九]{1,2}(?:[:：]|$)/u

/** Prose seldom breaks its line just before a value; a row does so before its target. */
function valueAtHead(role: Role, atoms: readonly Atom[], at: number, standsAlone: boolean): number {
  if (role === 'dimension' || role === 'group' || role === 'weight' || role === 'score' || role === 'review') return 0
  const atom = atoms[at]
  if (!atom || !startsLine(atom)) return 0
  const cost = filler.test(atom.text + (startsLine(atoms[at + 1]) ? '' : (atoms[at + 1]?.text ?? ''))) ? 2.5 : 0
  const shape = shapeOf(atom.text)
  if (shape === 'list') return cost + 1.5
  if (/^[≥≤=<>＞＜≧≦﹦]/u.test(atom.text)) return cost + 2
  if (/[%％]$/u.test(atom.text) && shape === 'value') return cost + 1
  return shape === 'number' && standsAlone ? cost + 1 : cost
}

/** A name seldom ends, or breaks its line, behind a number and its unit; before its target it does. */
function numberAtEnd(role: Role, atoms: readonly Atom[], at: number): number {
  const before = atoms[at - 1]
  const isUnit = role === 'name' && before?.before === 'soft' && (atoms[at]?.text.length ?? 9) <= 2
  return isUnit && /^\d[\d.,]*$/u.test(before.text) ? 0.8 : 0
}

/** Spaces between like characters hardly stand inside a cell; a wide gap never does. */
function spaceCost(role: Role, atoms: readonly Atom[], at: number): number {
  const atom = atoms[at]
  const before = atoms[at - 1]?.text ?? ''
  if (atom?.before === 'wide') return 6
  if (atom?.before !== 'gap') return 0
  if (/^[≥≤=<>＞＜≧≦﹦]$/u.test(before)) return 0.1
  if (/^\d{1,2}$/u.test(before) && /^\d[%％]$/u.test(atom.text) && (role === 'actual' || role === 'target')) return 1.6
  if (/\d$/u.test(before) && /^\d/u.test(atom.text)) return role === 'reason' || role === 'note' ? 2.5 : 4
  return /^[%％‰]/u.test(atom.text) ? 0.2 : 1.4
}
