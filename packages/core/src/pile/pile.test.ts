// The order in which a person should look at many forms, the groups, and what decisions change.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { toldAtStake } from '../at-risk.ts'
import { Decimal } from '../decimal.ts'
import { explainRisk } from '../explain-pile.ts'
import type { FindingCode } from '../finding.ts'
import { locales } from '../locale.ts'
import type { Decision } from './decision.ts'
import type { Digest } from './digest.ts'
import { pileOf } from './pile.ts'
import { found, plainDigest, plainDigests } from './plain-form.test.ts'

/** Faults that are errors, and yet only forgotten cells. */
const clerical = [
  found('reason-missing', 5, '3'),
  found('template-text-left'),
  found('actual-missing', 3),
  found('score-missing', 2),
] as const

const grave: readonly FindingCode[] = [
  'missed-but-full-score',
  'total-mismatch',
  'execution-score-mismatch',
  'weights-not-100',
  'total-missing',
]
const noise = [
  found('group-misfit', 5),
  found('unit-missing', 9),
  found('target-vague', 7),
  found('actual-unverifiable', 8),
  found('header-field-missing'),
  found('satisfaction-without-survey', 2),
  found('over-completion', 6, '4'),
  found('sign-missing', 10),
  found('points-left', 4, '30'),
] as const

test('one serious fault with the least points stands above everything that is none', () => {
  const body = '同一个单位'
  const loud = plainDigests(6, (index) => ({
    body,
    found: noise,
    doubts: 40,
    doubtedPoints: '90',
    stated: '100',
    content: `said ${index % 3} times`,
  }))
  const quiet = grave.map((code) => plainDigest({ found: [found(code, 1, '0.1')] }))
  const { ranked } = pileOf([...loud, ...quiet, ...plainDigests(30)])
  assert.deepEqual(new Set(ranked.slice(0, quiet.length).map(({ form }) => form)), new Set(quiet))
  assert.deepEqual(
    ranked.map(({ rank }) => rank),
    ranked.map((_, index) => index + 1),
  )
  assert.ok(ranked[5]!.reasons.some(({ reason }) => reason === 'unit-always-full'))
  assert.ok(ranked[5]!.reasons.some(({ reason }) => reason === 'duplicate-form'))
})

test('one clerical error stands above all warnings and notices, below one serious fault, however many there are', () => {
  const [loud, careless, one, quiet] = [
    plainDigest({ found: noise, doubts: 40, doubtedPoints: '90' }),
    plainDigest({ found: [...noise, ...clerical], doubts: 40, doubtedPoints: '90' }),
    plainDigest({ found: [found('reason-missing')] }),
    plainDigest({ found: [found('total-mismatch', 1, '0.1')] }),
  ] as const
  assert.deepEqual(
    pileOf([loud, careless, one, quiet]).ranked.map(({ form }) => form),
    [quiet, careless, one, loud],
  )
})

test('points at stake come first, then the grade lost, then faults; each place is told in words', () => {
  const grades = [
    { grade: '优', from: '96.5' },
    { grade: '良', from: '0' },
  ]
  const [little, much, fallen, several] = [
    plainDigest({ atRisk: '0.5', found: [found('missed-but-full-score', 1, '0.5')] }),
    plainDigest({ atRisk: '15', found: [found('missed-but-full-score', 1, '15')], grades }),
    plainDigest({ atRisk: '1', found: [found('missed-but-full-score', 1, '1')], grades }),
    plainDigest({ atRisk: '1', found: [...noise, ...clerical, found('total-mismatch', 1, '1')] }),
  ] as const
  const { ranked } = pileOf([little, plainDigest(), several, fallen, much])
  assert.deepEqual(
    ranked.slice(0, 4).map(({ form }) => form),
    [much, fallen, several, little],
  )
  assert.deepEqual([ranked[4]!.atStake, ranked[4]!.reasons], ['0', []])
  assert.equal(explainRisk(ranked[0]!.reasons[0]!, 'zh-CN'), '按规则要少15分，等级由优降为良')
})

test('points that others of the form take up again are told, though the total loses none', () => {
  const [form] = pileOf([plainDigest({ stated: '88.86', nearest: '88.91', gained: '1.35' })]).ranked
  assert.deepEqual([form!.atStake, toldAtStake(form!)], ['0', '−1.3 +1.35'])
  assert.equal(explainRisk(form!.reasons[0]!, 'zh-CN'), '得分高出规则1.3分，与少给的1.35分相抵')
})

test('the order of any pile is that of its points at stake', () => {
  const arbitraryFound = fc.record({
    code: fc.constantFrom(...noise, ...clerical, ...grave.map((code) => found(code))).map(({ code }) => code),
    count: fc.integer({ min: 1, max: 9 }),
    points: fc.option(fc.constantFrom('0.25', '1', '12.2796296'), { nil: null }),
  })
  const arbitraryDigest = fc.record({
    atRisk: fc.option(fc.constantFrom('0', '0.5', '1.5', '15', '100'), { nil: null }),
    doubts: fc.integer({ min: 0, max: 40 }),
    stated: fc.constantFrom('100', '97'),
    content: fc.constantFrom(null, 'same', 'other'),
    found: fc.uniqueArray(arbitraryFound, { selector: ({ code }) => code, maxLength: 6 }),
  })
  fc.assert(
    fc.property(fc.array(arbitraryDigest, { maxLength: 20 }), fc.constantFrom(...grave), (some, group) => {
      const digests = some.map((own) =>
        plainDigest({ ...own, body: '单位', found: own.found.map((each) => found(each.code, each.count, each.points)) }),
      )
      const { ranked } = pileOf(digests, [{ group, form: null, verdict: 'dismissed', why: '…' }])
      for (const [index, { atStake, reasons }] of ranked.entries()) {
        assert.ok(index === 0 || Decimal.of(ranked[index - 1]!.atStake).atLeast(atStake))
        assert.equal(reasons[0]?.reason === 'points-at-stake', atStake !== '0')
        assert.ok(reasons.every((reason) => reason.reason !== 'finding' || reason.code !== group))
      }
    }),
    { numRuns: 200 },
  )
})

test('groups count forms, findings, bodies and points, errors first', () => {
  const { groups } = pileOf([
    plainDigest({ body: '甲', found: [found('missed-but-full-score', 2, '1.5'), found('sign-missing', 4)] }),
    plainDigest({ body: '甲', found: [found('missed-but-full-score', 1, '0.25')] }),
    plainDigest({ body: '乙', found: [found('sign-missing')] }),
  ])
  assert.deepEqual(
    groups.map(({ code, forms, findings, bodies, points }) => [code, forms, findings, bodies, points]),
    [
      ['missed-but-full-score', 2, 3, 1, '1.75'],
      ['sign-missing', 2, 5, 2, '0'],
    ],
  )
  assert.deepEqual(groups[0]!.examples.length, 2)
})

test('what was dismissed no longer counts, for all forms or for one; what was accepted does', () => {
  const [one, other] = plainDigests(2, () => ({ atRisk: '2', found: [found('total-mismatch', 1, '2')] })) as [Digest, Digest]
  const dismissed: Decision = { group: 'total-mismatch', form: null, verdict: 'dismissed', why: '按年中调整后的分值计' }
  const accepted: Decision = { group: 'total-mismatch', form: other.at, verdict: 'accepted', why: '要求更正' }
  const all = pileOf([one, other], [dismissed])
  assert.deepEqual([all.ranked[0]!.atStake, all.groups[0]!.dismissed, all.groups[0]!.points], ['0', 2, '0'])
  assert.equal(all.groups[0]!.decision, dismissed)
  assert.deepEqual([all.groups[0]!.forms, all.groups[0]!.findings, all.groups[0]!.bodies, all.groups[0]!.examples], [0, 0, 0, []])
  assert.equal(all.distributions.all?.nearest.mean, 97)
  const but = pileOf([one, other], [dismissed, accepted])
  assert.equal(but.ranked[0]!.form, other)
  assert.deepEqual([but.groups[0]!.forms, but.groups[0]!.findings, but.groups[0]!.dismissed, but.groups[0]!.points], [1, 1, 1, '2'])
  assert.equal(but.groups[0]!.decision, null, 'not the same on all of them')
  const each = pileOf(
    [one, other],
    [
      { ...dismissed, form: one.at },
      { ...dismissed, form: other.at },
    ],
  )
  assert.equal(each.groups[0]!.decision?.why, dismissed.why, 'the same on every form, one by one')
  const single = pileOf([one, other], [{ ...dismissed, form: one.at }])
  assert.equal(single.ranked[0]!.form, other)
  assert.equal(single.groups[0]!.decision, null)
})

test('distributions count only forms with both totals, and bring every form to a weight of 100', () => {
  const { all, byRegion } = pileOf([
    plainDigest({ region: '某县', stated: '45', nearest: '36', weight: '50' }),
    plainDigest({ region: '某县', stated: '100', nearest: '90' }),
    plainDigest({ region: '某市', stated: '80', nearest: '80' }),
    plainDigest({ region: '某市', stated: null, nearest: '70' }),
  ]).distributions
  assert.deepEqual([all!.forms, all!.stated.mean, all!.stated.median, all!.nearest.least], [3, 90, 90, 72])
  assert.deepEqual(all!.stated.steps, [0, 0, 0, 1, 1, 0, 1])
  assert.deepEqual(
    byRegion.map(({ name, forms }) => [name, forms]),
    [
      ['某县', 2],
      ['某市', 1],
    ],
  )
})

test('a form handed in again and again is a duplicate, and no habit of its unit', () => {
  const again = plainDigests(5, () => ({ body: '单位', stated: '100', content: 'same' }))
  const { units, duplicates } = pileOf([...again, ...plainDigests(20)])
  assert.deepEqual([units, duplicates.map(({ same, forms }) => [same, forms.length])], [[], [['content', 5]]])
})

test('every reason can be said in both languages', () => {
  const body = '单位'
  const digests = plainDigests(10, (index) => ({
    body,
    found: noise,
    doubts: 2,
    doubtedPoints: '5',
    stated: '100',
    content: `said ${index % 5} times`,
  }))
  const reasons = pileOf([...digests, ...plainDigests(40)]).ranked.flatMap((each) => each.reasons)
  assert.ok(new Set(reasons.map(({ reason }) => reason)).size >= 5)
  for (const locale of locales) for (const reason of reasons) assert.ok(!/undefined|null|NaN/.test(explainRisk(reason, locale)))
})

test('300 planted faults among 3,000 forms full of lesser ones stand in front', () => {
  const planted = new Set(plainDigests(300, (index) => ({ found: [...noise.slice(index % 9), found(grave[index % 5]!, 1, '0.2')] })))
  const rest = plainDigests(2700, (index) => ({
    found: index % 11 === 0 ? [...noise, ...clerical] : noise.slice(index % 9),
    doubts: index % 30,
    doubtedPoints: String(index % 100),
  }))
  const mixed = [...planted, ...rest].toSorted((one, other) => (one.at.file < other.at.file ? -1 : 1))
  const first = pileOf(mixed).ranked.slice(0, 400)
  assert.equal(first.filter(({ form }) => planted.has(form)).length, 300)
})
