// The original beside the table: what is chosen lights up where it stands in the document, in every format, and what is chosen there is chosen in the table.
import assert from 'node:assert/strict'
import { findPack, resolvePack } from '@jizheng/core'
import { judge } from '@jizheng/documents'
import { journey } from './browser.ts'
import { inkIn, litBoxes, pane, readHere, said, settled, withBlankPages, withLargeSheet } from './original-tools.ts'
import { chooseFiles, formIsOpen, inHand, openForm, written } from './states/bring-in.ts'
import { cell } from './table-tools.ts'

const scholars = '第 6 行 实际完成值'
const A4 = 595.28
const rounded = (numbers: readonly number[]): readonly number[] => numbers.map(Math.round)
/** Rounding on both sides may differ by one. */
const agrees = (found: readonly number[], expected: readonly number[]): boolean =>
  found.length === expected.length && found.every((each, index) => Math.abs(each - expected[index]!) <= 1)

journey('the finding about the scholars lights up its cell on the page, at the very place it was read from', async ({ page }) => {
  const form = await readHere('institute-2022/form.pdf')
  const finding = judge(form, resolvePack(findPack('cn-2020')!, findPack), 'zh-CN').findings.find(
    ({ code, indicator }) => code === 'missed-but-full-score' && indicator === 5,
  )!
  const source = form.sources[finding.at]!
  assert.ok('page' in source)
  await openForm(page, inHand('institute-2022/form.pdf'))
  await page.getByRole('button').filter({ hasText: finding.message }).first().click()
  const [lit] = await litBoxes(page, A4)
  assert.equal(lit!.page, source.page)
  assert.ok(agrees(lit!.box, rounded(source.box)), `${String(lit!.box)} is not ${String(source.box)}`)
  assert.ok(lit!.inView)
  const [x0, y0, x1, y1] = source.box
  const { ink, sharpness } = await inkIn(page, source.page, [x0 + 2, y0 + 2, x1 - 2, y1 - 2], A4)
  assert.ok(ink > 0.005, `no ink in the cell: ${ink}`)
  assert.ok(sharpness > 0.99, `${sharpness} pixels for one of the screen`)
  assert.match(await said(page).innerText(), new RegExp(`^第 ${source.page} 页，.+：${source.text}$`))
})

journey('a value that a page break cuts lights up on both pages', async ({ page }) => {
  await openForm(page, inHand('institute-2022/form.pdf'))
  await cell(page, '第 13 行 偏差原因分析及改进措施').click()
  const lit = await litBoxes(page, A4)
  assert.deepEqual(
    lit.map((each) => each.page),
    [2, 3],
  )
})

journey('choosing a place on the page chooses its cell in the table', async ({ page }) => {
  await openForm(page, inHand('institute-2022/form.pdf'))
  await cell(page, scholars).click()
  await litBoxes(page, A4)
  const mark = (await pane(page).locator('.original-lit').boundingBox())!
  // The target stands left of the actual value, in a column as wide.
  await page.mouse.click(mark.x - mark.width / 2, mark.y + mark.height / 2)
  await page.getByRole('gridcell', { name: '第 6 行 年度指标值', exact: true, selected: true }).waitFor()
  await said(page).filter({ hasText: '年度指标值：≤10人' }).waitFor()
})

for (const [format, where] of [
  ['docx', '表 1 第 17 行第 6 列'],
  ['html', '表 1 第 17 行第 6 列'],
  ['xlsx', '工作表 Sheet1 F19 格'],
  ['txt', '第 102 行'],
] as const)
  journey(`in a ${format} the chosen cell lights up, and another chosen there is chosen in the table`, async ({ page }) => {
    await openForm(page, inHand(`institute-2022/form.${format}`))
    await cell(page, scholars).click()
    await said(page)
      .filter({ hasText: `${where}，实际完成值：20人` })
      .waitFor()
    const lit = pane(page).locator('[data-lit]')
    await lit.waitFor()
    await settled(page)
    assert.equal((await lit.innerText()).replaceAll(/\s/g, ''), '20人')
    const [inner, outer] = [(await lit.boundingBox())!, (await pane(page).boundingBox())!]
    assert.ok(inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height, 'it is in view')
    await pane(page).getByText('支持研究院学者', { exact: true }).click()
    await page.getByRole('gridcell', { name: '第 6 行 三级指标', exact: true, selected: true }).waitFor()
  })

for (const [name, what] of [
  ['pdf/turned.pdf', 'a page turned by its entry'],
  ['pdf/sideways.pdf', 'a page written sideways'],
  ['pdf/not-embedded.pdf', 'a page whose Chinese font is not embedded'],
] as const)
  journey(`${what} is drawn with its text where it was read`, async ({ page }) => {
    const source = (await readHere(name)).sources['/projectName']!
    assert.ok('page' in source)
    await openForm(page, inHand(name))
    await cell(page, '项目名称').click()
    const width = name === 'pdf/sideways.pdf' ? 280 : 420
    const { lit, drawn } = { lit: await litBoxes(page, width), drawn: await inkIn(page, 1, source.box, width) }
    assert.ok(agrees(lit[0]!.box, rounded(source.box)), `${String(lit[0]!.box)} is not ${String(source.box)}`)
    assert.ok(drawn.ink > 0.01, `no text in the cell: ${drawn.ink}`)
  })

journey('a cell that was typed over says what the original says there', async ({ page }) => {
  await openForm(page, inHand('institute-2022/form.pdf'))
  await cell(page, scholars).click()
  await page.keyboard.type('9人')
  await page.keyboard.press('Enter')
  await cell(page, scholars).click()
  await said(page).filter({ hasText: '该格已改写，与原件不同：原为“20人”' }).waitFor()
  const [lit] = await litBoxes(page, A4)
  assert.equal(lit!.page, 2)
})

journey('values that were read without certainty are marked in the original', async ({ page }) => {
  await openForm(page, inHand('institute-2022/form.txt'))
  await page.getByText('虚线框：读得没有把握').waitFor()
  assert.ok((await pane(page).locator('[data-doubted]').count()) > 10)
})

journey('of a long document only the pages near the view are kept as pictures, and none changes its size', async ({ page }) => {
  await chooseFiles(page, written('多页.pdf', withBlankPages('pdf/not-embedded.pdf', 60)))
  await formIsOpen(page)
  await page.locator('[data-page="1"] canvas[data-drawn]').waitFor()
  const height = () => pane(page).evaluate((scroller) => scroller.scrollHeight)
  const before = await height()
  await pane(page).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
  await page.locator('[data-page="61"] canvas[data-drawn]').waitFor()
  await page.locator('[data-page="1"] canvas:not([data-drawn])').waitFor()
  await page.getByText(/第 (?:5\d|6\d) \/ 61 页/).waitFor()
  assert.equal(await height(), before)
  const kept = await page.locator('canvas[data-drawn]').count()
  assert.ok(kept < 20, `${kept} pages are kept`)
})

journey(
  'of a large workbook only the rows near the view stand in the page, and the chosen cell is found again from its end',
  async ({ page }) => {
    await chooseFiles(page, written('台账.xlsx', withLargeSheet('institute-2022/form.xlsx', 5000, 16)))
    await formIsOpen(page)
    await pane(page).getByRole('heading', { name: '工作表 Sheet1' }).waitFor()
    await pane(page).evaluate(async (scroller) => {
      for (let top = -1; top !== scroller.scrollTop;) {
        top = scroller.scrollTop
        scroller.scrollTo(0, scroller.scrollHeight)
        for (let frame = 0; frame < 6; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    await pane(page).getByRole('cell', { name: '5000', exact: true }).first().waitFor()
    const cells = await pane(page).locator('td').count()
    assert.ok(cells > 0 && cells < 12_000, `${cells} of 80,000 cells stand in the page`)
    await cell(page, scholars).click()
    await pane(page).locator('[data-lit]').waitFor()
    await settled(page)
    const [inner, outer] = [(await pane(page).locator('[data-lit]').boundingBox())!, (await pane(page).boundingBox())!]
    assert.ok(inner.y >= outer.y && inner.y < outer.y + outer.height)
  },
)

journey('zooming keeps the page sharp and the mark in its place', async ({ page }) => {
  const source = (await readHere('institute-2022/form.pdf')).sources['/indicators/5/actual']!
  assert.ok('page' in source)
  await openForm(page, inHand('institute-2022/form.pdf'))
  await cell(page, scholars).click()
  await litBoxes(page, A4)
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: '放大' }).click()
  await page.getByRole('button', { name: '适合宽度 200%' }).waitFor()
  const canvas = page.locator('[data-page="2"] canvas[data-drawn]')
  const sharpness = () => canvas.evaluate((drawn: HTMLCanvasElement) => drawn.width / drawn.getBoundingClientRect().width)
  while ((await sharpness()) < 0.99) await canvas.evaluate(() => new Promise(requestAnimationFrame))
  assert.ok((await canvas.boundingBox())!.width > 600)
  assert.ok(agrees((await litBoxes(page, A4))[0]!.box, rounded(source.box)))
})

journey(
  'where a browser cannot draw, the texts of the page stand in their places and say why',
  async ({ context, open }) => {
    await context.addInitScript(() => {
      const made = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (object: Blob) =>
        made(
          object.type === 'text/javascript'
            ? new Blob(['delete OffscreenCanvas.prototype.transferToImageBitmap;', object], { type: object.type })
            : object,
        )
    })
    const page = await open()
    await openForm(page, inHand('institute-2022/form.pdf'))
    await page.getByText('第 1 页画不出来').waitFor()
    await cell(page, scholars).click()
    const [lit] = await litBoxes(page, A4)
    assert.equal(lit!.page, 2)
    await pane(page).getByText('支持研究院学者').waitFor()
  },
  { today: true },
)

journey(
  'in English the pane speaks English',
  async ({ page }) => {
    await openForm(page, inHand('institute-2022/form.docx'))
    await page.getByRole('region', { name: 'Original: form.docx' }).getByText('支持研究院学者', { exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Table 1, row 17, column 3, Indicator: 支持研究院学者' }).waitFor()
  },
  { locale: 'en' },
)
