// Reading the tables of printed forms beside public tools: the same PDFs, in the same run. The truth is the cells of the pages they were printed from.
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { readDocument } from '@jizheng/documents'
import { median, moreThan, ms, type Ratio, told } from './measure.ts'
import { extractText } from './pdf-text.ts'
import { cellsRight, type FoundTable, relationsRight, type Share, sumOf, tablesOf } from './tables/cells.ts'
import { install, type PackageName, packages } from './tables/from-npm.ts'
import { byOffice } from './tables/office.ts'
import { byBlocks, byLayout } from './tables/poppler.ts'

const fixtures = path.resolve(import.meta.dirname, '../fixtures')
/** Printed by LibreOffice, by Chromium, and without borders. */
const printings = ['form.pdf', 'form.chromium.pdf', 'form.unruled.pdf'] as const
const ROUNDS = 3

interface Reading {
  readonly milliseconds: number
  /** By file. */
  readonly tables: readonly (readonly FoundTable[])[]
}
type Reader = (files: readonly string[]) => Promise<Reading>

const peers: Readonly<Record<string, Reader>> = {
  'pdftotext -layout': eachFile(byLayout),
  'pdftotext -bbox-layout': eachFile(byBlocks),
  LibreOffice: timed(byOffice),
  ...Object.fromEntries((Object.keys(packages) as PackageName[]).map((name) => [`${name} ${packages[name]}`, fromNpm(name)])),
}

export async function tables(): Promise<readonly Ratio[]> {
  const folders = readdirSync(fixtures).filter((name) => printings.every((printing) => existsSync(path.join(fixtures, name, printing))))
  const files = folders.flatMap((name) => printings.map((printing) => path.join(fixtures, name, printing)))
  const truth = await Promise.all(files.map(truthOf))
  let pages = 0
  for (const file of files) pages += await extractText(new Uint8Array(await readFile(file)))
  const { ours, found } = await inTurn(files)
  return [...found].flatMap(([name, readings]) => beside({ name, ours, peer: readings }, { files, truth, pages }))
}

async function truthOf(file: string): Promise<readonly FoundTable[]> {
  const html = path.join(path.dirname(file), 'form.html')
  return tablesOf(await readDocument(new Uint8Array(await readFile(html)), html))
}

/** In each round ours and then every peer; a peer that cannot be had is told of once. */
async function inTurn(files: readonly string[]): Promise<{ ours: readonly Reading[]; found: ReadonlyMap<string, readonly Reading[]> }> {
  const ours: Reading[] = []
  const found = new Map<string, Reading[]>(Object.keys(peers).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await inProcess('ours', files))
    for (const [name, readings] of found) {
      try {
        readings.push(await peers[name]!(files))
      } catch (error) {
        found.delete(name)
        console.log(`         tables: ${name} cannot be had here (${(error as Error).message.split('\n')[0]})`)
      }
    }
  }
  return { ours, found }
}

interface Pair {
  readonly name: string
  readonly ours: readonly Reading[]
  readonly peer: readonly Reading[]
}

interface Sheets {
  readonly files: readonly string[]
  readonly truth: readonly (readonly FoundTable[])[]
  readonly pages: number
}

function beside({ name, ours, peer }: Pair, { files, truth, pages }: Sheets): readonly Ratio[] {
  const right = (how: typeof cellsRight, [reading]: readonly Reading[], printing?: string): Share =>
    sumOf(files.flatMap((file, at) => (printing && path.basename(file) !== printing ? [] : [how(truth[at]!, reading!.tables[at]!)])))
  const both = (how: typeof cellsRight, printing?: string): string =>
    `${percent(right(how, ours, printing))} : ${percent(right(how, peer, printing))}`
  const compared = (what: string, how: typeof cellsRight): Ratio =>
    moreThan(
      `${what} right, ours ÷ ${name}`,
      portion(right(how, ours)) / portion(right(how, peer)),
      1,
      `${both(how)}; ruled ${both(how, 'form.pdf')}, by Chromium ${both(how, 'form.chromium.pdf')}, unruled ${both(how, 'form.unruled.pdf')}`,
    )
  const ofPage = (readings: readonly Reading[]): string => ms(median(readings.map(({ milliseconds }) => milliseconds)) / pages)
  const time = median(ours.map(({ milliseconds }, round) => milliseconds / peer[round]!.milliseconds))
  return [
    compared('table cells', cellsRight),
    compared('neighbours of table cells', relationsRight),
    told(`time of a page with tables, ours ÷ ${name}`, time, `${ofPage(ours)} : ${ofPage(peer)}, ${pages} pages`),
  ]
}

const portion = ({ right, true: all }: Share): number => right / all
const percent = (share: Share): string => `${(100 * portion(share)).toFixed(1)} %`

function timed(read: (files: readonly string[]) => Promise<Reading['tables']>): Reader {
  return async (files) => {
    const began = performance.now()
    const found = await read(files)
    return { milliseconds: performance.now() - began, tables: found }
  }
}

function eachFile(read: (file: string) => Promise<readonly FoundTable[]>): Reader {
  return timed(async (files) => {
    const found: (readonly FoundTable[])[] = []
    for (const file of files) found.push(await read(file))
    return found
  })
}

function fromNpm(name: PackageName): Reader {
  return async (files) => {
    await install(name)
    return inProcess(name, files)
  }
}

async function inProcess(reader: string, files: readonly string[]): Promise<Reading> {
  const program = path.join(import.meta.dirname, 'tables/reader-process.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program, reader, ...files], { maxBuffer: 1 << 28, encoding: 'utf8' })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Reading
}
