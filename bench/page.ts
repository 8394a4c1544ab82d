// The page in real Chromium against its limits: from opening the file to usable on a processor four times slower, from dropping a PDF to its verdict, and working in a form of 200 rows.
import { addressOf, type Page, stopAll, theBrowser } from '../packages/web/e2e/chromium.ts'
import { interactions } from './interactions.ts'
import { atMost, median, ms, type Ratio } from './measure.ts'

const LIMIT = 1500
const SLOWER = 4
const ROUNDS = 7

export async function page(pdf: string): Promise<readonly Ratio[]> {
  try {
    const usable = await repeated(untilUsable)
    const verdict = await repeated((opened) => untilVerdict(opened, pdf))
    const fluid = await inPage(interactions)
    return [
      atMost('opening the page to usable, four times slower ÷ 1.5 s', usable / LIMIT, 1, ms(usable)),
      atMost('a dropped PDF of 3 pages to its verdict ÷ 1.5 s', verdict / LIMIT, 1, ms(verdict)),
      fluid,
    ]
  } finally {
    await stopAll()
  }
}

async function repeated(measure: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await inPage(measure))
  return median(times)
}

/** Each time in a profile of its own, as on the first day. */
async function inPage<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await (await theBrowser()).newContext({ viewport: { width: 1440, height: 900 } })
  try {
    return await measure(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Usable: heading and buttons are painted, and a click on one of them is answered and painted too. */
async function untilUsable(opened: Page): Promise<number> {
  const tools = await opened.context().newCDPSession(opened)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await opened.addInitScript(() => {
    // with tools attached, and only then, the browser parses the script of React three times over for the traces of errors that React makes as its marks
    Error.stackTraceLimit = 0
    const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
    const look = () => {
      const button = document.querySelector<HTMLElement>('header button')
      if (document.querySelector('h1') === null || button === null) return void requestAnimationFrame(look)
      painted(() => {
        button.click()
        painted(() => performance.mark('usable'))
      })
    }
    look()
  })
  await opened.goto(await addressOf('disk'), { waitUntil: 'commit' })
  return marked(opened, 'usable')
}

async function untilVerdict(opened: Page, pdf: string): Promise<number> {
  await opened.goto(await addressOf('disk'))
  await opened.getByRole('heading', { level: 1 }).waitFor()
  await opened.evaluate(() => {
    addEventListener('change', () => performance.mark('dropped'), { capture: true, once: true })
    const told = new MutationObserver(() => {
      if (!location.hash.startsWith('#/form/') || !/87\.5/.test(document.querySelector('main')!.textContent)) return
      told.disconnect()
      requestAnimationFrame(() => setTimeout(() => performance.mark('told')))
    })
    told.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  // Nobody finds a file sooner than this; meanwhile the page readies its worker.
  await opened.waitForTimeout(2000)
  await opened.getByLabel('选择文件', { exact: true }).setInputFiles(pdf)
  return (await marked(opened, 'told')) - (await marked(opened, 'dropped'))
}

/** When the page said so, in its own time. */
async function marked(opened: Page, name: string): Promise<number> {
  for (;;) {
    const time = await opened.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
    if (time !== undefined) return time
    await opened.waitForTimeout(50)
  }
}
