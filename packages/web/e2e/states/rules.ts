// The rules: chosen for a form, listed, one of them, two side by side, one's own being written.
import type { Page } from 'playwright-core'
import { institute, openForm } from './bring-in.ts'
import type { State } from './state.ts'

async function openChoice(page: Page): Promise<void> {
  await openForm(page, institute('docx'))
  await page.getByRole('button', { name: /^评分规则：/ }).click()
  await page.getByRole('dialog', { name: '按哪套规则评分' }).waitFor()
}

export const rulesStates: readonly State[] = [
  { name: 'rules-choice-open', says: '选规则：先看地区，再看年度', reach: async ({ page }) => openChoice(page) },
  {
    name: 'rules-choice-moved',
    says: '换了规则：哪些总分和行跟着变',
    async reach({ page }) {
      await openChoice(page)
      await page.getByRole('group', { name: '地区' }).getByRole('button').nth(1).click()
      await page.getByRole('radio').first().click()
      await page.getByRole('status').filter({ hasText: '按规则可得总分' }).waitFor()
    },
  },
  {
    name: 'rules-list',
    says: '全部规则',
    at: '/rules',
    reach: async ({ page }) => page.getByRole('heading', { name: '规则包' }).waitFor(),
  },
  {
    name: 'rules-pack',
    says: '一套规则：每条规定、依据和核实程度',
    at: '/rules/cn-2020',
    reach: async ({ page }) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  {
    name: 'rules-compare',
    says: '两套规则对照：哪些行变，由哪条规则',
    async reach({ page }) {
      await openChoice(page)
      await page.getByRole('button', { name: '两套对照' }).click()
      await page.getByRole('heading', { name: '两套规则对照' }).waitFor()
    },
  },
  {
    name: 'rules-editor',
    says: '编写本地的规则，旁边是示例表的变化',
    at: '/rules/cn-2020',
    async reach({ page }) {
      await page.getByRole('button', { name: '以此为底另存' }).click()
      await page.waitForURL(/#\/rules\/edit\//)
      await page.getByRole('complementary', { name: '试算' }).getByText('按规则可得总分').first().waitFor()
    },
  },
]
