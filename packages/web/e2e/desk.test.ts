// The ways in: chosen, dropped with folders, pasted from the clipboard, the example, the empty form; what fails says why and stops nothing.
import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readDocument } from '@jizheng/documents'
import type { Page } from 'playwright-core'
import { fixture, journey } from './browser.ts'
import { chooseFiles, type FileInHand, formIsOpen, inHand, institute, openForm, toDesk, written } from './states/bring-in.ts'

const draft = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: '本机草稿' }).getByRole('listitem').filter({ hasText: name })

journey('one file with one form opens; the desk lists it with its year and total, and it opens again from there', async ({ page }) => {
  await openForm(page, institute())
  await toDesk(page)
  assert.match(await draft(page, '某人工智能研究院建设').innerText(), /2022 年度\s*总分 89/)
  await page.getByRole('link', { name: '某人工智能研究院建设' }).click()
  await formIsOpen(page)
})

journey('the example and the empty form are one click away', async ({ page }) => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await formIsOpen(page)
  await toDesk(page)
  await page.getByRole('spinbutton', { name: '评价年度' }).fill('2021')
  const rules = page.getByRole('combobox', { name: '评分规则' })
  await rules.selectOption((await rules.getByRole('option', { name: /四川/ }).first().getAttribute('value'))!)
  await page.getByRole('button', { name: '开始填写' }).click()
  await formIsOpen(page)
  assert.equal((await page.getByRole('gridcell', { name: '年度', exact: true }).innerText()).trim(), '（2021年度）')
})

/** As the operating system drops them: paths, folders among them. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-desk-')), '2022年自评表')
  for (const [name, from] of Object.entries(files)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (from === '') writeFileSync(file, 'x')
    else copyFileSync(fixture(from), file)
  }
  return root
}

const folder = () =>
  folderOf({
    '一科/研究院.docx': 'institute-2022/form.docx',
    '一科/~$研究院.docx': '',
    '一科/现场.jpg': '',
    '二科/更深/图书馆.xlsx': 'clean-library-2022/form.xlsx',
    '加密.pdf': 'pdf/encrypted.pdf',
  })

async function filesListed(page: Page): Promise<readonly string[]> {
  await page.waitForURL(/#\/files/)
  const table = page.getByRole('table', { name: '多份表格的结果' })
  await table.getByRole('button', { name: /^打开/ }).nth(1).waitFor()
  const cells = await table.getByRole('cell', { name: '2022年自评表/' }).allInnerTexts()
  // The folders stand on a line of their own.
  return cells.flatMap((text) => (text.startsWith('2022') ? text.replaceAll('\n', '') : [])).toSorted()
}

const documentsInFolder = ['2022年自评表/一科/研究院.docx', '2022年自评表/二科/更深/图书馆.xlsx', '2022年自评表/加密.pdf'].toSorted()

journey('a folder is walked to its end, leftovers and pictures passed over', async ({ page }) => {
  await drop(page, [folder()])
  assert.deepEqual(await filesListed(page), documentsInFolder)
  await page.getByText(/另有 [12] 个其他类型的文件/).waitFor()
  await page.getByRole('button', { name: '知道了' }).click()
})

journey(
  'on an intranet without TLS a folder is walked as well, however many files lie in it',
  async ({ page }) => {
    assert.equal(await page.evaluate(() => isSecureContext), false)
    const full = folder()
    for (let index = 0; index < 230; index++) writeFileSync(path.join(full, `照片${index}.jpg`), 'x')
    await drop(page, [full])
    assert.deepEqual(await filesListed(page), documentsInFolder)
    await page.getByText(/另有 23[12] 个其他类型的文件/).waitFor()
  },
  { from: 'server' },
)

journey('a folder can be chosen too', async ({ page }) => {
  await page.getByLabel('选择文件夹', { exact: true }).and(page.locator('input')).setInputFiles(folder())
  await page.waitForURL(/#\/files/)
  await page.getByText('3 个文件').waitFor()
})

journey('dropping works over an open form as well', async ({ page }) => {
  await openForm(page, institute('docx'))
  const first = page.url()
  await drop(page, [fixture('clean-library-2022/form.xlsx')])
  await page.waitForURL((url) => url.href !== first && url.hash.startsWith('#/form/'))
  await toDesk(page)
  await draft(page, '某人工智能研究院建设').waitFor()
  assert.equal(await page.getByRole('region', { name: '本机草稿' }).getByRole('listitem').count(), 2)
})

journey(
  'a table copied elsewhere is pasted anywhere on the desk, and into the box for those who look for one',
  async ({ page, context }) => {
    const other = await context.newPage()
    await other.setContent(readFileSync(fixture('institute-2022/form.html'), 'utf8'))
    await other.keyboard.press('ControlOrMeta+A')
    await other.keyboard.press('ControlOrMeta+C')
    await other.close()
    await page.bringToFront()
    await page.keyboard.press('ControlOrMeta+V')
    await formIsOpen(page)
    await toDesk(page)
    await page.getByRole('button', { name: '粘贴表格' }).click()
    await page.getByRole('textbox', { name: '粘贴到这里' }).press('ControlOrMeta+V')
    await formIsOpen(page)
    await toDesk(page)
    await draft(page, '总分 89').nth(1).waitFor()
  },
)

journey('cells copied from a spreadsheet as text are a table too', async ({ page }) => {
  const book = await readDocument(new Uint8Array(readFileSync(fixture('institute-2022/form.xlsx'))), 'form.xlsx')
  const rows = book.blocks.flatMap((block) => {
    if (block.type !== 'table') return []
    const grid = Array.from({ length: block.rowCount }, () => Array.from({ length: block.columnCount }, () => ''))
    for (const { row, column, text } of block.cells) grid[row]![column] = /[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    return grid.map((row) => row.join('\t'))
  })
  await page.evaluate((clip) => {
    const data = new DataTransfer()
    data.setData('text/plain', clip)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, rows.join('\r\n'))
  await formIsOpen(page)
})

journey('what cannot be read says why and what to do, and goes on the list only once', async ({ page }) => {
  const refusals = page.getByRole('alert').getByRole('listitem')
  await chooseFiles(page, inHand('pdf/encrypted.pdf', '加密的表.pdf'))
  await refusals.filter({ hasText: '文件加了密码。去掉密码后再试。' }).waitFor()
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)])
  await chooseFiles(page, written('旧表.xls', old))
  await refusals.filter({ hasText: '另存为 .xlsx' }).waitFor()
  await chooseFiles(page, written('旧表.xls', old))
  await page.getByRole('status').waitFor({ state: 'hidden' })
  assert.equal(await refusals.count(), 2)
  await page.getByRole('button', { name: '不再显示“旧表.xls”' }).click()
  assert.equal(await refusals.count(), 1)
  await page.getByRole('button', { name: 'English' }).click()
  await refusals.filter({ hasText: 'The file is protected by a password. Remove the password and try again.' }).waitFor()
  await openForm(page, institute('docx'))
})

journey(
  'what only the command can read is not promised here: pictures, old files, archives and other JSON say what to do at the page',
  async ({ page }) => {
    const refused = page.getByRole('alert').getByRole('listitem')
    const told = async (file: FileInHand, says: RegExp): Promise<void> => {
      await chooseFiles(page, file)
      const text = await refused.filter({ hasText: file.name }).innerText()
      assert.match(text, says)
      assert.doesNotMatch(text, /LibreOffice|tesseract|命令行|jizheng read|\bkind\b/)
    }
    await told(written('旧表.wps', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)])), /另存为 \.docx/)
    await told(written('照片.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)])), /文字识别/)
    await told(written('各单位.rar', Buffer.from('Rar!\u001a\u0007')), /压缩包.*先解压/s)
    await told(written('配置.json', Buffer.from('{"a":1}')), /没有自评表.*\.jizheng\.json/s)
  },
)

journey('a draft is renamed, removed and taken back', async ({ page }) => {
  await openForm(page, institute('docx'))
  await toDesk(page)
  await page.getByRole('button', { name: '给“某人工智能研究院建设”改名' }).click()
  await page.getByRole('textbox', { name: '草稿名称' }).fill('送审稿')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '删除草稿“送审稿”' }).click()
  await page.getByText('已删除“送审稿”').waitFor()
  await page.getByRole('button', { name: '撤销删除' }).click()
  await page.getByRole('link', { name: '送审稿' }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: '送审稿' }).click()
  await formIsOpen(page)
  await page.getByRole('region', { name: '原件', exact: true }).waitFor()
})

journey(
  'on an intranet without TLS everything is the same',
  async ({ page }) => {
    await openForm(page, institute('docx'))
    await toDesk(page)
    await draft(page, '总分 89').waitFor()
  },
  { from: 'server' },
)
