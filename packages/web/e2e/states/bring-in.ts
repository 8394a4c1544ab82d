// What people do to bring forms in, by role and label; every state begins with one of these.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { fixture } from '../chromium.ts'

export interface FileInHand {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A fixture, under the name an office would give the file. */
export const inHand = (name: string, as?: string): FileInHand => written(as ?? path.basename(name), readFileSync(fixture(name)))

export const written = (name: string, content: string | Buffer): FileInHand => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

export async function chooseFiles(page: Page, ...files: readonly FileInHand[]): Promise<void> {
  await page.getByLabel(/^(选择文件|Choose files)$/).setInputFiles([...files])
}

/** One file with one form: it stands open with its verdict. */
export async function openForm(page: Page, file: FileInHand): Promise<void> {
  await chooseFiles(page, file)
  await formIsOpen(page)
}

export async function formIsOpen(page: Page): Promise<void> {
  await page.waitForURL(/#\/form\//)
  await page.getByRole('grid').waitFor()
}

export const toDesk = (page: Page): Promise<void> => page.getByRole('link', { name: /^(首页|Desk)$/ }).click()

/** The next thing happens some minutes later. */
export const later = (context: BrowserContext, time: string): Promise<void> => context.clock.setFixedTime(`2023-01-13T${time}:00+08:00`)

export const institute = (format = 'pdf'): FileInHand => inHand(`institute-2022/form.${format}`, `研究院建设_自评表.${format}`)
