// Every entry of every rule pack says where it is from and how far that is confirmed; nothing is cited more precisely than it was seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, findPack, packInYear, packs, resolvePack, type RulePack, type Source } from '@jizheng/core'
import { packFromJson, packToJson } from '@jizheng/core/schema'

function sourcesOf({ entries, dated = {} }: RulePack): (readonly [string, Source])[] {
  const all: Entry<unknown>[] = [...Object.values(entries), ...Object.values(dated).flat()]
  const names = [...Object.keys(entries), ...Object.entries(dated).flatMap(([name, list]) => list.map(() => name))]
  return all.flatMap(({ source, partSources = {} }, i) => [source, ...Object.values(partSources)].map((each) => [names[i]!, each] as const))
}

test('every pack entry has a source, a document and a confirmation', () => {
  let looked = 0
  for (const pack of packs) {
    for (const [name, source] of sourcesOf(pack)) {
      looked++
      const where = `${pack.id}/${name}`
      assert.ok(source.document.length > 2, where)
      assert.ok(['read', 'secondary', 'practice', 'unconfirmed'].includes(source.confirmation), `${where} says ${source.confirmation}`)
    }
  }
  assert.ok(packs.length >= 29 && looked >= 120, `looked at ${looked} entries of ${packs.length} packs`)
})

test('an article is cited where the text was read, or where a digest of it names the article, and nowhere else', () => {
  const cited = packs.flatMap((pack) => sourcesOf(pack).map(([name, source]) => ({ where: `${pack.id}/${name}`, source })))
  const read = cited.filter(({ source }) => source.confirmation === 'read')
  assert.ok(read.length >= 30)
  assert.deepEqual(
    read.filter(({ source }) => source.article === null).map(({ where }) => where),
    [],
  )
  const others = cited.filter(({ source }) => source.article !== null && source.confirmation !== 'read')
  assert.deepEqual(
    others.map(({ where, source }) => `${where} ${source.confirmation}`),
    ['sichuan-2025/grades secondary'],
  )
})

test('every pack resolves down to the national one and survives its JSON', () => {
  for (const pack of packs) {
    const resolved = resolvePack(pack, findPack)
    const { entries } = packInYear(resolved, pack.years.from)
    assert.ok(entries.weights !== undefined && entries.grades !== undefined, pack.id)
    assert.equal(resolvePack(packFromJson(JSON.parse(JSON.stringify(packToJson(pack)))), findPack).digest, resolved.digest)
  }
})
