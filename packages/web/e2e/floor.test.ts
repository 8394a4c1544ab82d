// The page in a browser as old as the floor: what came later is taken away from page and workers, and everything still works.
import assert from 'node:assert/strict'
import { fixture, journey } from './browser.ts'

const newer = () => [
  'fromBase64' in Uint8Array,
  'try' in Promise,
  'getOrInsertComputed' in Map.prototype,
  'sumPrecise' in Math,
  'Temporal' in globalThis,
  'DurationFormat' in Intl,
  'scheduler' in globalThis && 'yield' in (globalThis as { scheduler?: object }).scheduler!,
]

for (const from of ['disk', 'server'] as const) {
  journey(
    `a PDF is read in the worker, opened from ${from}`,
    async ({ page }) => {
      await page.getByLabel('选择文件').setInputFiles(fixture('institute-2022/form.pdf'))
      await page.waitForURL(/#\/form\//)
      console.log(await page.evaluate(newer), await page.workers()[0]?.evaluate(newer))
      assert.ok((await page.locator('main').innerText()) !== '')
    },
    { from },
  )
}
