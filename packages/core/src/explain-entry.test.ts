// Every entry of every pack is said in both languages; that no field or variant is without a word, the compiler sees.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryOrder } from './entries/entry-fields.ts'
import { explainEntry } from './explain-entry.ts'
import { findPack, packs } from './packs/all.ts'

describe('the description of entries', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    it(`says every entry of every pack without a key left in it (${locale})`, () => {
      let looked = 0
      for (const pack of packs) {
        for (const name of entryOrder) {
          for (const { value } of [pack.entries[name] ?? [], pack.dated?.[name] ?? []].flat()) {
            const parts = explainEntry(name, value, locale)
            assert.ok(parts.length > 0, `${pack.id}/${name}`)
            for (const { label, text } of parts) {
              looked++
              assert.ok(label !== '' && text !== '' && !/undefined|null|\[object/.test(text), `${pack.id}/${name}: ${text}`)
              if (locale === 'zh-CN') assert.ok(!/[a-z]{3}/.test(text), `${pack.id}/${name}: ${text}`)
            }
          }
        }
      }
      assert.ok(looked >= 150)
    })
  }
})

it('says what the deployed system does, in words', () => {
  const { entries } = findPack('deployed-default')!
  assert.deepEqual(explainEntry('brokenLimit', entries.brokenLimit!.value, 'zh-CN'), [
    { label: '计分公式', text: '按超出的比例扣分，达到上限两倍得0分' },
  ])
  assert.deepEqual(explainEntry('grades', entries.grades!.value, 'zh-CN'), [
    { label: '等级', text: '优 90分起；良 80分起；中 60分起；差 0分起' },
  ])
  assert.deepEqual(explainEntry('overCompletion', { threshold: '1.3', deduction: '2', reasonRequired: null }, 'en'), [
    { label: 'threshold (actual ÷ target)', text: '130%' },
    { label: 'deduction', text: 'for each indicator 2 points' },
    { label: 'reason', text: 'not laid down' },
  ])
})
