// Opens the page in real Chromium as a person would: from disk or from a server, with the network off, and fails on any error, any request and any breach of the policy.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type BuiltPage, freshPage } from '../make/built.ts'
import { packageRoot } from '../make/bundles.ts'
import { servePage, type Serving } from '../make/serve.ts'
import { maskScript } from './mask.ts'

export interface How {
  /** From disk by double click (the default), or from a server in a folder of its own. */
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

export const fixture = (name: string): string => path.resolve(packageRoot, '../../fixtures', name)

const candidates = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const executable = candidates.find((file) => file !== '' && existsSync(file))

/** Why browser tests are skipped on this machine; never where CI runs them. */
export const skipped = executable === undefined && process.env['CI'] !== 'true' ? 'no Chromium or Chrome is installed' : false

let building: Promise<BuiltPage> | undefined
let running: Promise<Browser> | undefined
let serving: Promise<Serving> | undefined

export function theBrowser(): Promise<Browser> {
  running ??= chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--disable-background-networking'].concat(
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ),
  })
  return running
}

after(async () => {
  await (await running)?.close()
  await (await serving)?.close()
})

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
      page.setDefaultTimeout(20_000)
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

async function addressOf(from: 'disk' | 'server'): Promise<string> {
  building ??= freshPage()
  const built = await building
  if (from === 'disk') return pathToFileURL(built.file).href
  serving ??= servePage(built, { port: 0, at: '/some/folder/jizheng.html' })
  return (await serving).address
}

function watch(context: BrowserContext, address: string, complaints: string[]): void {
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(blob|data):/.test(url) && url.split('#')[0] !== address) complaints.push(`request: ${url}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`error: ${error.error().stack ?? error.error().message}`))
}

/** Runs in the browser. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))
}

/** Runs in the browser; someone who has chosen keeps the choice. */
function preferEnglish(): void {
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
