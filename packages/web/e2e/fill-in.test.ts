// An officer's night: the whole institute form entered into an empty one, its verdict read, printed, and the print read back by the command.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Form } from '@jizheng/core'
import type { Page } from 'playwright-core'
import { packageRoot } from '../make/bundles.ts'
import { fixture, journey } from './browser.ts'
import { cell, paste, tabbed } from './table-tools.ts'

const expected = (JSON.parse(readFileSync(fixture('institute-2022/expected.json'), 'utf8')) as { forms: readonly Form[] }).forms[0]!

/** Counts what a person does: a cell typed, a block pasted. */
function hands(page: Page) {
  let entries = 0
  return {
    entries: () => entries,
    async type(name: string, text: string): Promise<void> {
      entries++
      await cell(page, name).click()
      await page.keyboard.insertText(text)
      await page.keyboard.press('Tab')
    },
    async pasteAt(name: string, rows: readonly (readonly string[])[]): Promise<void> {
      entries++
      await cell(page, name).click()
      await paste(page, { text: tabbed(rows) })
    },
  }
}

journey('the institute form entered into an empty one: 89, why only 87.5, and the same form again from its print', async ({ page }) => {
  await page.getByRole('spinbutton', { name: '评价年度' }).fill('2022')
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.getByRole('grid').waitFor()
  const { type, pasteAt, entries } = hands(page)
  await type('项目名称', expected.projectName!)
  await type('主管部门', expected.supervisor!)
  await type('实施单位', expected.implementer!)
  await type('项目负责人', expected.contact!.name!)
  await type('联系电话', expected.contact!.phone!)
  await pasteAt('年初预算数 其中：当年财政拨款', [['20500', '20500', '20500']])
  await type('预期目标', expected.objectives.expected!)
  await type('实际完成情况', expected.objectives.actual!)
  await pasteAt(
    await firstCellOf(page, '一级指标'),
    expected.indicators.map((row) => [row.dimension ?? '', row.group ?? '', row.name ?? '', row.target.text ?? '', row.actual.text ?? '']),
  )
  await pasteAt(
    '第 1 行 分值',
    expected.indicators.map((row) => [row.weight ?? '', row.score ?? '', row.deviationReason ?? '']),
  )
  assert.ok(entries() <= 60, `${entries()} entries`)

  const verdict = page.getByRole('region', { name: '核对结果' })
  await verdict.getByText('87.5', { exact: true }).waitFor()
  await verdict.getByText('89', { exact: true }).waitFor()
  assert.match((await cell(page, '总分 得分').innerText()).trim(), /^89(\.00)?$/)
  await verdict.getByText('没有达到目标，却得满分3分').first().waitFor()

  const again = await printed(page)
  // What is computed here stood on the original or was left blank there.
  const { grade, ...total } = again.total
  assert.equal(grade, '良')
  const { grade: _, ...expectedTotal } = expected.total
  assert.deepEqual({ ...again, total }, { ...values(expected), total: expectedTotal })
})

/** The cell of the first row in a column, which may be merged over several. */
async function firstCellOf(page: Page, column: string): Promise<string> {
  const name = await page.getByRole('gridcell', { name: new RegExp(`^第 1 行 ${column}`) }).getAttribute('aria-label')
  assert.ok(name !== null)
  return name
}

/** Prints as the browser does and reads the paper back with the command. */
async function printed(page: Page): Promise<ReturnType<typeof values>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-print-'))
  try {
    const file = path.join(folder, 'print.pdf')
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
    const command = path.resolve(packageRoot, '../cli/src/main.ts')
    const answer = JSON.parse(execFileSync(process.execPath, [command, 'read', '--json', file], { encoding: 'utf8' })) as {
      forms: readonly Form[]
    }
    assert.equal(answer.forms.length, 1)
    return values(answer.forms[0]!)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a form states, apart from where it stands; labels of budget lines by their sense. */
function values({ kind, title, year, projectName, supervisor, implementer, contact, budget, objectives, indicators, total }: Form) {
  return {
    kind,
    title,
    year,
    projectName,
    supervisor,
    implementer,
    contact,
    budget: { unit: budget.unit, lines: budget.lines.map((line) => ({ ...line, label: line.label.replace('：', ':') })) },
    objectives: { expected: objectives.expected, actual: objectives.actual },
    indicators,
    total,
  }
}
