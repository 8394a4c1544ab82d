// A draft is judged by the rules that it names, unless somebody names others; one whose rules are not known here says so.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { chainOf, findPack, type Rules, rulesOfForms } from '@jizheng/core'
import { judgeFile, readForms } from './judge-file.ts'

const fixture = path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html')
const draft = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-drafts-')), '表.jizheng.json')

async function judgedBy(named: unknown, rules: Rules = 'auto') {
  const forms = await readForms(fixture)
  writeFileSync(draft, JSON.stringify({ jizheng: 1, forms, draft: { name: '表', ...(named === undefined ? {} : { rules: named }) } }))
  const answer = await judgeFile(draft, rulesOfForms(rules), 'zh-CN')
  if ('error' in answer) return answer.error
  const [form] = answer.forms
  assert.ok(form !== undefined && 'scoring' in form)
  const { id, chosen } = form.scoring.rules
  return [id, chosen!.by, chosen!.says]
}

test('the pack that a draft names judges it, by its id or whole', async () => {
  assert.deepEqual(await judgedBy({ id: 'sichuan-2025' }), ['sichuan-2025', 'draft', '草稿里指定的'])
  const own = { ...findPack('henan-2020')!, id: 'own' }
  assert.deepEqual(await judgedBy({ pack: own }), ['own', 'draft', '草稿里指定的'])
})

test('rules that somebody names go before, and a draft that names none chooses', async () => {
  assert.deepEqual(await judgedBy({ id: 'sichuan-2025' }, chainOf(findPack('henan-2020')!)), ['henan-2020', 'named', '由使用者指定'])
  for (const named of [undefined, { id: 'sichuan-2025', auto: true }])
    assert.deepEqual(((await judgedBy(named)) as string[]).slice(0, 2), ['cn-2020', 'default'])
})

test('rules that are not known here, or are none, are refused', async () => {
  for (const [named, code] of [
    [{ id: 'nowhere' }, 'rules-not-found'],
    [{ pack: { id: 'x' } }, 'rules-invalid'],
    ['sichuan-2025', 'form-invalid'],
    [{}, 'form-invalid'],
  ] as const) {
    const refusal = await judgedBy(named)
    assert.ok(!Array.isArray(refusal))
    assert.equal(refusal.code, code)
  }
})
