// Entries that hang on the form's year.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entriesOf, packInYear } from './pack-in-year.ts'
import { findPack } from './packs/all.ts'
import { resolvePack, sourceOfPart } from './resolve-pack.ts'
import type { RulePack } from './rule-pack.ts'

const packNamed = (id: string) => resolvePack(findPack(id)!, findPack)
const namesIn = (id: string, year: number | null) => packInYear(packNamed(id), year).entries.grades?.value.map(({ grade }) => grade)

describe('a pack in a year', () => {
  it('takes the value that covers the year, the base’s where its own does not', () => {
    assert.deepEqual(namesIn('shanghai-2022', 2024), ['优', '良', '合格', '不合格'])
    assert.deepEqual(namesIn('shanghai-2022', 2023), ['优', '良', '中', '差'])
    assert.equal(packInYear(packNamed('shanghai-2022'), 2023).entries.grades?.inheritedFrom, 'cn-2020')
    assert.equal(packInYear(packNamed('shanghai-2022'), 2022).entries.execution?.value.decimals, 2)
    assert.equal(packInYear(packNamed('shanghai-2022'), 2023).entries.execution?.value.decimals, null)
  })

  it('leaves out what hangs on the year where nobody knows it', () => {
    const { entries } = packInYear(packNamed('sichuan-2025'), null)
    assert.equal(entries.grades, undefined)
    assert.equal(entries.met?.value, 'full')
  })

  it('is inherited with its years, and a nearer pack goes before it', () => {
    const city: RulePack = { ...findPack('sichuan-2025')!, id: 'city', extends: 'sichuan-2025', entries: {}, dated: {} }
    const resolved = resolvePack(city, findPack)
    const from = (year: number) => packInYear(resolved, year).entries.grades?.value.find(({ grade }) => grade === '中')?.from
    assert.deepEqual([from(2024), from(2025), from(2031)], ['60', '70', '70'])
    assert.deepEqual(
      entriesOf(resolved, 'grades').map(({ inheritedFrom, years }) => [inheritedFrom, years?.from ?? null]),
      [
        ['sichuan-2025', 2025],
        ['cn-2020', null],
      ],
    )
    const { grades } = findPack('cn-2020')!.entries
    assert.deepEqual(
      resolvePack({ ...city, entries: { grades: grades! } }, findPack).byYear,
      {},
      'what always holds hides what is behind it',
    )
  })

  it('is made once for each year, and not at all where nothing is dated', () => {
    const [shanghai, national] = [packNamed('shanghai-2022'), packNamed('cn-2020')]
    assert.equal(packInYear(shanghai, 2024), packInYear(shanghai, 2024))
    assert.equal(packInYear(national, 2024), national)
  })

  it('knows the source of a part', () => {
    const entry = packNamed('chengdu-pidu-2025').entries.overCompletion!
    assert.equal(sourceOfPart(entry, 'threshold'), entry.source)
    const national = packNamed('sichuan-2025').entries.overCompletion!
    assert.deepEqual(sourceOfPart(national, 'threshold').inheritedFrom, { pack: 'cn-2020', confirmation: 'practice' })
  })
})
