// Five hundred wordings by people who knew no grammar: none that was not reached passes unnoticed, none that was is told as a fault.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { Form } from './form.ts'
import { plainForm } from './pile/plain-form.test.ts'
import { completionOf } from './value/completion.ts'
import { parseActual, parseTarget } from './value/value.ts'
import { unclearActuals } from './unclear-actuals.ts'

type Wording = readonly [target: string, actual: string]
const wordings = parse(readFileSync(new URL('wordings.cases.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<'not' | 'reached', Wording[]>
>
const names: Readonly<Record<string, string>> = { 天: '馆舍开放天数', 个: '建成点位', '%': '服务完成率', 户: '惠及户数', 公里: '道路长度' }
const [first, ...rest] = plainForm().indicators

/** 'told': as a fault or as what cannot be checked · 'asked': doubted for its words · 'passes': taken for reached. */
function hears([targetText, actualText]: Wording): 'told' | 'asked' | 'passes' {
  const target = parseTarget({ text: targetText })
  const row = { ...first!, name: names[target.unit ?? '']!, target, actual: parseActual(actualText, target) }
  const form: Form = { ...plainForm(), indicators: [row, ...rest] }
  if (unclearActuals(form).some(({ at }) => at.startsWith('/indicators/0/'))) return 'asked'
  return completionOf(row, { year: form.year }).state === 'met' ? 'passes' : 'told'
}

test('no wording of what was not reached passes', () => {
  assert.equal(wordings.not.length, 300)
  assert.deepEqual(
    wordings.not.filter((wording) => hears(wording) === 'passes'),
    [],
  )
})

test('no wording of what was reached is told as a fault', () => {
  assert.equal(wordings.reached.length, 198)
  assert.deepEqual(
    wordings.reached.filter((wording) => hears(wording) === 'told'),
    [],
  )
})
