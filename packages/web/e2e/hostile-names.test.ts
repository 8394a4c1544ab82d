// Signs that turn the direction of writing, or command a terminal, in a form's texts and in the name of its file: seen as signs everywhere on the page, in force nowhere.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { fixture, journey } from './browser.ts'
import { chooseFiles, formIsOpen, toDesk, written } from './states/bring-in.ts'

const HOSTILE = '\u202eabc\u001b[31m\u0007'
const SEEN = '<U+202E>abc␛[31m␇'
const form = readFileSync(fixture('clean-library-2022/form.html'), 'utf8')
  .replaceAll('公共图书馆免费开放', `${HOSTILE}免费开放`)
  .replaceAll('馆舍开放天数', `${HOSTILE}开放天数`)
  .replaceAll('某县图书馆', `${HOSTILE}图书馆`)

/** Texts, names and titles in which such a sign stands, but for what is typed into. */
const inForce = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const acting = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u
    const found = [document.title, document.body.innerText].filter((text) => acting.test(text))
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (['title', 'aria-label', 'aria-description', 'alt'].includes(name) && acting.test(value)) found.push(`${name}: ${value}`)
    return found.map((text) => text.slice(Math.max(0, text.search(acting) - 60), text.search(acting) + 20))
  })

journey(
  'a name that would show itself reversed is seen with its signs: on the form, the desk and in the list of files',
  async ({ page }) => {
    const file = written(`${HOSTILE}表.html`, form)
    await chooseFiles(page, file)
    await formIsOpen(page)
    await page.getByRole('grid').getByText(`${SEEN}开放天数`).first().waitFor()
    await page.getByRole('region', { name: '原件' }).getByText(`${SEEN}免费开放`).first().waitFor()
    assert.deepEqual(await inForce(page), [])
    await toDesk(page)
    await page.getByRole('link', { name: `${SEEN}免费开放` }).waitFor()
    assert.deepEqual(await inForce(page), [])
    await chooseFiles(page, file, written('另一张.html', form))
    await page.waitForURL(/#\/files/)
    await page.getByText(`${SEEN}表.html`).first().waitFor()
    assert.deepEqual(await inForce(page), [])
  },
)
