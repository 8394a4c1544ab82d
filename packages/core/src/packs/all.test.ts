// Every built-in pack: valid as a file, cited throughout, resolvable, and never more certain than its sources.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { partName } from '../explain-entry.ts'
import { packInYear } from '../pack-in-year.ts'
import { resolvePack } from '../resolve-pack.ts'
import { entryNames, packFromJson, packToJson } from '../rule-pack-schema.ts'
import type { EntryName, ResolvedEntry, RulePack, Source } from '../rule-pack.ts'
import { defaultPackId, findPack, packs } from './all.ts'

/** Of every entry, dated or not, and of every part and fact. */
function sourcesOf({ entries, dated = {}, facts = [] }: RulePack): (readonly [string, Source])[] {
  const all = [...Object.entries(entries), ...Object.entries(dated).flatMap(([name, list]) => list.map((each) => [name, each] as const))]
  return [
    ...all.flatMap(([name, { source, partSources = {} }]) => [source, ...Object.values(partSources)].map((each) => [name, each] as const)),
    ...facts.map(({ en, source }) => [en, source] as const),
  ]
}

const entriesOf = (entries: object) => Object.entries(entries) as [EntryName, ResolvedEntry<unknown>][]

describe('the built-in packs', () => {
  it('are all listed, one file each, under distinct ids', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^(all|sources)\.|\.test\./.test(file))
    assert.equal(packs.length, files.length)
    assert.deepEqual(packs.map((pack) => `${pack.id}.ts`).toSorted(), files.toSorted())
    assert.ok(packs.length >= 29)
  })

  it('survive being written to and read from JSON', () => {
    for (const pack of packs) assert.deepEqual(packFromJson(JSON.parse(JSON.stringify(packToJson(pack)))), pack)
  })

  it('cite a source for every entry and part, and an article only of what was read or told', () => {
    let cited = 0
    for (const pack of packs) {
      for (const [name, source] of sourcesOf(pack)) {
        assert.notEqual(source.document, '', `${pack.id} ${name}`)
        assert.match(source.documentEn ?? '', /^[^\p{Script=Han}]+$/u, `${pack.id} ${name}`)
        assert.notEqual(source.confirmation, 'inherited', 'only resolving marks what is inherited')
        if (source.confirmation === 'read') {
          assert.ok(source.article !== null, `${pack.id} ${name} was read and has no article`)
          assert.match(source.readIn ?? '', /汇编.*未与发文机关公布的文本核对/, `${pack.id} ${name} says where it was read`)
        } else if (source.confirmation !== 'secondary') assert.equal(source.article, null, `${pack.id} ${name}`)
        cited += 1
      }
    }
    assert.ok(cited > 150)
  })

  it('cite for the national rule only the articles that lay these things down', () => {
    const { entries } = findPack('cn-2020')!
    const articles = Object.fromEntries(entriesOf(entries).map(([name, { source }]) => [name, source.article]))
    assert.deepEqual(articles, {
      weights: '第十三条',
      structure: '第十三条、附件1',
      execution: null,
      comparisonBase: '第十六条',
      met: '第十六条',
      shortfall: '第十六条',
      brokenLimit: '全文',
      equal: '全文',
      late: null,
      overCompletion: '第十六条',
      qualitative: '第十六条',
      grades: '第十八条',
      reasons: '第十一条、第二十六条',
      zeroBudget: '全文',
      negativeActual: '全文',
      tolerances: null,
    })
    assert.equal(entries.overCompletion?.partSources?.['threshold']?.confirmation, 'practice', 'no national number')
    assert.equal(entries.reasons?.partSources?.['score-below-weight']?.confirmation, 'practice', 'the system’s own trigger')
  })

  it('name parts with a source of their own that the entry has', () => {
    let parts = 0
    for (const pack of packs) {
      for (const [name, { partSources = {} }] of entriesOf(pack.entries)) {
        for (const part of Object.keys(partSources)) {
          parts += 1
          assert.notEqual(partName(name, part, 'zh-CN'), part, `${pack.id} ${name} ${part}`)
        }
      }
    }
    assert.ok(parts >= 4)
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
      const pack = findPack(id)!
      assert.equal(packInYear(resolvePack(pack, findPack), pack.years.from).entries.weights?.value.observed, true, id)
    }
  })

  it('read the guide of 2021 in its annex, part by part, and leave it to be named', () => {
    const guide = findPack('cn-2021-core')!
    assert.ok(guide.onlyByName)
    for (const [name, { source }] of entriesOf(guide.entries)) assert.match(source.article ?? '', /^附件1 [二三]\(/, name)
  })

  it('know between them every kind of entry', () => {
    const known = new Set(packs.flatMap((pack) => [...Object.keys(pack.entries), ...Object.keys(pack.dated ?? {})]))
    assert.deepEqual([...known].toSorted(), [...entryNames].toSorted())
  })
})
