// What a page's operators show: text outside the path that they are clipped to is not seen, and not read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContent } from './content.ts'

const names = ['save', 'restore', 'clip', 'constructPath', 'endPath', 'beginText', 'setFont', 'setTextMatrix', 'showText']
const ops = Object.fromEntries(names.map((name, index) => [name, index + 1]))

function read(...steps: readonly (readonly [name: string, ...args: readonly unknown[]])[]): string[] {
  const list = { fnArray: steps.map(([name]) => ops[name]!), argsArray: steps.map(([, ...args]) => args) }
  const page = { ops, view: [1, 0, 0, -1, 0, 200] as const, width: 200, height: 200, font: () => null }
  return readContent(list, page).runs.map(({ text }) => text)
}
const at = (y: number, text: string, width = 500) =>
  [['beginText'], ['setFont', 'F', 10], ['setTextMatrix', [1, 0, 0, 1, 20, y]], ['showText', [{ unicode: text, width }]]] as const
const clip = (extent: readonly number[] | null) => [['clip'], ['constructPath', ops['endPath'], [null], extent]] as const

test('text outside the clip is not read, what reaches into it or comes after it is', () => {
  assert.deepEqual(
    read(['save'], ...clip([0, 0, 200, 100]), ...at(50, 'in'), ...at(95, 'across'), ...at(150, 'out'), ['restore'], ...at(150, 'after')),
    ['in', 'across', 'after'],
  )
})

test('of two clips what lies in both is shown; a path without extent clips nothing', () => {
  assert.deepEqual(read(...clip([0, 0, 200, 100]), ...clip([0, 40, 200, 200]), ...at(20, 'low'), ...at(60, 'both'), ...at(150, 'high')), [
    'both',
  ])
  for (const extent of [null, [Infinity, Infinity, -Infinity, -Infinity]]) assert.deepEqual(read(...clip(extent), ...at(50, 'in')), ['in'])
})

test('text in a font without widths is inside or outside as any other', () => {
  assert.deepEqual(read(...clip([0, 0, 200, 100]), ...at(50, 'in', 0), ...at(150, 'out', 0)), ['in'])
})
