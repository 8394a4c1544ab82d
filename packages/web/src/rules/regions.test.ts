// Where a pack comes from, in both languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, packs } from '@jizheng/core'
import { packLabel, placeName } from './regions.ts'

const placeOf = (id: string, locale: 'zh-CN' | 'en') => placeName(findPack(id)!, locale)

test('a place is named as the pack has it; in English by its province, and what is no place by what it means', () => {
  assert.equal(placeOf('beijing-2016-haidian', 'zh-CN'), '北京市海淀区')
  assert.equal(placeOf('beijing-2016-haidian', 'en'), 'Beijing (北京市海淀区)')
  assert.equal(placeOf('guangxi', 'en'), 'Guangxi')
  assert.equal(placeOf('cn-2020', 'en'), 'Nationwide')
  for (const pack of packs) assert.match(placeName(pack, 'en'), /^[A-Z][a-z]/, pack.id)
})

test('where a pack is chosen its title stands, and of place and years what the title does not say', () => {
  const label = (id: string) => packLabel(findPack(id)!, 'zh-CN')
  assert.equal(label('cn-2020'), '全国项目支出绩效自评（2020年办法） · 不限年度')
  assert.equal(label('sichuan-2023'), '四川省2023年部门预算项目支出绩效自评表')
  assert.equal(label('zhengzhou'), '郑州市绩效评价（整数等级） · 河南省郑州市 · 2020年起')
})
