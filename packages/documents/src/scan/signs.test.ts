// Signs are told by their shape in any size and thickness, and characters that resemble them are not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blobsOf } from './blobs.ts'
import { inkOf, paper, type Paper } from './drawn.ts'
import { glyphsOf } from './glyph.ts'
import { signOf } from './signs.ts'

function read(unit: number, draw: (page: Paper, at: (share: number) => number) => void): (string | null)[] {
  const page = paper(3 * unit, 3 * unit)
  draw(page, (share) => Math.round(unit * (1 + share)))
  const ink = inkOf(page)
  const blobs = blobsOf(ink, { x0: 0, y0: 0, x1: ink.width, y1: ink.height })
  return glyphsOf(blobs).map((glyph) => signOf(ink, glyph, unit))
}

const right = (page: Paper, at: (share: number) => number, thick: number): Paper =>
  page.line(at(0.1), at(0.2), at(0.75), at(0.42), thick).line(at(0.75), at(0.42), at(0.1), at(0.64), thick)
const left = (page: Paper, at: (share: number) => number, thick: number): Paper =>
  page.line(at(0.75), at(0.2), at(0.1), at(0.42), thick).line(at(0.1), at(0.42), at(0.75), at(0.64), thick)
const box = (page: Paper, at: (share: number) => number): Paper =>
  page
    .line(at(0.1), at(0.1), at(0.8), at(0.1))
    .line(at(0.8), at(0.1), at(0.8), at(0.8))
    .line(at(0.8), at(0.8), at(0.1), at(0.8))
    .line(at(0.1), at(0.8), at(0.1), at(0.1))

for (const [unit, thick] of [
  [30, 3],
  [50, 5],
  [90, 7],
] as const) {
  test(`type ${unit} pixels high: relations with and without bars`, () => {
    assert.deepEqual(
      read(unit, (page, at) => right(page, at, thick)),
      ['>'],
    )
    assert.deepEqual(
      read(unit, (page, at) => left(page, at, thick)),
      ['<'],
    )
    assert.deepEqual(
      read(unit, (page, at) => right(page, at, thick).line(at(0.1), at(0.85), at(0.75), at(0.85), thick)),
      ['≥'],
    )
    assert.deepEqual(
      read(unit, (page, at) => left(page, at, thick).line(at(0.1), at(0.85), at(0.75), at(0.85), thick)),
      ['≤'],
    )
    const twice = (page: Paper, at: (share: number) => number): Paper =>
      page.line(at(0.1), at(0.85), at(0.75), at(0.85), thick).line(at(0.1), at(1.1), at(0.75), at(1.1), thick)
    assert.deepEqual(
      read(unit, (page, at) => twice(right(page, at, thick), at)),
      ['≧'],
    )
    assert.deepEqual(
      read(unit, (page, at) => twice(left(page, at, thick), at)),
      ['≦'],
    )
    assert.deepEqual(
      read(unit, (page, at) => page.line(at(0.1), at(0.4), at(0.8), at(0.4), thick).line(at(0.1), at(0.65), at(0.8), at(0.65), thick)),
      ['='],
    )
  })

  test(`type ${unit} pixels high: boxes, empty and ticked`, () => {
    assert.deepEqual(read(unit, box), ['□'])
    assert.deepEqual(
      read(unit, (page, at) => box(page, at).line(at(0.25), at(0.45), at(0.42), at(0.65)).line(at(0.42), at(0.65), at(0.7), at(0.2))),
      ['☑'],
    )
  })

  test(`type ${unit} pixels high: 日, 口 on its feet, 人, Z and 二 are no signs`, () => {
    assert.deepEqual(
      read(unit, (page, at) => box(page, at).line(at(0.1), at(0.45), at(0.8), at(0.45))),
      [null],
    )
    assert.deepEqual(
      read(unit, (page, at) => box(page, at).line(at(0.1), at(0.8), at(0.1), at(0.95)).line(at(0.8), at(0.8), at(0.8), at(0.95))),
      [null],
    )
    assert.deepEqual(
      read(unit, (page, at) => page.line(at(0.45), at(0.1), at(0.1), at(0.9), thick).line(at(0.45), at(0.3), at(0.85), at(0.9), thick)),
      [null],
    )
    assert.deepEqual(
      read(unit, (page, at) =>
        page
          .line(at(0.1), at(0.1), at(0.7), at(0.1), thick)
          .line(at(0.7), at(0.1), at(0.1), at(0.8), thick)
          .line(at(0.1), at(0.8), at(0.7), at(0.8), thick),
      ),
      [null],
    )
    assert.deepEqual(
      read(unit, (page, at) => page.line(at(0.2), at(0.2), at(0.7), at(0.2), thick).line(at(0), at(0.85), at(0.9), at(0.85), thick)),
      [null],
    )
  })
}
