// LibreOffice as a table reader: of a PDF it makes no tables, but a frame for each piece of a line; those that touch are a cell here.
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Box, FoundTable } from './cells.ts'
import { unescaped } from './poppler.ts'

const run = promisify(execFile)

/** All files in one run, for it is the start that takes its time. */
export async function byOffice(files: readonly string[]): Promise<readonly (readonly FoundTable[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jizheng-bench-'))
  try {
    const copies = files.map((_, at) => path.join(folder, `${at}.pdf`))
    for (const [at, file] of files.entries()) await copyFile(file, copies[at]!)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const words = [profile, '--headless', '--infilter=writer_pdf_import', '--convert-to', 'fodt', '--outdir', folder, ...copies]
    await run('soffice', words, { timeout: 600_000 })
    const texts = await Promise.all(copies.map((copy) => readFile(copy.replace('.pdf', '.fodt'), 'utf8')))
    return texts.map(pagesIn)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const frames = /<draw:frame [^>]*anchor-page-number="(\d+)"([^>]*)>\s*<draw:text-box>([\s\S]*?)<\/draw:text-box>/g

function pagesIn(fodt: string): readonly FoundTable[] {
  const placed = [...fodt.matchAll(frames)].map(([, page, attributes, text]) => {
    const inches = (name: string): number => Number(new RegExp(`svg:${name}="([\\d.]+)in"`).exec(attributes!)?.[1] ?? 0)
    const [left, top] = [inches('x'), inches('y')]
    return {
      page: page!,
      box: { text: unescaped(text!.replace(/<[^>]+>/g, '')), left, right: left + inches('width'), top, bottom: top + inches('height') },
    }
  })
  return [...Map.groupBy(placed, ({ page }) => page).values()].map((group) => joined(group.map(({ box }) => box)))
}

const BESIDE = 0.05
const BELOW = 0.005

/** From top to bottom and left to right each piece goes on with a cell that it touches, or begins one. */
function joined(pieces: readonly Box[]): FoundTable {
  const cells: { text: string; left: number; right: number; top: number; bottom: number; last: Box }[] = []
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const cell = cells.find(({ last, left, right, bottom }) =>
      Math.abs(middle(last) - middle(piece)) < 0.05
        ? piece.left - last.right <= BESIDE && piece.left >= last.left
        : piece.top - bottom <= BELOW && piece.left < right && left < piece.right,
    )
    if (!cell) cells.push({ ...piece, last: piece })
    else
      Object.assign(cell, {
        text: cell.text + piece.text,
        left: Math.min(cell.left, piece.left),
        right: Math.max(cell.right, piece.right),
        bottom: Math.max(cell.bottom, piece.bottom),
        last: piece,
      })
  }
  return cells
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2
