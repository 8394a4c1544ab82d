// Every pack that comes with the program resolves from its chain alone to what it resolves to among all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainOf, knownPack, packOf } from './pack-chain.ts'
import { findPack, packs } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'

test('a chain is the pack with its whole line, and resolves to the same rules', () => {
  for (const pack of packs) {
    const chain = chainOf(pack)
    const resolved = resolvePack(pack, findPack)
    assert.deepEqual(
      chain.map(({ id }) => id),
      resolved.lineage,
    )
    assert.equal(packOf(chain).digest, resolved.digest)
  }
})

test('a pack that extends itself, at once or by way of another, is refused and not followed', () => {
  const base = packs.find((pack) => pack.extends !== null)!
  assert.throws(() => chainOf({ ...base, id: 'city', extends: 'city' }), { code: 'rules-invalid', params: { loop: 'city' } })
  assert.throws(() => packOf(chainOf({ ...base, id: base.extends!, extends: base.id })), {
    code: 'rules-invalid',
    params: { loop: base.extends! },
  })
})

test('a base that nobody has is named, with those there are', () => {
  assert.throws(() => chainOf({ ...packs[0]!, id: 'city', extends: 'nowhere' }), { code: 'rules-not-found' })
  assert.throws(() => knownPack('nowhere'), { code: 'rules-not-found' })
})
