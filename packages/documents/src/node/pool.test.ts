// Many files over threads: every file has its answer, in order, whatever happens to the others.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { FileAnswer } from '../answer.ts'
import { judgeFiles } from './pool.ts'

const fixture = (name: string): string => path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022', name)
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-pool-'))

async function answersTo(files: readonly string[], timeoutMs = 60_000): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = []
  for await (const answer of judgeFiles(files, { rules: null, locale: 'zh-CN', threads: 2, timeoutMs })) answers.push(answer)
  return answers
}

test('answers come in the order of the files, and a bad file does not stop the others', async () => {
  const broken = path.join(folder, 'broken.docx')
  writeFileSync(broken, 'PK\u0003\u0004 cut off')
  const files = [
    fixture('form.docx'),
    broken,
    fixture('form.html'),
    path.join(folder, 'missing.pdf'),
    fixture('form.pdf'),
    fixture('form.xlsx'),
    fixture('form.docx'),
  ]
  const answers = await answersTo(files)
  assert.deepEqual(
    answers.map((answer) => answer.file),
    files,
  )
  assert.deepEqual(
    answers.map((answer) => ('error' in answer ? 'error' : answer.forms[0]?.total.score)),
    ['89', 'error', '89', 'error', '89', '89', '89'],
  )
})

test('a file that takes too long is given up, each with its own answer', async () => {
  const answers = await answersTo(
    Array.from({ length: 4 }, () => fixture('form.pdf')),
    1,
  )
  assert.deepEqual(
    answers.map((answer) => ('error' in answer ? answer.error.code : 'read')),
    ['read-timeout', 'read-timeout', 'read-timeout', 'read-timeout'],
  )
})
