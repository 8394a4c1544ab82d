// Every form of the fixtures typed in cell by cell, as plain text: its values are those that the document's reader states.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Form } from '../form.ts'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { emptyFilling } from './empty-filling.ts'
import { fillingOf, textAt } from './filling.ts'
import { cellsOf } from './filling.test.ts'
import { withIndicator } from './rows.ts'
import { withText } from './with-text.ts'

const folder = new URL('../../../../fixtures/', import.meta.url)
const forms = readdirSync(folder).flatMap((name) => {
  const file = new URL(`${name}/expected.json`, folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { forms: Form[] }).forms.map((form) => ({ name, form })) : []
})

const valueAt = (form: Form, at: string): unknown =>
  at
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, form)

/** A level printed as a vertical label is one line as a value. */
const inOneLine = (value: unknown, at: string): unknown =>
  typeof value === 'string' && at.endsWith('/dimension') ? value.replaceAll('\n', '') : value

test('every value of every fixture is the value of its text', () => {
  const empty = emptyFilling({ year: 2022, pack: resolvePack(findPack('cn-2020')!, findPack) }).form
  const line = { ...empty.budget.lines[1]!, label: '' }
  let looked = 0
  for (const { name, form } of forms) {
    const source = fillingOf({ ...form, performer: form.performer ?? null, contact: form.contact ?? null, notes: [], sources: {} })
    const rows = form.indicators.reduce((filling) => withIndicator(filling, null), fillingOf({ ...empty, indicators: [] })).form.indicators
    const blank = { ...empty, indicators: rows, budget: { unit: null, lines: form.budget.lines.map(() => line) } }
    let filling = fillingOf({ ...blank, year: null, title: null, total: { weight: null, score: null, grade: null } })
    for (const at of cellsOf(source.form)) {
      const text = textAt(source, at)
      if (text !== '') filling = withText(filling, at, text)
      assert.deepEqual(valueAt(filling.form, at), inOneLine(valueAt(source.form, at), at), `${name} ${at}`)
      looked += 1
    }
  }
  assert.ok(looked > 10_000, `looked at only ${looked} cells`)
})
