// A plane seen at a slant: the map that takes four corners to four others, and straight lines to straight lines.

export type Point = readonly [x: number, y: number]
type Corners = readonly [Point, Point, Point, Point]

/** x' = (a·x + b·y + c) / (g·x + h·y + 1), y' = (d·x + e·y + f) / (g·x + h·y + 1). */
export type Homography = readonly [a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number]

export const unmoved: Homography = [1, 0, 0, 0, 1, 0, 0, 0]

export function project([a, b, c, d, e, f, g, h]: Homography, x: number, y: number): [x: number, y: number] {
  const w = g * x + h * y + 1
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

/** No three corners on one line. */
export function homographyOf(from: Corners, to: Corners): Homography {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i] ?? [0, 0]
    return [
      [x, y, 1, 0, 0, 0, -x * u, -y * u, u],
      [0, 0, 0, x, y, 1, -x * v, -y * v, v],
    ]
  })
  return solved(rows) as unknown as Homography
}

/** Gauss's elimination with the largest pivot; each row ends in its right-hand side. */
function solved(rows: number[][]): number[] {
  const n = rows.length
  for (let i = 0; i < n; i++) {
    let best = i
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[best]![i]!)) best = r
    const pivot = rows[best]!
    rows[best] = rows[i]!
    rows[i] = pivot
    for (let r = 0; r < n; r++) {
      if (r === i) continue
      const row = rows[r]!
      const factor = row[i]! / pivot[i]!
      for (let k = i; k <= n; k++) row[k] = row[k]! - factor * pivot[k]!
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!)
}
