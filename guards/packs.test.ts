// Every entry of every rule pack says where it is from and how far that is confirmed; nothing is cited more precisely than it was seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, packs, resolvePack } from '@jizheng/core'
import { packFromJson, packToJson } from '@jizheng/core/schema'

test('every pack entry has a source, a document and a confirmation', () => {
  let looked = 0
  for (const pack of packs) {
    for (const [name, entry] of Object.entries(pack.entries)) {
      looked++
      const where = `${pack.id}/${name}`
      assert.ok(entry.source.document.length > 2, where)
      assert.ok(
        ['read', 'secondary', 'practice', 'unconfirmed'].includes(entry.source.confirmation),
        `${where} says ${entry.source.confirmation}`,
      )
    }
  }
  assert.ok(packs.length >= 19 && looked >= 80, `looked at ${looked} entries of ${packs.length} packs`)
})

test('no pack cites an article: no rule text has been read here yet', () => {
  const cited = packs.flatMap((pack) =>
    Object.entries(pack.entries)
      .filter(([, entry]) => entry.source.article !== null && entry.source.confirmation !== 'read')
      .map(([name]) => `${pack.id}/${name}`),
  )
  assert.deepEqual(cited, [])
})

test('every pack resolves down to the national one and survives its JSON', () => {
  for (const pack of packs) {
    const resolved = resolvePack(pack, findPack)
    assert.ok(resolved.entries.weights !== undefined && resolved.entries.grades !== undefined, pack.id)
    assert.equal(resolvePack(packFromJson(JSON.parse(JSON.stringify(packToJson(pack)))), findPack).digest, resolved.digest)
  }
})
