// The report page: self-contained, every finding tied to a cell that exists, and nothing of a form is ever taken for markup.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findPack, resolvePack } from '@jizheng/core'
import { judge } from '../answer.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { reportPage } from './report-page.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
const html = readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html'), 'utf8')

async function pageOf(source: string, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> {
  const forms = recogniseForms(await readDocument(new TextEncoder().encode(source), 'form.html'))
  return reportPage([{ file: 'form.html', forms: forms.map((form) => judge(form, pack, locale)) }], locale)
}

test('every link of the page leads to something on the page', async () => {
  const page = await pageOf(html)
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!))
  assert.ok(links.length >= 40, `looked at only ${links.length} links`)
  assert.deepEqual(
    links.filter((link) => !ids.has(link)),
    [],
  )
})

test('what a form says is text, never markup', async () => {
  const page = await pageOf(html.replaceAll('研究院创新中心', '&lt;img src=x onerror=alert(1)&gt;&quot;&amp;'))
  assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;'))
  assert.ok(!page.includes('<img'))
})

test('the page asks nothing of anybody: one script of its own, no address', async () => {
  const page = await pageOf(html, 'en')
  assert.equal(page.match(/<script/g)?.length, 1)
  assert.doesNotMatch(page, /<(?:link|iframe|img|object)\b|@import|url\(|\bfetch\(/)
  assert.match(page, /<html lang="en">/)
})

test('a file that could not be read stands in the overview with what to do', () => {
  const page = reportPage(
    ['a.pdf', 'b.pdf'].map((file) => ({ file, error: { code: 'file-truncated', params: {}, message: 'cut off', hint: 'copy it again' } })),
    'en',
  )
  assert.match(page, /a\.pdf[\s\S]*cut off copy it again/)
})
