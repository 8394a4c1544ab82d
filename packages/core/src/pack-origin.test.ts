// Rules are named by what they hold, and by a title only where it is the program's own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from './packs/all.ts'
import { chainOf, packOf } from './pack-chain.ts'
import { rulesName, rulesOfPack } from './pack-origin.ts'
import { cn2020 } from './packs/cn-2020.ts'

const named = (pack: typeof cn2020): string => rulesName(rulesOfPack(packOf(chainOf(pack))), 'zh-CN')

test('every built-in pack is itself, also where it was read from a file', () => {
  for (const pack of packs) {
    assert.equal(rulesOfPack(packOf(chainOf(structuredClone(pack)))).origin, 'built-in')
    assert.equal(named(pack), `${pack.title.zh} ${pack.id} v${pack.version}`)
  }
})

test('one word changed under a built-in id is named so, whatever version it claims', () => {
  const { shortfall } = cn2020.entries
  const changed = { ...cn2020, entries: { ...cn2020.entries, shortfall: { ...shortfall!, value: 'pass-line-60' as const } } }
  assert.equal(named(changed), 'cn-2020 v2（来自文件，与内置的 cn-2020 不同）')
  assert.equal(named({ ...changed, version: 9 }), 'cn-2020 v9（来自文件，与内置的 cn-2020 不同）')
  assert.equal(rulesName(rulesOfPack(packOf(chainOf(changed))), 'en'), 'cn-2020 v2 (from a file; differs from the built-in cn-2020)')
})

test('an id of its own may bear any title and is never called by it', () => {
  assert.equal(named({ ...cn2020, id: 'some-city' }), 'some-city v2（自备规则）')
})

test('a built-in pack whose base was exchanged is not itself', () => {
  const pack = packs.find((each) => each.extends === 'cn-2020')!
  const { digest } = packOf([pack, { ...cn2020, title: { zh: '别的', en: 'other' } }])
  assert.equal(rulesOfPack({ ...packOf(chainOf(pack)), digest }).origin, 'not-the-known-one')
})
