// Many files at once: none yet, thirty with bad ones among them, narrowed, charted.
import type { Page } from 'playwright-core'
import { chooseFiles, type FileInHand, inHand, written } from './bring-in.ts'
import type { State } from './state.ts'

const good = [
  'baoshan-veterans-2022/form.docx', 'bridge-sichuan-2023/form.xlsx', 'caidian-fire-2021/form.docx', 'chengan-elder-2020/form.html',
  'clean-busstop-2022/form.docx', 'clean-cq-rescue-2024/form.xlsx', 'clean-culture-2021/form.html', 'clean-library-2022/form.xlsx',
  'clean-meals-2023/form.docx', 'clean-seawaste-2023/form.docx', 'daying-elder-2020/form.html', 'declare-museum-2024/form.docx',
  'dept-education-2022/form.xlsx', 'drill-review-2023/form.html', 'elder-shandong-2021/form.docx', 'ezhou-hall-2021/form.xlsx',
  'forest-hebei-2020/form.docx', 'gansu-dam-2022/form.docx', 'gz-tourism-2022/form.xlsx', 'heritage-2023/form.html',
  'hn-flood-2021/form.docx', 'institute-2022/form.pdf', 'jishan-health-2021/form.xlsx', 'police-hubei-2022/form.txt',
  'school-guard-2021/form.html', 'vaccine-2020/form.html', 'xinzhou-opera-2020/form.docx',
] as const // prettier-ignore

const named = (name: string): FileInHand => inHand(name, name.replace('/form', ''))

const bad: readonly FileInHand[] = [
  inHand('pdf/encrypted.pdf', '加密的表.pdf'),
  inHand('pdf/image-only.pdf', '扫描件.pdf'),
  written('损坏.docx', Buffer.from('PK\u0003\u0004 not a zip')),
]

async function bringThirty(page: Page): Promise<void> {
  await chooseFiles(page, ...good.map(named), ...bad)
  await page.waitForURL(/#\/files/)
  await page.getByRole('heading', { name: '多份表格' }).waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 })
}

export const filesStates: readonly State[] = [
  { name: 'files-none', says: '多份表格，还没有文件', at: '/files', reach: async () => undefined },
  { name: 'files-thirty', says: '三十份，其中加密的、扫描的、损坏的各一份', reach: async ({ page }) => bringThirty(page) },
  {
    name: 'files-filtered',
    says: '只看有错误的，按风险分从高到低',
    async reach({ page }) {
      await bringThirty(page)
      await page.getByRole('combobox', { name: '问题' }).click()
      await page.getByTitle('有错误').click()
      await page.getByRole('columnheader', { name: /风险/ }).getByRole('button').click()
    },
  },
  {
    name: 'files-errors',
    says: '没读出来的，各有原因和办法',
    async reach({ page }) {
      await bringThirty(page)
      await page.getByRole('combobox', { name: '问题' }).click()
      await page.getByTitle('没读出来').click()
    },
  },
  {
    name: 'files-chart',
    says: '总分分布，打开时才画',
    async reach({ page }) {
      await bringThirty(page)
      await page.getByRole('button', { name: '看总分分布' }).click()
      await page
        .getByRole('img', { name: /张有总分的表/ })
        .locator('svg')
        .waitFor()
    },
  },
]
