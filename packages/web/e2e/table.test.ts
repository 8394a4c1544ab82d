// The official table by keyboard: every value reached, typed over, gone back on and moved about, as in a spreadsheet.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { journey } from './browser.ts'
import { box, cell, copied, openForm } from './table-tools.ts'

const here = (page: Page) => box(page).getAttribute('aria-label')
const shown = async (page: Page, name: string) => (await cell(page, name).innerText()).replaceAll('\u200b', '').trim()

/** Presses keys and tells the cell that is chosen after each. */
async function walk(page: Page, keys: readonly string[]): Promise<(string | null)[]> {
  const seen: (string | null)[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    seen.push(await here(page))
  }
  return seen
}

journey('arrows go over merged cells and labels, and leave a merged cell in the row they came in on', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 6 行 三级指标').click()
  assert.deepEqual(await walk(page, ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home']), [
    '第 4 行 二级指标（至第 7 行）',
    '第 1 行 一级指标（至第 11 行）',
    '第 4 行 二级指标（至第 7 行）',
    '第 6 行 三级指标',
    '第 6 行 年度指标值',
    '第 7 行 年度指标值',
    '第 7 行 偏差原因分析及改进措施',
    '第 1 行 一级指标（至第 11 行）',
  ])
  await page.keyboard.press('Control+Home')
  assert.equal(await here(page), '表名')
  assert.deepEqual(await walk(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Shift+Tab']), [
    '年度',
    '项目名称',
    '主管部门',
    '实施单位',
    '项目负责人',
    '实施单位',
  ])
})

journey('typing replaces, Enter goes down, F2 opens, Shift+Enter breaks the line, Escape and undo bring back', async ({ page }) => {
  await openForm(page)
  const at = '第 6 行 实际完成值'
  await cell(page, at).click()
  await page.keyboard.type('8人')
  assert.equal(await shown(page, at), '8人')
  await page.keyboard.press('Enter')
  assert.equal(await here(page), '第 7 行 实际完成值')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await page.keyboard.type('次')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('另')
  assert.equal(await box(page).inputValue(), '8人次\n另')
  await page.keyboard.press('Escape')
  assert.equal(await shown(page, at), '8人')
  await page.keyboard.press('Control+z')
  assert.equal(await shown(page, at), '20人')
  await page.keyboard.press('Control+y')
  assert.equal(await shown(page, at), '8人')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  assert.equal(await shown(page, at), '8人')
  await page.keyboard.press('Delete')
  assert.equal(await shown(page, at), '')
  assert.equal(await here(page), at)
  await page.keyboard.type('9')
  await page.keyboard.press('ArrowRight')
  assert.equal(await here(page), '第 6 行 分值')
  assert.equal(await shown(page, at), '9')
})

journey('a number with an open end stays as it is typed, and one that cannot be read stays too', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 1 行 得分').click()
  await page.keyboard.type('4.')
  assert.equal(await box(page).inputValue(), '4.')
  await page.keyboard.type('50')
  await page.keyboard.press('Enter')
  assert.equal(await shown(page, '第 1 行 得分'), '4.50')
  await page.keyboard.type('优')
  await page.keyboard.press('Enter')
  assert.equal(await shown(page, '第 2 行 得分'), '优')
})

journey('the first syllable of an input method lands whole in the cell', async ({ page, context }) => {
  await openForm(page)
  await cell(page, '第 3 行 实际完成值').click()
  const session = await context.newCDPSession(page)
  for (const text of ['w', 'wan', "wan'cheng"])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  assert.equal(await box(page).inputValue(), "wan'cheng")
  await session.send('Input.insertText', { text: '完成' })
  await page.keyboard.type('2次')
  await page.keyboard.press('Enter')
  assert.equal(await shown(page, '第 3 行 实际完成值'), '完成2次')
})

journey('a merged level is typed once for all its rows, also past the name of its neighbour', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 4 行 二级指标（至第 7 行）').click()
  // on the way it is the name of the group above
  await page.keyboard.type('数量指标')
  assert.equal(await here(page), '第 4 行 二级指标（至第 7 行）')
  await page.keyboard.type('二')
  await page.keyboard.press('Enter')
  assert.equal(await shown(page, '第 4 行 二级指标（至第 7 行）'), '数量指标二')
  await page.keyboard.press('Control+z')
  assert.equal(await shown(page, '第 4 行 二级指标（至第 7 行）'), '质量指标')
})

journey('a block is chosen with Shift, copied with its line breaks and emptied', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 5 行 三级指标').click()
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
  assert.equal((await copied(page)).text, '智算平台运行保障\t≥200台\t296台\n支持研究院学者\t≤10人\t20人')
  await page.keyboard.press('Delete')
  assert.deepEqual(
    [await shown(page, '第 5 行 三级指标'), await shown(page, '第 6 行 实际完成值'), await shown(page, '第 6 行 分值')],
    ['', '', '3'],
  )
  await page.keyboard.press('Control+z')
  assert.equal(await shown(page, '第 6 行 实际完成值'), '20人')
})

journey('rows are added, moved and removed by keys and by the buttons, and the keyboard stays in the row', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 6 行 实际完成值').click()
  await page.keyboard.press('Control+Enter')
  assert.equal(await here(page), '第 7 行 三级指标')
  assert.equal(await shown(page, '第 7 行 三级指标'), '')
  await page.keyboard.type('新指标')
  await page.keyboard.press('Alt+ArrowUp')
  assert.equal(await here(page), '第 6 行 三级指标')
  assert.equal(await shown(page, '第 6 行 三级指标'), '新指标')
  await page.getByRole('button', { name: '下移' }).click()
  assert.equal(await here(page), '第 7 行 三级指标')
  await page.keyboard.press('Control+Delete')
  assert.equal(await shown(page, '第 7 行 三级指标'), '超大规模智能模型科研攻关')
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  assert.equal(await shown(page, '第 6 行 三级指标'), '支持研究院学者')
})

journey('Escape and then Tab leaves the table', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 6 行 实际完成值').click()
  await page.keyboard.press('Tab')
  assert.equal(await here(page), '第 6 行 分值')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  assert.equal(await box(page).evaluate((element) => element === document.activeElement), false)
})

journey('an empty form waits for the keyboard in its first cell, and what every key does is told beside it', async ({ page }) => {
  await page.getByRole('button', { name: '开始填写' }).press('Enter')
  await page.getByRole('grid').waitFor()
  await page.keyboard.type('社区养老服务中心建设')
  await page.keyboard.press('Tab')
  assert.equal(await here(page), '主管部门')
  assert.equal(await shown(page, '项目名称'), '社区养老服务中心建设')
  await page.getByRole('button', { name: '说明：键盘操作' }).press('Enter')
  await page.getByRole('dialog', { name: '说明：键盘操作' }).getByText('按 Esc 后再按 Tab 离开表格').waitFor()
})

journey(
  'what cannot be read as a figure is said at its cell, once it is typed, and not only when the form is taken away',
  async ({ page }) => {
    await openForm(page)
    await cell(page, '第 6 行 分值').click()
    await page.keyboard.type('三点')
    const bar = page.getByRole('toolbar', { name: '所选单元格' })
    assert.equal(await bar.getByText('读不成数字').count(), 0)
    await page.keyboard.press('Enter')
    await cell(page, '第 6 行 分值').click()
    await bar.getByText('“三点”读不成数字，算分和导出时都当作没填。').waitFor()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await cell(page, '第 6 行 分值').click()
    assert.equal(await bar.getByText('读不成数字').count(), 0)
  },
)

journey('the first Tab leads to the table, and from there past its lines to the findings', async ({ page }) => {
  await page.getByRole('button', { name: '打开示例' }).press('Enter')
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '到表格')
  await page.keyboard.press('Enter')
  assert.equal(await here(page), '表名')
  await page.keyboard.press('Escape')
  const findings = page.getByRole('complementary', { name: '审核意见' })
  let steps = 0
  do {
    await page.keyboard.press('Tab')
    steps++
  } while (steps < 20 && !(await findings.evaluate((element) => element.contains(document.activeElement))))
  assert.ok(steps <= 8, `${steps} stops between the table and the findings`)
})

journey('what was typed when the tab was closed is there again', async ({ page, open }) => {
  await openForm(page)
  await cell(page, '第 6 行 实际完成值').click()
  await page.keyboard.type('写到一半')
  const { hash } = new URL(page.url())
  await page.close()
  const again = await open(hash.slice(1))
  assert.equal(await shown(again, '第 6 行 实际完成值'), '写到一半')
})

journey('a reason is asked for in its cell as long as the verdict demands one', async ({ page }) => {
  await openForm(page)
  await cell(page, '第 6 行 得分').click()
  await page.keyboard.type('1.5')
  const reason = cell(page, '第 6 行 偏差原因分析及改进措施')
  await reason.getByText('请写明扣 1.5 分的原因和改进措施').waitFor()
  await reason.click()
  await page.keyboard.type('年初把握不足，来年按实有人数设定')
  await reason.getByText('请写明').waitFor({ state: 'detached' })
})

journey('the weights beside the total say what is missing to 100', async ({ page }) => {
  await openForm(page)
  const weights = page.getByRole('group', { name: '分值合计' })
  await weights.getByText('不多不少').waitFor()
  await cell(page, '第 6 行 分值').click()
  await page.keyboard.type('1')
  await weights.getByText('距 100 还差 2').waitFor()
})

journey(
  'in English the cells have English names and the form stays Chinese',
  async ({ page }) => {
    await openForm(page)
    await cell(page, 'Row 6 actual value').click()
    assert.equal(await here(page), 'Row 6 actual value')
    assert.equal(await page.getByRole('grid', { name: 'Official form' }).getAttribute('lang'), 'zh-CN')
  },
  { locale: 'en' },
)

journey(
  'on a phone only the names of indicators stay while the form goes sideways; no label of the head is covered',
  async ({ page }) => {
    await openForm(page)
    await cell(page, '联系电话').click()
    const isSeen = (name: string, role: 'rowheader' | 'gridcell') =>
      page.getByRole(role, { name, exact: true }).evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const inside = [Math.max(left, 0), Math.min(right, innerWidth)] as const
        return element.contains(document.elementFromPoint((inside[0] + inside[1]) / 2, (top + bottom) / 2))
      })
    assert.equal(await isSeen('联系电话', 'rowheader'), true)
    await cell(page, '第 6 行 得分').click()
    assert.equal(await isSeen('第 6 行 三级指标', 'gridcell'), true)
  },
  { width: 390, height: 844 },
)
