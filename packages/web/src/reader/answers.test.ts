// What was decided about a form is told by its page, by the lines that are handed on and by the list of files alike.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { KeptDecision } from '@jizheng/core'
import type { FileAnswer, JudgedForm } from '@jizheng/documents'
import { linesOf, reviewed } from './answers.ts'
import { forgetDigests, keepDigests, rankFiles } from './pile.ts'
import { answer } from './read-file.ts'

test('one nearest total after a dismissal', async () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html'))
  const judged = await answer({ name: 'a.html', file: new Blob([bytes]) }, { rules: 'auto', locale: 'zh-CN' })
  assert.ok('answer' in judged && 'forms' in judged.answer)
  const { mark } = judged
  const dismissed = { group: 'missed-but-full-score', form: null, files: [mark!], verdict: 'dismissed', why: '…', decidedAt: 0 } as const
  const kept: readonly KeptDecision[] = [dismissed]
  const onPage = reviewed(judged.answer.forms[0] as JudgedForm, { file: 'a.html', mark, form: 1 }, { kept, locale: 'zh-CN' })
  const line = new Blob([JSON.stringify(judged.answer)])
  const printed = JSON.parse(await (await linesOf([{ line, mark }], kept, 'zh-CN')).text()) as Extract<FileAnswer, { forms: unknown }>
  keepDigests([{ id: 1, name: 'a.html', mark, digests: judged.digests }])
  const [inList] = rankFiles(kept, 'zh-CN').ranked
  forgetDigests()
  assert.deepEqual([onPage.scoring.total.nearest, onPage.scoring.total.grade], ['89', '良'])
  assert.deepEqual((printed.forms[0] as JudgedForm).scoring, onPage.scoring)
  assert.deepEqual([inList!.nearest, inList!.grade, inList!.toldAtStake], ['89', '良', ''])
})
