// What holds for the findings of any form, and the example form's own.
import assert from 'node:assert/strict'
import test from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from './arbitrary-form.test.ts'
import { checkForm } from './check.ts'
import { explainError } from './explain-error.ts'
import { explainFinding } from './explain.ts'
import { type Finding, findingCodes, findingSeverities, type FindingCode } from './finding.ts'
import { locales } from './locale.ts'
import { findingsEn } from './locales/findings/all-en.ts'
import { findingsZh } from './locales/findings/all-zh-CN.ts'
import { tones } from './locales/sentences.ts'
import { operationCodes } from './operation-error.ts'
import { cn2020 } from './packs/cn-2020.ts'
import { resolvePack } from './resolve-pack.ts'
import { scoreForm } from './score.ts'
import { byWhatMatters, pointsLost } from './what-matters.ts'

const pack = resolvePack(cn2020, () => null)
const atOneRow: ReadonlySet<FindingCode> = new Set(['same-fact-twice', 'column-misused'])
const lossAndRank = (finding: Finding): string => `${pointsLost(finding).toString()} ${finding.severity}`
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted()

test('any form is checked without a throw, each finding once per row and code, what matters most first', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      const findings = checkForm(form, scoreForm(form, pack), pack)
      const keys = findings.map(({ code, indicator, at }) => `${code} ${indicator ?? at}`)
      assert.equal(new Set(keys).size, keys.length)
      assert.deepEqual(byWhatMatters(findings.toReversed()).map(lossAndRank), findings.map(lossAndRank))
      for (const [index, each] of findings.entries()) assert.ok(index === 0 || pointsLost(findings[index - 1]!).atLeast(pointsLost(each)))
      for (const finding of findings) {
        assert.ok(finding.indicator === null || finding.indicator < form.indicators.length)
        assert.ok(finding.at.startsWith('/'))
        for (const locale of locales)
          for (const tone of tones) assert.doesNotMatch(explainFinding(finding, locale, tone).message, /undefined|\{\w+\}/)
      }
    }),
    { numRuns: 200 },
  )
})

test('the order of the rows changes no finding of a row', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      // Rows that repeat one another are told of at the later one, a whole column of verdicts at its first row
      const ofRows = (turned: typeof form): string[] =>
        checkForm(turned, scoreForm(turned, pack), pack)
          .filter(({ code, indicator }) => indicator !== null && !atOneRow.has(code))
          .map(({ code, params }) => `${code} ${params['name']} ${params['target']} ${params['actual']}`)
          .toSorted()
      assert.deepEqual(ofRows({ ...form, indicators: form.indicators.toReversed() }), ofRows(form))
    }),
    { numRuns: 100 },
  )
})

test('every code has its sentences in both languages, with the same placeholders', () => {
  assert.ok(findingCodes.length > 60)
  for (const code of findingCodes) {
    assert.ok(['error', 'warning', 'notice'].includes(findingSeverities[code]))
    assert.deepEqual(Object.keys(findingsZh[code].cases ?? {}), Object.keys(findingsEn[code].cases ?? {}), code)
    assert.deepEqual(placeholders(findingsZh[code].fact), placeholders(findingsEn[code].fact), code)
  }
})

test('what is said to the reviewer and to the unit tells nobody what a reviewer will do', () => {
  const coaching = /复核|系统不|系统会|系统只|备好|白丢|抽查|reviewers?\b|the system\b|sampled/i
  for (const findings of [findingsZh, findingsEn])
    for (const [code, { fact, cases = {}, why, fix }] of Object.entries(findings)) {
      const variants = Object.values(cases).flatMap((each) => (typeof each === 'string' ? [each] : [each.fact, each.why.reviewer]))
      for (const said of [fact, why.reviewer, fix.reviewer, ...variants]) assert.doesNotMatch(said, coaching, code)
    }
})

test('every refusal says what happened and what to do next in both languages', () => {
  for (const code of operationCodes) {
    for (const locale of locales) {
      const { message, hint } = explainError(code, {}, locale)
      assert.ok(message.length > 3 && hint.length > 3)
      assert.doesNotMatch(message + hint, /\{\w+\}|undefined/)
    }
  }
})
