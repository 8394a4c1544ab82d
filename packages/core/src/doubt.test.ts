// Which values a doubt covers, and what becomes of forms whose doubts had no reasons.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoubted, unexplainedDoubt } from './doubt.ts'
import { doubtSchema, formSchema } from './form-schema.ts'

test('a doubt covers the value, its parts, and all of a row or line; not its neighbours', () => {
  const doubtedAt = (at: string) => ({ doubts: [unexplainedDoubt(at)] })
  for (const [at, pointer] of [
    ['/indicators/1/score', '/indicators/1/score'],
    ['/indicators/1', '/indicators/1/target/value'],
    ['/indicators/1/target/value', '/indicators/1/target'],
    ['/indicators/1/target', '/indicators/1/target/value'],
    ['/budget/lines/0', '/budget/lines/0/rate'],
  ] as const)
    assert.ok(isDoubted(doubtedAt(at), pointer), `${at} ${pointer}`)
  for (const pointer of ['/indicators/10/score', '/indicators/1/weight', '/total/score'])
    assert.ok(!isDoubted(doubtedAt('/indicators/1/score'), pointer), pointer)
})

test('a form whose doubts are pointers opens, and says that no reason was kept', () => {
  const read = formSchema.shape.doubts.parse(['/total/score'])
  assert.deepEqual([read[0]?.at, read[0]?.because], ['/total/score', []])
  assert.match(read[0]!.says, /没有记下原因/)
  assert.equal(doubtSchema.safeParse(read[0]).success, true)
})
