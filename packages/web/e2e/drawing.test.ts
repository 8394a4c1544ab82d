// PDF pages are drawn in a worker of a page that may ask nobody: there is ink in every box that reading found, whatever the fonts and however the page is turned.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { bundle, packageRoot } from '../make/bundles.ts'
import type { DrawingSeen } from './drawing-worker.ts'

const policy = "default-src 'none'; script-src 'unsafe-inline'; worker-src blob:; connect-src 'none'"
const fixture = (name: string) => readFileSync(path.resolve(packageRoot, '../../fixtures', name)).toString('base64')
const pdfjs = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const files = Object.fromEntries(
  readdirSync(path.join(pdfjs, 'cmaps'))
    .filter((name) => /GB.*\.bcmap$/.test(name))
    .map((name) => [name, readFileSync(path.join(pdfjs, 'cmaps', name)).toString('base64')]),
)
let browser: Browser
let page: Page
const asked: string[] = []

before(async () => {
  const { script } = await bundle('e2e/drawing-worker.ts')
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-draw-')), 'page.html')
  const packed = Buffer.from(script).toString('base64')
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="text/plain" id="packed">${packed}</script><script>
const unpack = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
const script = URL.createObjectURL(new Blob([unpack(document.getElementById('packed').textContent)], { type: 'text/javascript' }))
globalThis.look = (pdf, files) => new Promise((resolve, reject) => {
  const worker = new Worker(script)
  worker.onerror = (event) => reject(new Error(event.message))
  worker.onmessage = ({ data }) => {
    if (data.failed !== undefined) reject(new Error(data.failed))
    if (data.seen === undefined) return
    worker.terminate()
    resolve(data.seen)
  }
  worker.postMessage({ bytes: unpack(pdf), files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, unpack(text)])) })
})
</script>`,
  )
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
  })
  page = await browser.newPage()
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
})

after(() => browser.close())

const look = (name: string): Promise<DrawingSeen> =>
  page.evaluate(
    ([pdf, given]) => (globalThis as unknown as { look: (pdf: string, files: object) => Promise<DrawingSeen> }).look(pdf, given),
    [fixture(name), files] as const,
  )

for (const [name, what, least] of [
  ['institute-2022/form.pdf', 'with embedded fonts', 100],
  ['institute-2022/form.chromium.pdf', 'as a browser prints it', 100],
  ['pdf/not-embedded.pdf', 'whose Chinese font is not embedded', 3],
  ['pdf/turned.pdf', 'turned by its page entry', 3],
  ['pdf/sideways.pdf', 'written sideways', 3],
] as const)
  test(`a form ${what} is drawn where it was read`, async () => {
    const { pages, values, margin } = await look(name)
    assert.ok(values.length >= least, `looked at only ${values.length} values`)
    assert.deepEqual(
      values.filter(({ text, darkest }) => text.trim() !== '' && darkest > 160),
      [],
    )
    assert.equal(margin, 255, 'the margin is blank')
    for (const { width, height, pixels } of pages) assert.ok(width > 200 && height > 200 && pixels >= 1.99)
  })

test('a page turned by its entry is as wide as it is displayed', async () => {
  const { pages } = await look('pdf/turned.pdf')
  assert.deepEqual([pages[0]!.width, pages[0]!.height], [420, 300])
})

test('nothing was asked of anybody', () => {
  assert.ok(asked.length > 0)
  assert.deepEqual(
    asked.filter((url) => !/^(?:file|blob):/.test(url)),
    [],
  )
})
