// Inheritance and digests of packs, and packs as files.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OperationError } from './operation-error.ts'
import { findPack } from './packs/all.ts'
import { cn2020 } from './packs/cn-2020.ts'
import { canonicalJson, resolvePack } from './resolve-pack.ts'
import { packFromJson, rulePackJsonSchema } from './rule-pack-schema.ts'
import type { RulePack } from './rule-pack.ts'

const source = { document: '某市财政局通知', article: null, confirmation: 'read' } as const
const city: RulePack = {
  id: 'some-city',
  version: 1,
  title: { zh: '某市', en: 'Some city' },
  jurisdiction: { code: '999900', name: '某市' },
  years: { from: 2024, to: null },
  form: null,
  purpose: 'self-evaluation',
  onlyByName: true,
  extends: 'cn-2020',
  entries: { brokenLimit: { value: 'linear-to-twice', source } },
}
const withCode = (code: string) => (error: unknown) => error instanceof OperationError && error.code === code

describe('resolving a pack', () => {
  it('keeps its own entry and marks the others with the pack they come from', () => {
    const { entries, lineage } = resolvePack(city, findPack)
    assert.equal(entries.brokenLimit?.value, 'linear-to-twice')
    assert.equal(entries.brokenLimit?.source.confirmation, 'read')
    assert.equal(entries.shortfall?.source.confirmation, 'inherited')
    assert.deepEqual(entries.shortfall?.source.inheritedFrom, { pack: 'cn-2020', confirmation: 'read' })
    assert.equal(entries.shortfall?.inheritedFrom, 'cn-2020')
    assert.equal(entries.shortfall?.confirmedAs, 'read')
    assert.deepEqual(lineage, ['some-city', 'cn-2020'])
  })

  it('gives a digest that does not depend on the order of keys but on every value, of the base too', () => {
    const turned = Object.fromEntries(Object.entries(city).toReversed()) as unknown as RulePack
    const { digest } = resolvePack(city, findPack)
    assert.match(digest, /^sha256:[0-9a-f]{64}$/)
    assert.equal(resolvePack(turned, findPack).digest, digest)
    assert.notEqual(resolvePack({ ...city, version: 2 }, findPack).digest, digest)
    assert.notEqual(resolvePack(city, (id) => ({ ...findPack(id)!, version: 99 })).digest, digest)
  })

  it('writes canonical JSON without spaces, keys sorted', () => {
    assert.equal(canonicalJson({ b: [1, null], a: { d: 'ä', c: undefined } }), '{"a":{"d":"ä"},"b":[1,null]}')
  })

  it('refuses a base that nobody has, and a pack that extends itself', () => {
    assert.throws(() => resolvePack({ ...city, extends: 'nowhere' }, findPack), withCode('rules-not-found'))
    assert.throws(() => resolvePack({ ...city, extends: 'some-city' }, () => city), withCode('rules-invalid'))
  })
})

describe('a pack as a file', () => {
  it('is read with the defaults of a pack that someone names', () => {
    const { purpose: _purpose, onlyByName: _onlyByName, ...short } = city
    assert.deepEqual(packFromJson(short), city)
  })

  it('is refused with a path where a key is mistyped, a number is a float or a variant is unknown', () => {
    const broken = [
      { ...city, entries: { brokenLimits: { value: 'open', source } } },
      { ...city, entries: { brokenLimit: { value: 'halve-it', source } } },
      { ...city, entries: { brokenLimit: { value: 'open' } } },
      { ...city, entries: { costNotFiledCap: { value: 5, source } } },
      { ...city, entries: { grades: { value: [{ grade: '差', from: '0' }, { grade: '优', from: '90' }], source } } }, // prettier-ignore
      { ...city, entries: { grades: { value: [{ grade: '优', from: '90分' }, { grade: '差', from: '0' }], source } } }, // prettier-ignore
      null,
    ]
    for (const json of broken) {
      assert.throws(
        () => packFromJson(json),
        (error) => withCode('rules-invalid')(error) && (error as OperationError).params['problems']!.startsWith('/'),
      )
    }
  })

  it('has a JSON Schema that names every required part', () => {
    const schema = rulePackJsonSchema() as { required: string[]; properties: Record<string, unknown> }
    assert.ok(schema.required.includes('entries') && !schema.required.includes('onlyByName'))
    assert.ok(JSON.stringify(schema.properties['entries']).includes('linear-to-twice'))
  })

  it('refuses points and rates that no rule can have, with their paths', () => {
    const weights = cn2020.entries.weights!
    const withExecution = (execution: string) =>
      packFromJson({ ...cn2020, entries: { ...cn2020.entries, weights: { ...weights, value: { ...weights.value, execution } } } })
    assert.equal(withExecution('0').id, 'cn-2020')
    for (const odd of ['-10', '-0.01', '1000.01', '1'.repeat(30)])
      assert.throws(
        () => withExecution(odd),
        (error) =>
          withCode('rules-invalid')(error) &&
          (error as OperationError).params['problems']!.startsWith('/entries/weights/value/execution: range'),
      )
  })
})
