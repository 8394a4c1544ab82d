// Ink → the drawn rules: long level and upright runs, whole in spite of gaps and noise, and the ink without them.
import type { Ink, PixelBox } from './picture.ts'

export interface DrawnRule extends PixelBox {
  readonly horizontal: boolean
}

/** Thicker is a bar, a seal or a picture. About 1.3 mm at 300 dots per inch. */
const thickMost = 16

interface Band {
  from: number
  to: number
  first: number
  last: number
  /** Where the band's latest run lies across, so that one rule is followed as it wanders. */
  latest: number
}

/** `unit` is the height of a line of text in pixels: no stroke of a character is twice as long. */
export function rulesOf(ink: Ink, unit: number): DrawnRule[] {
  const least = Math.max(12, Math.round(0.8 * unit))
  // Narrower than the space between two characters, whose strokes must not make a rule together.
  const gapMost = Math.max(1, Math.round(unit / 16))
  const level = bands(ink, true, { least, gapMost })
  const upright = bands(ink, false, { least, gapMost })
  const sure = [...level, ...upright].filter((rule) => lengthOf(rule) >= 2.2 * unit)
  // A short one is a rule where it runs from one rule to another, as between two cells of one row; a stroke of a character hangs free.
  const short = [...level, ...upright].filter((rule) => lengthOf(rule) < 2.2 * unit && meetsBothWays(rule, sure))
  return connected([...sure, ...short], unit)
}

const lengthOf = (rule: DrawnRule): number => (rule.horizontal ? rule.x1 - rule.x0 : rule.y1 - rule.y0)

function meetsBothWays(rule: DrawnRule, sure: readonly DrawnRule[]): boolean {
  const near = 8
  const meets = (x: number, y: number): boolean =>
    sure.some(
      (other) =>
        other.horizontal !== rule.horizontal &&
        x >= other.x0 - near &&
        x <= other.x1 + near &&
        y >= other.y0 - near &&
        y <= other.y1 + near,
    )
  const [mx, my] = [(rule.x0 + rule.x1) / 2, (rule.y0 + rule.y1) / 2]
  return rule.horizontal ? meets(rule.x0, my) && meets(rule.x1, my) : meets(mx, rule.y0) && meets(mx, rule.y1)
}

function bands(ink: Ink, horizontal: boolean, { least, gapMost }: { least: number; gapMost: number }): DrawnRule[] {
  const { width, height, pixels } = ink
  const [along, across] = horizontal ? [width, height] : [height, width]
  const [stepAlong, stepAcross] = horizontal ? [1, width] : [width, 1]
  const open: Band[] = []
  const done: Band[] = []
  for (let a = 0; a < across; a++) {
    let from = -1
    let last = -1
    const end = (): void => {
      if (from >= 0 && last - from + 1 >= least) addRun(open, from, last + 1, a)
      from = -1
    }
    for (let i = 0; i < along; i++) {
      const at = i * stepAlong + a * stepAcross
      // A rule may lie half on one row of pixels and half on the next.
      const here = pixels[at] === 1 || (a > 0 && pixels[at - stepAcross] === 1)
      if (here) {
        if (from < 0) from = i
        last = i
      } else if (from >= 0 && i - last > gapMost) end()
    }
    end()
    for (let k = open.length - 1; k >= 0; k--) {
      const band = open[k]!
      if (band.latest >= a - 1) continue
      done.push(band)
      open.splice(k, 1)
    }
  }
  return (
    [...done, ...open]
      // Because of the look at the row before, each band came out one row too thick.
      .filter((band) => band.last - band.first <= thickMost + (band.to - band.from) * 0.004)
      .map((band) =>
        horizontal
          ? { horizontal, x0: band.from, x1: band.to, y0: Math.max(0, band.first), y1: Math.max(band.first + 1, band.last) }
          : { horizontal, y0: band.from, y1: band.to, x0: Math.max(0, band.first), x1: Math.max(band.first + 1, band.last) },
      )
  )
}

function addRun(open: Band[], from: number, to: number, at: number): void {
  const mine = open.filter((band) => band.latest >= at - 1 && band.from <= to + 4 && band.to >= from - 4)
  const [first, ...others] = mine
  if (!first) {
    open.push({ from, to, first: at, last: at, latest: at })
    return
  }
  for (const other of others) {
    first.from = Math.min(first.from, other.from)
    first.to = Math.max(first.to, other.to)
    first.first = Math.min(first.first, other.first)
    open.splice(open.indexOf(other), 1)
  }
  first.from = Math.min(first.from, from)
  first.to = Math.max(first.to, to)
  first.last = first.latest = at
}

/** Rules that hang together over more than a character: the box around a sign, or the strokes of a large heading, are none. */
function connected(rules: readonly DrawnRule[], unit: number): DrawnRule[] {
  const parent = rules.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const near = 8
  for (let i = 0; i < rules.length; i++) {
    for (let j = i + 1; j < rules.length; j++) {
      const [a, b] = [rules[i]!, rules[j]!]
      if (a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near) parent[root(i)] = root(j)
    }
  }
  const groups = Map.groupBy(rules.keys(), root)
  return [...groups.values()].flatMap((members) => {
    const group = members.map((i) => rules[i]!)
    const wide = Math.max(...group.map((rule) => rule.x1)) - Math.min(...group.map((rule) => rule.x0))
    const high = Math.max(...group.map((rule) => rule.y1)) - Math.min(...group.map((rule) => rule.y0))
    const crossing = group.some((rule) => rule.horizontal) && group.some((rule) => !rule.horizontal)
    return crossing && (wide < 4 * unit || high < 1.2 * unit) ? [] : group
  })
}

/** The same ink without the rules, a little around them taken along: blurred edges would be read as signs. */
export function withoutRules(ink: Ink, rules: readonly DrawnRule[], margin: number): Ink {
  const pixels = ink.pixels.slice()
  for (const { x0, y0, x1, y1 } of rules) {
    for (let y = Math.max(0, y0 - margin); y < Math.min(ink.height, y1 + margin); y++)
      pixels.fill(0, y * ink.width + Math.max(0, x0 - margin), y * ink.width + Math.min(ink.width, x1 + margin))
  }
  return { ...ink, pixels }
}
