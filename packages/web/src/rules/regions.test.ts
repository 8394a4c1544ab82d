// Where a pack comes from, in both languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, packs } from '@jizheng/core'
import { placeName } from './regions.ts'

const placeOf = (id: string, locale: 'zh-CN' | 'en') => placeName(findPack(id)!, locale)

test('a place is named as the pack has it; in English by its province, and what is no place by what it means', () => {
  assert.equal(placeOf('beijing-2016-haidian', 'zh-CN'), '北京市海淀区')
  assert.equal(placeOf('beijing-2016-haidian', 'en'), 'Beijing (北京市海淀区)')
  assert.equal(placeOf('guangxi', 'en'), 'Guangxi')
  assert.equal(placeOf('cn-2020', 'en'), 'Nationwide')
  for (const pack of packs) assert.match(placeName(pack, 'en'), /^[A-Z][a-z]/, pack.id)
})
