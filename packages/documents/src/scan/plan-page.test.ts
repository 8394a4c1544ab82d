// A drawn page is understood: its rules found though it lies askew, is seen at a slant, is dirty or in shadow; its cells cut out, free of rules.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gridOf } from '../pdf/grid.ts'
import { framesOf } from '../pdf/rules.ts'
import { paper, type Paper } from './drawn.ts'
import { homographyOf, project } from './homography.ts'
import { planPage, type ScanPlan } from './plan-page.ts'
import type { Gray } from './picture.ts'
import { straighten } from './straighten.ts'

const [width, height] = [1240, 1754]
const columns = [120, 320, 700, 900, 1120]
const rows = Array.from({ length: 13 }, (_, i) => 200 + 100 * i)

/** Four columns, twelve rows; the first column of rows 2 to 4 is one cell. In every cell a mark like a character. */
function form(): Paper {
  const page = paper(width, height)
  for (const [i, y] of rows.entries()) page.line(i === 2 || i === 3 ? columns[1]! : columns[0]!, y, columns.at(-1)!, y)
  for (const x of columns) page.line(x, rows[0]!, x, rows.at(-1)!)
  for (const y of rows.slice(0, -1)) {
    for (const x of columns.slice(0, -1)) {
      if (x === columns[0] && (y === rows[2] || y === rows[3])) continue
      for (const left of [x + 40, x + 66]) mark(page, left, y + 40)
    }
  }
  return page
}

/** 20 pixels wide and 22 high, as type of 10.5 points is in this picture. */
const mark = (page: Paper, x: number, y: number): Paper =>
  page
    .line(x, y, x + 20, y, 2)
    .line(x + 10, y, x + 10, y + 21, 2)
    .line(x, y + 10, x + 20, y + 12, 2)
    .line(x + 10, y + 10, x + 1, y + 21, 2)

const gridIn = (plan: ScanPlan): { columns: number; rows: number; cells: number } => {
  const scale = 842 / height
  const rules = plan.rules.map((rule) => ({ ...rule, at: rule.at * scale, from: rule.from * scale, to: rule.to * scale }))
  const [grid, ...others] = framesOf(rules, 2.6).frames.map(gridOf)
  assert.equal(others.length, 0)
  return { columns: grid!.xs.length - 1, rows: grid!.ys.length - 1, cells: grid!.cells.length }
}

const whole = { columns: 4, rows: 12, cells: 4 * 12 - 2 }

function warped(gray: Gray, corners: (x: number, y: number) => readonly [number, number]): Gray {
  const given = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const
  const map = homographyOf(given, given.map(([x, y]) => corners(x, y)) as unknown as typeof given)
  const pixels = new Uint8Array(width * height).fill(250)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [px, py] = project(map, x, y)
      const [u, v] = [Math.floor(px), Math.floor(py)]
      if (u < 0 || v < 0 || u + 1 >= width || v + 1 >= height) continue
      // As a lens does: a pixel that falls between four takes from each.
      const [dx, dy, at] = [px - u, py - v, v * width + u]
      const shade = (k: number): number => gray.pixels[at + k]!
      pixels[y * width + x] = (shade(0) * (1 - dx) + shade(1) * dx) * (1 - dy) + (shade(width) * (1 - dx) + shade(width + 1) * dx) * dy
    }
  return { width, height, pixels }
}

const turned = (degrees: number) => (x: number, y: number) => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [dx, dy] = [x - width / 2, y - height / 2]
  return [width / 2 + c * dx - s * dy, height / 2 + s * dx + c * dy] as const
}

function checkWhole(plan: ScanPlan | null): void {
  assert.ok(plan)
  assert.deepEqual(gridIn(plan), whole)
  assert.equal(plan.lines.length, whole.cells)
}

test('a straight page: every rule, the merged cell, a line of text in every cell', () => checkWhole(planPage(form())))

for (const degrees of [-1, -0.4, 0.4, 1]) {
  test(`a page turned by ${degrees} degrees`, () => {
    const plan = planPage(warped(form(), turned(degrees)))
    checkWhole(plan)
    // Back on the page as given: the first corner of the table.
    const [x, y] = project(plan!.back, plan!.rules.find((rule) => !rule.horizontal)!.at, plan!.rules.find((rule) => rule.horizontal)!.at)
    const place = warped(form(), turned(degrees))
    let dark = 255
    for (let dy = -6; dy <= 6; dy++)
      for (let dx = -6; dx <= 6; dx++) dark = Math.min(dark, place.pixels[(Math.round(y) + dy) * width + Math.round(x) + dx] ?? 255)
    assert.ok(dark < 60, `paper of shade ${dark} where the corner should be`)
  })
}

test('a page seen at a slant: its upper end farther away', () =>
  checkWhole(planPage(warped(form(), (x, y) => (y === 0 ? [x === 0 ? -60 : width + 60, -30] : [x, y])))))

test('dirt, a shadow over one half and rules with gaps', () => {
  const page = form()
  const pixels = page.pixels.slice()
  let seed = 7
  const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      // Half the light on the right, and 1 in 600 pixels of a rule or of the paper turned over.
      const light = 1 - (0.5 * x) / width
      pixels[at] = Math.max(0, Math.min(255, (random() < 1 / 600 ? 260 - pixels[at]! : pixels[at]!) * light + random() * 12))
    }
  const plan = planPage({ width, height, pixels })
  assert.ok(plan)
  assert.deepEqual(gridIn(plan), whole)
})

test('an empty page holds nothing', () => assert.equal(planPage(paper(width, height)), null))

test('a page that is straight is not drawn anew', () =>
  assert.equal(straighten(form(), { level: 0, levelGrowth: 0, upright: 0, uprightGrowth: 0 }), null))
