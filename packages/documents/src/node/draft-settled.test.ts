// A draft tells what was settled in it, and `check` of the file says so.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { rulesOfForms } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { judgeFile, readForms } from './judge-file.ts'

test('what somebody settled in a draft is told of its form, and what names nothing there is left out', async () => {
  const [form] = await readForms(path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html'))
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-settled-')), 'a.jizheng.json')
  const settled = [
    { at: '/indicators/0/score', as: 'as-read' },
    { at: '/indicators/999/score', as: 'as-read' },
    { at: '/total/score', as: 'guessed' },
  ]
  writeFileSync(file, JSON.stringify({ jizheng: 1, forms: [{ ...form, doubts: [] }], draft: { name: 'a', settled } }))
  const answer = await judgeFile(file, rulesOfForms('auto'), 'zh-CN')
  assert.ok('forms' in answer, JSON.stringify(answer).slice(0, 300))
  assert.deepEqual((answer.forms[0] as JudgedForm).settled, [{ at: '/indicators/0/score', as: 'as-read' }])
})
