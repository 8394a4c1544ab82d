// A short torture with fixed seeds: the same cases every time, so that what was mended stays mended. `npm run torture` looks for more.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { chanceOf } from './chance.ts'
import { families } from './families/all.ts'
import { caseId, printedId } from './family.ts'
import { openLane } from './lane.ts'
import { madeCase } from './run-case.ts'

const CASES = 12
const lane = openLane()
after(() => lane.close())

for (const { name } of families) {
  test(`${name}: nothing crashes, hangs, or reads a wrong number with confidence`, async () => {
    const chance = chanceOf(2024)
    const seen = new Set<string>()
    for (let turn = 0; turn < CASES; turn++) {
      const id = printedId({ family: name, seed: chance.seed(), only: null })
      const { outcome } = await lane.run(id)
      assert.notEqual(outcome.kind, 'fault', `${id} ${JSON.stringify(outcome)}`)
      seen.add(outcome.kind)
    }
    // Edits so mild that all is read, or so wild that nothing is, would show nothing.
    assert.ok(seen.has('read'), name)
  })
}

/** Found by longer tortures; each was a fault of another kind. */
const mended = [
  'pdf:3965277062:1', // what pdf.js had fetched ahead and forgotten ended the program
  'pdf:3100611720', // a header that ended above its levels was read without end
  'pdf:481434872', // eighty thousand states saved one inside another
  'writers:4081528321', // a row below a page break that says what stands above it
  'writers:750111166', // a label torn by a page, its upper part clipped away on the next
]
for (const id of mended)
  test(`${id} stays mended`, async () => {
    const { outcome } = await lane.run(id)
    assert.notEqual(outcome.kind, 'fault', JSON.stringify(outcome))
  })

test('a case is the same whenever it is made, and edits can be left out of it', async () => {
  for (const { name } of families) {
    const [one, again] = await Promise.all([madeCase(caseId(`${name}:7`)), madeCase(caseId(`${name}:7`))])
    assert.deepEqual(Buffer.from(one!.sample.bytes), Buffer.from(again!.sample.bytes), name)
    assert.ok((await madeCase(caseId(`${name}:7:`)))!.sample.bytes.length > 0)
  }
})

test('a case that fails is told apart from one that does not', async () => {
  const { outcome } = await lane.run('nothing:1')
  assert.equal(outcome.kind, 'fault')
})
