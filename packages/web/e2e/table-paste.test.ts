// Blocks from Excel, WPS, Word and web pages land in the table as they were seen, in one step of undo.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { journey } from './browser.ts'
import { cell, copied, openForm, paste, tabbed } from './table-tools.ts'

const shown = async (page: Page, name: string) => (await cell(page, name).innerText()).replaceAll('\u200b', '').trim()
const inRow = (page: Page, row: number, names: readonly string[]) => Promise.all(names.map((name) => shown(page, `第 ${row} 行 ${name}`)))
const lastRow = (page: Page) => page.getByRole('gridcell', { name: /^第 \d+ 行 三级指标/ }).count()

journey('15 × 4 cells from a spreadsheet fill the rows from the chosen one on and add those that are missing', async ({ page }) => {
  await openForm(page)
  const before = await lastRow(page)
  await cell(page, `第 ${before} 行 三级指标`).click()
  const block = Array.from({ length: 15 }, (_, row) => [`指标${row + 1}`, `≥${row + 1}个`, `${row + 2}个`, '2'])
  await paste(page, { text: tabbed(block) })
  assert.equal(await lastRow(page), before + 14)
  for (const row of [0, 14]) assert.deepEqual(await inRow(page, before + row, ['三级指标', '年度指标值', '实际完成值', '分值']), block[row])
  await page.getByText('新增 14 行').waitFor({ state: 'attached' })
  await page.keyboard.press('Control+z')
  assert.equal(await lastRow(page), before)
  assert.notEqual(await shown(page, `第 ${before} 行 三级指标`), '指标1')
})

const fromExcel = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{mso-number-format:General}</style></head><body><!--StartFragment-->
<table border=0 style='border-collapse:collapse'><col width=72 style='width:54pt'>
<tr height=19><td rowspan=2 class=xl65 style='height:28pt'>产出指标</td><td rowspan=2>数量指标</td><td colspan=2 style='x'>培训
  场次</td><td>≥20场</td><td>21场<br>（含线上1场）</td></tr>
<tr height=19><td colspan=2>培训人数</td><td>≥1000人</td><td>&nbsp;1,050人&nbsp;</td></tr>
</table><!--EndFragment--></body></html>`

journey('merged cells of a pasted table are spread over the rows and columns that they cover', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 1 行 一级指标（至第 11 行）').click()
  await paste(page, { text: 'not this', html: fromExcel })
  const names = ['三级指标', '年度指标值', '实际完成值']
  assert.deepEqual(await inRow(page, 1, names), ['培训场次', '≥20场', '21场\n（含线上1场）'])
  assert.deepEqual(await inRow(page, 2, names), ['培训人数', '≥1000人', '1,050人'])
  assert.equal(await shown(page, '第 1 行 一级指标（至第 11 行）'), '产出指标')
})

journey('a table inside the layout of a web page is the one that is meant, paragraphs of a Word cell are lines', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 1 行 年度指标值').click()
  const html = `<table><tr><td><div><table><tbody><tr><td><p class=MsoNormal>≥5个</p></td><td><p>5个，</p><p>均已验收</p></td></tr></tbody></table></div></td></tr></table>`
  await paste(page, { text: '', html })
  assert.deepEqual(await inRow(page, 1, ['年度指标值', '实际完成值']), ['≥5个', '5个，\n均已验收'])
})

journey('prose goes whole into its cell, one text into every cell of the chosen block', async ({ page }) => {
  await openForm(page)
  await cell(page, '预期目标').click()
  await paste(page, { text: '目标1：建成平台。\r\n目标2：培训人员。' })
  assert.equal(await shown(page, '预期目标'), '目标1：建成平台。\n目标2：培训人员。')
  await cell(page, '第 2 行 得分').click()
  await page.keyboard.press('Shift+ArrowDown')
  await paste(page, { text: '3\r\n' })
  assert.deepEqual(
    [await shown(page, '第 2 行 得分'), await shown(page, '第 3 行 得分'), await shown(page, '第 4 行 得分')],
    ['3', '3', '5'],
  )
})

journey('what is copied from the table is pasted as the same cells elsewhere in it', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 5 行 三级指标').click()
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
  const clip = await copied(page)
  await cell(page, '第 1 行 三级指标').click()
  await paste(page, clip)
  assert.deepEqual(
    await inRow(page, 1, ['三级指标', '年度指标值', '实际完成值']),
    await inRow(page, 5, ['三级指标', '年度指标值', '实际完成值']),
  )
  assert.deepEqual(
    await inRow(page, 2, ['三级指标', '年度指标值', '实际完成值']),
    await inRow(page, 6, ['三级指标', '年度指标值', '实际完成值']),
  )
})
