// What can be taken away from the open form: the menu, columns for a platform, what the official table cannot hold.
import type { Page } from 'playwright-core'
import { inHand, institute, openForm } from './bring-in.ts'
import type { State } from './state.ts'

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: /^草稿/ }).waitFor()
}

export const outStates: readonly State[] = [
  {
    name: 'out-menu-open',
    says: '导出：官方表、平台、审核结果、数据',
    async reach({ page }) {
      await openForm(page, institute('docx'))
      await openMenu(page)
    },
  },
  {
    name: 'out-columns',
    says: '按平台的列序复制指标',
    async reach({ page }) {
      await openForm(page, institute('docx'))
      await openMenu(page)
      await page.getByRole('menuitem', { name: /^按列复制指标/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'out-omitted',
    says: '官方表放不下的，生成之前先说',
    async reach({ page }) {
      await openForm(page, inHand('heritage-2023/form.html'))
      await page.getByRole('gridcell', { name: '第 1 行 分值', exact: true }).click()
      await page.keyboard.type('十来分')
      await page.keyboard.press('Enter')
      await openMenu(page)
      await page.getByRole('menuitem', { name: /^Word/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
