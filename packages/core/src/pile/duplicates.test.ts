// The same form twice, two versions of one, and forms that only look alike.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf } from './digest.ts'
import { duplicatesIn } from './duplicates.ts'
import { judged, plainDigest, plainForm } from './plain-form.test.ts'

const ofForm = (file: string, own: Parameters<typeof plainForm>[0]) => digestOf(judged(plainForm(own)), { file, form: 1 })

test('the same content is found under another name and in another format', () => {
  const one = ofForm('one.docx', {})
  const other = ofForm('other.pdf', { projectName: '另一个项目', implementer: '另一个单位', sources: {} })
  const spaced = ofForm('spaced.pdf', { objectives: { expected: '改造 管网１２公里。', actual: '改造管网 12公里。', items: [] } })
  assert.deepEqual(duplicatesIn([one, plainDigest(), other, spaced]), [
    { same: 'content', forms: [one.at, other.at, spaced.at] },
    // the first and the last also name the same project, but that says nothing more
  ])
})

test('two versions of one project and year are found; another year, another body and another kind are not', () => {
  const own = { project: '农村饮水 管网改造', body: '某县供水站' }
  const first = plainDigest(own)
  const second = plainDigest({ ...own, project: '农村饮水管网改造' })
  const others = [
    plainDigest({ ...own, year: 2024 }),
    plainDigest({ ...own, body: '另一站' }),
    plainDigest({ ...own, kind: 'target-declaration' }),
    plainDigest({ ...own, year: null }),
    plainDigest({ ...own, adjusted: '12' }),
  ]
  assert.deepEqual(duplicatesIn([first, second, ...others]), [{ same: 'project', forms: [first.at, second.at] }])
})

test('forms that state next to nothing are not the same', () => {
  const blank = { indicators: [], projectName: null, objectives: { expected: null, actual: null, items: [] } }
  assert.deepEqual(duplicatesIn([ofForm('a.docx', { ...blank, implementer: '甲' }), ofForm('b.docx', { ...blank, implementer: '乙' })]), [])
})
