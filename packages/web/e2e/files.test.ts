// Many files at once: bad ones stop nothing, rows are found, sorted and opened from the keyboard, and what is taken away is the command's.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { chainOf, findPack, rulesOfForms } from '@jizheng/core'
import { judgeFile } from '@jizheng/documents/node'
import type { Page } from 'playwright-core'
import { fixture, journey } from './browser.ts'
import { chooseFiles, type FileInHand, formIsOpen, inHand, written } from './states/bring-in.ts'

const good = [
  'baoshan-veterans-2022/form.docx',
  'bridge-sichuan-2023/form.xlsx',
  'caidian-fire-2021/form.html',
  'clean-library-2022/form.xlsx',
  'declare-museum-2024/form.docx',
  'institute-2022/form.pdf',
] as const
const thirty = [
  ...good.map((name) => inHand(name, name.replace('/form', ''))),
  ...Array.from({ length: 22 }, (_, index) => inHand(`${good[index % 5]!}`, `重复${index + 1}.${good[index % 5]!.split('.').at(-1)}`)),
  written('损坏.docx', Buffer.from('PK\u0003\u0004 not a zip')),
  inHand('pdf/encrypted.pdf', '加密的表.pdf'),
]

const table = (page: Page) => page.getByRole('table', { name: '多份表格的结果' })
const rowsIn = (page: Page) => table(page).locator('[data-row]')

async function bring(page: Page, files: readonly FileInHand[]): Promise<void> {
  await chooseFiles(page, ...files)
  await page.waitForURL(/#\/files/)
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 })
}

async function choose(page: Page, box: string, title: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).click()
  await page.getByTitle(title, { exact: true }).last().click()
}

async function sortedBy(page: Page, head: string): Promise<void> {
  await table(page).getByRole('columnheader', { name: head }).getByRole('button').click()
}

journey('thirty files, a broken and an encrypted one among them: each has its row, the bad ones their reason', async ({ page }) => {
  await bring(page, thirty)
  await page.getByText('30 个文件，28 张表').waitFor()
  await page.getByText('2 个没读出来').waitFor()
  assert.equal(await table(page).getAttribute('aria-rowcount'), '31')
  await choose(page, '问题', '没读出来')
  assert.equal(await rowsIn(page).count(), 2)
  await table(page)
    .getByRole('row', { name: /加密的表\.pdf.*文件加了密码。去掉密码后再试。/ })
    .waitFor()
  await table(page)
    .getByRole('row', { name: /损坏\.docx/ })
    .waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('row', { name: /加密的表\.pdf.*The file is protected by a password\. Remove/ }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('row', { name: /加密的表\.pdf.*文件加了密码/ }).waitFor()
  await choose(page, '问题', '全部表格')
  await page.getByRole('textbox', { name: '查找文件、项目或单位' }).fill('图书馆')
  assert.match((await rowsIn(page).first().innerText()).replaceAll('\n', ' '), /图书馆/)
  await page.getByRole('textbox', { name: '查找文件、项目或单位' }).fill('institute')
  await page.getByRole('button', { name: '看总分分布' }).click()
  await page
    .getByRole('img', { name: /^1 张有总分的表/ })
    .locator('svg')
    .waitFor()
  assert.deepEqual(await page.getByRole('table', { name: '总分分布' }).getByRole('row').last().getByRole('cell').allInnerTexts(), [
    '1',
    '1',
  ])
})

journey('by keyboard: sort, walk down, Enter opens the form, and the row knows its draft afterwards', async ({ page }) => {
  await bring(page, thirty.slice(0, 6))
  await sortedBy(page, '风险')
  await sortedBy(page, '自评')
  assert.equal(await table(page).getByRole('columnheader', { name: '自评' }).getAttribute('aria-sort'), 'ascending')
  const first = table(page).getByRole('button', { name: /^打开/ }).first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  const second = table(page).getByRole('button', { name: /^打开/ }).nth(1)
  const name = await second.innerText()
  assert.equal(await second.evaluate((element) => element === document.activeElement), true)
  await page.keyboard.press('Enter')
  await formIsOpen(page)
  const opened = page.url()
  await page.goBack()
  await table(page)
    .getByRole('row', { name: new RegExp(`${name}.*已有草稿`, 's') })
    .click()
  await formIsOpen(page)
  assert.equal(page.url(), opened)
})

journey('other rules are for all, and the lines taken away are those that the command prints', async ({ page }) => {
  const files = thirty.slice(0, 5)
  await bring(page, [...files, thirty.at(-1)!])
  const lines = async (): Promise<string[]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: '导出' }).click()
        await page.getByRole('menuitem', { name: /^JSON/ }).click()
      })(),
    ])
    return readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n')
      .toSorted()
  }
  const printed = async (id: string): Promise<string[]> => {
    const answers = [...good.slice(0, 5), 'pdf/encrypted.pdf'].map(async (name, index) => {
      const file = [...files, thirty.at(-1)!][index]!.name
      const answer = await judgeFile(fixture(name), rulesOfForms(id === 'auto' ? id : chainOf(findPack(id)!)), 'zh-CN')
      return JSON.stringify({ ...answer, file })
    })
    return (await Promise.all(answers)).toSorted()
  }
  assert.deepEqual(await lines(), await printed('auto'))
  const pack = findPack('deployed-default')!
  await page.getByRole('combobox', { name: '评分规则' }).click()
  await page.getByRole('combobox', { name: '评分规则' }).fill(pack.title.zh)
  await page.keyboard.press('Enter')
  // The chosen rules are done with the last file; nothing else on the page tells.
  const others = await printed(pack.id)
  let now = await lines()
  for (let tries = 0; tries < 20 && now.some((line) => line.includes('"id":"cn-2020"')); tries++) now = await lines()
  assert.deepEqual(now, others)
})

journey(
  'a row says which rules judged its form and why; others are chosen for that form alone, and the list is narrowed by them',
  async ({ page }) => {
    await bring(page, thirty.slice(0, 2))
    const rules = page.getByRole('button', { name: /改这张表的规则$/ })
    assert.match((await rules.first().getAttribute('title'))!, /cn-2020 v\d+：表中没有写明地区，按全国规则$/)
    await rules.first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: '这张表的规则' }).fill('四川')
    await page.keyboard.press('Enter')
    await dialog.getByText('只给这张表指定的').waitFor()
    await page.keyboard.press('Escape')
    assert.deepEqual((await rules.allTextContents()).map((text) => text.startsWith('四川')).toSorted(), [false, true])
    await page.getByRole('combobox', { name: '按哪套规则评的' }).click()
    await page.locator('.ant-select-item').filter({ hasText: '四川' }).click()
    await page.getByText('筛出 1 行').waitFor()
    await rules.first().click()
    await dialog.getByRole('combobox', { name: '这张表的规则' }).fill('与整批')
    await page.keyboard.press('Enter')
    await dialog.getByText('表中没有写明地区').waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await rules.count(), 2, 'the rules that narrowed the list judge nothing any more')
  },
)

journey('reading is stopped at once and taken up again', async ({ page }) => {
  await chooseFiles(page, ...thirty)
  await page.getByRole('button', { name: '停止' }).click()
  await page.getByRole('button', { name: /^继续读取剩下的/ }).click()
  await page.getByText('30 个文件，28 张表').waitFor({ timeout: 120_000 })
})

journey('three thousand rows are one table of which only those in sight are drawn', async ({ page }) => {
  const small = inHand('clean-library-2022/form.html')
  await page.getByRole('link', { name: '多份表格' }).click()
  await page
    .getByLabel('添加文件', { exact: true })
    .and(page.locator('input'))
    .evaluate(
      (input, { text, count }) => {
        const data = new DataTransfer()
        for (let index = 1; index <= count; index++) data.items.add(new File([text], `表${index}.html`))
        ;(input as HTMLInputElement).files = data.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { text: small.buffer.toString('utf8'), count: 3000 },
    )
  await page.getByText('3000 个文件').waitFor()
  assert.equal(await table(page).getAttribute('aria-rowcount'), '3001')
  assert.ok((await rowsIn(page).count()) < 100)
  await page.getByRole('button', { name: '停止' }).click()
  await page.getByRole('button', { name: /^继续读取剩下的/ }).waitFor()
  await sortedBy(page, '状态')
  await page.getByRole('textbox', { name: '查找文件、项目或单位' }).fill('表2999.html')
  assert.equal(await rowsIn(page).count(), 1)
})
