// Rules out of a file: refused in a sentence, or named as what they are in every answer.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { comparePacks, findPack, packOf, rulesOfForms } from '@jizheng/core'
import { packToJson } from '@jizheng/core/schema'
import { findingsCsv, type JudgedForm, letterOfFindings, reportPage } from '@jizheng/documents'
import { judgeFile } from '@jizheng/documents/node'
import { unzipSync } from 'fflate'
import { UsageError } from './arguments.ts'
import { packNamed, rulesFor } from './rules-for.ts'
import { compared } from './text/compared.ts'
import { verdict } from './text/verdict.ts'
import { texts } from './texts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-rules-'))
const cn2020 = packToJson(findPack('cn-2020')!) as { entries: Record<string, { value: unknown }> }
const institute = path.resolve(import.meta.dirname, '../../../fixtures/institute-2022/form.docx')

function packFile(name: string, content: unknown): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

for (const own of [
  { id: 'city', extends: 'city' },
  { id: 'cn-2020', extends: 'cn-2020' },
  { id: 'cn-2020', extends: 'hubei' },
])
  test(`a pack ${own.id} that extends ${own.extends} is refused in one sentence`, async () => {
    const file = packFile('loop.json', { ...cn2020, ...own })
    await assert.rejects(rulesFor(file, 'zh-CN'), (error) => error instanceof UsageError && /它自己/.test(error.message))
  })

test('a changed pack under a built-in id is named in text, JSON, report, list and letter', async () => {
  const { shortfall } = cn2020.entries
  const file = packFile('changed.json', { ...cn2020, entries: { ...cn2020.entries, shortfall: { ...shortfall, value: 'pass-line-60' } } })
  const answer = await judgeFile(institute, rulesOfForms(await rulesFor(file, 'zh-CN')), 'zh-CN')
  const form = 'forms' in answer ? (answer.forms[0] as JudgedForm) : assert.fail('not read')
  const named = `cn-2020 v${findPack('cn-2020')!.version}（来自文件，与内置的 cn-2020 不同）`
  assert.equal(form.scoring.rules.origin, 'not-the-known-one')
  assert.ok(form.findings.some(({ code }) => code === 'pack-not-the-known-one'))
  assert.ok(verdict(form, texts('zh-CN'), false).includes(named))
  assert.ok(reportPage([answer], 'zh-CN').includes(named))
  assert.match(findingsCsv([answer], 'zh-CN'), /评分规则来自文件/)
  const letter = unzipSync(await letterOfFindings('某院', [{ file: institute, form }], 'zh-CN'))['word/document.xml']!
  const text = new TextDecoder().decode(letter).replace(/<[^>]+>/g, '')
  assert.ok(text.includes(`评分所用的规则：${named}。`))
  assert.doesNotMatch(text, /另起一个编号/)
})

test('the built-in pack read from a file is the built-in pack', async () => {
  const answer = await judgeFile(institute, rulesOfForms(await rulesFor(packFile('same.json', cn2020), 'zh-CN')), 'zh-CN')
  assert.ok('forms' in answer && (answer.forms[0] as JudgedForm).scoring.rules.origin === 'built-in')
})

test('a comparison in which nothing moves names a borrowed id too, and an unknown pack is told of without a stray space', async () => {
  const file = packFile('titled.json', { ...cn2020, title: { zh: '另一名称', en: 'Another title' } })
  const packs = [await packNamed('cn-2020', 'zh-CN'), await packNamed(file, 'zh-CN')].map(packOf)
  const said = compared(comparePacks([], packs[0]!, packs[1]!), [], texts('zh-CN'))
  assert.match(said, /来自文件，与内置的 cn-2020 不同.*\n两套规则在这些表上没有差别。\n$/)
  await assert.rejects(rulesFor('nosuch', 'zh-CN'), (error) =>
    (error as Error).message.startsWith('没有名为“nosuch”的规则。用 jizheng rules list'),
  )
})
