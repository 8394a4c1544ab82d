// The specimen on the desk says what the rules say of the example today.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findPack, resolvePack } from '@jizheng/core'
import { judge, readDocument, recogniseForms } from '@jizheng/documents'
import { specimen } from './specimen-lines.ts'

const file = new URL('../../../../fixtures/institute-2022/form.html', import.meta.url)
const [form] = recogniseForms(await readDocument(new Uint8Array(readFileSync(file)), 'form.html'))

test('totals, lines and the first finding are those of the verdict', () => {
  const judged = judge(form!, resolvePack(findPack('cn-2020')!, findPack), 'zh-CN')
  assert.equal(judged.scoring.total.stated, specimen.stated)
  assert.equal(judged.scoring.total.nearest, specimen.nearest)
  for (const line of specimen.lines) {
    const index = form!.indicators.findIndex(({ name }) => name === line.name)
    const indicator = form!.indicators[index]!
    const { permitted, stated } = judged.scoring.indicators[index]!
    assert.deepEqual(
      [indicator.target.text, indicator.actual.text, stated, [...new Set(permitted)].join('–')],
      [line.target, line.actual, line.score, line.permitted],
    )
    assert.equal(Number(stated) > Number(permitted![1]), line.outside)
  }
  assert.equal(judged.findings[0]!.message, specimen.finding['zh-CN'])
  assert.equal(specimen.finding.en, judge(form!, resolvePack(findPack('cn-2020')!, findPack), 'en').findings[0]!.message)
})
