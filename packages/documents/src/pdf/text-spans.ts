// Pages without borders: which labels are merged over several rows. A label stands in the middle of the rows it is merged over, and together
// the labels of a column leave as few rows without one as possible.

export interface Label {
  /** The index of the row it was found in. */
  readonly row: number
  readonly middle: number
}

export interface RowBounds {
  readonly top: number
  readonly bottom: number
}

/** For each label the first and last row; null where it seems to be no column of merged labels. `rows` tile the height: one's bottom is the next one's top. */
export function spansOf(labels: readonly Label[], rows: readonly RowBounds[], pitch: number): { first: number; last: number }[] {
  interface State {
    readonly cost: number
    readonly spans: readonly { first: number; last: number }[]
  }
  // best[row]: the cheapest way to cover the rows before it with the labels found in them.
  const best: (State | undefined)[] = [{ cost: 0, spans: [] }]
  const offer = (row: number, state: State): void => {
    const known = best[row]
    if (!known || state.cost < known.cost) best[row] = state
  }
  const labelAt = new Map(labels.map((label) => [label.row, label]))
  for (let first = 0; first < rows.length; first++) {
    const here = best[first]
    if (!here) continue
    if (!labelAt.has(first)) offer(first + 1, { ...here, cost: here.cost + 1 })
    let label: Label | undefined
    for (let last = first; last < rows.length; last++) {
      const found = labelAt.get(last)
      if (found && label) break
      label ??= found
      if (!label) continue
      const off = Math.abs(((rows[first]?.top ?? 0) + (rows[last]?.bottom ?? 0)) / 2 - label.middle) / pitch
      // Half a line off cannot be; a label alone in its row may stand where it will.
      if (off > 0.45 && last > first) continue
      offer(last + 1, { cost: here.cost + Math.min(3, 2 * off), spans: [...here.spans, { first, last }] })
    }
  }
  return [...(best[rows.length]?.spans ?? labels.map((label) => ({ first: label.row, last: label.row })))]
}
