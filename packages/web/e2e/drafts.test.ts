// Drafts: no keystroke is lost to a crash, two windows never overwrite each other, a browser that keeps nothing says so, and a draft is a file that opens again whole.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { journey } from './browser.ts'
import { chooseFiles, formIsOpen, institute, openForm, toDesk, written } from './states/bring-in.ts'
import { cell } from './table-tools.ts'

const shown = async (page: Page, name: string) => (await cell(page, name).innerText()).replaceAll('\u200b', '').trim()

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.bringToFront()
  await cell(page, name).click()
  await page.keyboard.type(text)
}

/** Ends the tab's process at once: nothing is told, nothing can be written any more. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

for (const from of ['disk', 'server'] as const) {
  journey(
    `every keystroke survives a tab killed in mid-typing (from ${from})`,
    async ({ page, open }) => {
      await page.getByRole('button', { name: '开始填写' }).click()
      await formIsOpen(page)
      await type(page, '项目名称', '深夜填报的项')
      await kill(page)
      const again = await open()
      await again.getByRole('link', { name: /未命名/ }).click()
      await formIsOpen(again)
      assert.equal(await shown(again, '项目名称'), '深夜填报的项')
    },
    { from },
  )
}

journey('a second window follows what the first one writes', async ({ page, open }) => {
  await openForm(page, institute('docx'))
  const other = await open(new URL(page.url()).hash.slice(1))
  await formIsOpen(other)
  await type(page, '项目名称', '甲')
  await cell(other, '项目名称').filter({ hasText: '甲' }).waitFor()
  await other.keyboard.press('Escape')
  await type(other, '主管部门', '乙')
  await cell(page, '主管部门').filter({ hasText: '乙' }).waitFor()
  assert.equal(await shown(page, '项目名称'), '甲')
})

journey('two windows that cannot hear each other keep both works, and the later one says so', async ({ page, context, open }) => {
  await openForm(page, institute('docx'))
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  const other = await open(new URL(page.url()).hash.slice(1))
  await formIsOpen(other)
  await type(page, '项目名称', '先写的')
  await type(other, '项目名称', '后写的，写在另一个窗口')
  await other.getByText('刚才在另一个窗口也改过').waitFor()
  assert.equal(await shown(other, '项目名称'), '后写的，写在另一个窗口')
  assert.notEqual(new URL(other.url()).hash, new URL(page.url()).hash)
  await other.getByRole('button', { name: '知道了' }).click()
  await other.reload()
  await formIsOpen(other)
  assert.equal(await shown(other, '项目名称'), '后写的，写在另一个窗口')
  await toDesk(other)
  await other.getByRole('link', { name: '某人工智能研究院建设（本窗口的改动）' }).waitFor()
  await other.getByRole('link', { name: '某人工智能研究院建设', exact: true }).click()
  await formIsOpen(other)
  assert.equal(await shown(other, '项目名称'), '先写的')
})

journey(
  'a browser without room says so at once, offers the download, and takes up again when there is room',
  async ({ page, address }) => {
    const devtools = await page.context().newCDPSession(page)
    const origin = new URL(address).origin
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await openForm(page, institute('docx'))
    await type(page, '项目名称', '写不下')
    await page.getByText('存储空间满了').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载草稿' }).click()
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    assert.equal(saved.forms[0].projectName, '写不下')
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await page.keyboard.type('了')
    await page.getByText('存储空间满了').waitFor({ state: 'hidden' })
  },
  { from: 'server' },
)

journey('a browser that keeps nothing still lets one work, and warns', async ({ context, open }) => {
  await context.addInitScript(() =>
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      },
    }),
  )
  const page = await open()
  await openForm(page, institute('docx'))
  await type(page, '项目名称', '只在窗口里')
  await page.getByText('这个浏览器不让网页保存内容').waitFor()
  await toDesk(page)
  await page.getByRole('link', { name: '某人工智能研究院建设' }).click()
  assert.equal(await shown(page, '项目名称'), '只在窗口里')
})

journey(
  'a draft downloaded and opened elsewhere has everything: what could not be read, rules, blank rows, the original',
  async ({ page, context, open }) => {
    await openForm(page, institute('docx'))
    await type(page, '第 1 行 得分', '四分')
    await page.keyboard.press('Enter')
    await toDesk(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载草稿“某人工智能研究院建设”' }).click()
    assert.equal((await download).suggestedFilename(), '某人工智能研究院建设.jizheng.json')
    const content = readFileSync(await (await download).path(), 'utf8')
    await page.getByRole('button', { name: '删除草稿“某人工智能研究院建设”' }).click()
    await page.getByText('已删除').waitFor()
    const elsewhere = await open()
    await chooseFiles(elsewhere, written('同事发来的.jizheng.json', content))
    await formIsOpen(elsewhere)
    assert.equal(await shown(elsewhere, '第 1 行 得分'), '四分')
    await elsewhere.getByRole('region', { name: '原件', exact: true }).waitFor()
    await context.clearCookies()
  },
)

journey('an empty form comes back from its file with its blank rows and what is computed', async ({ page }) => {
  await page.getByRole('button', { name: '开始填写' }).click()
  await formIsOpen(page)
  await type(page, '项目名称', '空表')
  await page.keyboard.press('Enter')
  const rows = await page.getByRole('row').count()
  await toDesk(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^下载草稿/ }).click()
  const content = readFileSync(await (await download).path(), 'utf8')
  const saved = JSON.parse(content)
  assert.equal(saved.jizheng, 1)
  assert.deepEqual(saved.forms[0].indicators, [])
  await page.getByRole('button', { name: /^删除草稿/ }).click()
  await page.getByText('已删除').waitFor()
  await chooseFiles(page, written('空表.jizheng.json', content))
  await formIsOpen(page)
  assert.equal(await page.getByRole('row').count(), rows)
})

journey(
  'several drafts open at once; one of a later version and one that is broken are refused politely and stop nothing',
  async ({ page }) => {
    await openForm(page, institute('docx'))
    await toDesk(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /^下载草稿/ }).click()
    const content = readFileSync(await (await download).path(), 'utf8')
    const saved = JSON.parse(content)
    await chooseFiles(
      page,
      written('甲.jizheng.json', content),
      written('乙.jizheng.json', JSON.stringify({ ...saved, draft: { ...saved.draft, name: '乙' } })),
      written('以后的.jizheng.json', JSON.stringify({ ...saved, jizheng: 2 })),
      written('手改的.jizheng.json', JSON.stringify({ ...saved, draft: { ...saved.draft, typed: { '/indicators/99/score': '1' } } })),
    )
    const refusals = page.getByRole('alert').getByRole('listitem')
    await refusals.filter({ hasText: '手改的.jizheng.json' }).filter({ hasText: '/indicators/99/score' }).waitFor()
    await refusals.filter({ hasText: '以后的.jizheng.json' }).filter({ hasText: '更新的版本' }).waitFor()
    await page.getByRole('link', { name: '乙', exact: true }).waitFor()
    assert.equal(await page.getByRole('region', { name: '本机草稿' }).getByRole('listitem').count(), 3)
  },
)
