// The official table as a test meets it: cells by their names, keys, and a clipboard that holds what a spreadsheet would put there.
import type { Page } from 'playwright-core'
import { fixture } from './browser.ts'

export const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true })

/** The box that holds the keyboard. */
export const box = (page: Page) => page.locator('.table-box')

export async function openForm(page: Page, file = 'institute-2022/form.docx'): Promise<void> {
  await page.getByLabel(/^(选择文件|Choose files)$/).setInputFiles(fixture(file))
  await page.waitForURL(/#\/form\//)
  await page.getByRole('grid').waitFor()
}

export interface Clip {
  readonly text: string
  readonly html?: string
}

/** Pastes into the chosen cell. */
export async function paste(page: Page, { text, html }: Clip): Promise<void> {
  await box(page).evaluate(
    (element, clip) => {
      const data = new DataTransfer()
      data.setData('text/plain', clip.text)
      if (clip.html !== undefined) data.setData('text/html', clip.html)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { text, ...(html === undefined ? {} : { html }) },
  )
}

/** What copying puts on the clipboard. */
export async function copied(page: Page): Promise<Clip> {
  return box(page).evaluate((element) => {
    const data = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return { text: data.getData('text/plain'), html: data.getData('text/html') }
  })
}

/** A block as a spreadsheet copies it. */
export const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')
