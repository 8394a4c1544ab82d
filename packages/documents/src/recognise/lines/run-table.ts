// What is known of the runs of a stretch of atoms, worked out once for each: nothing is kept beyond the reading that asks.

/** Remembers a function of a run's two ends, `from` counted from the beginning of the stretch. */
export function runTable<T extends number | string | boolean | object>(
  start: number,
  compute: (from: number, to: number) => T,
): (from: number, to: number) => T {
  const rows: (T | undefined)[][] = []
  return (from, to) => {
    const row = (rows[from - start] ??= [])
    // filled from the left, so that a row never has holes
    for (let end = row.length; end < to - from; end++) row.push(undefined)
    return (row[to - from] ??= compute(from, to))
  }
}
