// The verdict as people read it: totals at a glance, findings that lead to their cells, each line's steps with their sources, one-press fixes, help.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { journey } from './browser.ts'
import { inHand, openForm } from './states/bring-in.ts'

const head = (page: Page): Locator => page.getByRole('region', { name: '核对结果' })
const basis = (page: Page, line: string): Locator => page.getByRole('region', { name: `${line}的评分依据` })
const findings = (page: Page): Locator => page.getByRole('complementary', { name: '审核意见' }).getByRole('region', { name: '审核意见' })
const chosenCell = (page: Page): Locator => page.locator('[role="gridcell"][aria-selected="true"], td[aria-selected="true"]')

/** The figure under a label of the head, without its note. */
async function figure(page: Page, label: string): Promise<string> {
  const term = head(page)
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
  return (await term.locator('dd > span').textContent())!.trim()
}

async function openInstitute(page: Page, format = 'pdf'): Promise<void> {
  await openForm(page, inHand(`institute-2022/form.${format}`))
  await head(page).getByText('最要紧的 3 处').waitFor()
}

journey('the head says 89, why only 87.5, what is at risk and unclaimed, and what matters most', async ({ page }) => {
  await openInstitute(page)
  assert.deepEqual(await Promise.all(['自评总分', '按规则可得总分', '有风险', '可争取', '等级'].map((label) => figure(page, label))), [
    '89',
    '87.5',
    '−1.5',
    '+10',
    '良',
  ])
  const top = head(page).getByRole('listitem')
  assert.equal(await top.count(), 3)
  assert.match((await top.first().textContent())!, /错误.*支持研究院学者.*涉及 1.5 分/)
  await top.first().getByRole('button').click()
  await basis(page, '第 6 行').getByText('突破上限', { exact: true }).waitFor()
  const marked = findings(page).locator('[aria-current="true"]')
  assert.equal(await marked.count(), 1)
  assert.match((await marked.textContent())!, /错误 · 第 6 行/)
})

journey('the scholars line: its range, its step in words, on whose word, and the suggestion adopted and taken back', async ({ page }) => {
  await openInstitute(page)
  const button = page.getByRole('button', { name: '第 6 行的评分依据' })
  assert.equal(await button.getAttribute('aria-description'), '允许 0–1.5 分，自评 3 分，建议 1.5 分，错误 1 处，提醒 2 处')
  await button.click()
  assert.equal(await button.getAttribute('aria-expanded'), 'true')
  const panel = basis(page, '第 6 行')
  const text = (await panel.textContent())!
  for (const part of [
    '支持研究院学者',
    '0–1.5',
    '得 1.5',
    '分值 3',
    '指标值 10',
    '实际值 20',
    '财预〔2020〕10号',
    '通读全文未见规定',
    '读过条文',
  ])
    assert.ok(text.includes(part), part)
  await panel.getByRole('button', { name: '采用建议分 1.5' }).click()
  await head(page).getByText('87.5').nth(1).waitFor()
  assert.equal(await figure(page, '自评总分'), '87.5')
  assert.equal(await figure(page, '有风险'), '0')
  assert.equal(await panel.getByRole('button', { name: /采用/ }).count(), 0)
  await page.getByRole('button', { name: '撤销' }).click()
  await head(page).getByText('−1.5').waitFor()
  assert.equal(await figure(page, '自评总分'), '89')
  await button.click()
  assert.equal(await panel.count(), 0)
})

journey('why 89 can only be 87.5: the steps of the total name the line that is moved, and lead to it', async ({ page }) => {
  await openInstitute(page)
  await page.getByRole('button', { name: '总分怎么算的' }).click()
  const total = basis(page, '总分')
  await total.getByRole('button', { name: '第 6 行 支持研究院学者 3 → 1.5' }).click()
  await basis(page, '第 6 行').getByText('突破上限', { exact: true }).waitFor()
})

journey('by keyboard alone: F8 from anywhere, arrows in the list, Enter leads to the cell', async ({ page }) => {
  await openInstitute(page)
  const said = page.locator('.margin').getByRole('status')
  await page.keyboard.press('F8')
  await said.getByText(/^第 1 处，共 24 处，错误/).waitFor()
  await page.keyboard.press('F8')
  await said.getByText(/^第 2 处，共 24 处，提醒/).waitFor()
  await page.keyboard.press('Shift+F8')
  await page.keyboard.press('Shift+F8')
  await said.getByText(/^第 24 处，共 24 处，提示/).waitFor()
  const last = findings(page).locator('[aria-current="true"]')
  // the line's panel opens below the list when the hands rest, and the list scrolls once more
  await page.waitForFunction(
    (element) => {
      const list = element!.closest('[role="region"]')!.getBoundingClientRect()
      const own = element!.getBoundingClientRect()
      return own.top >= list.top && own.bottom <= list.bottom
    },
    await last.elementHandle(),
  )
  const buttons = findings(page).locator('button[data-at]')
  const stops = await buttons.evaluateAll((all) => all.filter((button) => (button as HTMLButtonElement).tabIndex === 0).length)
  assert.equal(stops, 1)
  await last.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await basis(page, '第 5 行').waitFor()
  assert.match((await page.locator(':focus').textContent())!, /智算平台运行保障/)
})

journey('twenty-four findings stay readable: by severity, and those of the chosen line', async ({ page }) => {
  await openInstitute(page)
  const filter = page.getByRole('group', { name: '按轻重筛选' })
  const shown = findings(page).locator('button[data-at]')
  assert.equal(await shown.count(), 24)
  await filter.getByRole('button', { name: /^错误/ }).click()
  assert.equal(await shown.count(), 1)
  await filter.getByRole('button', { name: /^提示/ }).click()
  assert.equal(await shown.count(), 7)
  await shown.first().click()
  await filter.getByRole('button', { name: /^本行/ }).click()
  const places = await shown.evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset['at']!))
  assert.ok(places.length > 0 && places.every((at) => at.startsWith('/indicators/12/')), places.join(' '))
})

journey('the sums of a form half filled say that they are of the filled rows, and its grade that it is none yet', async ({ page }) => {
  await page.getByRole('button', { name: '开始填写' }).click()
  for (const [name, text] of [
    ['第 1 行 三级指标', '建成服务中心'],
    ['第 1 行 年度指标值', '≥5个'],
    ['第 1 行 实际完成值', '4个'],
    ['第 1 行 分值', '20'],
    ['第 1 行 得分', '16'],
  ] as const) {
    await page.getByRole('gridcell', { name, exact: true }).click()
    await page.keyboard.insertText(text)
  }
  await page.keyboard.press('Enter')
  await head(page).getByText('按已填的行').waitFor()
  assert.equal(await head(page).getByRole('definition').filter({ hasText: '还没填完' }).count(), 1)
})

journey('a form without fault says what was looked for, and what was not', async ({ page }) => {
  await openForm(page, inHand('clean-library-2022/form.docx'))
  await head(page).getByRole('heading', { name: '没有发现问题' }).waitFor()
  const text = (await head(page).textContent())!
  assert.match(text, /查了 \d\d 种常见问题：得分与总分、分值、/)
  assert.match(text, /没有查的：佐证材料、支付数据/)
  assert.equal(await figure(page, '有风险'), '0')
})

journey('a declaration has no total and says so', async ({ page }) => {
  await openForm(page, inHand('declare-museum-2024/form.docx'))
  await head(page).getByText('这类表不评分').waitFor()
  assert.equal(await head(page).getByText('按规则可得总分').count(), 0)
})

journey('a form without a column for scores is not called unfilled', async ({ page }) => {
  await openForm(page, inHand('transfer-road-2021/form.docx'))
  await head(page).getByText('表上没有得分栏').waitFor()
  assert.equal(await head(page).getByText('未填', { exact: true }).count(), 0)
})

journey('an empty form says what it lacks; choosing a part leads to the first cell that waits', async ({ page }) => {
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.waitForURL(/#\/form\//)
  const lacks = head(page).getByRole('list', { name: '还没填完' })
  await lacks.getByRole('button', { name: '分值还差 90 分' }).waitFor()
  await lacks.getByRole('button', { name: '预期目标未填' }).click()
  assert.equal(await chosenCell(page).getAttribute('data-at'), '/objectives/expected')
})

journey('values the reader is not sure of are counted, walked through, and taken off the list when they are right', async ({ page }) => {
  await openForm(page, inHand('guangshui-road-2022/form.docx'))
  const doubts = page.getByRole('region', { name: /没有十分把握/ })
  await doubts.getByText('有 6 个值读得没有十分把握').waitFor()
  await doubts.getByRole('button', { name: '下一个' }).click()
  await doubts.getByText('第 1 个，共 6 个').waitFor()
  await doubts.getByRole('button', { name: '上一个' }).click()
  await doubts.getByText('第 6 个，共 6 个').waitFor()
  await doubts.getByRole('button', { name: '读得对' }).click()
  await doubts.getByText('有 5 个值').waitFor()
})

journey('a doubt is settled by the other reading, undone, and remembered when the file comes again', async ({ page }) => {
  const file = inHand('concealed/cell-written-twice.xlsx')
  await openForm(page, file)
  const doubts = page.getByRole('region', { name: /没有十分把握/ })
  await doubts.getByText('有 1 个值读得没有十分把握').waitFor()
  await doubts.getByText('因此没有判断的', { exact: false }).click()
  await doubts.getByRole('listitem').first().getByRole('button').click()
  assert.equal(await chosenCell(page).getAttribute('data-at'), '/indicators/0/actual')
  await doubts.getByText('这一格在文件里写了两遍').waitFor()
  await doubts.getByRole('button', { name: '应为“320天”' }).click()
  await doubts.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '撤销' }).click()
  await doubts.getByText('有 1 个值').waitFor()
  await doubts.getByRole('button', { name: '应为“320天”' }).click()
  await doubts.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: /已对照原表核对 1 处：第1行.*改按另一种读法/ }).waitFor()
  await page.goto(page.url().replace(/#.*$/, '#/'))
  await openForm(page, file)
  await head(page).getByText('自评总分').waitFor()
  assert.match((await page.locator('[data-at="/indicators/0/actual"]').first().textContent())!, /320天/)
  assert.equal(await doubts.count(), 0)
})

journey('of a form that was not read reliably the doubts come first, and one reason is said once with all its places', async ({ page }) => {
  await openForm(page, inHand('concealed/to-unicode-lie.pdf'))
  await head(page).getByText('最要紧的是先对照原表核对存疑的值').waitFor()
  assert.equal(
    await head(page)
      .getByText(/^最要紧的 \d 处/)
      .count(),
    0,
  )
  await head(page).getByRole('listitem').first().getByRole('button').click()
  assert.equal(await chosenCell(page).getAttribute('data-at'), '/total/score')
  const doubts = page.getByRole('region', { name: /没有十分把握/ })
  await doubts.getByText('同样原因的共 16 处').click()
  await doubts.getByRole('listitem').filter({ hasText: '“馆舍开放天数”实际完成值' }).first().getByRole('button').click()
  assert.equal(await chosenCell(page).getAttribute('data-at'), '/indicators/0/actual')
})

journey(
  'on a phone the head leads to the doubts below the table, by a target for a finger',
  async ({ page }) => {
    await openForm(page, inHand('concealed/cell-written-twice.xlsx'))
    const link = head(page).getByRole('button', { name: '1 处读得没有把握' })
    assert.ok((await link.boundingBox())!.height >= 44)
    const doubts = page.getByRole('region', { name: /没有十分把握/ })
    await link.click()
    await page.waitForFunction(() => document.activeElement?.id === 'doubts')
    const { y } = (await doubts.boundingBox())!
    assert.ok(y >= 0 && y < 844, `${y}`)
  },
  { width: 390, height: 844 },
)

journey('help tells the meaning and the rule of the open pack with its source; Escape goes back', async ({ page }) => {
  await openInstitute(page)
  const button = head(page).getByRole('button', { name: '说明：等级' })
  await button.click()
  const help = page.getByRole('dialog', { name: '说明：等级' })
  await help.getByText('优 90分起；良 80分起；中 60分起；差 0分起').waitFor()
  assert.match((await help.textContent())!, /全国项目支出绩效自评（2020年办法）.*第十八条.*读过条文/)
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'dialog')
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  assert.equal(await page.locator(':focus').getAttribute('aria-label'), '说明：等级')
})

journey(
  'on a phone the head stacks, and a line opens as a sheet that can be closed',
  async ({ page }) => {
    await openInstitute(page, 'docx')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.equal(wide, 390)
    const sheet = basis(page, '第 6 行')
    await head(page).getByRole('listitem').first().getByRole('button').click()
    assert.equal(await sheet.isVisible(), false)
    await page.getByRole('button', { name: '第 6 行的评分依据' }).click()
    await page.getByRole('button', { name: '第 6 行的评分依据' }).click()
    await sheet.getByText('突破上限', { exact: true }).waitFor()
    await sheet.getByRole('button', { name: '收起' }).click()
    assert.equal(await sheet.count(), 0)
  },
  { width: 390, height: 844 },
)

journey('in English the page’s own words hold no Chinese', async ({ page }) => {
  await page.getByText('English').click()
  await page
    .getByLabel('Choose files')
    .first()
    .setInputFiles([inHand('institute-2022/form.docx')])
  const verdict = page.getByRole('region', { name: 'Verdict' })
  await verdict.getByText('The 3 that matter most').waitFor()
  await page.getByRole('button', { name: 'Basis of row 6' }).click()
  const panel = page.getByRole('region', { name: 'Basis of row 6' })
  await panel.getByText('Limit broken', { exact: true }).waitFor()
  const own = '.head-figures dt, .margin h2, .finding-filter, .finding-where, .line-panel h4, .line-figures dt, .step-rule'
  const words = await page.locator(own).allTextContents()
  assert.ok(words.length > 20)
  for (const word of words) assert.doesNotMatch(word, /[\u4E00-\u9FFF]/)
  assert.match((await panel.textContent())!, /nothing in the whole text.* · text read/)
})
