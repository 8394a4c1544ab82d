// Every fixture is read as what it states, in every format: exactly where the document has cells or rules, nearly so where they must be guessed.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { readForms } from './judge-file.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const names = readdirSync(fixtures).filter((name) => existsSync(path.join(fixtures, name, 'expected.json')))
const filesOf = (format: string) => names.map((name) => path.join(fixtures, name, `form.${format}`)).filter(existsSync)
const stated = (file: string) =>
  (JSON.parse(readFileSync(path.join(path.dirname(file), 'expected.json'), 'utf8')) as { forms: readonly Form[] }).forms

/** Field by field, as pointer → value; line breaks, widths of characters and blanks apart. */
function fields({
  kind,
  title,
  year,
  projectName,
  supervisor,
  implementer,
  contact,
  budget,
  objectives,
  indicators,
  total,
}: Form): Map<string, string> {
  const form = {
    kind,
    title,
    year,
    projectName,
    supervisor,
    implementer,
    contact,
    budget,
    expected: objectives.expected,
    actual: objectives.actual,
    indicators,
    total,
  }
  const found = new Map<string, string>()
  const visit = (value: unknown, at: string): void => {
    if (value !== null && typeof value === 'object') for (const [key, each] of Object.entries(value)) visit(each, `${at}/${key}`)
    else if (value !== null && value !== undefined) found.set(at, plain(String(value), at))
  }
  visit(form, '')
  return found
}

function plain(text: string, at: string): string {
  const bare = text.normalize('NFKC').replace(/\s+/g, '').replace(/[﹦═]/g, '=').replace(/≧/g, '≥').replace(/≦/g, '≤')
  if (at === '/title') return bare.replace(/\(\d{4}年度?\)$/, '')
  return at.endsWith('/label') ? bare.replace(/:/g, '') : bare
}

for (const format of ['html', 'docx', 'xlsx', 'pdf', 'chromium.pdf']) {
  test(`every field of every fixture is read from ${format}`, async () => {
    const files = filesOf(format)
    assert.ok(files.length >= 3, `looked at only ${files.length} files`)
    for (const file of files) {
      const forms = await readForms(file)
      assert.deepEqual(forms.map(fields), stated(file).map(fields), file)
    }
  })
}

/** Per cent of fields that are exact, over all files, as many fields as are stated or read. */
async function exactness(files: readonly string[]): Promise<number> {
  let exact = 0
  let all = 0
  for (const file of files) {
    const forms = (await readForms(file)).map(fields)
    for (const [index, want] of stated(file).map(fields).entries()) {
      const got = forms[index] ?? new Map<string, string>()
      exact += [...want].filter(([at, value]) => got.get(at) === value).length
      all += new Set([...want.keys(), ...got.keys()]).size
    }
  }
  return (100 * exact) / all
}

for (const [format, least] of [
  ['unruled.pdf', 90],
  ['txt', 90],
] as const) {
  test(`at least ${least} per cent of the fields are read from ${format}, where cells must be guessed`, async () => {
    const files = filesOf(format)
    assert.ok(files.length >= 3, `looked at only ${files.length} files`)
    const per = await exactness(files)
    assert.ok(per >= least, `${per.toFixed(2)} %`)
  })
}
