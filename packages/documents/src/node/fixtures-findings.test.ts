// Every fixture is objected to as a careful auditor did: all that he listed is found, nothing arithmetic beyond it, and nothing on clean forms.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { rulesOfForms } from '@jizheng/core'
import type { JudgedForm } from '../answer.ts'
import { judgeFile } from './judge-file.ts'

interface Listed {
  readonly code: string
  readonly indicator?: number | null
  /** A: the arithmetic table · B: what can be seen from the form alone · null: true, but not asked for. */
  readonly tier: 'A' | 'B' | null
}

interface Expected {
  readonly about?: { readonly findingsComplete?: boolean; readonly reasonColumn?: boolean }
  readonly findings: readonly Listed[]
}

const arithmetic = new Set(
  'missed-but-full-score over-completion score-not-in-proportion score-exceeds-weight total-missing total-mismatch weights-not-100 group-weights-mismatch execution-rate-mismatch execution-score-mismatch budget-lines-mismatch spent-without-budget overspent negative-spending'.split(
    ' ',
  ),
)
const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const names = readdirSync(fixtures).filter((name) => existsSync(path.join(fixtures, name, 'expected.json')))
const rulesOf = rulesOfForms('auto')

async function judged(name: string): Promise<readonly (readonly [Expected, JudgedForm])[]> {
  const answer = await judgeFile(path.join(fixtures, name, 'form.html'), rulesOf, 'zh-CN')
  assert.ok('forms' in answer, name)
  const { forms } = JSON.parse(readFileSync(path.join(fixtures, name, 'expected.json'), 'utf8')) as { forms: readonly Expected[] }
  return forms.map((expected, index) => [expected, answer.forms[index] as JudgedForm])
}

/** What was listed and not found, and what was found beyond the list. A listed finding of the whole form may stand on one of its rows; two listed ones never share one found. */
function compared(expected: Expected, form: JudgedForm): { missing: readonly Listed[]; beyond: JudgedForm['findings'] } {
  const beyond = [...form.findings]
  const rank = ({ indicator }: Listed) => (indicator == null ? 1 : 0)
  const missing = expected.findings
    .filter(({ tier }) => tier !== null)
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ code, indicator }) => {
      const fits = beyond.filter((found) => found.code === code && (indicator == null || found.indicator === indicator))
      const hit = fits.find((found) => found.indicator === (indicator ?? null)) ?? fits[0]
      if (hit !== undefined) beyond.splice(beyond.indexOf(hit), 1)
      return hit === undefined
    })
  return { missing, beyond }
}

test('what the auditor listed is found on every fixture', async () => {
  let listed = 0
  for (const name of names) {
    for (const [expected, form] of await judged(name)) {
      listed += expected.findings.filter(({ tier }) => tier !== null).length
      assert.deepEqual(compared(expected, form).missing, [], name)
    }
  }
  assert.ok(listed >= 200, `looked at only ${listed} listed findings`)
})

test('no arithmetic objection is made that the auditor did not make, row by row', async () => {
  let looked = 0
  for (const name of names) {
    for (const [expected, form] of await judged(name)) {
      // true by the auditor's own word, but not asked for
      const excused = new Set(expected.findings.filter(({ tier }) => tier === null).map(({ code }) => code))
      const isAsked = (code: string, indicator: number | null) =>
        arithmetic.has(code) || (code === 'reason-missing' && indicator !== null && expected.about?.reasonColumn === true)
      looked += form.findings.length
      assert.deepEqual(
        compared(expected, form)
          .beyond.filter(({ code, indicator }) => isAsked(code, indicator) && !excused.has(code))
          .map(({ code, at }) => `${code} ${at}`),
        [],
        name,
      )
    }
  }
  assert.ok(looked >= 500, `looked at only ${looked} findings`)
})

test('a form with nothing to object to is left in peace', async () => {
  let clean = 0
  for (const name of names) {
    for (const [expected, form] of await judged(name)) {
      if (expected.about?.findingsComplete !== true) continue
      clean++
      const stated = new Set(expected.findings.map(({ code }) => code))
      assert.deepEqual(
        form.findings.filter(({ code, severity }) => severity !== 'notice' && !stated.has(code)).map(({ code, at }) => `${code} ${at}`),
        [],
        name,
      )
    }
  }
  assert.ok(clean >= 10, `looked at only ${clean} clean forms`)
})
