// Recognising does not depend on a layout: a Form printed in thousands of them is read back as the same Form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, constantFrom, infiniteStream, nat, property } from 'fast-check'
import type { Form } from '@jizheng/core'
import { recogniseForms } from '@jizheng/documents'
import type { Choose } from '../chance.ts'
import { lighthouse, weather } from './examples.ts'
import { documentOf } from './several.ts'

/** What every layout of the variations prints. */
const stated = (form: Form): unknown => ({
  title: form.title,
  year: form.year,
  projectName: form.projectName,
  supervisor: form.supervisor,
  implementer: form.implementer,
  contact: form.contact,
  budget: form.budget,
  objectives: [form.objectives.expected, form.objectives.actual],
  indicators: form.indicators,
  score: form.total.score,
})

const layouts = infiniteStream(nat()).map((stream): Choose => {
  return (choices) => choices[(stream.next().value ?? 0) % choices.length]!
})

test('a form is read the same whatever order, labels and merges its table has', () => {
  check(
    property(layouts, constantFrom(lighthouse, weather), (choose, form) => {
      const forms = recogniseForms(documentOf([form], choose))
      assert.deepEqual(forms.map(stated), [stated(form)])
    }),
    { numRuns: 200 },
  )
})

test('two forms in one document stay two, in one table or in many', () => {
  check(
    property(layouts, (choose) => {
      const forms = recogniseForms(documentOf([lighthouse, weather], choose))
      assert.deepEqual(forms.map(stated), [stated(lighthouse), stated(weather)])
    }),
    { numRuns: 100 },
  )
})

test('every value that is read has a source', () => {
  check(
    property(layouts, (choose) => {
      const [form] = recogniseForms(documentOf([lighthouse], choose))
      const missing = form!.indicators.flatMap((row, index) =>
        (['dimension', 'group', 'name', 'target', 'actual', 'weight', 'score'] as const).filter(
          (key) => row[key] !== null && !form!.sources[`/indicators/${index}/${key}`],
        ),
      )
      assert.deepEqual(missing, [])
      assert.ok(form!.sources['/contact/phone'] && form!.sources['/budget/lines/0/adjusted'] && form!.sources['/objectives/expected'])
    }),
    { numRuns: 50 },
  )
})
