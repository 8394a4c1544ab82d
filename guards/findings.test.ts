// Every finding code has cases, at least one that fires and one that stays silent, and a sentence with its advice in both languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainError, explainFinding, type Finding, findingCodes, locales, operationCodes, tones } from '@jizheng/core'
import { read, trackedPaths } from './source-files.ts'

const cases = trackedPaths.filter((name) => /^packages\/core\/src\/checks\/.*\.cases\.yaml$/.test(name)).map(read)

test('every finding code stands in a case', () => {
  assert.ok(cases.length >= 15 && findingCodes.length >= 40, `looked at ${cases.length} files of cases and ${findingCodes.length} codes`)
  assert.deepEqual(
    findingCodes.filter((code) => !cases.some((text) => text.includes(code))),
    [],
  )
})

test('every finding code has a sentence and an advice in both languages', () => {
  for (const locale of locales) {
    for (const code of findingCodes) {
      const finding: Finding = {
        code,
        severity: 'error',
        indicator: null,
        at: '',
        params: {},
        pointsAtStake: null,
        source: null,
        evidence: null,
      }
      for (const tone of tones) {
        const { message, fix } = explainFinding(finding, locale, tone)
        assert.ok(message.length > 3 && fix.length > 3, `${code} in ${locale} to the ${tone}`)
      }
    }
  }
})

test('every operation code says what happened and what to do next in both languages', () => {
  for (const locale of locales) {
    for (const code of operationCodes) {
      const { message, hint } = explainError(code, {}, locale)
      assert.ok(message.length > 3 && hint.length > 3, `${code} in ${locale}`)
    }
  }
})
