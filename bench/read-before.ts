// Forms that somebody read before, as JSON lines: grouping and ranking a hundred thousand against the limit of a minute; and a pile of files that nobody changed.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readForms } from '@jizheng/documents/node'
import { atMost, median, ms, type Ratio } from './measure.ts'
import { mixedFiles, run } from './pile.ts'

const FORMS = 100_000
const LIMIT = 60_000
const RESUMED_FILES = 3000
const RESUMED_LIMIT = 5000

export async function readBefore(): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-bench-'))
  try {
    return [await hundredThousand(path.join(folder, 'forms.jsonl')), await resumed(folder)]
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

/** Read once beforehand, so that what is measured is a run with nothing to do. */
async function resumed(folder: string): Promise<Ratio> {
  const state = path.join(folder, 'state.db')
  const forms = path.join(folder, 'forms')
  const text = mixedFiles().find((name) => name.endsWith('.txt'))
  mkdirSync(forms)
  for (let number = 0; number < RESUMED_FILES; number++) copyFileSync(text!, path.join(forms, `${number}.txt`))
  writeFileSync(path.join(forms, 'broken.docx'), 'PK\u0003\u0004')
  const words = ['pile', '--json', '--state', state, forms]
  await run(words, '0,1')
  const times: number[] = []
  for (let round = 0; round < 3; round++) times.push((await run(words, '0,1')).milliseconds)
  return atMost('3,000 files of which none changed, ranked again ÷ 5 s', median(times) / RESUMED_LIMIT, 1, ms(median(times)))
}
