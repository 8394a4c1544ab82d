// `jizheng letters` as its users call it: what rests on doubts says so, letters of before are not read as forms, and none is overwritten.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readDocument } from '@jizheng/documents'

const root = path.resolve(import.meta.dirname, '../../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-letters-'))
for (const name of ['telehealth-xizang-2022', 'huainan-data-2023'])
  copyFileSync(path.join(root, 'fixtures', name, 'form.html'), path.join(folder, `${name}.html`))

function letters(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), 'letters', ...words], { encoding: 'utf8' })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const first = path.join(folder, 'L1')

async function textsIn(out: string): Promise<string> {
  const texts = []
  for (const name of readdirSync(out)) texts.push(JSON.stringify(await readDocument(readFileSync(path.join(out, name)), name)))
  return texts.join('\n')
}

test('doubts that nobody settled are told to the sender, and the total that counts unjudged lines as stated says so in the letter', async () => {
  const { status, err } = letters(folder, '-o', first)
  assert.equal(status, 0)
  assert.match(err, /1 张表有存疑的值还没有核对.*telehealth-xizang-2022\.html#1/)
  assert.doesNotMatch(err, /huainan/)
  assert.match(await textsIn(first), /按评分规则可得[\d.]+分（没有判断的行照自评计）/)
})

test('letters of before that lie in the folder are told and not read, nor counted as unreadable', () => {
  const written = readdirSync(first).length
  const { status, out, err } = letters(folder, '-o', path.join(folder, 'L2'))
  assert.equal(status, 0)
  assert.match(err, new RegExp(`${written} 份是本程序写的审核意见函.*L1`))
  assert.match(out, /^4 张表，2 份函/)
})

test('a letter that is there, and may have been edited, is left as it is: the new one has another name, which is told', () => {
  const before = readdirSync(first).map((name) => [name, readFileSync(path.join(first, name)).toString('hex')] as const)
  const { err } = letters(path.join(folder, 'huainan-data-2023.html'), '-o', first)
  assert.match(err, /已有同名的函，没有覆盖.*-2\.docx/)
  for (const [name, bytes] of before) assert.equal(readFileSync(path.join(first, name)).toString('hex'), bytes)
  assert.equal(readdirSync(first).length, before.length + 1)
})
