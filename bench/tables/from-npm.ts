// Table readers of the npm registry, each at an exact version in a folder of its own below build/, where the bench puts it; none is a dependency of ours.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type FoundTable, tableOfRows } from './cells.ts'

export const packages = { 'pdf-parse': '2.4.5', 'pdf-tables-parser': '1.0.6', 'pdf-table-extractor': '1.0.3' } as const
export type PackageName = keyof typeof packages

const folderOf = (name: PackageName): string => path.resolve(import.meta.dirname, '../../build/peers', `${name}-${packages[name]}`)
const moduleOf = (name: PackageName, file: string): string => path.join(folderOf(name), 'node_modules', name, file)

export async function install(name: PackageName): Promise<void> {
  if (existsSync(moduleOf(name, 'package.json'))) return
  await mkdir(folderOf(name), { recursive: true })
  // nested, for one of them looks for its pdf.js below itself and nowhere else
  const words = [
    'install',
    '--prefix',
    folderOf(name),
    '--install-strategy=nested',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]
  await promisify(execFile)('npm', [...words, `${name}@${packages[name]}`], { timeout: 300_000 })
}

type Rows = readonly (readonly (string | null)[])[]

/** What the package says of a file, by the call that its own page shows. */
export const readersFromNpm: Readonly<Record<PackageName, () => Promise<(file: string) => Promise<readonly FoundTable[]>>>> = {
  'pdf-parse': async () => {
    const { PDFParse } = (await import(pathToFileURL(moduleOf('pdf-parse', 'dist/pdf-parse/esm/index.js')).href)) as {
      PDFParse: new (of: { data: Uint8Array }) => {
        getTable: () => Promise<{ pages: readonly { tables: readonly Rows[] }[] }>
        destroy: () => Promise<void>
      }
    }
    return async (file) => {
      const parser = new PDFParse({ data: new Uint8Array(await readFile(file)) })
      const { pages } = await parser.getTable()
      await parser.destroy()
      return pages.flatMap(({ tables }) => tables.map(tableOfRows))
    }
  },
  'pdf-tables-parser': async () => {
    // 1.0.6 imports its own files without their endings, which Node does not resolve
    registerHooks({
      resolve: (name, context, next) =>
        next(context.parentURL?.includes('/pdf-tables-parser/dist/') && /^\.\/\w+$/.test(name) ? `${name}.js` : name, context),
    })
    const { PdfDocument } = (await import(pathToFileURL(moduleOf('pdf-tables-parser', 'dist/index.js')).href)) as {
      PdfDocument: new () => { load: (file: string) => Promise<void>; pages: readonly { tables: readonly { data: Rows }[] }[] }
    }
    return async (file) => {
      const document = new PdfDocument()
      await document.load(file)
      return document.pages.flatMap(({ tables }) => tables.map(({ data }) => tableOfRows(data)))
    }
  },
  'pdf-table-extractor': async () => {
    // its pdf.js of 2017 tries to draw fonts on a canvas when all is told already
    process.on('uncaughtException', () => undefined)
    const extract = createRequire(import.meta.url)(moduleOf('pdf-table-extractor', 'pdf-table-extractor.js')) as (
      file: string,
      done: (found: { pageTables: readonly { tables: Rows }[] }) => void,
      failed: (error: unknown) => void,
    ) => void
    return async (file) => {
      const { pageTables } = await new Promise<{ pageTables: readonly { tables: Rows }[] }>((resolve, reject) =>
        extract(file, resolve, reject),
      )
      return pageTables.map(({ tables }) => tableOfRows(tables))
    }
  },
}
