// Opens the page in real Chromium as a person would: from disk or from a server, with the network off, and fails on any error, any request and any breach of the policy.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { packageRoot } from '../make/bundles.ts'
import { addressOf, fixture, skipped, stopAll, theBrowser } from './chromium.ts'
import { maskScript } from './mask.ts'

export { fixture, skipped, theBrowser }

export interface How {
  /** From disk by double click (the default), or in some folder of a server on an intranet, without TLS. */
  readonly from?: 'disk' | 'server'
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly locale?: 'zh-CN' | 'en'
  /** The route to begin at: `/files`. */
  readonly at?: string
  /** Today's Chromium with all it has; otherwise it is cut down to the floor's builtins and interfaces. */
  readonly today?: boolean
  /** The time it is for the page, standing still while its timers run. */
  readonly now?: string
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  /** Another tab of the same person: same drafts, same settings. */
  readonly open: (at?: string) => Promise<Page>
}

/** Nothing here measures time: a busy machine may take long, and only what never comes fails. */
const LONGEST_WAIT_MS = 60_000

after(stopAll)

/** One test: a visit to the page that must end without a complaint. */
export function journey(name: string, run: (visit: Visit) => Promise<void>, how: How = {}): void {
  test(name, { skip: skipped }, () => visited(run, how, name))
}

export async function visited(run: (visit: Visit) => Promise<void>, how: How = {}, name = 'visit'): Promise<void> {
  const address = await addressOf(how.from ?? 'disk')
  const context = await (
    await theBrowser()
  ).newContext({
    viewport: { width: how.width ?? 1440, height: how.height ?? 900 },
    colorScheme: how.theme ?? 'light',
    locale: how.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    // A colour on its way from one to another is neither: what is looked at must stand still.
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  watch(context, address, complaints)
  if (how.today !== true) await context.addInitScript(maskScript())
  if (how.now !== undefined) await context.clock.setFixedTime(how.now)
  await context.addInitScript(reportBreaches)
  if (how.locale === 'en') await context.addInitScript(preferEnglish)
  try {
    const open = async (at = '') => {
      const page = await context.newPage()
      page.setDefaultTimeout(LONGEST_WAIT_MS)
      await context.setOffline(false)
      await page.goto(at === '' ? address : `${address}#${at}`)
      await context.setOffline(true)
      return page
    }
    await run({ page: await open(how.at), context, address, open })
    assert.deepEqual(complaints, [])
  } catch (error) {
    await pictures(context, name)
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('\n')}`, { cause: error })
    throw error
  } finally {
    await context.close()
  }
}

function watch(context: BrowserContext, address: string, complaints: string[]): void {
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(blob|data):/.test(url) && url.split('#')[0] !== address) complaints.push(`request: ${url}`)
  })
  context.on('console', (message) => {
    // Told of every page without TLS, by whatever server.
    const header = message.text().startsWith('The Cross-Origin-Opener-Policy header has been ignored')
    if (message.type() === 'error' && !header) complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`error: ${error.error().stack ?? error.error().message}`))
}

/** Runs in the browser. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))
}

/** Runs in the browser; someone who has chosen keeps the choice. The blank page before the first has no storage. */
function preferEnglish(): void {
  if (location.protocol === 'about:') return
  if (localStorage.getItem('jizheng/settings') === null) localStorage.setItem('jizheng/settings', '{"locale":"en"}')
}

async function pictures(context: BrowserContext, name: string): Promise<void> {
  const folder = path.resolve(packageRoot, '../../build/e2e')
  mkdirSync(folder, { recursive: true })
  for (const [index, page] of context.pages().entries()) {
    const file = path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${index}.png`)
    await page.screenshot({ path: file }).catch(() => undefined)
  }
}
