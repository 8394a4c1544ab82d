// Many files as one pile: ranked, grouped, decided about, narrowed to what was chosen.
import type { Page } from 'playwright-core'
import { pileFolder } from '../pile-folder.ts'
import type { State } from './state.ts'

/** A whole folder, read to its end and ranked. */
export async function bringFolder(page: Page): Promise<void> {
  await page.getByLabel(/^(选择文件夹|Choose a folder)$/).setInputFiles(pileFolder().path)
  await page.waitForURL(/#\/files/)
  await strip(page)
    .getByRole('button', { name: /^(问题归类|Findings grouped)/ })
    .waitFor({ timeout: 60_000 })
}

const strip = (page: Page) => page.getByRole('group', { name: /^(整批表格|All forms together)$/ })

export const openPanel = (page: Page, name: string): Promise<void> => strip(page).getByRole('button', { name }).click()

const inPanel = (page: Page, name: string) => page.getByRole('region', { name })

export const pileStates: readonly State[] = [
  { name: 'pile-ranked', says: '一个文件夹读完：按风险排好，各有理由；压缩包里的也在', reach: async ({ page }) => bringFolder(page) },
  {
    name: 'pile-groups',
    says: '问题归到一起；选了一种，下面只留有它的表，可以逐张处理',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, '问题归类')
      await inPanel(page, '问题归类').getByRole('button', { name: '提示 预算调整没有说明', exact: true }).click()
      await page.getByText(/^只看“预算调整没有说明”/).waitFor()
    },
  },
  {
    name: 'pile-deciding',
    says: '处理一种问题：采纳还是不予采纳，写明理由',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, '问题归类')
      await page.getByRole('button', { name: '处理“支出与预算分毫不差”' }).click()
      await page.getByLabel('理由').fill('财政统一支付，年底据实调整，已逐项核对')
    },
  },
  {
    name: 'pile-copies',
    says: '文字雷同：在哪些表上，原文可能是谁的',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, '文字雷同')
      await inPanel(page, '文字雷同')
        .getByRole('button', { name: /^全年实际接待/ })
        .click()
      await page.getByText(/^只看“全年实际接待/).waitFor()
    },
  },
  {
    name: 'pile-units',
    says: '单位的共同点：每张表都是满分的',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, '单位的共同点')
      await inPanel(page, '单位的共同点').getByRole('button', { name: '每张表都是满分', exact: true }).click()
      await page.getByText(/^只看“松篁县图书馆/).waitFor()
    },
  },
  {
    name: 'pile-spread',
    says: '分组对比：自评与按规则可得总分相差多少',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, '分组对比')
    },
  },
  {
    name: 'pile-en',
    says: '英文：问题归类',
    locale: 'en',
    async reach({ page }) {
      await bringFolder(page)
      await openPanel(page, 'Findings grouped')
    },
  },
]
