// What other pages opened from disk can do to the drafts, since browsers give them all one storage: it shows, and nothing stays shut.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { addressOf, fixture, skipped, stopAll, theBrowser } from './chromium.ts'
import { chooseFiles, formIsOpen, inHand, openForm, toDesk, written } from './states/bring-in.ts'
import { cell } from './table-tools.ts'

after(stopAll)

const library = inHand('clean-library-2022/form.html', '图书馆.html')
const days = '[data-at="/indicators/0/actual"]'

/** Changes the first draft as a page would that knows the database and not the program. */
const alter = `
const open = indexedDB.open('jizheng')
open.onsuccess = () => {
  const change = open.result.transaction('drafts', 'readwrite')
  const all = change.objectStore('drafts').getAll()
  all.onsuccess = () => {
    const draft = all.result[0]
    draft.filling.form.indicators[0].actual = { text: '320天', value: '320' }
    change.objectStore('drafts').put(draft)
  }
  change.oncomplete = () => { open.result.close(); document.title = 'done' }
}`

/** Puts records among the drafts that are none, and a change of a draft that was never typed. */
const spoil = `
localStorage.setItem('jizheng/unconfirmed/x', '{"draft":{"id":"x"}}')
localStorage.setItem('jizheng/unconfirmed/y', '{')
const open = indexedDB.open('jizheng')
open.onsuccess = () => {
  const change = open.result.transaction('drafts', 'readwrite')
  const drafts = change.objectStore('drafts')
  drafts.put({ id: 'broken' })
  drafts.put({ id: 7, filling: 1n, name: [] })
  change.oncomplete = () => { open.result.close(); document.title = 'done' }
}`

async function apart(run: (context: BrowserContext, open: () => Promise<Page>) => Promise<void>): Promise<void> {
  const context = await (await theBrowser()).newContext({ locale: 'zh-CN', acceptDownloads: true, viewport: { width: 1440, height: 900 } })
  const errors: Error[] = []
  context.on('weberror', (error) => errors.push(error.error()))
  try {
    await run(context, async () => {
      const page = await context.newPage()
      await page.goto(await addressOf('disk'))
      return page
    })
    assert.deepEqual(errors, [])
  } finally {
    await context.close()
  }
}

/** As someone opens a form that came as a web page: by double click, in the same browser. */
async function doubleClick(context: BrowserContext, script: string): Promise<void> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-foreign-')), 'form.html')
  writeFileSync(file, `<!DOCTYPE html><meta charset=utf-8><script>${script}</script>`)
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.waitForFunction(() => document.title === 'done')
  await page.close()
}

test(
  'a change by another local page is named, with the value that the original does not state, until someone has looked',
  { skip: skipped },
  () =>
    apart(async (context, open) => {
      const first = await open()
      await openForm(first, library)
      await first.close()
      await doubleClick(context, alter)

      const page = await open()
      await page.getByText('可能被别的网页改过').waitFor()
      await page.getByRole('link', { name: /公共图书馆|图书馆/ }).click()
      await formIsOpen(page)
      await page.getByText(/在这个页面之外被改过/).waitFor()
      await page.locator(`${days}.table-warning, ${days}.table-error`).waitFor()
      await page
        .getByText(/320天 ≠ 266天/)
        .first()
        .waitFor()
      await page.getByRole('button', { name: '已核对' }).click()
      await page.getByText(/在这个页面之外被改过/).waitFor({ state: 'detached' })

      const again = await open()
      await again.getByRole('link', { name: /公共图书馆|图书馆/ }).waitFor()
      assert.equal(await again.getByText('可能被别的网页改过').count(), 0)
    }),
)

test('what was typed here, in several sittings, is never called foreign', { skip: skipped }, () =>
  apart(async (_, open) => {
    const first = await open()
    await openForm(first, library)
    await cell(first, '项目名称').click()
    await first.keyboard.type('另一个名字')
    await toDesk(first)
    await first.getByRole('link', { name: /图书馆/ }).waitFor()
    await first.close()
    const page = await open()
    await page.getByRole('link', { name: /图书馆/ }).click()
    await formIsOpen(page)
    assert.equal(await page.getByText(/可能被别的网页|在这个页面之外/).count(), 0)
  }),
)

test('records that are no drafts keep nothing else shut, and can be taken away and deleted', { skip: skipped }, () =>
  apart(async (context, open) => {
    const first = await open()
    await openForm(first, library)
    await first.close()
    await doubleClick(context, spoil)

    const page = await open()
    await page.getByRole('link', { name: /图书馆/ }).waitFor()
    assert.equal(await page.getByText('读不懂的草稿（已损坏）').count(), 2)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载原样' }).last().click()
    assert.match(readFileSync(await (await saving).path(), 'utf8'), /"id": "broken"/)
    for (const left of [1, 0]) {
      await page.locator('.draft-damaged').getByRole('button', { name: '删除' }).first().click()
      await page.waitForFunction((count) => document.querySelectorAll('.draft-damaged').length === count, left)
    }
    await page.reload()
    await page.getByRole('link', { name: /图书馆/ }).click()
    await formIsOpen(page)
  }),
)

test(
  'a draft whose original cannot be read here says that nothing was compared; one that was altered says what differs',
  { skip: skipped },
  () =>
    apart(async (_, open) => {
      const page = await open()
      await openForm(page, library)
      await toDesk(page)
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: /^下载草稿/ }).click()
      const draft = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
        forms: { indicators: { actual: object }[] }[]
        draft: { original: { base64: string } }
      }
      assert.ok(readFileSync(fixture('clean-library-2022/form.html')).equals(Buffer.from(draft.draft.original.base64, 'base64')))
      draft.forms[0]!.indicators[0]!.actual = { text: '320天', value: '320' }
      await chooseFiles(page, written('改过.jizheng.json', JSON.stringify(draft)))
      await formIsOpen(page)
      await page
        .getByText(/320天 ≠ 266天/)
        .first()
        .waitFor()
      await toDesk(page)
      draft.draft.original.base64 = Buffer.from('no form').toString('base64')
      await chooseFiles(page, written('读不了.jizheng.json', JSON.stringify(draft)))
      await formIsOpen(page)
      await page
        .getByText(/没有与原件核对/)
        .first()
        .waitFor()
    }),
)
