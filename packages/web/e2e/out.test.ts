// What is taken away from the open form: equal to the command's, readable again, and what the official table cannot hold is said first.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type Form, rulesOfForms } from '@jizheng/core'
import { type FileAnswer, findingsCsv, judgeByOwnRules, readDocument, recogniseForms, reportPage } from '@jizheng/documents'
import { readForms } from '@jizheng/documents/node'
import type { Download, Page } from 'playwright-core'
import { fixture, journey } from './browser.ts'
import { inHand, institute, openForm } from './states/bring-in.ts'
import { cell } from './table-tools.ts'

const choose = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name }).click()
}

async function got(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), choose(page, name)])) as [Download, void]
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** What the command says of the file in the folder it stands in. */
async function answerOf(name: string, file: string): Promise<FileAnswer> {
  const rulesOf = rulesOfForms('auto')
  return { file, forms: (await readForms(fixture(name))).map((form) => judgeByOwnRules(form, rulesOf, 'zh-CN')) }
}

journey('report, findings and JSON are byte for byte those of the command', async ({ page }) => {
  const answer = await answerOf('institute-2022/form.pdf', 'form.pdf')
  await openForm(page, inHand('institute-2022/form.pdf'))
  const report = await got(page, /审核报告/)
  assert.equal(report.name, '2022_某人工智能研究院建设_审核报告.html')
  assert.equal(report.bytes.toString(), reportPage([answer], 'zh-CN'))
  assert.equal((await got(page, /（\.json）/)).bytes.toString(), `${JSON.stringify(answer)}\n`)
  assert.equal((await got(page, /\.csv/)).bytes.toString(), findingsCsv([answer], 'zh-CN'))
  const book = await readDocument(new Uint8Array((await got(page, /问题清单（\.xlsx）/)).bytes), 'findings.xlsx')
  const texts = book.blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text }) => text) : []))
  assert.ok(texts.some((text) => text.includes('支持研究院学者')))
})

/** All but where a value stands on the paper, which differs, and what comes of it. */
const values = (form: Form): unknown => ({ ...form, sources: null, doubts: null, columns: null, emptyRows: null })

journey('the official table as DOCX and XLSX is read back as the same form', async ({ page }) => {
  const [form] = await readForms(fixture('clean-busstop-2022/form.docx'))
  await openForm(page, inHand('clean-busstop-2022/form.docx'))
  for (const [kind, name] of [
    ['docx', /Word/],
    ['xlsx', /Excel/],
  ] as const) {
    const file = await got(page, name)
    assert.equal(file.name, `2022_城区公交候车亭新建及车辆更新_自评表.${kind}`)
    const [again] = recogniseForms(await readDocument(new Uint8Array(file.bytes), file.name))
    assert.deepEqual(values(again!), values(form!), kind)
  }
})

journey('the menu opens and closes for who asks the system for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openForm(page, institute('docx'))
  await choose(page, /按列复制/)
  await page.getByRole('dialog', { name: '按列复制指标' }).waitFor()
  assert.equal(await page.getByRole('menu').isVisible(), false)
})

journey('a box that was opened from the menu gives the keyboard back to the button of the menu', async ({ page }) => {
  await openForm(page, institute('docx'))
  await page.getByRole('button', { name: '导出' }).press('Enter')
  await page.getByRole('menuitem', { name: /按列复制/ }).press('Enter')
  await page.getByRole('dialog', { name: '按列复制指标' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '导出')
})

journey('what the official table cannot hold is said first, and one can go back', async ({ page }) => {
  await openForm(page, institute('docx'))
  await cell(page, '第 1 行 得分').click()
  await page.keyboard.type('四分')
  await page.keyboard.press('Enter')
  await choose(page, /Word/)
  const dialog = page.getByRole('dialog', { name: '官方表放不下这些内容' })
  await dialog.getByText('“四分”').waitFor()
  await dialog.getByRole('button', { name: '返回核对' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await choose(page, /Word/)
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: '仍然生成' }).click()])
  assert.match(download.suggestedFilename(), /\.docx$/)
})

journey('columns are copied in the order of a platform, all or one', async ({ page, context }) => {
  await openForm(page, institute('docx'))
  await choose(page, /按列复制/)
  const dialog = page.getByRole('dialog', { name: '按列复制指标' })
  await dialog.getByRole('combobox', { name: '列的顺序' }).click()
  await page.getByTitle(/性质、数值、单位分列/).click()
  await dialog.getByRole('button', { name: '复制全部' }).click()
  await dialog.getByText('已复制').waitFor()
  const elsewhere = await context.newPage()
  const pasted = async (): Promise<string> => {
    await elsewhere.setContent('<textarea></textarea>')
    await elsewhere.bringToFront()
    await elsewhere.locator('textarea').press('ControlOrMeta+V')
    return elsewhere.locator('textarea').inputValue()
  }
  const rows = (await pasted()).split('\n')
  assert.equal(rows.length, 15)
  assert.equal(rows[5]!.split('\t').slice(0, 6).join('|'), '≤|10|人|20人|3|3')
  await page.bringToFront()
  await dialog.getByRole('button', { name: '只复制“得分”' }).click()
  assert.deepEqual((await pasted()).split('\n').slice(0, 3), ['5', '4', '5'])
})
