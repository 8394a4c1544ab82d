// Marks told by their shape: filled ones among the characters, dashes and dots where they stand alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blobsOf } from './blobs.ts'
import { inkOf, paper, type Paper } from './drawn.ts'
import { glyphsOf } from './glyph.ts'
import { loneMark } from './lone-marks.ts'
import { solidSignOf } from './solid-signs.ts'

const whole = ({ width, height }: Paper) => ({ x0: 0, y0: 0, x1: width, y1: height })
const seen = (page: Paper) => {
  const ink = inkOf(page)
  return { ink, glyphs: glyphsOf(blobsOf(ink, whole(page))) }
}

/** Filled by rays from its middle: a way of drawing that knows nothing of outlines. */
function filled(unit: number, edge: (turn: number) => number): Paper {
  const page = paper(2 * unit, 2 * unit)
  for (let turn = 0; turn < 2 * Math.PI; turn += 0.01) {
    const far = 0.45 * unit * edge(turn)
    page.line(unit, unit, unit + far * Math.sin(turn), unit - far * Math.cos(turn), 2)
  }
  return page
}

/** How far the side of a regular polygon is from its middle, the first corner at the top. */
const polygon = (corners: number) => (turn: number) => {
  const wedge = (2 * Math.PI) / corners
  return Math.cos(wedge / 2) / Math.cos((turn % wedge) - wedge / 2)
}

/** Between a point of the star and the notch beside it, along the straight edge that joins them. */
const star = (turn: number): number => {
  const from = turn % ((2 * Math.PI) / 5)
  const angle = Math.min(from, (2 * Math.PI) / 5 - from)
  const [nx, ny] = [0.382 * Math.sin(Math.PI / 5), 0.382 * Math.cos(Math.PI / 5)]
  return nx / (nx * Math.cos(angle) + (1 - ny) * Math.sin(angle))
}

for (const unit of [36, 50]) {
  test(`type ${unit} pixels high: stars, triangles, diamonds and discs are told apart, and from strokes`, () => {
    const sign = (page: Paper) => {
      const { ink, glyphs } = seen(page)
      assert.equal(glyphs.length, 1)
      return solidSignOf(ink, glyphs[0]!, unit)
    }
    assert.equal(sign(filled(unit, star)), '★')
    assert.equal(sign(filled(unit, polygon(3))), '▲')
    assert.equal(sign(filled(unit, polygon(4))), '◆')
    assert.equal(sign(filled(unit, () => 1)), '●')
    const strokes = paper(2 * unit, 2 * unit)
    const [from, to] = [0.6 * unit, 1.4 * unit]
    strokes.line(from, unit, to, unit, 4).line(unit, from, unit, to, 4).line(unit, unit, from, to, 4).line(unit, unit, to, to, 4)
    assert.equal(sign(strokes), null)
  })
}

const mark = (page: Paper): string | null => {
  const { ink, glyphs } = seen(page)
  return loneMark(ink, glyphs, 50)
}

test('an even bar alone is a dash, one with a thicker end is the character 一', () => {
  assert.equal(mark(paper(100, 100).line(20, 50, 70, 50, 3)), '—')
  assert.equal(mark(paper(100, 100).line(20, 50, 70, 50, 3).line(60, 48, 68, 48, 7)), null)
})

test('small dots on one height are an ellipsis, others are not', () => {
  const dots = (count: number, step: number, sink = 0): Paper => {
    const page = paper(300, 100)
    for (let i = 0; i < count; i++) page.line(20 + i * step, 50 + i * sink, 22 + i * step, 50 + i * sink, 3)
    return page
  }
  assert.equal(mark(dots(6, 12)), '……')
  assert.equal(mark(dots(3, 12)), '…')
  assert.equal(mark(dots(2, 12)), null)
  assert.equal(mark(dots(6, 12, 4)), null)
})
