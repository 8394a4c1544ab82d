// The real Chromium of this machine, and where the page stands for it: on disk, or on a server as on an office's intranet. Each is started when first asked for.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { type BuiltPage, freshPage } from '../make/built.ts'
import { packageRoot } from '../make/bundles.ts'
import { servePage, type Serving } from '../make/serve.ts'

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

export type { Page } from 'playwright-core'

/** Why browser tests are skipped on this machine; never where CI runs them. */
export const skipped = executable === undefined && process.env['CI'] !== 'true' ? 'no Chromium or Chrome is installed' : false

/** A name and not 127.0.0.1, which browsers trust more than they trust an intranet without TLS. */
const INTRANET = 'intranet.test'

const switches = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`,
]

let building: Promise<BuiltPage> | undefined
let running: Promise<Browser> | undefined
let serving: Promise<Serving> | undefined

/** Where a machine says no language, Chromium can write no Chinese file name, and finds none. */
const env = { ...process.env, LC_ALL: 'C.UTF-8' }

export function theBrowser(): Promise<Browser> {
  running ??= chromium.launch({ ...(executable === undefined ? {} : { executablePath: executable }), args: switches, env })
  return running
}

export async function addressOf(from: 'disk' | 'server'): Promise<string> {
  building ??= freshPage()
  const built = await building
  if (from === 'disk') return pathToFileURL(built.file).href
  serving ??= servePage(built, { port: 0, at: '/some/folder/jizheng.html' })
  return (await serving).address.replace('127.0.0.1', INTRANET)
}

export async function stopAll(): Promise<void> {
  await (await running)?.close()
  await (await serving)?.close()
}
