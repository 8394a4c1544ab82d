// The draw repeats from its seed, whatever the order of the list, and every unit has the chance that it should have.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawNumber, drawSmallest, listDigest } from './draw.ts'

const ids = Array.from({ length: 40 }, (_, i) => `单位${i}/自评表.docx#1`)

test('the number is what sha256sum prints for "seed|id"', () => {
  // printf '%s' '2026|abc' | sha256sum
  assert.equal(drawNumber('2026', 'abc'), '87e29fd861423d952c8824eec9ca0764547b328fcc0cb8bcf9b65701708b79be')
})

test('a draw is what sha256sum and sort make of the list, on any machine', () => {
  // for i in $(seq 0 39); do id="单位$i/自评表.docx#1"; echo "$(printf '%s' "公证号 20261124|$id" | sha256sum | cut -c1-64) $id"; done | LC_ALL=C sort | head -7
  assert.deepEqual(
    drawSmallest(ids, 7, '公证号 20261124'),
    [17, 16, 37, 30, 21, 0, 13].map((number) => ids[number]),
  )
})

test('the same seed draws the same units in the same order from a list in any order', () => {
  const first = drawSmallest(ids, 7, '公证号 20261124')
  assert.equal(first.length, 7)
  assert.deepEqual(drawSmallest(ids.toReversed(), 7, '公证号 20261124'), first)
  assert.notDeepEqual(drawSmallest(ids, 7, '公证号 20261125'), first)
  assert.equal(listDigest(ids.toReversed()), listDigest(ids))
  assert.notEqual(listDigest(ids.slice(1)), listDigest(ids))
})

test('the digest of a list is what sort and sha256sum print, also for the rarest characters', () => {
  // printf '%s\n' b 𬭎 a | LC_ALL=C sort | sha256sum, with a private-use character (U+E000) among them
  assert.equal(listDigest(['b', '𬭎', '\ue000', 'a', 'a1']), 'sha256:9e76a894d988533afdaf72ea9004e3dfc662616239624aa0c5704f764315304b')
})

test('a larger sample holds the smaller one, so that a draw can be continued', () => {
  assert.deepEqual(drawSmallest(ids, 20, 's').slice(0, 7), drawSmallest(ids, 7, 's'))
})

test('over 2,000 seeds every unit is drawn as often as its probability says', () => {
  const times = new Map(ids.map((id) => [id, 0]))
  for (let seed = 0; seed < 2000; seed++) for (const id of drawSmallest(ids, 10, String(seed))) times.set(id, times.get(id)! + 1)
  // Each count has expectation 500 and variance 375; the sum of the squared deviations over 375 × 40/39 is chi-squared with 39 degrees of freedom.
  const chi = [...times.values()].reduce((sum, count) => sum + (count - 500) ** 2 / (375 * (40 / 39)), 0)
  assert.ok(chi > 15 && chi < 73, `chi-squared ${chi}`)
})
