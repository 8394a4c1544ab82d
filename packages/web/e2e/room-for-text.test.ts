// Where texts stand at the width of a desk: the name of a file with several forms is not squeezed, and what was dismissed keeps off the border of its panel.
import assert from 'node:assert/strict'
import { journey } from './browser.ts'
import { chooseFiles, formIsOpen, inHand } from './states/bring-in.ts'
import { openPanel } from './states/pile.ts'

journey(
  'a file of several forms is named whole beside the number of the form, and a dismissed finding stands inside its panel',
  async ({ page }) => {
    await chooseFiles(page, inHand('institute-2022/form.html', 'institute.html'), inHand('huainan-data-2023/form.html', 'huainan.html'))
    await page.waitForURL(/#\/files/)
    await openPanel(page, '问题归类')
    const name = page.getByRole('row', { name: /第 2 张，共 3 张/ }).getByText('huainan.html', { exact: true })
    const isWhole = await name.first().evaluate((element) => element.scrollWidth <= element.clientWidth)
    assert.ok(isWhole, 'the name is cut short')
    await page
      .getByRole('button', { name: /^处理“没有达到目标却得满分/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '理由' }).fill('合同另有约定')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page
      .getByRole('button', { name: /^打开“某人工/ })
      .first()
      .click()
    await formIsOpen(page)
    const panel = page.getByRole('region', { name: '不予采纳 1 处' })
    const padding = await panel.evaluate((element) => parseFloat(getComputedStyle(element).paddingInlineStart))
    assert.ok(padding >= 8, `${padding} px before the text`)
  },
  { width: 1440 },
)
