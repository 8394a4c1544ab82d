// Ranges, findings, the nearest total and what is at risk tell one thing: on any form, and on every fixture under every pack.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from './arbitrary-form.test.ts'
import { balanceOf, pointsAtRisk } from './at-risk.ts'
import { checkForm } from './check.ts'
import { countedScoring } from './counted-total.ts'
import { Decimal, max, sum, zero } from './decimal.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { Form } from './form.ts'
import { formSchema } from './form-schema.ts'
import { findPack, packs as allPacks } from './packs/all.ts'
import { cn2020 } from './packs/cn-2020.ts'
import { digestOf } from './pile/digest.ts'
import { pileOf } from './pile/pile.ts'
import { resolvePack } from './resolve-pack.ts'
import type { ResolvedPack } from './rule-pack.ts'
import { scoreForm } from './score.ts'
import type { LineScoring, Scoring } from './scoring.ts'

const packs = allPacks.map((pack) => resolvePack(pack, findPack))

/** They ask for another score of the line that they stand on. */
const asking: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missed-but-full-score',
  'score-not-in-proportion',
  'score-exceeds-weight',
  'score-negative',
  'execution-score-mismatch',
])

test('any form: no finding asks for more or less than the range permits, and the totals add up', () => {
  fc.assert(
    fc.property(arbitraryForm, fc.constantFrom(...packs), (form, pack) => agree(form, pack)),
    { numRuns: 400 },
  )
})

test('every fixture under every pack: the same', () => {
  const folder = path.resolve(import.meta.dirname, '../../../fixtures')
  let forms = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'expected.json') continue
    const { forms: stated = [] } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { forms?: readonly Partial<Form>[] }
    for (const each of stated) {
      const form = formSchema.parse({ ...blank, ...each, objectives: { items: [], ...each.objectives } })
      for (const pack of packs) agree(form, pack)
      forms += 1
    }
  }
  assert.ok(forms >= 30, `${forms} forms`)
})

test('any form, whatever is dismissed: the nearest total never falls, form and pile tell the same', () => {
  const verdict = { verdict: 'dismissed', why: '…' } as const
  fc.assert(
    fc.property(arbitraryForm, fc.constantFrom(...packs), fc.integer({ min: 2, max: 4 }), (form, pack, each) => {
      const scoring = scoreForm(form, pack)
      const findings = checkForm(form, scoring, pack)
      const codes = [...new Set(findings.map(({ code }) => code))].filter((_, index) => index % each !== 0)
      const decidedFindings = findings.map((finding) => (codes.includes(finding.code) ? { ...finding, decision: verdict } : finding))
      const counted = countedScoring(scoring, decidedFindings, 'zh-CN')
      if (scoring.total.nearest !== null) assert.ok(Decimal.of(counted.total.nearest!).atLeast(scoring.total.nearest))
      assert.deepEqual(countedScoring(counted, decidedFindings, 'zh-CN').total, counted.total, 'said twice it is the same')
      const at = { file: 'a.docx', form: 1 }
      const digest = digestOf({ ...form, scoring, findings, notJudged: [], reliability: 'reliable' }, at)
      const [ranked] = pileOf(
        [digest],
        codes.map((group) => ({ group, form: null, ...verdict })),
      ).ranked
      assert.equal(ranked?.nearest, counted.total.nearest)
      if (counted.total.nearest !== null) assert.equal(ranked?.grade, counted.total.grade)
      assert.deepEqual(ranked?.gradeLost, counted.total.gradeLost)
      if (counted.total.stated !== null && counted.total.nearest !== null) assert.equal(ranked?.atStake, pointsAtRisk(counted)?.toString())
    }),
    { numRuns: 400 },
  )
})

const blank = {
  performer: null,
  notes: [],
  claims: [],
  emptyRows: [],
  doubts: [],
  sources: {},
  columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
}

function agree(form: Form, pack: ResolvedPack): void {
  const scoring = scoreForm(form, pack)
  const findings = checkForm(form, scoring, pack)
  for (const finding of findings) ofOneRange(finding, scoring)
  const { stated, nearest, sum: told } = scoring.total
  assert.equal(
    pointsAtRisk(scoring)?.toString(),
    nearest === null || stated === null ? undefined : max(zero, Decimal.of(stated).minus(nearest)).toString(),
  )
  const balance = balanceOf(scoring)
  if (balance !== null && Decimal.of(stated!).minus(nearest!).plus(balance.gained).atLeast(zero))
    assert.equal(Decimal.of(stated!).minus(balance.lost).plus(balance.gained).toString(), nearest)
  const mismatch = findings.find(({ code }) => code === 'total-mismatch')
  if (mismatch !== undefined) assert.equal(mismatch.params['sum'], told)
  if (nearest === null || told === null || pack.entries.totalCaps !== undefined || pack.entries.rounding?.value.total != null) return
  const scored = [scoring.execution, ...scoring.indicators].filter((line) => line.stated !== null && line.permitted !== null)
  // Every line's distance, once: nothing else moves the total, and nothing is rounded on the way
  if (scoring.execution.permitted !== null || scoring.execution.stated === null || !isWhole(scoring))
    assert.equal(Decimal.of(told).minus(nearest).toString(), sum(scored.map((line) => distance(line) ?? zero)).toString())
}

/** An execution line that repeats the whole form takes part in no sum. */
const isWhole = ({ execution }: Scoring): boolean => execution.steps.some(({ rule }) => rule === 'execution/whole-form')

function ofOneRange({ code, indicator, at, pointsAtStake, gains, params }: Finding, scoring: Scoring): void {
  const line = indicator !== null ? scoring.indicators[indicator] : at.startsWith('/budget/') ? scoring.execution : undefined
  if (line === undefined || line.permitted === null) return
  const off = distance(line)
  if (asking.has(code) && params['budget'] !== 'zero')
    assert.notEqual(off, null, `${code} although ${line.stated} lies within ${line.permitted.join('–')}`)
  if (pointsAtStake === null) return
  if (code === 'points-left') {
    assert.equal(gains, true)
    assert.equal(
      Decimal.of(line.permitted[1])
        .minus(line.stated ?? '0')
        .toString(),
      pointsAtStake,
    )
    return
  }
  assert.equal(off?.abs().toString(), pointsAtStake, code)
  assert.equal(gains === true, off?.isNegative(), code)
  const asked = params['expected']
  if (asking.has(code) && asked !== undefined)
    assert.equal(
      asked,
      Decimal.of(line.permitted[off?.isNegative() === true ? 0 : 1])
        .round(2)
        .toString(),
      code,
    )
}

/** Stated minus the nearest end; null where the stated score may stay. */
function distance({ stated, permitted }: LineScoring): Decimal | null {
  if (stated === null || permitted === null) return null
  const score = Decimal.of(stated)
  if (score.moreThan(permitted[1])) return score.minus(permitted[1])
  return score.lessThan(permitted[0]) ? score.minus(permitted[0]) : null
}

test('the words of a qualitative row that admit a miss end its range, and the finding asks for no more', () => {
  const pack = resolvePack(cn2020, () => null)
  const row = {
    dimension: '效益指标',
    group: '社会效益指标',
    name: '制度建设',
    target: { text: '建成制度', relation: 'qualitative' as const, value: null, unit: null },
    actual: { text: '基本建成', value: null },
    weight: '10',
    score: '10',
    deviationReason: null,
  }
  const form = formSchema.parse({
    ...blank,
    kind: 'project-self-evaluation',
    title: null,
    year: 2023,
    projectName: null,
    supervisor: null,
    implementer: null,
    performer: null,
    contact: null,
    budget: { unit: null, lines: [] },
    objectives: { expected: null, actual: null, items: [] },
    indicators: [row],
    total: { weight: null, score: '10', grade: null },
  })
  const scoring = scoreForm(form, pack)
  const [first] = checkForm(form, scoring, pack)
  assert.equal(first?.code, 'missed-but-full-score')
  assert.equal(Decimal.of(first.pointsAtStake!).plus(scoring.indicators[0]!.permitted![1]).toString(), '10')
  assert.equal(scoring.total.nearest, scoring.indicators[0]!.permitted![1])
})
