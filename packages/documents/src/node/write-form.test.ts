// What is written and read again is the same form, in each format, for every fixture.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { readForms } from './judge-file.ts'
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
