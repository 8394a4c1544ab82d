// What the browser prints of the form, whatever the theme, is the form again when it is read.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Form } from '@jizheng/core'
import { readForms } from '@jizheng/documents/node'
import { fixture, journey } from './browser.ts'
import { cell, openForm } from './table-tools.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-print-'))

/** What the standard form shows of a form, blank space apart. */
function shown({ title, year, projectName, supervisor, implementer, budget, objectives, indicators, total }: Form): unknown {
  const { expected, actual } = objectives
  const rows = indicators.map((row) => ({ ...row, target: row.target.text, actual: row.actual.text }))
  const values = { title, year, projectName, supervisor, implementer, budget, expected, actual, rows, total }
  return JSON.parse(JSON.stringify(values, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s+/g, '') : value)))
}

const names = [
  'institute-2022',
  'clean-foodtest-2020',
  'gansu-dam-2022',
  'transfer-road-2021',
  'huizhou-park-2021',
  'guizhou-workshop-2021',
  'elder-shandong-2021',
  'hn-flood-2021',
]

journey('a menu or a bubble that is still open is not printed over the form', async ({ page }) => {
  await openForm(page)
  await page.getByRole('button', { name: '导出' }).click()
  const item = page.getByRole('menuitem', { name: /打印/ })
  await item.waitFor()
  await page.emulateMedia({ media: 'print' })
  assert.equal(await item.isVisible(), false)
  assert.equal(await cell(page, '第 1 行 三级指标').isVisible(), true)
})

for (const [index, name] of names.entries()) {
  const theme = index % 2 === 0 ? 'dark' : 'light'
  journey(
    `${name}, printed from the ${theme} page and read back, has every value`,
    async ({ page }) => {
      await openForm(page, `${name}/form.docx`)
      await cell(page, '第 1 行 三级指标').click()
      await page.emulateMedia({ media: 'print' })
      const file = path.join(folder, `${name}.pdf`)
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
      const [read] = await readForms(file)
      const [stated] = await readForms(fixture(`${name}/form.docx`))
      assert.ok(read !== undefined && stated !== undefined && stated.indicators.length >= 3)
      assert.deepEqual(shown(read), shown(stated))
    },
    { theme },
  )
}
