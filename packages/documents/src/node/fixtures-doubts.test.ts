// On every fixture, as a table and as plain text: every doubt says why, no finding told rests on a doubted value, and none is lost or added by heeding doubts.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { checkForm, findPack, isDoubted, judgeForm, pointsAtRisk, resolvePack, restsOn, scoreForm } from '@jizheng/core'
import { readForms } from './judge-file.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const files = readdirSync(fixtures)
  .flatMap((name) => ['html', 'txt'].map((format) => path.join(fixtures, name, `form.${format}`)))
  .filter((file) => existsSync(file))
const pack = resolvePack(findPack('cn-2020')!, findPack)
const keys = (found: readonly { readonly code: string; readonly at: string }[]): string[] => found.map(({ code, at }) => `${code} ${at}`)

test('what is told rests on nothing doubted, and with what is not judged it is all that would be found', async () => {
  const seen = { doubts: 0, withheld: 0, unreliable: 0 }
  for (const file of files)
    for (const form of await readForms(file)) {
      const scoring = scoreForm(form, pack)
      const { findings, notJudged, reliability } = judgeForm(form, scoring, pack)
      const certain = { ...form, doubts: [] }
      assert.deepEqual(
        [...keys(findings), ...keys(notJudged)].toSorted(),
        keys(checkForm(certain, scoreForm(certain, pack), pack)).toSorted(),
        file,
      )
      for (const finding of findings)
        assert.ok(!restsOn(finding, form).some((at) => isDoubted(form, at)), `${file}: ${finding.code} ${finding.at}`)
      for (const { at, because, says } of form.doubts)
        assert.ok(because.length > 0 && says !== '' && !/[{}]/.test(says), `${file}: ${at}: ${says}`)
      if (reliability === 'unreliable')
        assert.deepEqual([scoring.total.nearest, scoring.total.grade, pointsAtRisk(scoring)], [null, null, null])
      seen.doubts += form.doubts.length
      seen.withheld += notJudged.length
      seen.unreliable += reliability === 'unreliable' ? 1 : 0
    }
  assert.ok(seen.doubts > 1000 && seen.withheld > 100 && seen.unreliable > 10, JSON.stringify(seen))
})
