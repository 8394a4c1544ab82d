// Doubts are heeded: what rests on a doubted value is told as not judged, and nothing else is lost or added.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from './arbitrary-form.test.ts'
import { pointsAtRisk, unclaimedPoints } from './at-risk.ts'
import { checkForm } from './check.ts'
import { isDoubted, unexplainedDoubt } from './doubt.ts'
import type { Form } from './form.ts'
import { judgeForm } from './judge-form.ts'
import { cn2020 } from './packs/cn-2020.ts'
import { findPack } from './packs/all.ts'
import { plainForm } from './pile/plain-form.test.ts'
import { resolvePack } from './resolve-pack.ts'
import { restsOn } from './rests-on.ts'
import { scoreForm } from './score.ts'
import { parseTarget } from './value/value.ts'

const pack = resolvePack(cn2020, findPack)
const doubting = (form: Form, ...pointers: readonly string[]): Form => ({ ...form, doubts: pointers.map(unexplainedDoubt) })
const judged = (form: Form) => {
  const scoring = scoreForm(form, pack)
  return { scoring, ...judgeForm(form, scoring, pack) }
}

/** 维护长度 falls short and claims everything. */
const [first, ...rest] = plainForm().indicators
const missed: Form = { ...plainForm(), indicators: [{ ...first!, actual: { text: '6公里', value: '6' } }, ...rest] }

const values = fc.constantFrom('score', 'weight', 'target', 'actual/value', 'deviationReason')
const pointers = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(4), values).map(([row, key]) => `/indicators/${row}/${key}`),
    fc.tuple(fc.nat(2), fc.constantFrom('spent', 'adjusted', 'rate')).map(([row, key]) => `/budget/lines/${row}/${key}`),
    fc.constantFrom('/total/score', '/indicators/1', '/year', '/objectives/actual'),
  ),
  { minLength: 1, maxLength: 6 },
)

test('what is told and what is not judged make up all that would be found, and nothing told rests on a doubted value', () => {
  let withheld = 0
  fc.assert(
    fc.property(arbitraryForm, pointers, (plain, at) => {
      const form = doubting(plain, ...at)
      const { findings, notJudged } = judged(form)
      const key = ({ code, at: place }: { code: string; at: string }) => `${code} ${place}`
      const all = checkForm(plain, scoreForm(plain, pack), pack)
      assert.deepEqual([...findings, ...notJudged].map(key).toSorted(), all.map(key).toSorted())
      for (const finding of findings)
        assert.ok(!restsOn(finding, form).some((pointer) => isDoubted(form, pointer)), `${finding.code} ${finding.at}`)
      for (const { doubts } of notJudged) assert.ok(doubts.length > 0 && doubts.every((pointer) => at.includes(pointer)))
      withheld += notJudged.length
    }),
  )
  assert.ok(withheld > 100, 'hardly anything was withheld')
})

test('a doubted actual value takes its row out of the verdict: stated as it stands, nothing at risk, and a step that says why', () => {
  const sound = judged(missed)
  assert.equal(pointsAtRisk(sound.scoring)?.toString(), '25')
  const { scoring, notJudged, findings, reliability } = judged(doubting(missed, '/indicators/0/actual/value'))
  assert.deepEqual([scoring.total.nearest, pointsAtRisk(scoring)?.toString(), reliability], ['100', '0', 'partly'])
  assert.deepEqual([scoring.indicators[0]!.permitted, scoring.indicators[0]!.suggested], [null, null])
  assert.match(scoring.indicators[0]!.steps[0]!.says, /没有把握/)
  assert.ok(notJudged.some(({ code, doubts }) => code === 'missed-but-full-score' && doubts.includes('/indicators/0/actual/value')))
  assert.ok(!findings.some(({ code }) => code === 'missed-but-full-score'))
  assert.deepEqual(scoring.indicators.slice(1), sound.scoring.indicators.slice(1))
})

test('no total, weight or rate is objected to while a summand is doubted', () => {
  const off: Form = { ...missed, total: { weight: '90', score: '70', grade: null } }
  const codes = (form: Form) => judged(form).findings.map(({ code }) => code)
  assert.ok(codes(off).includes('total-mismatch'))
  assert.ok(!codes(doubting(off, '/indicators/2/score')).includes('total-mismatch'))
  assert.ok(codes(doubting(off, '/projectName')).includes('total-mismatch'))
})

test('where half of the rows are doubted nothing is said of the whole: no nearest total, no points at risk or to gain, no grade', () => {
  const { scoring, reliability, findings } = judged(doubting(missed, '/indicators/0/score', '/indicators/1/target'))
  assert.equal(reliability, 'unreliable')
  const { nearest, permitted, suggested, grade, gradeLost, sum } = scoring.total
  assert.deepEqual([nearest, permitted, suggested, grade, gradeLost, sum], [null, null, null, null, null, '100'])
  assert.equal(pointsAtRisk(scoring), null)
  assert.equal(unclaimedPoints({ scoring, findings }).toString(), '0')
  assert.match(scoring.total.steps.at(-1)!.says, /核对原表/)
})

test('a doubt on the number alone keeps back no finding on its text', () => {
  const rows = plainForm().indicators
  const at = rows.length - 1
  const named = { dimension: '满意度指标', group: '服务对象满意度指标', name: '学员满意度' }
  const row = { ...rows[at]!, ...named, target: parseTarget({ text: '≥90%' }), actual: { text: '96%（本校教职工测评）', value: '96' } }
  const form = { ...plainForm(), indicators: rows.with(at, row) }
  const codes = (pointer: string) =>
    judged(doubting(form, pointer))
      .findings.filter((finding) => finding.at.startsWith(`/indicators/${at}`))
      .map(({ code }) => code)
  assert.ok(codes(`/indicators/${at}/actual/value`).includes('satisfaction-without-survey'))
  assert.ok(!codes(`/indicators/${at}/actual`).includes('satisfaction-without-survey'))
})
