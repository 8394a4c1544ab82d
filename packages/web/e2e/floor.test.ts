// The page in a browser as old as the floor: what came later is taken away from page and workers, and everything still works.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, journey, skipped, visited } from './browser.ts'

/** Runs in the browser: which of some things that came after the floor, and that the page never brings along, are there. */
const newer = (): readonly string[] => {
  const there = {
    'Uint8Array.fromHex': 'fromHex' in Uint8Array,
    'Math.f16round': 'f16round' in Math,
    'Intl.DurationFormat': 'DurationFormat' in Intl,
    'URL.canParse': 'canParse' in URL,
    'flag v': (() => {
      try {
        return new RegExp('a', 'v').unicodeSets
      } catch {
        return false
      }
    })(),
  }
  return Object.entries(there).flatMap(([name, yes]) => (yes ? [name] : []))
}

for (const from of ['disk', 'server'] as const) {
  journey(
    `a PDF is read in a worker, opened from ${from}`,
    async ({ page }) => {
      await page.getByLabel('选择文件', { exact: true }).setInputFiles(fixture('institute-2022/form.pdf'))
      await page.waitForURL(/#\/form\//)
      assert.deepEqual(await page.evaluate(newer), [], 'the page is masked')
      const workers = page.workers()
      assert.ok(workers.length > 0)
      for (const worker of workers) assert.deepEqual(await worker.evaluate(newer), [], 'its workers are masked')
    },
    { from },
  )
}

test('without the mask, today’s Chromium has what the mask takes away', { skip: skipped }, () =>
  visited(async ({ page }) => assert.equal((await page.evaluate(newer)).length, 5), { today: true }),
)

test('a page that asks the network for something is found out', { skip: skipped }, () =>
  assert.rejects(
    visited(async ({ page }) => {
      const said = page.waitForEvent('console')
      await page.evaluate(() => fetch('https://example.com/').catch(() => undefined))
      await said
    }),
    /the page complained: .*(connect-src|request: https:\/\/example\.com)/s,
  ),
)
