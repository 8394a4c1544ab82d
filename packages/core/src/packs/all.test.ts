// Every built-in pack: valid as a file, cited throughout, resolvable, and never more certain than its sources.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { resolvePack } from '../resolve-pack.ts'
import { entryNames, packFromJson, packToJson } from '../rule-pack-schema.ts'
import type { EntryName, ResolvedEntry } from '../rule-pack.ts'
import { defaultPackId, findPack, packs } from './all.ts'

const entriesOf = (entries: object) => Object.entries(entries) as [EntryName, ResolvedEntry<unknown>][]

describe('the built-in packs', () => {
  it('are all listed, one file each, under distinct ids', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^(all|sources)\.|\.test\./.test(file))
    assert.equal(packs.length, files.length)
    assert.deepEqual(packs.map((pack) => `${pack.id}.ts`).toSorted(), files.toSorted())
    assert.ok(packs.length >= 24)
  })

  it('survive being written to and read from JSON', () => {
    for (const pack of packs) assert.deepEqual(packFromJson(JSON.parse(JSON.stringify(packToJson(pack)))), pack)
  })

  it('cite a source for every entry and never an article that nobody saw', () => {
    let entries = 0
    for (const pack of packs) {
      for (const [name, entry] of entriesOf(pack.entries)) {
        assert.notEqual(entry.source.document, '', `${pack.id} ${name}`)
        assert.match(entry.source.documentEn ?? '', /^[^\p{Script=Han}]+$/u, `${pack.id} ${name}`)
        assert.equal(entry.source.article, null)
        assert.notEqual(entry.source.confirmation, 'read', 'no rule text was read yet')
        assert.notEqual(entry.source.confirmation, 'inherited', 'only resolving marks what is inherited')
        entries += 1
      }
    }
    assert.ok(entries > 80)
  })

  it('inherit from the national default, each inherited value marked', () => {
    for (const pack of packs) {
      const resolved = resolvePack(pack, findPack)
      assert.equal(resolved.lineage.at(-1), defaultPackId)
      for (const [name, entry] of entriesOf(resolved.entries)) {
        const own = pack.entries[name] !== undefined
        assert.equal(entry.inheritedFrom === null, own)
        assert.equal(entry.source.confirmation === 'inherited', !own)
        assert.notEqual(entry.confirmedAs, 'inherited')
      }
    }
  })

  it('mark what is only known from one printed form as observed weights', () => {
    for (const id of ['beijing-2022', 'shanghai-2022', 'anhui-2022', 'yunnan-2022', 'ningxia-yinchuan-2021', 'hubei-huanggang-2020']) {
      assert.equal(findPack(id)?.entries.weights?.value.observed, true, id)
    }
  })

  it('confirm nothing of the guide of 2021, whose text was not seen', () => {
    for (const [, entry] of entriesOf(findPack('cn-2021-core')!.entries)) assert.equal(entry.source.confirmation, 'unconfirmed')
  })

  it('know between them every kind of entry', () => {
    const known = new Set(packs.flatMap((pack) => Object.keys(pack.entries)))
    assert.deepEqual([...known].toSorted(), [...entryNames].toSorted())
  })
})
