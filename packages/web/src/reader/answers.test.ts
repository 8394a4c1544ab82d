// What was decided about a form is told by its page, by the lines that are handed on and by the list of files alike.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fileMark, type KeptDecision, rulesOfForms } from '@jizheng/core'
import { type FileAnswer, judgeByOwnRules, type JudgedForm, readDocument, recogniseForms } from '@jizheng/documents'
import { linesOf, reviewed } from './answers.ts'
import { digestsOf } from './digests.ts'
import { forgetDigests, keepDigests, rankFiles } from './pile.ts'

test('one nearest total after a dismissal', async () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html'))
  const rulesOf = rulesOfForms('auto')
  const forms = recogniseForms(await readDocument(bytes, 'a.html')).map((form) => judgeByOwnRules(form, rulesOf, 'zh-CN'))
  const mark = fileMark(bytes)
  const dismissed = { group: 'missed-but-full-score', form: null, files: [mark], verdict: 'dismissed', why: '…', decidedAt: 0 } as const
  const kept: readonly KeptDecision[] = [dismissed]
  const onPage = reviewed(forms[0]!, { file: 'a.html', mark, form: 1 }, { kept, locale: 'zh-CN' })
  const line = new Blob([JSON.stringify({ file: 'a.html', forms })])
  const printed = JSON.parse(await (await linesOf([{ line, mark }], kept, 'zh-CN')).text()) as Extract<FileAnswer, { forms: unknown }>
  keepDigests([{ id: 1, name: 'a.html', mark, digests: digestsOf(forms, 'a.html') }])
  const [inList] = rankFiles(kept, 'zh-CN').ranked
  forgetDigests()
  assert.deepEqual([onPage.scoring.total.nearest, onPage.scoring.total.grade], ['89', '良'])
  assert.deepEqual((printed.forms[0] as JudgedForm).scoring, onPage.scoring)
  assert.deepEqual([inList!.nearest, inList!.grade, inList!.toldAtStake], ['89', '良', ''])
})
