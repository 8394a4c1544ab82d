// Points at risk are stated minus nearest; unclaimed points are counted upwards only.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balanceOf, pointsAtRisk, toldBalance, toldPoints, unclaimedPoints } from './at-risk.ts'
import type { LineScoring, Scoring } from './scoring.ts'

const line = (stated: string, low: string, high: string): LineScoring => ({
  weight: '10',
  stated,
  suggested: null,
  permitted: [low, high],
  steps: [],
})
const scoring = (stated: string | null, nearest: string | null, indicators: readonly LineScoring[]): Scoring => ({
  rules: { id: 'x', version: 1, digest: '', origin: 'own' },
  execution: line('10', '10', '10'),
  indicators,
  total: { stated, sum: null, nearest, basis: null, permitted: null, suggested: null, grade: null, gradeLost: null, steps: [] },
})

test('a score above its range is at risk by what it exceeds', () => {
  assert.equal(pointsAtRisk(scoring('20', '18.5', [line('10', '0', '8.5')]))?.toString(), '1.5')
})

test('stated minus nearest is at risk, on every output, and never below 0', () => {
  assert.equal(pointsAtRisk(scoring('28', '27', [line('10', '7', '7'), line('5', '7', '7')]))?.toString(), '1')
  assert.equal(pointsAtRisk(scoring('28', '30', [line('10', '7', '7'), line('5', '10', '10')]))?.toString(), '0')
})

test('points are told with two decimals at most', () => {
  assert.deepEqual(['12.2796296', '87.5', '3'].map(toldPoints), ['12.28', '87.5', '3'])
})

test('without a stated total nothing is at risk that could be named', () => {
  assert.equal(pointsAtRisk(scoring(null, '30', [line('10', '7', '7')])), null)
})

test('unclaimed points are those that were left, not those that would be lost', () => {
  const findings = [
    { code: 'points-left', indicator: 0, pointsAtStake: '5' },
    { code: 'missed-but-full-score', indicator: 1, pointsAtStake: '1.5' },
    { code: 'points-left', indicator: 2, pointsAtStake: '2.5' },
    { code: 'points-left', indicator: 3, pointsAtStake: null },
  ] as const
  const lines = [line('5', '0', '10'), line('3', '0', '1.5'), line('7.5', '0', '10'), line('1', '0', '10')]
  assert.equal(unclaimedPoints({ scoring: scoring('89', '87.5', lines), findings }).toString(), '7.5')
  assert.equal(unclaimedPoints({ scoring: scoring('89', '87.5', lines), findings: [] }).toString(), '0')
})

test('a score below its range is unclaimed by what it lacks, once', () => {
  const lines = [line('5', '9.78', '9.78'), line('6', '10', '10')]
  const findings = [{ code: 'points-left', indicator: 1, pointsAtStake: '4' }] as const
  assert.equal(unclaimedPoints({ scoring: scoring('21', '29.78', lines), findings }).toString(), '8.78')
})

test('what is lost is told apart from what takes it up again, in scores too low and in a total below the sum of its lines', () => {
  const told = (stated: string, sum: string, nearest: string, lines: readonly LineScoring[]) => {
    const form = scoring(stated, nearest, lines)
    return toldBalance(balanceOf({ ...form, total: { ...form.total, sum } }))
  }
  assert.equal(told('20', '20', '18.5', [line('10', '0', '8.5')]), '−1.5')
  assert.equal(told('88.86', '90.21', '88.91', [line('8', '6.7', '6.7')]), '−1.3 +1.35')
  assert.equal(told('15', '15', '20', [line('5', '10', '10')]), '')
})

test('a stated total below the sum of its lines leaves points unclaimed, unless the finding was dismissed', () => {
  const form = scoring('9', '10', [])
  const finding = { code: 'total-mismatch', indicator: null, pointsAtStake: '1' } as const
  const whole = { ...form, total: { ...form.total, sum: '10' } }
  assert.equal(unclaimedPoints({ scoring: whole, findings: [finding] }).toString(), '1')
  const dismissed = { ...finding, decision: { verdict: 'dismissed', why: '…' } } as const
  assert.equal(unclaimedPoints({ scoring: whole, findings: [dismissed] }).toString(), '0')
})
