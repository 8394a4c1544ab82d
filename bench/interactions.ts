// Working in a form of 200 rows with everything open (its document, the table, the findings): the share of interactions that the browser itself counts as painted within 50 ms.
import type { Page } from '../packages/web/e2e/chromium.ts'
import { addressOf } from '../packages/web/e2e/chromium.ts'
import { longForm } from '../packages/web/e2e/states/long-form.ts'
import type { Form } from '@jizheng/core'
import { standardForm, writeDocx } from '@jizheng/documents'
import { atLeast, type Ratio } from './measure.ts'

const PAINTED = 50
const SHARE = 0.95
const ROUNDS = 8
/** A quick typist's pause between keys. */
const PAUSE = 90

type Act = (page: Page, round: number) => Promise<void>

const key =
  (name: string): Act =>
  ({ keyboard }) =>
    keyboard.press(name, { delay: 30 })

const cellOf =
  (column: string): Act =>
  (page, round) =>
    clicked(page, page.getByRole('gridcell', { name: `第 ${20 + 20 * round} 行 ${column}`, exact: true }).first())

/** As people do: one scrolls until one sees it, then clicks. */
async function clicked(page: Page, what: ReturnType<Page['locator']>): Promise<void> {
  await what.scrollIntoViewIfNeeded()
  await page.waitForTimeout(PAUSE)
  await what.click()
}

/** Most of it is typing and walking, as with anybody who fills a form in. */
const work: readonly (readonly [name: string, act: Act])[] = [
  ['cell', cellOf('得分')],
  ...['0', '.', '4', '5', 'Enter', '0', '.', '3', 'Enter', 'ArrowUp', 'ArrowUp'].map((name) => [name, key(name)] as const),
  ['cell', cellOf('偏差原因分析及改进措施')],
  ...['a', 'b', 'c', 'd', 'e', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft'].map((name) => [name, key(name)] as const),
  ['F8', key('F8')],
  ['F8', key('F8')],
  ['finding', (page, round) => clicked(page, page.locator('.finding-choose').nth(round))],
  ['cell', cellOf('实际完成值')],
  ['Control+Enter', key('Control+Enter')],
  ['Control+z', key('Control+z')],
]

export async function interactions(page: Page): Promise<Ratio> {
  await page.goto(await addressOf('disk'))
  const { forms } = JSON.parse((await longForm()).buffer.toString()) as { readonly forms: readonly [Form] }
  const buffer = Buffer.from(await writeDocx(standardForm(forms[0])))
  await page.getByLabel('选择文件', { exact: true }).setInputFiles({ name: '两百行.docx', mimeType: 'application/octet-stream', buffer })
  await page.locator('.finding-choose').first().waitFor()
  await page.evaluate((limit) => {
    const slow = new Map<number, number>()
    Object.assign(globalThis, { slow })
    const watch = new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0 && duration > limit) slow.set(interactionId, duration)
    })
    watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  }, PAINTED)
  const late = new Map<string, number>()
  let before = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, act] of work) {
      await act(page, round)
      await page.waitForTimeout(PAUSE)
      const now = await page.evaluate(() => (globalThis as unknown as { readonly slow: ReadonlyMap<number, number> }).slow.size)
      if (now > before) late.set(name, (late.get(name) ?? 0) + now - before)
      before = now
    }
  }
  const all = ROUNDS * work.length
  const which = [...late].map(([name, count]) => `${name} ${count}`).join(', ')
  return atLeast(
    'interactions with a form of 200 rows painted within 50 ms',
    (all - before) / all,
    SHARE,
    `${all - before} of ${all}${which === '' ? '' : `; late: ${which}`}`,
  )
}
