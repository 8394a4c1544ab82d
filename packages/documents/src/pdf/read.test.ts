// The PDF reader on whole small files; none of them embeds its Chinese font.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import { array, assert as property, asyncProperty, nat, tuple } from 'fast-check'
import type { Document, Table } from '../document.ts'
import { pdfAssets } from '../node/pdf-assets.ts'
import { readPdf } from './read.ts'

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../fixtures/pdf/${name}.pdf`, import.meta.url)))
const read = (name: string): Promise<Document> => readPdf(bytesOf(name), { assets: pdfAssets })
const tablesOf = (document: Document): Table[] => document.blocks.filter((block) => block.type === 'table')
/** Row by row: the texts, with the spans of merged cells. */
const rowsOf = (table: Table | undefined): string[][] =>
  Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    (table?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map((cell) => cell.text + (cell.columnSpan > 1 ? ` →${cell.columnSpan}` : '') + (cell.rowSpan > 1 ? ` ↓${cell.rowSpan}` : '')),
  )

const ruled = [
  ['项目名称', '湿地养护 →3'],
  ['资金总额', '20,500.000000', '完成湿地植被养护，月度考核合格', '10'],
  ['质量指标', '≥95%', '', '5'],
]
const refuses = (code: string) => (error: unknown) => error instanceof OperationError && error.code === code

test('text in a font that is not embedded is read, merged cells are kept and a number torn over two lines is whole', async () => {
  const document = await read('not-embedded')
  assert.deepEqual(rowsOf(tablesOf(document)[0]), ruled)
  assert.equal(tablesOf(document)[0]?.certainty, 'given')
  assert.deepEqual(document.blocks[0], { type: 'paragraph', text: '项目支出绩效自评表', place: { page: 1, box: [160, 19.44, 268, 31.44] } })
})

test('a cell stands where its box is drawn', async () => {
  const cell = tablesOf(await read('not-embedded'))[0]?.cells.find((each) => each.text === '10')
  assert.deepEqual(cell?.place, { page: 1, box: [270, 84, 400, 124] })
})

test('a page shown turned reads the same, its places count from the top left as displayed', async () => {
  const table = tablesOf(await read('turned'))[0]
  assert.deepEqual(rowsOf(table), ruled)
  assert.deepEqual(table?.cells.find((each) => each.text === '10')?.place, { page: 1, box: [270, 84, 400, 124] })
})

test('a table printed sideways on a cropped page reads the same, its places stay those of the page as displayed', async () => {
  const table = tablesOf(await read('sideways'))[0]
  assert.deepEqual(rowsOf(table), ruled)
  // From the crop box's corner: 10 points in from each side.
  assert.deepEqual(table?.cells.find((each) => each.text === '10')?.place, { page: 1, box: [74, 10, 114, 140] })
})

test('a row cut by the page break is one row, the merged label goes on, the repeated headings and the page number are dropped', async () => {
  const document = await read('cut-row')
  assert.deepEqual(rowsOf(tablesOf(document)[0]), [
    ['一级指标', '三级指标', '实际完成值', '得分'],
    ['产出指标 ↓3', '养护面积', '148公顷', '6'],
    ['月度考核', '考核36次合格35次，有一次因岸坡塌陷没有做完就推迟到次年', '5.50'],
    ['监测报告', '1份', '4'],
    ['', '总分', '', '100'],
  ])
  assert.equal(document.blocks.length, 2)
})

test('a cell cut by the page break names both its parts', async () => {
  const cell = tablesOf(await read('cut-row'))[0]?.cells.find((each) => each.text.startsWith('考核36次'))
  assert.deepEqual(cell?.place, { page: 1, box: [200, 264, 330, 290], rest: [{ page: 2, box: [200, 44, 330, 66] }] })
})

const guessedRows = [
  ['项目名称 →2', '湿地养护 →5'],
  ['一级指标', '三级指标 →2', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标 ↓3', '养护面积 →2', '≥148公顷', '148公顷', '6', '6'],
  ['湿地科普活动场次 →2', '≥24场', '26场', '4', '4'],
  ['考核合格率 →2', '≥95%', '97%', '6', '6'],
  ['', '总分 →2', '', '', '100', '99'],
]

test('without any rule the rows and columns are guessed from alignment, and said to be guessed', async () => {
  const table = tablesOf(await read('unruled'))[0]
  assert.equal(table?.certainty, 'guessed')
  assert.deepEqual(rowsOf(table), guessedRows)
})

for (const [name, drawn] of [
  ['unruled-across', 'rules between the rows only'],
  ['unruled-upright', 'rules between the columns only'],
  ['unruled-framed', 'an outer frame only'],
] as const)
  test(`a table with ${drawn} is guessed as one without rules`, async () => {
    const table = tablesOf(await read(name))[0]
    assert.equal(table?.certainty, 'guessed')
    assert.deepEqual(rowsOf(table), guessedRows)
  })

test('every position of every grid belongs to exactly one cell', async () => {
  for (const name of ['not-embedded', 'cut-row', 'unruled', 'unruled-across', 'unruled-upright', 'unruled-framed', 'sideways']) {
    for (const table of tablesOf(await read(name))) {
      const taken = new Map<string, number>()
      for (const cell of table.cells) {
        for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
          for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
            taken.set(`${row},${column}`, (taken.get(`${row},${column}`) ?? 0) + 1)
        }
      }
      assert.equal(taken.size, table.rowCount * table.columnCount, name)
      assert.ok(
        [...taken.values()].every((count) => count === 1),
        name,
      )
    }
  }
})

test('a locked file, one that holds pictures only and one that was cut off each say so', async () => {
  await assert.rejects(read('encrypted'), refuses('file-encrypted'))
  await assert.rejects(read('image-only'), refuses('no-text-layer'))
  await assert.rejects(readPdf(bytesOf('cut-row').subarray(0, 1500), { assets: pdfAssets }), refuses('file-truncated'))
})

test('too many pages are refused before any is read, and an aborted signal stops the reading', async () => {
  const pages: number[] = []
  await assert.rejects(
    readPdf(bytesOf('cut-row'), { assets: pdfAssets, pagesMost: 1, onPage: (page) => pages.push(page) }),
    refuses('too-many-pages'),
  )
  await assert.rejects(
    readPdf(bytesOf('cut-row'), { assets: pdfAssets, signal: { aborted: true }, onPage: (page) => pages.push(page) }),
    refuses('read-timeout'),
  )
  assert.deepEqual(pages, [])
})

test('the bytes stay the caller’s', async () => {
  const bytes = bytesOf('cut-row')
  await readPdf(bytes, { assets: pdfAssets })
  assert.deepEqual(bytes, bytesOf('cut-row'))
})

test('damaged bytes are refused with a code or read, never anything else', async () => {
  const whole = bytesOf('not-embedded')
  await property(
    asyncProperty(array(tuple(nat(whole.length - 40), nat(255)), { minLength: 1, maxLength: 60 }), async (changes) => {
      const bytes = whole.slice()
      for (const [at, value] of changes) bytes[at] = value
      await readPdf(bytes, { assets: pdfAssets }).catch((error: unknown) => assert.ok(error instanceof OperationError, String(error)))
    }),
    { numRuns: 60 },
  )
})

/** A page of so many saved states, so and so many times; pdf.js finds the objects without their table. */
function nested(states: number, pages: number): Uint8Array {
  const drawing = 'q '.repeat(states)
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R>>'
  const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
    ...Array.from({ length: pages }, () => page),
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`)
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('')}trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`)
}

test('states saved one inside another, page after page, are refused before they take minutes', async () => {
  await assert.rejects(readPdf(nested(1000, 60), { assets: pdfAssets }), (error) => {
    assert.ok(error instanceof OperationError)
    assert.deepEqual([error.code, error.params['nesting']], ['file-too-large', '20000'])
    return true
  })
  await assert.rejects(readPdf(nested(1000, 2), { assets: pdfAssets }), refuses('no-text-layer'))
})
