// `npm run bench`: prints ratios, each measured against a peer or a limit in this same run. Exit status 1 where a limit does not hold.
import path from 'node:path'
import { concealedXlsx } from './concealed-xlsx.ts'
import { concealed } from './concealed.ts'
import type { Ratio } from './measure.ts'
import { page } from './page.ts'
import { pdfPage } from './pdf-page.ts'
import { pile } from './pile.ts'
import { readBefore } from './read-before.ts'
import { scoring } from './scoring.ts'
import { startUp } from './start-up.ts'
import { tables } from './tables.ts'
import { threeThousand } from './three-thousand.ts'

const fixture = (name: string): string => path.resolve(import.meta.dirname, '../fixtures/institute-2022', name)

const print = ({ name, ratio, limit, holds, detail }: Ratio): boolean => {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2).padStart(7)}  ${limit.padEnd(6)} ${name}  (${detail})`)
  return holds
}

const held: boolean[] = []
for (const measure of [() => scoring(fixture('form.docx')), () => pdfPage(fixture('form.pdf')), () => startUp(fixture('form.docx'))])
  held.push(print(await measure()))
for (const ratio of await concealed()) held.push(print(ratio))
held.push(print(await concealedXlsx(fixture('form.xlsx'))))
for (const ratio of await pile()) held.push(print(ratio))
for (const ratio of await threeThousand()) held.push(print(ratio))
held.push(print(await readBefore()))
for (const ratio of await tables()) held.push(print(ratio))
for (const ratio of await page(fixture('form.pdf'))) held.push(print(ratio))
process.exitCode = held.every(Boolean) ? 0 : 1
