// `node generator/main.ts --count 3000 --seed 7 --faults 300 --out DIR [--formats html,docx] [--doc-xls] [--only-json]`: forms of all layouts and
// formats in DIR/forms, the truth about each in DIR/truth.jsonl. --only-json writes DIR/forms.jsonl instead of documents.
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Truth } from './make-file.ts'
import { savedAsOld } from './old-office.ts'
import { type Format, formats, type Order, planOf } from './plan.ts'
import { makeAll } from './threads.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string', default: '30' },
    formats: { type: 'string', default: 'html,docx,xlsx,pdf,txt' },
    'doc-xls': { type: 'boolean', default: false },
    'only-json': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
if (values.out === undefined) throw new Error('--out DIR is missing')
const wanted = [...values.formats.split(','), ...(values['doc-xls'] ? ['doc', 'xls'] : [])]
const unknown = wanted.filter((name) => !formats.some((format) => format === name))
if (unknown.length > 0) throw new Error(`no such format: ${unknown.join(', ')} (known: ${formats.join(', ')})`)
const order: Order = { count: Number(values.count), seed: values.seed, faults: Number(values.faults), formats: wanted as Format[] }

const began = performance.now()
const folder = path.join(values.out, 'forms')
await mkdir(values.out, { recursive: true })
const onlyJson = values['only-json']
const truths = await makeAll(order, onlyJson ? null : folder, (done) => {
  if (process.stderr.isTTY && done % 25 === 0) process.stderr.write(`\r${done} / ${order.count}`)
})
await writeLines('truth.jsonl', truths)
// as `jizheng read --json` would print them
if (onlyJson) await writeLines('forms.jsonl', truths.map(asRead))
const plan = planOf(order)
if (!onlyJson && plan.some(({ format }) => format === 'doc' || format === 'xls')) await savedAsOld(folder)
const seconds = (performance.now() - began) / 1000
const faulty = plan.filter(({ fault }) => fault !== null).length
console.log(
  `${order.count} files, ${faulty} with a serious fault, in ${seconds.toFixed(1)} s (${(order.count / seconds).toFixed(0)} a second)`,
)

function asRead(line: string): string {
  const { file, form } = JSON.parse(line) as Truth
  return `${JSON.stringify({ file, forms: [form] })}\n`
}

async function writeLines(name: string, lines: readonly string[]): Promise<void> {
  await using file = await open(path.join(values.out!, name), 'w')
  for (const line of lines) await file.write(line)
}
