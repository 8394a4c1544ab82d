// `node bench/tables/reader-process.ts READER FILE…`: reads the files twice in a process of its own, since each reader brings another pdf.js, and prints what it
// found and how long the second time took. JSON on the last line of its output.
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { readDocument } from '@jizheng/documents'
import { pdfAssets } from '@jizheng/documents/node'
import { type FoundTable, tablesOf } from './cells.ts'
import { type PackageName, readersFromNpm } from './from-npm.ts'

const [reader, ...files] = process.argv.slice(2)
const ours = async (file: string): Promise<readonly FoundTable[]> =>
  tablesOf(await readDocument(new Uint8Array(await readFile(file)), file, { pdf: { assets: pdfAssets } }))
const read = reader === 'ours' ? ours : await readersFromNpm[reader as PackageName]()

async function all(): Promise<readonly (readonly FoundTable[])[]> {
  const tables: (readonly FoundTable[])[] = []
  for (const file of files) tables.push(await read(file))
  return tables
}

await all()
const began = performance.now()
const tables = await all()
const milliseconds = performance.now() - began
await new Promise((resolve) => process.stdout.write(`\n${JSON.stringify({ milliseconds, tables })}\n`, resolve))
process.exit(0)
