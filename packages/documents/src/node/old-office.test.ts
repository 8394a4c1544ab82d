// Old office files, made by an office suite from fixtures, are read as what the fixtures state; what goes wrong stays with its file.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Form } from '@jizheng/core'
import type { FileAnswer } from '../answer.ts'
import { readForms } from './judge-file.ts'
import { findOfficeSuite } from './libre-office.ts'
import { convertOld } from './old-office.ts'
import { judgeFiles } from './pool.ts'

const suite = findOfficeSuite()
const skip = suite === null && process.env['CI'] === undefined ? 'LibreOffice is not installed here; CI installs it' : false

const root = path.resolve(import.meta.dirname, '../../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-old-'))
const names = ['institute-2022', 'clean-coldstore-2023', 'sichuan-wage-2023', 'hubei-fishing-2020']
const fixture = (name: string, format: string): string => path.join(root, 'fixtures', name, `form.${format}`)
const old = (name: string, format: string): string => path.join(folder, format, `${name}.${format}`)
const decode = (bytes: string): Uint8Array => new TextEncoder().encode(bytes)

/** What the form states, without where: the old file's places may differ by what the suite does to a grid. */
const stated = (forms: readonly Form[]) =>
  forms.map(({ projectName, implementer, budget, objectives, indicators, total, year }) => ({
    projectName,
    implementer,
    budget,
    objectives,
    indicators,
    total,
    year,
  }))

function make(to: 'doc:MS Word 97' | 'rtf:Rich Text Format' | 'xls:MS Excel 97', from: 'docx' | 'xlsx'): void {
  const format = to.split(':')[0]!
  const given = path.join(folder, `${format}-from`)
  mkdirSync(given)
  for (const name of names) writeFileSync(path.join(given, `${name}.${from}`), readFileSync(fixture(name, from)))
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', path.join(folder, format)]
  spawnSync(suite!, [...words, ...names.map((name) => path.join(given, `${name}.${from}`))])
  for (const name of names) assert.ok(existsSync(old(name, format)), `${name}.${format} was not made`)
}

before(() => {
  if (skip !== false) return
  make('doc:MS Word 97', 'docx')
  make('xls:MS Excel 97', 'xlsx')
  make('rtf:Rich Text Format', 'docx')
})

async function answersTo(files: readonly string[], timeoutMs = 120_000): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = []
  for await (const answer of judgeFiles(files, { rules: null, locale: 'zh-CN', threads: 2, timeoutMs })) answers.push(answer)
  return answers
}

const codes = (answers: readonly FileAnswer[]) =>
  answers.map((answer) => ('error' in answer ? answer.error.code : answer.forms[0]?.projectName))

test(
  'old files among others are read as what the fixtures state, in the order given, and a broken one is alone in its error',
  { skip },
  async () => {
    const broken = path.join(folder, 'broken.doc')
    writeFileSync(broken, readFileSync(old('institute-2022', 'doc')).subarray(0, 9000))
    const files = names.flatMap((name) => [old(name, 'doc'), fixture(name, 'docx'), old(name, 'xls'), old(name, 'rtf')])
    const answers = await answersTo([...files.slice(0, 3), broken, ...files.slice(3)])
    const [spoilt] = answers.toSpliced(0, 3)
    assert.ok(spoilt !== undefined && 'error' in spoilt && spoilt.error.code === 'file-damaged')
    assert.equal(spoilt.file, broken)
    const good = answers.toSpliced(3, 1)
    assert.deepEqual(
      good.map((answer) => answer.file),
      files,
    )
    for (const [index, name] of names.entries()) {
      const [doc, docx, xls, rtf] = good
        .slice(index * 4, index * 4 + 4)
        .map((answer) => ('error' in answer ? [] : stated(answer.forms as Form[])))
      assert.ok(docx!.length > 0)
      assert.deepEqual(doc, docx, `${name}.doc`)
      assert.deepEqual(rtf, docx, `${name}.rtf`)
      assert.deepEqual(xls, stated(await readForms(fixture(name, 'xlsx'))), `${name}.xls`)
    }
  },
)

test('the content decides: old files under new and wrong names, with the places of the sheet that they had', { skip }, async () => {
  const renamed = (from: string, name: string): string => {
    const file = path.join(folder, name)
    writeFileSync(file, readFileSync(from))
    return file
  }
  const [name] = names as [string]
  const expected = stated(await readForms(fixture(name, 'docx')))
  for (const file of [renamed(old(name, 'doc'), '表.docx'), renamed(old(name, 'doc'), '表.wps'), renamed(old(name, 'rtf'), '表.doc')])
    assert.deepEqual(stated(await readForms(file)), expected, file)
  const sheet = await readForms(renamed(old(name, 'xls'), '表.et'))
  assert.deepEqual(stated(sheet), stated(await readForms(fixture(name, 'xlsx'))))
  assert.deepEqual(sheet[0]!.sources, (await readForms(fixture(name, 'xlsx')))[0]!.sources)
})

test('without a suite the refusal says what to save it as and what to install', { skip }, () => {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), 'read', '--json', old('institute-2022', 'doc')], {
    encoding: 'utf8',
    env: { PATH: folder },
  })
  assert.equal(run.status, 3)
  const { error } = JSON.parse(run.stdout)
  assert.equal(error.code, 'file-old-office')
  assert.match(error.hint, /docx.*LibreOffice/)
})

test('a suite that hangs is ended with its children, and each of its files says so', { skip: process.platform === 'win32' }, async () => {
  const program = path.join(folder, 'hanging')
  const marks = path.join(folder, 'pid')
  writeFileSync(program, `#!/bin/sh\nsleep 1000 &\necho $! > '${marks}'\nwait\n`, { mode: 0o755 })
  await assert.rejects(convertOld({ bytes: decode('x'), saveAs: 'docx' }, program, 400), { code: 'read-timeout' })
  const child = Number(readFileSync(marks, 'utf8'))
  // Killed, it may still be listed until whoever inherited it has looked.
  const state = existsSync(`/proc/${child}/stat`) ? readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]![0] : 'gone'
  assert.ok(state === 'gone' || state === 'Z' || state === 'X', `the child is still ${state}`)
})

test('a suite that writes without end is stopped', { skip: process.platform === 'win32' }, async () => {
  const program = path.join(folder, 'endless')
  writeFileSync(program, '#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nexec cat /dev/zero > "$2/1.docx"\n', { mode: 0o755 })
  await assert.rejects(convertOld({ bytes: decode('x'), saveAs: 'docx' }, program, 60_000), { code: 'file-too-large' })
})

test('in the pool, too, a file that takes too long is given up', { skip }, async () => {
  const file = old('institute-2022', 'doc')
  assert.deepEqual(
    codes(await answersTo([file, file, file, file], 1)),
    Array.from({ length: 4 }, () => 'read-timeout'),
  )
})
