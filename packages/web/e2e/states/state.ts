// A state of the page that screenshots are taken of and that axe looks at: its name, what one sees, and how a person gets there.
import type { Page } from 'playwright-core'
import { type Visit, visited } from '../browser.ts'

export interface State {
  /** The file's name among the screenshots. */
  readonly name: string
  /** What one sees, for the index of the screenshots. */
  readonly says: string
  readonly locale?: 'zh-CN' | 'en'
  /** The route to begin at. */
  readonly at?: string
  /** From a fresh page, by role and label; the answer is the page to look at where it is not the one at hand. */
  readonly reach: (visit: Visit, view: View) => Promise<Page | void>
  /** Only what the window shows: what floats over the page closes when the window grows. */
  readonly inWindow?: boolean
  /** How it looks on paper, where width and theme of the screen must make no difference. */
  readonly paper?: boolean
}

export interface View {
  readonly theme: 'light' | 'dark'
  readonly width: number
}

const WIDE = 1440
const NARROW = 390
const TALLEST = 1800
/** Every visit is on the same evening, so that no picture shows when it was taken. */
const EVENING = '2023-01-13T21:30:00+08:00'
/** Between the margins of an A4 page, in CSS pixels: 184 mm. */
const PRINTED_WIDTH = 696

const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) => [WIDE, NARROW].map((width) => ({ theme, width })))

/** Paper has one width. */
export const viewsOf = (state: State): readonly View[] => (state.paper ? views.filter(({ width }) => width === WIDE) : views)

/** Brings a fresh page to the state and hands it over when nothing moves any more. Fails on a request, an error or a breach of the policy. */
export function seen(state: State, view: View, run: (page: Page) => Promise<void>): Promise<void> {
  const how = { ...view, height: heightAt(view.width), locale: state.locale ?? 'zh-CN', now: EVENING } as const
  return visited(
    async (visit) => {
      const page = (await state.reach(visit, view)) ?? visit.page
      if (state.paper) await layOnPaper(page)
      await settled(page)
      if (!state.inWindow) await grown(page)
      await run(page)
    },
    { ...how, today: true, ...(state.at === undefined ? {} : { at: state.at }) },
    `${state.name} ${view.theme} ${view.width}`,
  )
}

/** In place of loading the page once more: its own button of the theme, pressed without a pointer, which would close what is open. */
export async function turnDark(page: Page): Promise<void> {
  await page.locator('.head > button').last().dispatchEvent('click')
  await page.waitForFunction(() => document.documentElement.classList.contains('theme-dark'))
  await settled(page)
}

/** In place of loading the page once more: the window made as narrow as a phone. Not where the state is `inWindow`. */
export async function narrowed(page: Page): Promise<void> {
  await page.setViewportSize({ width: NARROW, height: heightAt(NARROW) })
  await settled(page)
  await grown(page)
}

const heightAt = (width: number): number => (width === NARROW ? 844 : 900)

async function layOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 1017 })
}

/** What scrolls as a whole is shown as a whole, up to a height that still fits a screenshot. */
async function grown(page: Page): Promise<void> {
  const needed = await page.evaluate(() => {
    const room = document.querySelector('main')
    return Math.ceil(
      room === null ? 0 : Math.max(document.documentElement.scrollHeight, innerHeight + room.scrollHeight - room.clientHeight),
    )
  })
  const { width, height } = page.viewportSize()!
  if (needed <= height) return
  await page.setViewportSize({ width, height: Math.min(needed, TALLEST) })
  await settled(page)
}

/** Fonts are there, nothing says that it is busy, the page has been left as it is for a moment, and what is in sight of a PDF is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .original-opening') === null)
  await page.evaluate(untilQuiet)
  await page.waitForFunction(pagesDrawn)
}

/** Runs in the browser. Pages are drawn as they come near; the canvas of one that cannot be drawn is hidden. */
function pagesDrawn(): boolean {
  return [...document.querySelectorAll('[data-page] canvas:not([hidden], [data-drawn])')].every((canvas) => {
    const { width, top, bottom } = canvas.getBoundingClientRect()
    return width === 0 || bottom <= 0 || top >= innerHeight
  })
}

/** Runs in the browser. */
async function untilQuiet(): Promise<void> {
  const QUIET_MS = 300
  const LONGEST_MS = 5000
  await document.fonts.ready
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const done = () => {
      watch.disconnect()
      resolve()
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(done, QUIET_MS)
    }
    const watch = new MutationObserver(wait)
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    wait()
    setTimeout(done, LONGEST_MS)
  })
}
