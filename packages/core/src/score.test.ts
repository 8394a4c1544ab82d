// Scoring: the institute's form line by line, and what holds for every form under every pack.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from './arbitrary-form.test.ts'
import { Decimal, sum } from './decimal.ts'
import type { Form, Indicator } from './form.ts'
import { findPack, packs } from './packs/all.ts'
import { resolvePack } from './resolve-pack.ts'
import { arbitraryPack } from './entries/arbitrary-pack.test.ts'
import { scoreForm } from './score.ts'

const resolved = packs.map((pack) => resolvePack(pack, findPack))
const pack = (id: string) => resolved.find((each) => each.id === id)!
const national = pack('cn-2020')
const anyPackId = fc.constantFrom(...resolved.map((each) => each.id))

function row(
  relation: NonNullable<Indicator['target']['relation']>,
  target: string,
  actual: string,
  weight: string,
  score: string,
): Indicator {
  const sign = { 'at-least': '≥', 'at-most': '≤', equal: '=' }[relation as 'at-least'] ?? ''
  return {
    dimension: '产出指标',
    group: '数量指标',
    name: '数量',
    target: { text: `${sign}${target}个`, relation, value: target, unit: '个' },
    actual: { text: `${actual}个`, value: actual },
    weight,
    score,
    deviationReason: null,
  }
}

function formOf(indicators: readonly Indicator[], changes: Partial<Form> = {}): Form {
  const line = { label: '年度资金总额', original: '200', adjusted: '200', spent: '200', weight: '10', rate: '1', score: '10' }
  return {
    kind: 'project-self-evaluation',
    title: null,
    year: 2022,
    projectName: null,
    supervisor: null,
    implementer: null,
    performer: null,
    contact: null,
    budget: { unit: '万元', lines: [line] },
    objectives: { expected: null, actual: null, items: [] },
    indicators: [...indicators],
    total: { weight: '100', score: null, grade: null },
    notes: [],
    claims: [],
    columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
    emptyRows: [],
    doubts: [],
    concealed: [],
    sources: {},
    ...changes,
  }
}

const scholars = row('at-most', '10', '20', '3', '3')
const withLine = (changes: Partial<Form['budget']['lines'][number]>) => ({
  budget: {
    unit: null,
    lines: [{ label: '总额', original: null, adjusted: '100', spent: '80', weight: '10', rate: null, score: '8', ...changes }],
  },
})

describe('scoring a form', () => {
  it('puts a broken limit scored in full outside its range under every pack', () => {
    for (const each of resolved) {
      const scored = scoreForm(formOf([scholars]), each).indicators[0]!
      assert.ok(Decimal.of(scored.permitted![1]).lessThan('3'), each.id)
      assert.ok(scored.steps.length > 0 && scored.steps.every((step) => step.source.document !== ''), each.id)
    }
  })

  it('permits 0 to 1.5 of 3 where the formula is open, and proposes the most that a formula in use gives', () => {
    const scored = scoreForm(formOf([scholars]), national)
    assert.deepEqual(scored.indicators[0]!.permitted, ['0', '1.5'])
    assert.equal(scored.indicators[0]!.suggested, '1.5')
    assert.equal(scored.total.sum, '13')
    assert.equal(scored.total.nearest, '11.5')
  })

  it('permits nothing where the deployed formula applies', () => {
    const scored = scoreForm(formOf([scholars]), pack('deployed-default'))
    assert.deepEqual(scored.indicators[0]!.permitted, ['0', '0'])
    assert.equal(scored.total.nearest, '10')
  })

  it('keeps a lower score of an over-completed row as it stands', () => {
    const scored = scoreForm(formOf([row('at-least', '2', '11', '5', '4')]), national)
    assert.deepEqual(scored.indicators[0]!.permitted, ['0', '5'])
    assert.equal(scored.indicators[0]!.suggested, '4')
    assert.equal(scored.total.nearest, '14')
  })

  it('shows points left on a met row as a score below its range', () => {
    const scored = scoreForm(formOf([row('at-least', '6', '6', '5', '3')]), national)
    assert.deepEqual(scored.indicators[0]!.permitted, ['5', '5'])
    assert.equal(scored.total.nearest, '15')
    assert.deepEqual(scored.total.steps.find((step) => step.rule === 'total/nearest')?.inputs, { down: '0', up: '2', sum: '13' })
  })

  it('leaves an execution line that repeats the whole form out of every sum', () => {
    const scored = scoreForm(formOf([row('at-least', '6', '6', '5', '5')], withLine({ weight: '100', score: '98' })), national)
    assert.equal(scored.execution.permitted, null)
    assert.equal(scored.total.sum, '5')
  })

  it('gives no range to a row without weight, and then none to the total', () => {
    const scored = scoreForm(formOf([{ ...scholars, weight: null }]), national)
    assert.equal(scored.indicators[0]!.permitted, null)
    assert.equal(scored.total.permitted, null)
  })

  it('bounds the only row of a group whose label prints a weight', () => {
    const scored = scoreForm(formOf([{ ...scholars, group: '数量指标15分', weight: null, score: '16' }]), national).indicators[0]!
    assert.deepEqual([scored.weight, scored.permitted, scored.suggested], [null, ['0', '15'], '15'])
  })

  it('caps the total by the execution rate, and leaves it open exactly at a limit', () => {
    const full = Array.from({ length: 9 }, () => row('at-least', '6', '6', '10', '10'))
    const at = (spent: string) => scoreForm(formOf(full, withLine({ spent })), pack('local-platform-caps')).total
    assert.deepEqual([at('75').permitted, at('75').nearest], [['89', '89'], '89'])
    const open = at('80')
    assert.deepEqual([open.permitted, open.nearest], [['89', '98'], '98'])
    assert.ok(open.steps.some((step) => step.rule === 'total-cap/at-limit'))
    const withoutBudget = scoreForm(formOf(full, withLine({ adjusted: '0', rate: '0' })), pack('local-platform-caps')).total
    assert.deepEqual([withoutBudget.permitted, withoutBudget.nearest], [['59', '100'], '98'], 'a rate of nothing says nothing')
  })

  it('caps a cost row without a target where the pack says so', () => {
    const blank = {
      ...scholars,
      group: '成本指标',
      target: { text: null, relation: null, value: null, unit: null },
      weight: '10',
      score: '10',
    }
    assert.deepEqual(scoreForm(formOf([blank]), pack('shanxi')).indicators[0]!.permitted, ['0', '5'])
  })

  it('says where every score looks converted by its weight once more', () => {
    const converted = ['25', '30', '10'].map((weight) =>
      row('at-least', '6', '6', weight, Decimal.of(weight).times(weight).over(100).toString()),
    )
    const { steps } = scoreForm(formOf(converted, { budget: { unit: null, lines: [] } }), national).total
    assert.equal(steps.find((step) => step.rule === 'total/converted-scores')?.result, '65')
  })

  it('scores no declaration and no monitoring table', () => {
    for (const kind of ['target-declaration', 'monitoring'] as const) {
      const scored = scoreForm(formOf([{ ...scholars, score: null }], { kind, ...withLine({ score: null }) }), national)
      assert.deepEqual([scored.execution.permitted, scored.indicators[0]!.permitted, scored.total.permitted], [null, null, null])
    }
  })

  it('grades by the nearest total', () => {
    const full = Array.from({ length: 9 }, () => row('at-least', '6', '6', '10', '10'))
    const form = formOf([...full.slice(1), row('at-most', '10', '20', '10', '10')])
    assert.equal(scoreForm(form, national).total.grade, '优')
    assert.equal(scoreForm(form, pack('deployed-default')).total.nearest, '90')
    assert.equal(scoreForm(form, pack('local-platform-caps')).total.grade, '优')
  })

  it('speaks both languages', () => {
    assert.match(scoreForm(formOf([scholars]), national).indicators[0]!.steps[0]!.says, /突破/)
    assert.match(scoreForm(formOf([scholars]), national, 'en').indicators[0]!.steps[0]!.says, /limit/)
  })
})

describe('any form under any pack', () => {
  it('stays within 0 and the weight even under a pack with senseless figures', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryPack, (form, file) => {
        const scoring = scoreForm(form, resolvePack(file, findPack))
        for (const line of [scoring.execution, ...scoring.indicators]) {
          if (line.permitted === null) continue
          const [low, high] = line.permitted.map((end) => Decimal.of(end))
          assert.ok(!low!.isNegative() && low!.atMost(high!))
          if (line.weight !== null) assert.ok(high!.atMost(line.weight))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is scored without throwing, each range within 0 and the weight, each suggestion within its range', () => {
    fc.assert(
      fc.property(arbitraryForm, anyPackId, fc.constantFrom('zh-CN', 'en'), (form, id, locale) => {
        const each = pack(id)
        const scoring = scoreForm(form, each, locale)
        assert.equal(scoring.indicators.length, form.indicators.length)
        for (const line of [scoring.execution, ...scoring.indicators]) {
          if (line.permitted === null) continue
          const [low, high] = line.permitted.map((end) => Decimal.of(end))
          assert.ok(!low!.isNegative() && low!.atMost(high!))
          if (line.weight !== null) assert.ok(high!.atMost(line.weight))
          if (line.suggested !== null) assert.ok(low!.atMost(line.suggested) && high!.atLeast(line.suggested))
        }
        for (const line of [scoring.execution, ...scoring.indicators, scoring.total]) {
          for (const step of line.steps) assert.ok(step.says !== '' && !/undefined|NaN/.test(step.says), step.rule)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has a total range that is the sum of its ranges, before caps, and a nearest total inside it', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const { execution, indicators, total } = scoreForm(form, national)
        if (total.permitted === null) return
        const lines = [execution, ...indicators].filter((line) => line.permitted !== null)
        assert.equal(sum(lines.map((line) => line.permitted![0])).toString(), total.permitted[0])
        assert.equal(sum(lines.map((line) => line.permitted![1])).toString(), total.permitted[1])
        if (total.nearest === null || lines.some((line) => line.stated === null)) return
        assert.ok(Decimal.of(total.permitted[0]).atMost(total.nearest) && Decimal.of(total.permitted[1]).atLeast(total.nearest))
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(arbitraryForm, anyPackId, (form, id) => {
        const each = pack(id)
        const straight = scoreForm(form, each)
        const turned = scoreForm({ ...form, indicators: form.indicators.toReversed() }, each)
        assert.deepEqual(turned.indicators.toReversed(), straight.indicators)
        assert.deepEqual(turned.total, straight.total)
      }),
      { numRuns: 100 },
    )
  })

  it('gives an at-least row no less for a higher actual value, short of over-completion', () => {
    const value = fc.integer({ min: 0, max: 1300 })
    fc.assert(
      fc.property(anyPackId, fc.integer({ min: 1, max: 1000 }), value, value, (id, target, a, b) => {
        const each = pack(id)
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const threshold = each.entries.overCompletion!.value.threshold
        if (Decimal.of(more).atLeast(Decimal.of(target).times(threshold))) return
        const score = (actual: number) =>
          scoreForm(formOf([row('at-least', String(target), String(actual), '10', '10')]), each).indicators[0]!
        const [low, high] = [score(less), score(more)]
        assert.ok(Decimal.of(low.permitted![1]).atMost(high.permitted![1]))
        assert.ok(Decimal.of(low.permitted![0]).atMost(high.permitted![0]))
        if (more < target) assert.ok(Decimal.of(high.permitted![1]).lessThan('10'), 'a missed target is never full')
      }),
      { numRuns: 300 },
    )
  })
})
