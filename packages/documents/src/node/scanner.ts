// Pages that are pictures: their pixels from poppler or netpbm, their words from tesseract, their tables from our own eyes.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import type { PageContent } from '../pdf/content.ts'
import { fitted } from '../scan/fitted.ts'
import { contentOf } from '../scan/page-content.ts'
import type { Gray } from '../scan/picture.ts'
import { planPage } from '../scan/plan-page.ts'
import { grayOf } from '../scan/portable-map.ts'
import { readLines } from '../scan/read-lines.ts'
import { findProgram, openWorkshop, outputOf, type Workshop } from './guarded-program.ts'
import { modelsOf, tesseract } from './tesseract.ts'

/** What reads the pictures of one file. */
export interface Scanner {
  /** A page of a PDF, its size in points. Null where nothing stands on it, or it cannot be read here. */
  readonly page: (page: number, size: { readonly width: number; readonly height: number }) => Promise<PageContent | null>
  /** The whole file, where it is a picture. */
  readonly picture: (kind: string) => Promise<PageContent | null>
  readonly close: () => void
}

/** A4 at 300 dots per inch, on which type of 9 points is 38 pixels high; more makes it slower and no better. */
const pixelsAlong = 3508

/** Of the decoded picture: 120 million pixels in colour. */
const mostBytes = 360 * 1024 * 1024
const decodeMs = 60_000

/** Nothing is looked for or started before the first picture is met. Without pdftoppm or tesseract, or its Chinese, every answer is null. */
export function openScanner(bytes: Uint8Array): Scanner {
  let workshop: Workshop | null = null
  const given = async (): Promise<string> => {
    if (workshop !== null) return path.join(workshop.folder, 'given')
    workshop = openWorkshop()
    await writeFile(path.join(workshop.folder, 'given'), bytes)
    return path.join(workshop.folder, 'given')
  }
  const drawn = async (program: string, options: readonly string[]): Promise<Gray> => {
    const words = [...options, await given()]
    const output = await outputOf({ program, words, folder: workshop!.folder, timeMs: decodeMs, mostBytes })
    const gray = output === null ? null : grayOf(output)
    if (gray === null) throw new OperationError('file-not-readable', { why: 'picture' })
    return gray
  }
  const read = async (gray: Gray, width: number): Promise<PageContent | null> => {
    const plan = planPage(gray)
    return plan === null
      ? null
      : contentOf(plan, await readLines(plan.lines, tesseract(findProgram('tesseract')!, workshop!.folder)), width)
  }
  return {
    async page(page, size) {
      const program = findProgram('pdftoppm')
      if (program === null || !readsChinese()) return null
      const numbers = ['-f', String(page), '-l', String(page)]
      return read(await drawn(program, ['-gray', '-cropbox', '-scale-to', String(pixelsAlong), ...numbers]), size.width)
    },
    async picture(kind) {
      const program = kind === 'png' ? findProgram('pngtopnm') : kind === 'jpeg' ? findProgram('jpegtopnm') : null
      if (program === null || !readsChinese()) return null
      const gray = fitted(await drawn(program, []), pixelsAlong)
      return read(gray, (842 * gray.width) / Math.max(gray.width, gray.height))
    },
    close: () => workshop?.close(),
  }
}

/** Either of the models of Chinese will do; with both, each bears the other out. */
export function readsChinese(): boolean {
  const program = findProgram('tesseract')
  return program !== null && (modelsOf(program).has('script') || modelsOf(program).has('language'))
}
