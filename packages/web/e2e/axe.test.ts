// axe in every state of the page, both themes, and on a phone: nothing serious; what is moderate is told.
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { faultsOf, inWords, isGrave } from './axe.ts'
import { skipped, theBrowser } from './browser.ts'
import { states } from './states/all.ts'
import { narrowed, seen, turnDark, viewsOf } from './states/state.ts'

/** One visit to each state: in light, in dark and, dark as it is, as narrow as a phone. What the window's size closes is visited once more. */
describe('axe finds nothing serious', { skip: skipped, concurrency: 2 }, () => {
  for (const state of states) {
    const [wide, ...others] = viewsOf(state).filter(({ theme }) => theme === 'light')
    test(state.name, (t) =>
      seen(state, wide!, async (page) => {
        assert.equal(await graveOn(page, t), '')
        await turnDark(page)
        assert.equal(await graveOn(page, t, 'colours'), '', 'dark')
        if (others.length === 0 || state.inWindow) return
        await narrowed(page)
        assert.equal(await graveOn(page, t), '', 'narrow')
      }),
    )
    if (state.inWindow)
      for (const view of others)
        test(`${state.name}, ${view.width}`, (t) => seen(state, view, async (page) => assert.equal(await graveOn(page, t), '')))
  }
})

async function graveOn(page: Page, t: TestContext, asked: 'all' | 'colours' = 'all'): Promise<string> {
  const faults = await faultsOf(page, asked)
  for (const fault of faults.filter((each) => !isGrave(each))) t.diagnostic(inWords(fault))
  return faults.filter(isGrave).map(inWords).join('\n')
}

const faulty = {
  'a button without a name is found': ['<main><h1>x</h1><button></button></main>', 'button-name'],
  'ink too pale for its paper is found': ['<main style="background:#fff;color:#bbb"><h1>x</h1>pale</main>', 'color-contrast'],
  'a field without a label is found': ['<main><h1>x</h1><input></main>', 'label'],
} as const

for (const [name, [html, rule]] of Object.entries(faulty))
  test(name, { skip: skipped }, async () => {
    assert.deepEqual(await graveIn(html), [rule])
  })

test('a sound page has no faults', { skip: skipped }, async () => {
  assert.deepEqual(await graveIn('<main><h1>x</h1><button>press</button></main>'), [])
})

async function graveIn(html: string): Promise<readonly string[]> {
  const page = await (await theBrowser()).newPage()
  try {
    // The policy of the page must not keep axe out.
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`
    await page.setContent(`<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${html}</body></html>`)
    return (await faultsOf(page)).filter(isGrave).map(({ rule }) => rule)
  } finally {
    await page.close()
  }
}
