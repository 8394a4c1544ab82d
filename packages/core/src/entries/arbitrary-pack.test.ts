// Any pack that the descriptions of entries admit, sensible or not, for the properties of scoring; and what is made so is what the schema takes.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { Decimal, hundred } from '../decimal.ts'
import { explainEntry } from '../explain-entry.ts'
import { locales } from '../locale.ts'
import { cn2020 } from '../packs/cn-2020.ts'
import { packFromJson } from '../rule-pack-schema.ts'
import type { RulePack } from '../rule-pack.ts'
import { entryFields, entryOrder } from './entry-fields.ts'
import type { EntryField } from './field.ts'

/** As a pack may have them: from 0 to 100. */
const arbitraryFigure = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => Decimal.of(String(hundredths)).over(hundred).toString())

function valueOf(field: EntryField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return field.orPoints === true ? fc.oneof(fc.constantFrom(...field.options), arbitraryFigure) : fc.constantFrom(...field.options)
    case 'several':
      return fc.subarray([...field.options])
    case 'text':
      return fc.constantFrom('优', '良', '达成')
    case 'decimal':
      return arbitraryFigure
    case 'count':
      return fc.integer({ min: 0, max: 6 })
    case 'rows':
      return fc.array(valueOfAll(field.columns), { minLength: 1, maxLength: 4 })
    case 'named':
      return figuresOf(field.names, field.whole ? fc.integer({ min: 1, max: 500 }) : arbitraryFigure)
  }
}

function figuresOf(names: readonly string[], figure: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.array(fc.tuple(fc.constantFrom(...names), figure)).map((pairs) => Object.fromEntries(pairs))
}

function saidOrNot(field: EntryField): fc.Arbitrary<unknown> {
  const unsaid = 'unsaid' in field ? field.unsaid : 'never'
  return unsaid === 'never' ? valueOf(field) : fc.option(valueOf(field), { nil: unsaid === 'null' ? null : undefined, freq: 3 })
}

function valueOfAll(fields: readonly EntryField[]): fc.Arbitrary<unknown> {
  const [only] = fields
  if (only?.key === '') return saidOrNot(only)
  return fc
    .record(Object.fromEntries(fields.map((field) => [field.key, saidOrNot(field)])))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)))
}

const source = { document: '某市', article: null, confirmation: 'read' } as const

/** A pack with any of the entries, each with any variants and figures. Rows do not fall: as a file it may be refused, and scoring must hold even so. */
export const arbitraryPack: fc.Arbitrary<RulePack> = fc
  .record(Object.fromEntries(entryOrder.map((name) => [name, valueOfAll(entryFields[name])])), { requiredKeys: [] })
  .map((values) => {
    const entries = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source }]))
    return { ...cn2020, id: 'any', extends: 'cn-2020', entries } as RulePack
  })

/** The rows of every table that has to fall, in that order. */
function falling(pack: RulePack): RulePack {
  const entries = Object.fromEntries(
    Object.entries(pack.entries).map(([name, entry]) => {
      const fields: readonly EntryField[] = entryFields[name as keyof typeof entryFields]
      const value = fields.reduce(
        (before: unknown, field) => (field.kind === 'rows' && field.falling ? sorted(before, field.key) : before),
        entry.value,
      )
      return [name, { ...entry, value }]
    }),
  )
  return { ...pack, entries } as RulePack
}

function sorted(value: unknown, key: string): unknown {
  const rows = (key === '' ? value : (value as Record<string, unknown>)[key]) as { from: string | null }[] | undefined
  if (rows === undefined) return value
  const limits = [...new Set(rows.flatMap(({ from }) => from ?? []))].toSorted((a, b) => Decimal.of(b).compare(a))
  const falls = limits.map((from, i) => ({ ...rows[i]!, from }))
  const kept = falls.length === 0 ? [rows[0]!] : falls
  return key === '' ? kept : { ...(value as object), [key]: kept }
}

describe('a pack made from the descriptions', () => {
  it('is taken by the schema as it is, and said in words of both languages', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.constantFrom(...locales), (any, locale) => {
        const pack = falling(any)
        assert.deepEqual(packFromJson(JSON.parse(JSON.stringify(pack))), pack)
        for (const name of entryOrder) {
          const entry = pack.entries[name]
          const texts = entry === undefined ? [] : explainEntry(name, entry.value, locale).map(({ text }) => text)
          for (const text of texts) assert.ok(!/undefined|\[object/.test(text), `${name}: ${text}`)
        }
      }),
      { numRuns: 200 },
    )
  })
})
