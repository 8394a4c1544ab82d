// Rules in the page: chosen with what moves, compared line by line, written with the form as live example, and the file scores the same with the command.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { packageRoot } from '../make/bundles.ts'
import { fixture, journey } from './browser.ts'
import { chooseFiles, inHand, institute, openForm, written } from './states/bring-in.ts'

const cli = path.resolve(packageRoot, '../cli/bin/jizheng.js')

/** What `jizheng check --json` says of the institute's form under a pack. */
async function checked(
  rules: string,
): Promise<{ readonly nearest: string; readonly grade: string; readonly permitted: readonly string[] }> {
  const file = fixture('institute-2022/form.pdf')
  // The form has faults, so the command ends with status 1.
  const told = await promisify(execFile)(process.execPath, [cli, 'check', file, '--rules', rules, '--json'], { maxBuffer: 2 ** 26 }).catch(
    (error: { readonly stdout: string }) => error,
  )
  return (JSON.parse(told.stdout) as { forms: [{ scoring: { total: never } }] }).forms[0].scoring.total
}

const panelOf = (page: Page) => page.getByRole('dialog', { name: '按哪套规则评分' })

/** Runs in the browser: notes whenever a pack is called complete that cannot be saved. */
function noteEarlyPraise(): void {
  const early: string[] = []
  Reflect.set(window, 'toldEarly', early)
  const look = () => {
    const save = [...document.querySelectorAll('button')].find((button) => button.textContent === '另存为文件')
    const said = document.querySelector('main')!.textContent
    if (save?.disabled === true && said.includes('各项齐全')) early.push(said)
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

async function openChoice(page: Page) {
  await page.getByRole('button', { name: /^评分规则/ }).click()
  return panelOf(page)
}

journey('another pack moves the totals at once and says what moved', async ({ page }) => {
  await openForm(page, institute())
  await page.getByText('87.5', { exact: true }).first().waitFor()
  const undo = page.getByRole('button', { name: '撤销', exact: true })
  const before = await undo.boundingBox()
  const panel = await openChoice(page)
  await panel.getByRole('button', { name: '不分地区' }).click()
  await panel.getByRole('radio', { name: /一体化系统默认算法/ }).check()
  await panel.getByRole('status').getByText('按规则可得总分 87.5 → 86，1行变化').waitFor()
  assert.deepEqual(await undo.boundingBox(), before, 'nothing beside it moves')
  await panel.getByRole('button', { name: /^换回/ }).click()
  await panel.getByRole('status').getByText('按规则可得总分 86 → 87.5，1行变化').waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  assert.equal(await page.getByRole('button', { name: /^评分规则/ }).evaluate((button) => button === document.activeElement), true)
})

journey(
  'on a phone the panel of rules lies over the table, and the suggestion beside the button, not on it',
  async ({ page }) => {
    await openForm(page, institute('docx'))
    await page.getByText('87.5', { exact: true }).first().waitFor()
    const panel = await openChoice(page)
    await panel.getByRole('button', { name: '不分地区' }).click()
    await panel.getByRole('radio', { name: /一体化系统默认算法/ }).check()
    await panel.getByRole('status').getByText('按规则可得总分 87.5 → 86，1行变化').waitFor()
    const covered = await panel.evaluate((box) => {
      const { left, top, width, height } = box.getBoundingClientRect()
      const points = Array.from({ length: 200 }, (_, i) => [
        left + (width * ((i % 10) + 0.5)) / 10,
        top + (height * (Math.floor(i / 10) + 0.5)) / 20,
      ])
      return points.filter(([x, y]) => !box.contains(document.elementFromPoint(x!, y!))).length
    })
    assert.equal(covered, 0, 'nothing lies over it')
    const rules = (await page.getByRole('button', { name: /^评分规则/ }).boundingBox())!
    const suggested = (await page.getByRole('button', { name: /^建议：/ }).boundingBox())!
    assert.ok(suggested.x >= rules.x + rules.width, 'beside the button')
    assert.ok(suggested.x + suggested.width <= 390, 'within the page')
  },
  { width: 390, height: 1291 },
)

journey(
  'the pack of the form’s place and year is chosen by itself, with the reason; another may be named, and the form chooses again',
  async ({ page }) => {
    const text = readFileSync(fixture('institute-2022/form.html'), 'utf8').replaceAll('某市科学技术委员会', '北京市科学技术委员会')
    await openForm(page, written('北京.html', text))
    const chosen = page.getByRole('button', { name: '评分规则：北京市2022年项目支出绩效自评表' })
    await chosen.waitFor()
    await chosen.click()
    const panel = panelOf(page)
    await panel.getByText(/自动选定：按表中实施单位“北京市科学技术委员会.*”、2022年选定/).waitFor()
    await panel.getByRole('radio').nth(1).click()
    await page.getByRole('button', { name: /^建议：北京市2022年/ }).waitFor()
    await panel.getByRole('button', { name: '按表自动选' }).click()
    await chosen.waitFor()
    assert.equal(await page.getByRole('button', { name: /^建议：/ }).count(), 0)
  },
)

journey('two packs side by side name the line, both rules and both totals; the line leads into the form', async ({ page }) => {
  await openForm(page, institute())
  const panel = await openChoice(page)
  await panel.getByRole('button', { name: '两套对照' }).click()
  const moved = page.getByRole('list', { name: '1行变化' }).getByRole('listitem')
  await moved.waitFor()
  const said = await moved.innerText()
  for (const part of ['支持研究院学者', '0–1.5 → 0', '规则包没有规定用哪种公式', '达到上限两倍为0分'])
    assert.ok(said.includes(part), `${part} in ${said}`)
  assert.match(await page.getByRole('main').innerText(), /按规则可得总分\s*87\.5 → 86\s*−1\.5/)
  const differing = page.getByRole('table', { name: '规定不同的有10项' })
  await differing.getByRole('row', { name: /突破上限.*未定.*按超出的比例扣分/s }).waitFor()
  await moved.getByRole('button', { name: '支持研究院学者' }).click()
  await page.waitForURL(/#\/form\/[^/]+$/)
})

journey('many files are compared at once, those that move most first', async ({ page }) => {
  await chooseFiles(
    page,
    institute(),
    inHand('institute-2022/form.docx', '同一份.docx'),
    inHand('clean-library-2022/form.xlsx', '图书馆.xlsx'),
  )
  await page.waitForURL(/#\/files/)
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: '规则', exact: true }).click()
  await page.getByRole('link', { name: '两套对照' }).click()
  await page.getByText('多份表格（3）').click()
  const table = page.getByRole('table', { name: '0份升，2份降，1份不变' })
  await table.waitFor()
  const rows = await table.getByRole('row').allInnerTexts()
  assert.match(rows[1]!, /87\.5 → 86\s*−1\.5\s*良\s*1\s*突破上限/)
  assert.match(rows[3]!, /图书馆/)
})

journey(
  'a pack written here moves the example at each keystroke; its file gives the same totals with the command',
  async ({ page, open }) => {
    await openForm(page, institute())
    await page.getByRole('link', { name: '规则', exact: true }).click()
    await page.getByRole('link', { name: '全国项目支出绩效自评（2020年办法）' }).click()
    await page.evaluate(noteEarlyPraise)
    await page.getByRole('button', { name: '以此为底另存' }).click()
    const trial = page.getByRole('complementary', { name: '试算' })
    await trial.getByText('各行没有变化').waitFor()
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'toldEarly')), [], 'it is not called complete before it was looked at')

    await page.getByRole('button', { name: '改写：突破上限（≤、<）' }).click()
    await page.getByRole('radiogroup', { name: '突破上限（≤、<）' }).getByRole('radio', { name: '按超出的比例扣分' }).check()
    await trial.getByText('87.5 → 86').waitFor()
    const save = page.getByRole('button', { name: '另存为文件' })
    await trial.getByText(/突破上限.*依据.*文件：是空的/).waitFor()
    assert.equal(await save.isDisabled(), true, 'without a document it is not saved')
    await page.getByRole('combobox', { name: '突破上限（≤、<） 依据文件' }).fill('某市财绩〔2024〕1号')

    await page.getByRole('button', { name: '改写：等级标准' }).click()
    await page.getByRole('textbox', { name: '等级标准 第2行 总分不低于' }).fill('8七')
    await trial.getByText(/等级标准—第2行—总分不低于：“8七”不是数/).waitFor()
    await page.getByRole('textbox', { name: '等级标准 第2行 总分不低于' }).fill('95')
    await trial.getByText(/等级标准.*从高到低/).waitFor()
    await page.getByRole('textbox', { name: '等级标准 第2行 总分不低于' }).fill('87')
    await trial.getByText('良 → 中').waitFor()
    await page.getByRole('combobox', { name: '等级标准 依据文件' }).fill('某市财绩〔2024〕1号')

    await page.getByRole('button', { name: '改写：分值构成' }).click()
    await page.getByRole('checkbox', { name: '分值构成 其他部分 写明' }).check()
    await page.getByRole('textbox', { name: '分值构成 其他部分 其他名称' }).fill('绩效监控')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: '分值构成 其他部分 绩效监控' }).fill('5')
    await page.getByRole('button', { name: '改为沿用：分值构成' }).click()
    await page.getByRole('textbox', { name: '编号' }).fill('some-city')

    await page.getByText('JSON', { exact: true }).click()
    const json = page.getByRole('textbox', { name: '规则的 JSON' })
    await json.fill((await json.inputValue()).replace('"linear-to-twice"', '"halve-it"'))
    await page
      .getByRole('alert')
      .getByText(/突破上限.*“halve-it”/)
      .waitFor()
    await json.fill((await json.inputValue()).replace('"halve-it"', '"linear-to-twice"'))
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByText('逐项填写', { exact: true }).click()

    const again = await open(new URL(page.url()).hash.slice(1))
    assert.equal(await again.getByRole('textbox', { name: '编号' }).inputValue(), 'some-city', 'every keystroke is kept')
    await again.close()

    const saving = page.waitForEvent('download')
    await save.click()
    const download = await saving
    assert.equal(download.suggestedFilename(), 'some-city.json')
    const file = `${await download.path()}.json`
    await download.saveAs(file)
    const { nearest, grade, permitted } = await checked(file)
    assert.deepEqual([nearest, grade], ['86', '中'])

    await page.getByRole('button', { name: /^用于当前表/ }).click()
    await page.waitForURL(/#\/form\//)
    const head = page.getByRole('main')
    await head
      .getByText(`允许 ${permitted.join('–')}`)
      .first()
      .waitFor()

    await page.getByRole('link', { name: '规则', exact: true }).click()
    await page.getByRole('table', { name: '本机的规则' }).getByRole('link').first().click()
    assert.equal(await page.getByRole('button', { name: /^改写/ }).count(), 0, 'a final pack is not edited')
    await page.getByRole('button', { name: '出第2版' }).click()
    assert.equal(await page.getByRole('textbox', { name: '版本' }).inputValue(), '2')
  },
)

const file = { ...written('本市.json', ''), mimeType: 'application/json' }

journey('a pack file that is wrong says which entry and what to do; a right one judges the form and stays with it', async ({ page }) => {
  const source = { document: '某市财绩〔2024〕1号', article: null, confirmation: 'read' }
  const pack = {
    id: 'my-city',
    version: 1,
    title: { zh: '我市规则', en: 'My city' },
    jurisdiction: { code: null, name: '某市' },
    years: { from: null, to: null },
    form: null,
    extends: 'cn-2020',
    entries: { brokenLimit: { value: 'linear-to-twice', source } },
  }
  const given = (json: object) => ({ ...file, buffer: Buffer.from(JSON.stringify(json)) })
  await openForm(page, institute())
  const panel = await openChoice(page)
  const input = panel.locator('input[type=file]')
  const wrong = {
    ...pack,
    extends: 'cn-2020',
    entries: { brokenLimt: pack.entries.brokenLimit, shortfall: { value: 'halve', source }, costNotFiledCap: { value: 5, source } },
  }
  await input.setInputFiles(given(wrong))
  const alert = panel.getByRole('alert')
  await alert.getByText('没有“brokenLimt”这一项，是不是“brokenLimit”').waitFor()
  await alert.getByText(/未达到指标值.*“halve”.*pro-rata/).waitFor()
  await alert.getByText(/成本指标未申报：5 要写成带引号的 "5"/).waitFor()
  await input.setInputFiles({ ...file, buffer: Buffer.from('{"id": ') })
  await alert.getByText(/不是 JSON 文件/).waitFor()
  await input.setInputFiles(given({ ...pack, extends: 'nowhere' }))
  await alert.getByText('沿用：没有“nowhere”这套规则可以沿用').waitFor()
  await input.setInputFiles(given(pack))
  await panel.getByRole('status').getByText('按规则可得总分 87.5 → 86').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '评分规则：我市规则' }).waitFor()
})
