// Every cell of the standard form names the value it shows: nothing filled in is without its pointer, no pointer leads nowhere.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { readForms } from '../node/judge-file.ts'
import { standardForm } from './standard.ts'

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures')
const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'form.html')
const forms: readonly Form[] = (await Promise.all(names.map((name) => readForms(path.join(fixtures, name))))).flat()

const valueAt = (form: Form, at: string): unknown =>
  at
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], form)

/** A target or actual value is shown by its text. */
const textAt = (form: Form, at: string): string | null | undefined => {
  const value = valueAt(form, at) as string | number | null | undefined | { readonly text: string | null }
  return value !== null && typeof value === 'object' ? value.text : value === null || value === undefined ? value : String(value)
}

const shown = (form: Form) => {
  const { title, year, head, indicators, below } = standardForm(form)
  return [title, ...(year === null ? [] : [year]), ...below, ...head.cells, ...indicators.cells]
}

test('every pointer leads to a value of the form, and is there once', () => {
  let looked = 0
  for (const form of forms) {
    const pointers = shown(form).flatMap(({ at }) => (at === null ? [] : [at]))
    looked += pointers.length
    assert.deepEqual(
      pointers.filter((at) => textAt(form, at) === undefined),
      [],
    )
    assert.equal(new Set(pointers).size, pointers.length)
  }
  assert.ok(forms.length >= 60 && looked >= 60 * 50, `looked at only ${looked} cells of ${forms.length} forms`)
})

test('a cell shows the value it points to', () => {
  const printedOtherwise =
    /^\/(?:title|year|budget\/unit|budget\/lines\/\d+\/(?!label)\w+|total\/(?:weight|score)|indicators\/\d+\/(?:weight|score))$/
  let looked = 0
  for (const form of forms) {
    for (const { at, text } of shown(form)) {
      if (at === null || printedOtherwise.test(at)) continue
      looked++
      assert.equal(text, textAt(form, at) ?? '', at)
    }
  }
  assert.ok(looked >= 60 * 20, `looked at only ${looked} cells`)
})

test('nothing that the layout holds is without its cell', () => {
  for (const form of forms) {
    const pointers = new Set(shown(form).map(({ at }) => at))
    const rowFields = ['name', 'target', 'actual', 'weight', 'score', 'deviationReason'] as const
    const wanted = [
      '/projectName',
      '/objectives/expected',
      '/objectives/actual',
      '/total/score',
      ...form.budget.lines.flatMap((line, i) => Object.keys(line).map((field) => `/budget/lines/${i}/${field}`)),
      ...form.indicators.flatMap((_, i) => rowFields.map((field) => `/indicators/${i}/${field}`)),
      ...form.notes.map((_, i) => `/notes/${i}/text`),
    ]
    assert.deepEqual(
      wanted.filter((at) => !pointers.has(at)),
      [],
    )
  }
})

test('labels head a row or a column; a merged level shows its first row', () => {
  const form = forms.find(({ projectName }) => projectName?.includes('创新中心')) ?? forms[0]!
  const { head, indicators } = standardForm(form)
  for (const cell of [...head.cells, ...indicators.cells]) assert.ok(cell.at !== null || cell.heads !== null, cell.text)
  const merged = indicators.cells.filter(({ rowSpan }) => rowSpan > 1)
  assert.ok(merged.length > 0)
  for (const { at, row, heads } of merged) assert.deepEqual([at?.split('/')[2], heads], [String(row - 1), 'row'])
})

test('the blank budget line of a form without a budget shows no value of it', () => {
  const { head } = standardForm({ ...forms[0]!, budget: { unit: null, lines: [] } })
  assert.ok(head.cells.some(({ text, at }) => text === '年度资金总额' && at === null))
})
