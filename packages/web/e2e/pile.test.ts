// A folder of forms as one pile: the riskiest first with its reason, findings over forms decided about and remembered, archives unfolded, and the same pile as the command's.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { packageRoot } from '../make/bundles.ts'
import { journey } from './browser.ts'
import { pileFolder } from './pile-folder.ts'
import { chooseFiles, formIsOpen, inHand, toDesk, written } from './states/bring-in.ts'
import { bringFolder, openPanel } from './states/pile.ts'

const table = (page: Page) => page.getByRole('table', { name: '多份表格的结果' })
const rowsIn = (page: Page) => table(page).locator('[data-row]')
const groups = (page: Page) => page.getByRole('region', { name: '问题归类' })
const textOf = async (page: Page, row: number): Promise<string> => (await rowsIn(page).nth(row).innerText()).replaceAll(/\s+/g, ' ')

interface Told {
  readonly unread: readonly { readonly file: string }[]
  readonly ranked: readonly { readonly file: string; readonly project: string; readonly reasons: readonly { readonly code?: string }[] }[]
  readonly groups: readonly { readonly code: string; readonly dismissed: number; readonly decision: { readonly why: string } | null }[]
}

interface HandedOut {
  readonly decisions: readonly { readonly form: number | null; readonly files: readonly string[] | null }[]
}

async function taken(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: '导出' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()])
  return readFileSync(await download.path(), 'utf8')
}

const pileIn = async (page: Page): Promise<Told> => JSON.parse(await taken(page, '整批数据 JSON')) as Told

async function decide(page: Page, button: string, verdict: string, why: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: new RegExp(`^${verdict}`) }).check()
  await dialog.getByRole('textbox', { name: '理由' }).fill('')
  assert.equal(await dialog.getByRole('button', { name: '确定' }).isDisabled(), true, 'nothing is decided without a reason')
  await dialog.getByRole('textbox', { name: '理由' }).fill(why)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
}

const SUM = '总分不等于各项之和'

journey(
  'the riskiest first; a group is chosen and dismissed, one of its forms not, and both are remembered for the same files',
  async ({ page }) => {
    await bringFolder(page)
    assert.equal(await table(page).getByRole('columnheader', { name: '名次' }).getAttribute('aria-sort'), 'ascending')
    assert.match(await textOf(page, 0), /^1 .*应急物资储备.*按规则要少3\.67分/)
    assert.match(await textOf(page, 7), /^8 .*小型水库维修养护.*总分不等于各项之和/)
    await page.getByText('按涉及的分从多到少排好').waitFor()

    await openPanel(page, '问题归类')
    await groups(page)
      .getByRole('button', { name: `错误 ${SUM}`, exact: true })
      .click()
    await page.getByText(`只看“${SUM}”：2 张`).waitFor()
    assert.equal(await rowsIn(page).count(), 2)
    await decide(page, `处理“${SUM}”`, '不予采纳', '按进一法合计，已核对')
    const { decisions } = JSON.parse(await taken(page, '导出处理意见')) as HandedOut
    assert.deepEqual(
      decisions.map(({ form, files }) => [form, files?.length]),
      [[1, 2]],
      'about the forms with the finding, and no other file of the pile',
    )
    await groups(page)
      .getByRole('button', { name: `不予采纳 · 处理“${SUM}”` })
      .waitFor()
    await decide(page, `不予采纳 · 处理“芦笛中小河流治理”的“${SUM}”`, '采纳', '这张确实加错了')
    await page.getByRole('button', { name: `采纳 · 处理“芦笛中小河流治理”的“${SUM}”`, exact: true }).waitFor()
    await page.getByRole('button', { name: '看全部' }).click()
    // The dismissed one counts no more; the accepted one stays where it was.
    assert.match(await textOf(page, 6), /^7 .*芦笛中小河流治理/)
    assert.match(await textOf(page, 7), /^8 .*分值合计不是100/)

    await page.reload()
    await toDesk(page)
    await bringFolder(page)
    assert.match(await textOf(page, 7), /^8 .*分值合计不是100/)
    const { groups: told } = await pileIn(page)
    const sum = told.find(({ code }) => code === 'total-mismatch')!
    assert.deepEqual([sum.dismissed, sum.decision], [1, null], 'not the same on both of its forms')
    assert.match(await taken(page, '整批清单 HTML'), /1 张不予采纳<\/td>/)
    assert.match(await taken(page, '整批名次 CSV'), /^\uFEFF名次,文件,/)

    await openPanel(page, '问题归类')
    await page.getByRole('button', { name: `1 张不予采纳 · 处理“${SUM}”`, exact: true }).click()
    await page.getByRole('button', { name: '撤销处理' }).click()
    await page.getByRole('button', { name: `处理“${SUM}”`, exact: true }).waitFor()
    assert.match(await textOf(page, 7), /^8 .*小型水库维修养护/)
  },
)

journey(
  'a copied text, a form handed in twice, a body with full points: each narrows the table, and a row opens at what is meant',
  async ({ page }) => {
    await bringFolder(page)
    await openPanel(page, '重复报送')
    const twice = page.getByRole('region', { name: '重复报送' })
    await twice
      .getByRole('button', { name: /01-消防站点建设\.docx/ })
      .first()
      .click()
    await page.getByText(/^只看“2023自评\/墨溪县\/01-消防站点建设\.docx”：2 张/).waitFor()
    await openPanel(page, '单位的共同点')
    await page.getByRole('region', { name: '单位的共同点' }).getByRole('button', { name: '每张表都是满分', exact: true }).click()
    await page.getByText('只看“松篁县图书馆 每张表都是满分”：7 张').waitFor()
    const everyForm = '松篁县图书馆 每张表都是满分'
    assert.match(await textOf(page, 1), /本单位7张表全是满分/)
    await decide(page, `处理“${everyForm}”`, '不予采纳', '免费开放补助按标准拨付，已核实')
    await page.getByRole('button', { name: `不予采纳 · 处理“${everyForm}”`, exact: true }).waitFor()
    assert.equal(await table(page).getByText('全是满分').count(), 0)
    await openPanel(page, '文字雷同')
    await page
      .getByRole('region', { name: '文字雷同' })
      .getByRole('button', { name: /^全年实际接待/ })
      .click()
    await page.getByText(/^只看“全年实际接待.*2 张/).waitFor()
    assert.match(await textOf(page, 1), /公共图书馆免费开放/)
    await table(page).getByRole('button', { name: '打开“砚池中小学校舍维修”' }).click()
    await formIsOpen(page)
    await page
      .getByRole('gridcell', { selected: true })
      .filter({ hasText: /全年实际接待/ })
      .waitFor()
  },
)

journey(
  'one archive dropped is the files in it: each has its row, one is opened from inside, and an empty one says so',
  async ({ page }) => {
    const zip = readFileSync(path.join(pileFolder().path, '霁川县.zip'))
    await chooseFiles(page, written('霁川县.zip', zip))
    await page.waitForURL(/#\/files/)
    await page.getByText('7 张表，按涉及的分从多到少排好').waitFor()
    assert.equal(await table(page).getAttribute('aria-rowcount'), '8')
    await table(page)
      .getByRole('row', { name: /霁川县\.zip\/补报\.zip\/\s*22-公共图书馆免费开放\.docx/ })
      .getByRole('button', { name: /^打开/ })
      .click()
    await formIsOpen(page)
    await page.getByRole('region', { name: '原件' }).getByText('公共图书馆免费开放').first().waitFor()
    await toDesk(page)
    await chooseFiles(
      page,
      written('空的.zip', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])),
      inHand('pdf/image-only.pdf'),
    )
    await page.getByText('2 个没读出来').waitFor()
    await table(page)
      .getByRole('row', { name: /空的\.zip.*压缩包里没有可读的文件/ })
      .waitFor()
    await table(page)
      .getByRole('row', { name: /image-only\.pdf.*图片里的字只有命令行能识别，网页不能/ })
      .waitFor()
  },
)

/** What `jizheng pile --json` prints for the folder, run where it stands. */
async function printed(): Promise<unknown> {
  const { above, name } = pileFolder()
  const command = path.resolve(packageRoot, '../cli/src/main.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'pile', '--json', name], {
    cwd: above,
    maxBuffer: 2 ** 28,
  }).catch((error: { readonly stdout: string }) => error)
  return JSON.parse(stdout)
}

journey('the pile of the page is the one that the command prints for the same folder', async ({ page }) => {
  await bringFolder(page)
  const told = await pileIn(page)
  assert.ok(told.ranked.length === 48 && told.unread.length === 3, `${told.ranked.length} forms, ${told.unread.length} unread`)
  // The command reads scans where the machine has what it takes; the page never does.
  const command = (await printed()) as Told
  const isScan = ({ file }: { readonly file: string }): boolean => file.endsWith('扫描件.pdf')
  assert.deepEqual(
    { ...told, unread: told.unread.filter((each) => !isScan(each)) },
    { ...command, unread: command.unread.filter((each) => !isScan(each)) },
  )
})
