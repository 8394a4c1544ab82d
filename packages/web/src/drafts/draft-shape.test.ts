// Records of the database: drafts of today and of earlier versions, and what is neither.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyFilling, findPack, type Form, resolvePack } from '@jizheng/core'
import type { Draft } from './draft.ts'
import { asDraft } from './draft-shape.ts'

const filling = emptyFilling({ year: 2022, pack: resolvePack(findPack('cn-2020')!, findPack) })
const draft: Draft = {
  id: 'a',
  revision: 'b',
  name: 'c',
  filling,
  rules: { id: 'cn-2020' },
  originalId: null,
  createdAt: 1,
  changedAt: 2,
}
const withForm = (form: unknown): unknown => ({ ...draft, filling: { ...filling, form } })

test('a draft is taken as it is', () => {
  assert.equal(asDraft(draft), draft)
  assert.equal(asDraft({ ...draft, rules: { pack: findPack('cn-2020')! } })?.id, 'a')
})

test('a draft of an earlier version gets what it could not have', () => {
  const { concealed: _, ...earlier } = filling.form
  const today = asDraft(withForm({ ...earlier, doubts: ['/total/score'] }))!.filling.form
  assert.deepEqual([today.concealed, today.doubts[0]!.at], [[], '/total/score'])
})

test('whatever lacks a part or has one of another kind is damaged, and asking never throws', () => {
  const parts = Object.keys(filling.form).filter((key) => key !== 'concealed') as (keyof Form)[]
  for (const key of parts) assert.equal(asDraft(withForm({ ...filling.form, [key]: { odd: 1 } })), null, key)
  for (const key of Object.keys(draft)) assert.equal(asDraft({ ...draft, [key]: undefined }), null, key)
  for (const odd of [undefined, null, 7, 'x', [], { id: 'x' }, new Map(), withForm(null), withForm([])]) assert.equal(asDraft(odd), null)
})
