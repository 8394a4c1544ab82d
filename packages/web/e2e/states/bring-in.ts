// What people do to bring forms in, by role and label; every state begins with one of these.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { fixture } from '../browser.ts'

export interface FileInHand {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A fixture under the name an office would give the file. */
export function inHand(name: string, as?: string): FileInHand {
  return { name: as ?? path.basename(name), mimeType: '', buffer: readFileSync(fixture(name)) }
}

export const written = (name: string, content: string | Buffer): FileInHand => ({ name, mimeType: '', buffer: Buffer.from(content) })

export const chooseFiles = (page: Page, files: readonly FileInHand[]): Promise<void> =>
  page
    .getByLabel('选择文件')
    .first()
    .setInputFiles([...files])

/** Drops one file with one form on the desk and waits until the form stands open with its verdict. */
export async function openForm(page: Page, file: FileInHand): Promise<void> {
  await chooseFiles(page, [file])
  await page.waitForURL(/#\/form\//)
  await page.getByRole('toolbar').first().waitFor()
}
