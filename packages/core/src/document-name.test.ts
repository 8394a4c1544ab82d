// The names of documents in two languages, and what the checks cite.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as cited from './checks/sources.ts'
import { documentName } from './document-name.ts'
import { national2020, ownFigures } from './packs/sources.ts'

test('an official name stays Chinese; in English a translation stands beside it and says that it is one', () => {
  assert.equal(documentName(national2020, 'zh-CN'), national2020.document)
  assert.equal(documentName(national2020, 'en'), `${national2020.document} – unofficial translation: ${national2020.documentEn}`)
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
