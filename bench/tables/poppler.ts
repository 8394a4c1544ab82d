// Poppler as a table reader: what it prints of a PDF, parted into cells by the usual heuristics.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Box, FoundTable } from './cells.ts'

const run = promisify(execFile)
const printed = async (program: string, words: readonly string[]): Promise<string> =>
  (await run(program, words, { maxBuffer: 1 << 28, encoding: 'utf8' })).stdout

/** `pdftotext -layout`: texts parted by two blanks or more are cells, a line is a row; one table a page. */
export async function byLayout(file: string): Promise<readonly FoundTable[]> {
  const pages = (await printed('pdftotext', ['-layout', file, '-'])).split('\f')
  return pages.map((page) =>
    page.split('\n').flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map((found): Box => {
        const left = widthOf(line.slice(0, found.index))
        return { text: found[0], left, right: left + widthOf(found[0]), top: row, bottom: row + 1 }
      }),
    ),
  )
}

/** Poppler sets a Chinese character over two columns. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)

/** `pdftotext -bbox-layout`: a block of lines that stand together is a cell. */
export async function byBlocks(file: string): Promise<readonly FoundTable[]> {
  const pages = (await printed('pdftotext', ['-bbox-layout', file, '-'])).split('<page ').slice(1)
  return pages.map((page) =>
    [...page.matchAll(/<block xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/block>/g)].map(
      ([, left, top, right, bottom, words]): Box => ({
        text: unescaped(words!.replace(/<[^>]+>/g, ' ')),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }),
    ),
  )
}

export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
