// What is written and read again is the same form, in each format, for every fixture.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { standardForm } from '../layouts/standard.ts'
import { readForms } from './judge-file.ts'
import { typesetApart } from './typeset-apart.ts'
import { writeForm, type WrittenFormat } from './write-form.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'form.html')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-write-'))

/** What the layout holds. Places differ between documents; which columns a form has and which rows it left blank belongs to its own layout. */
function held({
  kind,
  title,
  year,
  projectName,
  supervisor,
  implementer,
  performer,
  contact,
  budget,
  objectives,
  indicators,
  total,
}: Form): unknown {
  return withoutBlanks({
    kind,
    title,
    year,
    projectName,
    supervisor,
    implementer,
    performer,
    contact,
    budget,
    objectives: { expected: objectives.expected, actual: objectives.actual },
    indicators,
    total,
  })
}

/** Line breaks within a cell depend on its width. */
const withoutBlanks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.replace(/\s+/g, '') : each)))

for (const format of ['docx', 'xlsx', 'pdf'] as const satisfies readonly WrittenFormat[]) {
  test(`every fixture written as ${format} is read as the same form`, async () => {
    let looked = 0
    for (const name of names) {
      for (const [index, form] of (await readForms(path.join(fixtures, name))).entries()) {
        const file = path.join(folder, `${looked}.${format}`)
        await writeFile(file, await writeForm(form, format))
        const again = await readForms(file)
        assert.equal(again.length, 1, `${name}#${index}`)
        assert.deepEqual(held(again[0]!), held(form), `${name}#${index}`)
        looked++
      }
    }
    assert.ok(looked >= 4, `looked at only ${looked} forms`)
  })
}

const library = (await readForms(path.join(fixtures, 'clean-library-2022/form.html')))[0]!
const withReason = (deviationReason: string): Form => ({
  ...library,
  indicators: library.indicators.map((row, i) => (i === 0 ? { ...row, deviationReason } : row)),
})

/** As it is read again from the paper, without blanks. */
async function printedReason(form: Form): Promise<string> {
  const file = path.join(folder, 'reason.pdf')
  await writeFile(file, await writeForm(form, 'pdf'))
  return (await readForms(file))[0]!.indicators[0]!.deviationReason!.replace(/\s+/g, '')
}

for (const length of [500, 6000])
  test(`a reason of ${length} characters is on paper to its end, over as many pages as it takes`, async () => {
    const reason = `始${'闭馆期间转为线上服务'.repeat(length / 10)}终`
    assert.equal(await printedReason(withReason(reason)), reason)
  })

test('a word wider than its cell breaks within it', async () => {
  const word = 'W'.repeat(400)
  assert.equal(await printedReason(withReason(word)), word)
})

test('signs that turn the direction of writing, and halves of characters, do not end the PDF writer', async () => {
  const form = { ...library, projectName: '公共图书馆\u202eabc\u202c\u2066\ud800' }
  const file = path.join(folder, 'turned.pdf')
  await writeFile(file, await writeForm(form, 'pdf'))
  assert.match((await readForms(file))[0]!.projectName!, /^公共图书馆 ?abc/)
})

test('what Typst refuses is an error of ours, and the next form is written', async () => {
  await assert.rejects(typesetApart({} as never), { code: 'internal-error' })
  assert.ok((await writeForm(library, 'pdf')).length > 10_000)
})

test('a Typst that dies is an error of ours, and the next form is written', { skip: process.platform === 'win32' }, async () => {
  const dying = typesetApart(standardForm(library))
  // The only child of this file's process: started for what was written above.
  process.kill(
    Number(
      execFileSync('pgrep', ['-P', String(process.pid), '-f', 'typeset-worker'])
        .toString()
        .trim(),
    ),
    'SIGABRT',
  )
  await assert.rejects(dying, { code: 'internal-error' })
  assert.ok((await writeForm(library, 'pdf')).length > 10_000)
})
