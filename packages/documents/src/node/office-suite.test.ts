// What we write is what an office suite shows: LibreOffice opens the Word file and the workbook, prints them, and the print is read as the same form.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Form } from '@jizheng/core'
import { readForms } from './judge-file.ts'
import { writeForm } from './write-form.ts'

const isMissing = spawnSync('soffice', ['--version']).status !== 0
const skip = isMissing && process.env['CI'] === undefined ? 'LibreOffice is not installed here; CI installs it' : false

const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-office-'))
const fixture = (name: string): string => path.resolve(import.meta.dirname, '../../../../fixtures', name, 'form.html')

/** The rows and figures; blanks within a text depend on the width of the cell. */
const figures = ({ projectName, budget, indicators, total }: Form): unknown =>
  JSON.parse(
    JSON.stringify({ projectName, budget, indicators, total }, (_, each: unknown) =>
      typeof each === 'string' ? each.replace(/\s+/g, '') : each,
    ),
  )

function print(file: string): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const run = spawnSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    encoding: 'utf8',
  })
  assert.equal(run.status, 0, run.stderr)
  return file.replace(/\.\w+$/, '.pdf')
}

for (const format of ['docx', 'xlsx'] as const) {
  test(`an office suite prints the written ${format} as the same form`, { skip }, async () => {
    for (const name of ['institute-2022', 'clean-coldstore-2023']) {
      const [form] = (await readForms(fixture(name))) as readonly [Form]
      const file = path.join(folder, `${name}-${format}.${format}`)
      writeFileSync(file, await writeForm(form, format))
      const [printed] = (await readForms(print(file))) as readonly [Form]
      assert.deepEqual(figures(printed), figures(form), name)
    }
  })
}
