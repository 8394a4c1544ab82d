// What was dismissed is not taken off the nearest total; what other findings say of the same line still is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsAtRisk } from './at-risk.ts'
import { countedScoring, countedTotal, isLetStand } from './counted-total.ts'
import type { Finding } from './finding.ts'
import { judged, plainForm } from './pile/plain-form.test.ts'

const [pipe, people, content] = plainForm().indicators
/** 6 of 12 kilometres with full points (50 for 25), and a stated total one point above the sum. */
const missed = () =>
  judged(
    plainForm({
      indicators: [{ ...pipe!, actual: { text: '6公里', value: '6' } }, people!, content!],
      total: { weight: '100', score: '101', grade: null },
    }),
  )

const dismissing = (codes: readonly string[]) => {
  const { scoring, findings } = missed()
  const decided = findings.map((finding): Finding =>
    codes.includes(finding.code) ? { ...finding, decision: { verdict: 'dismissed', why: '…' } } : finding,
  )
  return { before: scoring, after: countedScoring(scoring, decided, 'zh-CN') }
}

test('nearest total, grade, points at risk and the steps that tell them follow a dismissal', () => {
  const { before, after } = dismissing(['missed-but-full-score'])
  assert.deepEqual([before.total.nearest, before.total.grade, pointsAtRisk(before)?.toString()], ['75', '中', '26'])
  assert.deepEqual([after.total.nearest, after.total.grade, pointsAtRisk(after)?.toString()], ['100', '优', '1'])
  assert.equal(after.total.gradeLost, null)
  assert.deepEqual([before.total.permitted?.[1], after.total.permitted?.[1]], ['75', '100'])
  const says = after.total.steps.map((step) => step.says)
  assert.ok(says.includes('不予采纳的意见涉及的25分不减。') && says.includes('100分，等级为优。'), says.join('\n'))
  assert.ok(!says.some((text) => text.includes('75分')))
})

test('a total whose difference from its lines was dismissed stands as it is stated', () => {
  const { after } = dismissing(['total-mismatch'])
  assert.deepEqual([after.total.nearest, pointsAtRisk(after)?.toString()], ['76', '25'])
  assert.equal(
    after.total.steps.find(({ rule }) => rule === 'total/nearest')?.says,
    '把每行得分移到允许范围内：减25分，加0分，合计由101分变为76分。',
  )
  assert.equal(dismissing(['missed-but-full-score', 'total-mismatch']).after.total.nearest, '101')
})

test('a line whose points were let stand is known, one of which something else is said is not', () => {
  const finding = { code: 'missed-but-full-score', indicator: 0, at: '/indicators/0/score', pointsAtStake: '4' } as const
  const dismissed = { ...finding, decision: { verdict: 'dismissed', why: '…' } } as const
  assert.deepEqual(
    [isLetStand(0, [dismissed]), isLetStand(0, [dismissed, finding]), isLetStand(1, [dismissed]), isLetStand(0, [])],
    [true, false, false, false],
  )
})

test('a finding without points changes no total', () => {
  const { before, after } = dismissing(['spent-equals-budget', 'points-left'])
  assert.equal(after, before)
})

test('a line stands as stated only where everything said of its points was dismissed; a cap still caps', () => {
  const basis = { moved: '90', decimals: null, cap: null, grades: null }
  const excesses = [{ points: '4', codes: ['missed-but-full-score', 'satisfaction-without-survey'] as const }]
  const nearest = (cap: string | null, counted: readonly string[]) =>
    countedTotal({ stated: '94', basis: { ...basis, cap }, excesses }, (code) => counted.includes(code)).nearest.toString()
  assert.equal(nearest(null, ['satisfaction-without-survey']), '90')
  assert.equal(nearest(null, []), '94')
  assert.equal(nearest('92', []), '92')
})
