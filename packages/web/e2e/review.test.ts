// A reviewer without a mouse, from the first page to the report taken away; and one with only a phone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { findPack, resolvePack } from '@jizheng/core'
import { judge, reportPage } from '@jizheng/documents'
import type { Page } from 'playwright-core'
import { journey } from './browser.ts'
import { litBoxes, pane, readHere } from './original-tools.ts'
import { formIsOpen } from './states/bring-in.ts'

/** Presses Tab until the control with this name has the keyboard, as a person looks for it. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press(key)
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      return element?.getAttribute('aria-label') ?? element?.innerText ?? ''
    })
    if (name.test(here.trim())) return
  }
  throw new Error(`no control called ${String(name)} is reached by ${key}`)
}

journey('everything by keyboard: example, finding, its cell on the page, another pack, the report', async ({ page }) => {
  await tabTo(page, /^打开示例$/)
  await page.keyboard.press('Enter')
  await formIsOpen(page)
  const verdict = page.getByRole('region', { name: '核对结果' })
  await verdict.getByText('87.5', { exact: true }).waitFor()

  await page.keyboard.press('F8')
  await page.getByRole('gridcell', { name: '第 6 行 得分', exact: true, selected: true }).waitFor()
  const [lit] = await litBoxes(page, 595.28)
  assert.ok(lit!.inView)
  await pane(page).waitFor()

  await tabTo(page, /^评分规则/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: '按哪套规则评分' })
  await tabTo(page, /^不分地区/)
  await page.keyboard.press('Enter')
  await panel.getByRole('radio', { name: /一体化系统默认算法/ }).focus()
  await page.keyboard.press('Space')
  await panel.getByRole('status').getByText('按规则可得总分 87.5 → 86，1行变化').waitFor()
  await page.keyboard.press('Escape')
  await verdict.getByText('86', { exact: true }).waitFor()

  await tabTo(page, /^导出$/)
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /审核报告/ }).focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const form = await readHere('institute-2022/form.pdf')
  const pack = resolvePack(findPack('deployed-default')!, findPack)
  const answer = { file: '示例_项目支出绩效自评表.pdf', forms: [judge(form, pack, 'zh-CN')] }
  assert.equal(readFileSync(await download.path(), 'utf8'), reportPage([answer], 'zh-CN'))
})

journey(
  'on a phone the verdict reads from top to bottom and nothing but the table is wider than the screen',
  async ({ page }) => {
    await page.getByRole('button', { name: '打开示例' }).click()
    await formIsOpen(page)
    await page.getByRole('region', { name: '核对结果' }).getByText('87.5', { exact: true }).waitFor()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wider <= 0, `${wider} pixels too wide`)
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('main section[aria-label], main aside[aria-label]')]
        .filter((section) => section.getClientRects().length > 0)
        .map((section) => section.getAttribute('aria-label'))
        .filter((name) => ['核对结果', '自评表', '审核意见'].includes(name!)),
    )
    assert.deepEqual(order, ['核对结果', '自评表', '审核意见'])
  },
  { width: 390, height: 844 },
)
