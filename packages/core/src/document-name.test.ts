// The names of documents in two languages, and what the checks cite.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as cited from './checks/sources.ts'
import { articleName, documentName } from './document-name.ts'
import type { Locale } from './locale.ts'
import { national2020, ownFigures } from './packs/sources.ts'

test('an official name stays Chinese; in English a translation stands beside it and says that it is one', () => {
  const source = national2020('第十六条')
  assert.equal(documentName(source, 'zh-CN'), source.document)
  assert.equal(documentName(source, 'en'), `${source.document} – unofficial translation: ${source.documentEn}`)
})

test('an article is said in the language of the reader, and so is that nothing was found', () => {
  const said = (article: string | null, locale: Locale) => articleName({ document: '某办法', article, confirmation: 'read' }, locale)
  assert.equal(said('第十三条、附件1', 'zh-CN'), '第十三条、附件1')
  assert.equal(said('第十三条、附件1', 'en'), 'Art. 13, annex 1')
  assert.equal(said('第二十七条(二)', 'en'), 'Art. 27(2)')
  assert.equal(said('附件1 三(七)2', 'en'), 'annex 1, part 3(7)2')
  assert.equal(said('附件1 二(一)—(四)', 'en'), 'annex 1, part 2(1)—(4)')
  assert.equal(said('附件', 'en'), 'annex')
  assert.equal(said('全文', 'zh-CN'), '通读全文未见规定')
  assert.equal(said('全文', 'en'), 'nothing in the whole text')
  assert.equal(said(null, 'en'), 'article not seen')
  assert.equal(articleName(national2020('第十六条'), 'zh-CN'), '第十六条（据汇编本）')
  assert.equal(articleName(national2020('第十六条'), 'en'), 'Art. 16 (read in a compilation)')
})

test('what rests on no document has no name to keep; a pack of one’s own need not translate', () => {
  assert.equal(documentName(ownFigures, 'en'), 'no rule seen; the form’s own figures')
  assert.equal(documentName({ document: '某市财政局通知', article: null, confirmation: 'read' }, 'en'), '某市财政局通知')
})

test('every document that the checks cite has an English name', () => {
  const sources = Object.values(cited)
  assert.ok(sources.length >= 10)
  for (const source of sources) assert.match(source.documentEn ?? '', /^[^\p{Script=Han}]+$/u, source.document)
})
