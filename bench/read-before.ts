// Forms that somebody read before, as JSON lines: grouping and ranking a hundred thousand against the limit of a minute.
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readForms } from '@jizheng/documents/node'
import { atMost, ms, type Ratio } from './measure.ts'
import { mixedFiles, run } from './pile.ts'

const FORMS = 100_000
const LIMIT = 60_000

export async function readBefore(): Promise<Ratio> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-bench-'))
  try {
    return await hundredThousand(path.join(folder, 'forms.jsonl'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function hundredThousand(file: string): Promise<Ratio> {
  await writeLines(file)
  const { milliseconds, megabytes } = await run(['pile', '--json', file], '0,1')
  return atMost(
    '100,000 forms read before, grouped and ranked ÷ 60 s',
    milliseconds / LIMIT,
    1,
    `${ms(milliseconds)}, ${megabytes.toFixed(0)} MB`,
  )
}

/** The fixtures' forms, each with a project, a body and figures of its own. */
async function writeLines(file: string): Promise<void> {
  const forms = (await Promise.all([...new Set(mixedFiles())].filter((name) => name.endsWith('.html')).map(readForms))).flat()
  await using handle = await open(file, 'w')
  for (let from = 0; from < FORMS; from += 1000) {
    const lines = Array.from({ length: 1000 }, (_, index) => {
      const number = from + index
      const form = forms[number % forms.length]!
      return `${JSON.stringify({
        ...form,
        projectName: `${form.projectName ?? ''}${number}`,
        implementer: `${form.implementer ?? ''}${number % 4001}`,
        indicators: form.indicators.map((row) => ({ ...row, name: `${row.name ?? ''}${number}` })),
      })}\n`
    })
    await handle.write(lines.join(''))
  }
}
