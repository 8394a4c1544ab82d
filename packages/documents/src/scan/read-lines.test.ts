// Two readings of a figure must agree; signs keep their place among what is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mended } from './mended.ts'
import { readLines } from './read-lines.ts'
import { readingsOf } from './recognised-words.ts'
import type { Model, Recogniser } from './recogniser.ts'

const picture = (width: number) => ({ width, height: 40, pixels: new Uint8Array(width * 40).fill(255) })

type Answers = Partial<Record<Model, Record<number, string>>> & { readonly raw?: Record<number, string> }

/** Tells pictures apart by their width; a picture at half its size is asked for by half of it. Has the models that it has answers of. */
const knowing = ({ raw, ...answers }: Answers, sure = 90): Recogniser => ({
  has: (model) => answers[model] !== undefined,
  read: (pictures, model, how) =>
    Promise.resolve(pictures.map(({ width }) => ({ text: (how === 'raw' ? raw : answers[model])?.[width] ?? '', confidence: sure }))),
})

const line = (...pieces: ({ sign: string } | { picture: ReturnType<typeof picture> })[]) => ({
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  pieces,
})
const read = async (recogniser: Recogniser) => (await readLines([line({ picture: picture(100) })], recogniser))[0]

test('what two models read alike is not doubted, and signs keep their place', async () => {
  const both = { script: { 50: '95%' }, language: { 50: '95%' } }
  assert.deepEqual(await readLines([line({ sign: '≥' }, { picture: picture(100) })], knowing(both)), [{ text: '≥95%', doubt: null }])
})

test('where two models differ, more pictures and more readings are asked, and what only one of them ever says is doubted', async () => {
  const known = { script: { 50: '越冬水乌', 100: '越冬水鸟' }, language: { 50: '越冬水鸟', 100: '越冬水鸟' } }
  assert.deepEqual(await read(knowing(known)), { text: '越冬水鸟', doubt: null })
  const divided = { script: { 50: '完成8家', 100: '完成8家' }, language: { 50: '完成6家', 100: '完成6家' } }
  assert.deepEqual(await read(knowing(divided)), { text: '完成8家', doubt: 'recognisers-disagree', instead: '完成6家' })
  const words = { script: { 50: '暧通', 100: '暧通' }, language: { 50: '暖通', 100: '暖通' } }
  assert.equal((await read(knowing(words)))?.doubt, 'low-confidence')
})

test('a lone figure that two models read differently is decided by what reads figures only', async () => {
  const known = { script: { 50: '34.64', 100: '34.64' }, language: { 50: '34.84', 100: '34.84' }, figures: { 100: '34.64' } }
  assert.deepEqual(await read(knowing(known)), { text: '34.64', doubt: null })
  assert.equal((await read(knowing({ ...known, figures: { 100: '34.94' } })))?.doubt, 'recognisers-disagree')
})

test('a line in which nothing was found is read as it is', async () => {
  assert.equal((await read(knowing({ script: {}, language: {}, raw: { 50: '满意' } })))?.text, '满意')
})

test('with one model a figure is read at two sizes, and doubted where these differ', async () => {
  const lines = [line({ picture: picture(100) }), line({ picture: picture(120) })]
  const answers = await readLines(lines, knowing({ language: { 100: '完成8家', 50: '完成6家', 120: '完成 50 人', 60: '完成50人' } }))
  assert.deepEqual(
    answers.map(({ doubt }) => doubt),
    ['recognisers-disagree', null],
  )
  assert.equal(answers[1]?.text, '完成50人')
})

test('the ring of a per cent sign is no 9, and with one model the figure stays doubted', async () => {
  const seen = '94.129%（17个）'
  const expected = { text: '94.12%（17个）', doubt: 'percent-ring' }
  assert.deepEqual(await read(knowing({ language: { 100: seen, 50: seen } })), expected)
  const two = { script: { 100: '94.12%（17个）', 50: '94.12%（17个）' }, language: { 100: seen, 50: seen } }
  assert.deepEqual(await read(knowing(two)), { text: '94.12%（17个）', doubt: null })
})

test('what nobody is sure of is doubted, figure or not', async () => {
  assert.equal((await read(knowing({ language: { 100: '生盏人', 50: '生盏人' } }, 20)))?.doubt, 'low-confidence')
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
