// The verdict's own thinking, on real forms: ranks, clusters, lines, one-press fixes, and what a form still lacks.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import {
  Decimal,
  emptyFilling,
  fillingOf,
  followed,
  type Form,
  findPack,
  resolvePack,
  textAt,
  withIndicator,
  withText,
} from '@jizheng/core'
import { judge, readDocument, recogniseForms } from '@jizheng/documents'
import { areasChecked, faultsLookedFor } from './areas.ts'
import { figuresOf, findingsOf, lineAt, scoreCellOf } from './lines.ts'
import { mended, mendOfFinding, mendOfLine } from './mend.ts'
import { missingOf } from './missing.ts'
import { movedLines } from './moved.ts'
import { clustered, inSections } from './ranked.ts'
import { currentFinding, shownFindings } from './shown.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
const SCHOLARS = 5

async function formOf(name: string): Promise<Form> {
  const file = path.resolve(import.meta.dirname, '../../../../fixtures', name)
  const [form] = recogniseForms(await readDocument(new Uint8Array(readFileSync(file)), name, {}))
  return form!
}

const institute = await formOf('institute-2022/form.docx')
const judged = judge(institute, pack, 'zh-CN')

test('the list beside the table has errors first, and within a severity what matters most', () => {
  const list = inSections(judged.findings)
  assert.equal(list.length, judged.findings.length)
  assert.deepEqual(
    list.slice(0, 2).map(({ at, severity }) => [at, severity]),
    [
      [`/indicators/${SCHOLARS}/score`, 'error'],
      ['/indicators/4/actual', 'warning'],
    ],
  )
  const notices = list.filter(({ severity }) => severity === 'notice')
  assert.deepEqual(
    notices.slice(0, 2).map(({ pointsAtStake }) => pointsAtStake),
    ['5', '5'],
  )
})

test('findings with one advice stand together, and none is lost', () => {
  const clusters = clustered(inSections(judged.findings))
  assert.ok(clusters.length < judged.findings.length)
  assert.equal(
    clusters.reduce((count, together) => count + together.length, 0),
    judged.findings.length,
  )
  for (const together of clusters) assert.equal(new Set(together.map(({ fix }) => fix)).size, 1)
  const again = clustered(inSections(judge(institute, pack, 'zh-CN').findings))
  for (const [index, together] of again.entries()) assert.equal(together, clusters[index], 'unchanged words are the same array')
})

test('every cell of a row, the budget and the total belongs to a line, the head to none', () => {
  assert.equal(lineAt('/indicators/12/target'), 12)
  assert.equal(lineAt('/budget/lines/2/rate'), 'execution')
  assert.equal(lineAt('/total/grade'), 'total')
  for (const at of ['/projectName', '/objectives/actual', '/notes/0/text', null]) assert.equal(lineAt(at), null)
  assert.equal(scoreCellOf('execution', institute), '/budget/lines/0/score')
})

test('the scholars line may have at most 1.5 points and says so', () => {
  assert.deepEqual(figuresOf(judged, SCHOLARS)?.permitted, ['0', '1.5'])
  assert.equal(findingsOf(SCHOLARS, judged.findings).counts.error, 1)
  assert.equal(findingsOf(0, judged.findings).list.length, 0)
})

test('the nearest total is the stated one with the scores of the moved lines', () => {
  assert.deepEqual(movedLines(judged), [{ line: SCHOLARS, from: '3', to: '1.5' }])
  assert.deepEqual(movedLines(judge(mended(fillingOf(institute), mendOfLine(judged, SCHOLARS)!, judged).form, pack, 'zh-CN')), [])
})

test('adopting the suggestion mends the line, and the total stays the sum of its lines', () => {
  const mend = mendOfLine(judged, SCHOLARS)
  assert.deepEqual(mend, { at: `/indicators/${SCHOLARS}/score`, text: '1.5' })
  const filling = followed(mended(fillingOf(institute), mend!, judged), pack)
  assert.equal(textAt(filling, `/indicators/${SCHOLARS}/score`), '1.5')
  assert.equal(filling.form.total.score, '87.5')
  const again = judge(filling.form, pack, 'zh-CN')
  assert.equal(mendOfLine(again, SCHOLARS), null)
  assert.ok(!again.findings.some(({ code }) => code === 'missed-but-full-score' || code === 'total-mismatch'))
})

test('a total that was typed wrong is not made to follow, but its sum is offered', async () => {
  const filling = withText(fillingOf(institute), '/total/score', '92')
  const wrong = judge(filling.form, pack, 'zh-CN')
  assert.deepEqual(mendOfLine(wrong, 'total'), { at: '/total/score', text: '89' })
  const found = wrong.findings.find(({ code }) => code === 'total-mismatch')!
  assert.deepEqual(mendOfFinding(wrong, found), { at: '/total/score', text: '89' })
  const other = mended(filling, { at: '/indicators/0/score', text: '4' }, wrong)
  assert.equal(textAt(other, '/total/score'), '92')
  assert.ok(!other.following.includes('/total/score'))
})

test('a score that was forgotten is offered where a formula gives it', () => {
  const filling = withText(fillingOf(institute), '/indicators/0/score', '')
  const without = judge(filling.form, pack, 'zh-CN')
  const found = without.findings.find(({ code }) => code === 'score-missing')!
  assert.deepEqual(mendOfFinding(without, found), { at: '/indicators/0/score', text: '5' })
})

test('what only a person can decide has no one-press fix', () => {
  for (const code of ['points-left', 'over-completion', 'target-vague', 'reason-without-cause']) {
    const found = judged.findings.find((finding) => finding.code === code)
    assert.ok(found !== undefined, code)
    assert.equal(mendOfFinding(judged, found), null)
  }
})

test('a complete form lacks nothing; an empty one says what it lacks, and weights are counted as they grow', () => {
  assert.deepEqual(missingOf(institute).blanks, [])
  assert.ok(missingOf(institute).weight?.isZero())
  let filling = emptyFilling({ year: 2023, pack })
  const empty = missingOf(filling.form)
  assert.ok(empty.blanks.some(({ what }) => what === 'budget'))
  assert.ok(empty.blanks.some(({ what }) => what === 'name'))
  filling = withText(withIndicator(filling, null), '/indicators/0/weight', '53')
  const execution = filling.form.budget.lines[0]?.weight ?? '0'
  assert.equal(missingOf(filling.form).weight?.toString(), Decimal.of(47).minus(execution).toString())
})

test('F8 walks what is shown; the finding chosen last is meant where two share a cell', () => {
  const line = shownFindings(judged.findings, 'line', SCHOLARS)
  assert.ok(line.length > 1 && line.every(({ indicator }) => indicator === SCHOLARS))
  assert.ok(shownFindings(judged.findings, 'error', null).every(({ severity }) => severity === 'error'))
  assert.equal(currentFinding(judged.findings, `/indicators/${SCHOLARS}/score`, null)?.code, 'missed-but-full-score')
  assert.equal(currentFinding(judged.findings, '/projectName', null), null)
})

test('what was looked for leaves out what needs other records', () => {
  assert.ok(faultsLookedFor > 50)
  assert.ok(!areasChecked.includes('records'))
})
