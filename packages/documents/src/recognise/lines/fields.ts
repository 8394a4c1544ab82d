// The head of a form: labels, each followed by its value, in lines that wrap anywhere.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import { labelEnd } from './labels-at.ts'
import type { Run } from './sections.ts'

export interface Pair {
  readonly label: Run
  readonly value: Run
  /** Whether the label is the first of a row. */
  readonly opensRow: boolean
}

/** Text before the first label is left out; a label ends the value before it wherever it stands. */
export function pairsOf(atoms: readonly Atom[], run: Run, isLabel: (text: string) => boolean): Pair[] {
  const labels: Run[] = []
  for (let at = run.from; at < run.to; at++) {
    if (at > run.from && atoms[at]?.before === 'soft') continue
    const end = labelEnd(atoms, at, isLabel, run.to)
    if (end < 0) continue
    labels.push({ from: at, to: end })
    at = end - 1
  }
  return labels.map((label, index) => ({
    label,
    value: { from: label.to, to: labels[index + 1]?.from ?? run.to },
    opensRow: startsLine(atoms[label.from]),
  }))
}
