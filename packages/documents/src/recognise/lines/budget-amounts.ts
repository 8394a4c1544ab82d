// Deals the amounts of a budget row out to its columns: blank cells leave no trace in the text, so rate and score must bear the reading out.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { textOf } from './labels-at.ts'
import type { Run } from './sections.ts'
import type { Role } from './vocabulary.ts'

interface Reading {
  readonly cells: readonly (Run | null)[]
  readonly cost: number
}

/** A reading this close to the best one is as good. */
const margin = 0.7
/** Rows with more amounts than this are not dealt out. */
const mostPieces = 12
/** No budget has so many columns; the ways to deal amounts out to them grow with their binomials. */
const mostColumns = 14

export function assignAmounts(
  atoms: readonly Atom[],
  run: Run,
  roles: readonly Role[],
  above: readonly (Run | null)[] | null,
): { readonly cells: readonly (Run | null)[]; readonly unsure: boolean } {
  const empty = roles.map(() => null)
  if (run.from >= run.to) return { cells: empty, unsure: false }
  if (roles.length > mostColumns) return { cells: empty, unsure: true }
  const readings: Reading[] = []
  for (const pieces of piecings(atoms, run, Math.min(roles.length, mostPieces))) {
    deal(0, 0, [])
    function deal(piece: number, column: number, cells: readonly (Run | null)[]): void {
      if (column === roles.length) {
        if (piece === pieces.runs.length) readings.push({ cells, cost: pieces.cost + costOf(atoms, roles, cells, above) })
        return
      }
      const next = pieces.runs[piece]
      if (next && fits(roles[column], textOf(atoms, next.from, next.to))) deal(piece + 1, column + 1, [...cells, next])
      if (pieces.runs.length - piece <= roles.length - column - 1) deal(piece, column + 1, [...cells, null])
    }
  }
  readings.sort((a, b) => a.cost - b.cost)
  const best = readings[0]
  if (!best) return { cells: empty, unsure: true }
  const second = readings.find((reading) => reading.cells.some((cell, at) => textAt(cell) !== textAt(best.cells[at] ?? null)))
  return { cells: best.cells, unsure: second !== undefined && second.cost < best.cost + margin }
  function textAt(cell: Run | null): string {
    const text = cell ? textOf(atoms, cell.from, cell.to) : ''
    return isDash(text) ? '' : text
  }
}

/** Ways to put torn pieces together, at most `most`: "20,500.00000" and "0" on the next line, "100.00" and "%". */
function piecings(atoms: readonly Atom[], run: Run, most: number): { readonly runs: readonly Run[]; readonly cost: number }[] {
  let ways: { runs: Run[]; cost: number }[] = [{ runs: [], cost: 0 }]
  for (let at = run.from; at < run.to && ways.length > 0; at++) {
    const text = atoms[at]?.text ?? ''
    const joinsAlways = /^(?:[%％]|万元?)$/u.test(text)
    const mayJoin = startsLine(atoms[at]) && /^[\d.,]+[%％]?$/u.test(text)
    ways = ways.flatMap((way) => {
      const last = way.runs.at(-1)
      const joined = last
        ? [
            {
              runs: [...way.runs.slice(0, -1), { from: last.from, to: at + 1 }],
              cost: way.cost + (joinsAlways ? 0 : tornCost(textOf(atoms, last.from, at), text)),
            },
          ]
        : []
      const apart = { runs: [...way.runs, { from: at, to: at + 1 }], cost: way.cost }
      return joinsAlways && last ? joined : mayJoin ? [apart, ...joined.filter((way_) => way_.cost < 20)] : [apart]
    })
    ways = ways.filter(({ runs }) => runs.length <= most)
    if (ways.length > 64) ways = ways.toSorted((a, b) => a.cost - b.cost).slice(0, 64)
  }
  return ways
}

function tornCost(before: string, after: string): number {
  const whole = before + after
  if (!/^-?[\d,]+(?:\.\d+)?[%％]?$/u.test(whole) || !/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?[%％]?$|^-?\d+(?:\.\d+)?[%％]?$/u.test(whole))
    return 99
  return before.includes('.') && !after.includes('.')
    ? 0.2
    : /[,.]$/u.test(before) || /^[.,]/u.test(after)
      ? 0
      : before.length >= 6
        ? 0.8
        : 1.6
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[,\s]/gu, '')
const isDash = (text: string): boolean => /^[-—–－/／]+$/u.test(text)

function fits(role: Role | undefined, text: string): boolean {
  if (isDash(text)) return true
  if (/[%％]$/u.test(text)) return role === 'rate'
  if (/[万元]/u.test(text)) return role !== 'rate' && role !== 'weight' && role !== 'score'
  return role !== 'reason' && role !== 'note'
}

const blank: Readonly<Partial<Record<Role, number>>> = {
  original: 0.7,
  adjusted: 1,
  spent: 1,
  rate: 0.8,
  weight: 0.5,
  score: 0.5,
  source: 0.3,
  reason: 0,
  note: 0,
}

function costOf(
  atoms: readonly Atom[],
  roles: readonly Role[],
  cells: readonly (Run | null)[],
  above: readonly (Run | null)[] | null,
): number {
  let cost = 0
  const value = (role: Role): number | null => {
    const cell = cells[roles.indexOf(role)]
    const text = cell ? plain(textOf(atoms, cell.from, cell.to)) : ''
    const number = Number(text.replace(/[%万元]+$/u, ''))
    return text === '' || Number.isNaN(number) ? null : number
  }
  const isPercent = (role: Role): boolean => {
    const cell = cells[roles.indexOf(role)]
    return cell !== undefined && cell !== null && /[%％]$/u.test(textOf(atoms, cell.from, cell.to))
  }
  cells.forEach((cell, at) => {
    const role = roles[at] ?? 'note'
    if (!cell)
      cost +=
        above === null ? (blank[role] ?? 0.5) : above[at] ? (role === 'original' || role === 'adjusted' ? 1.2 : (blank[role] ?? 0.5)) : 0.1
    else if (isDash(textOf(atoms, cell.from, cell.to)))
      cost += role === 'weight' || role === 'score' ? 0 : role === 'rate' ? 0.05 : (blank[role] ?? 0.5) - 0.05
  })
  const [original, adjusted, spent, weight, rate, score] = [
    value('original'),
    value('adjusted'),
    value('spent'),
    value('weight'),
    value('rate'),
    value('score'),
  ]
  const base = adjusted ?? original
  if (rate !== null && base !== null && spent !== null) {
    const ratio = isPercent('rate') || rate > 2 ? rate / 100 : rate
    const exact = base === 0 ? ratio : spent / base
    cost += base === 0 ? 0.3 : Math.abs(exact - ratio) < 0.006 ? -1 : 1
  }
  if (rate !== null && !isPercent('rate')) cost += 0.3
  if (weight !== null) cost += weight > 100 || weight < 0 ? 3 : Number.isInteger(weight) ? (weight === 10 || weight === 20 ? -0.3 : 0.2) : 1
  if (score !== null) cost += score > Math.max(weight ?? 0, 20) || score < 0 ? 1.5 : 0
  if (score !== null && weight !== null && rate !== null) {
    const ratio = Math.min(1, Math.max(0, isPercent('rate') || rate > 2 ? rate / 100 : rate))
    cost += Math.abs(ratio * weight - score) < 0.11 ? -0.6 : 0.4
  }
  if (original !== null && adjusted !== null && original === adjusted) cost -= 0.2
  return cost
}
