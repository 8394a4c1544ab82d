// Two readings of a figure must agree; signs keep their place among what is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mended } from './mended.ts'
import { readLines } from './read-lines.ts'
import { readingsOf } from './recognised-words.ts'
import type { Recogniser } from './recogniser.ts'

const picture = (width: number) => ({ width, height: 40, pixels: new Uint8Array(width * 40).fill(255) })

/** Tells pictures apart by their width; a picture at half its size is asked for by half of it. */
const knowing = (text: Record<number, string>, figures: Record<number, string>, sure = 90): Recogniser => ({
  read: (pictures, alphabet) =>
    Promise.resolve(pictures.map(({ width }) => ({ text: (alphabet === 'figures' ? figures : text)[width] ?? '', confidence: sure }))),
})

const line = (...pieces: ({ sign: string } | { picture: ReturnType<typeof picture> })[]) => ({
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  pieces,
})

test('a figure read twice alike is not doubted', async () => {
  const read = await readLines([line({ sign: '≥' }, { picture: picture(100) })], knowing({ 100: '95%' }, { 100: '95%' }))
  assert.deepEqual(read, [{ text: '≥95%', doubt: null }])
})

test('a figure read in two ways is doubted', async () => {
  const [read] = await readLines([line({ picture: picture(100) })], knowing({ 100: '34.64' }, { 100: '34.84' }))
  assert.equal(read?.doubt, 'two-readings')
})

test('a figure among words is read again at half its size', async () => {
  const lines = [line({ picture: picture(100) }), line({ picture: picture(120) })]
  const read = await readLines(lines, knowing({ 100: '完成8家', 50: '完成6家', 120: '完成 50 人', 60: '完成50人' }, {}))
  assert.deepEqual(
    read.map(({ doubt }) => doubt),
    ['two-readings', null],
  )
  assert.equal(read[1]?.text, '完成50人')
})

test('the ring of a per cent sign is no 9, and the figure stays doubted', async () => {
  const seen = '94.129%（17个）'
  const [read] = await readLines([line({ picture: picture(100) })], knowing({ 100: seen, 50: seen }, {}))
  assert.deepEqual(read, { text: '94.12%（17个）', doubt: 'ring-of-per-cent' })
})

test('a line that was not seen at first is read at half its size', async () => {
  const [read] = await readLines([line({ picture: picture(100) })], knowing({ 50: '满意' }, {}))
  assert.equal(read?.text, '满意')
})

test('what nobody is sure of is doubted, figure or not', async () => {
  const [read] = await readLines([line({ picture: picture(100) })], knowing({ 100: '生盏人', 50: '生盏人' }, {}, 20))
  assert.equal(read?.doubt, 'unsure')
})

test('spaces between ideographs and figures go, those between words stay; brackets fit', () => {
  assert.equal(mended('预算 数 《 20 分 )'), '预算数（20分)')
  assert.equal(mended('《 预算 法 》'), '《预算法》')
  assert.equal(mended('Big Data 平台'), 'Big Data平台')
})

test("tesseract's words are joined picture by picture, the least sure one counting", () => {
  const row = (page: number, confidence: number, text: string): string => `5\t${page}\t1\t1\t1\t1\t0\t0\t9\t9\t${confidence}\t${text}`
  const table = ['level\tpage_num', row(1, 96, '预算'), row(1, 71.5, '数'), row(3, 90, '20')].join('\n')
  assert.deepEqual(readingsOf(table, 3), [
    { text: '预算 数', confidence: 71.5 },
    { text: '', confidence: 0 },
    { text: '20', confidence: 90 },
  ])
})
