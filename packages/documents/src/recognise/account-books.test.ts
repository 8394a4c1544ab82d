// Forms inside long documents: exactly those that are there, each as when it stands alone, whatever budgets, lists and libraries stand around them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { readDocument } from '../read.ts'
import { accountBook, type BookForm } from './account-book.ts'
import { surroundings } from './book-surroundings.ts'
import { recogniseForms } from './recognise-forms.ts'

const fixture = (name: string): string => readFileSync(new URL(`../../../../fixtures/${name}/form.html`, import.meta.url), 'utf8')
const read = async (html: string): Promise<readonly Form[]> =>
  recogniseForms(await readDocument(new TextEncoder().encode(html), 'book.html'))

/** All that the form states; what its surroundings may lend it (a title where it has none, lines above it) apart. */
const stated = ({ kind, year, projectName, supervisor, implementer, contact, budget, objectives, indicators, total }: Form) => ({
  kind,
  year,
  projectName,
  supervisor,
  implementer,
  contact,
  budget,
  objectives,
  indicators,
  total,
})

const names = [
  'clean-meals-2023',
  'jishan-health-2021',
  'huizhou-park-2021',
  'caidian-fire-2021',
  'clean-gs-irrigation-2022',
  'dept-education-2022',
  'declare-museum-2024',
  'clean-wetland-2022',
  'institute-2022',
  'xuancheng-drug-2021',
  'guangshui-road-2022',
  'transfer-road-2021',
]

test('a book of a hundred pages gives its twelve forms, some right behind one another or in mid-page, and nothing else', async () => {
  const runsOn = new Set([1, 4, 5, 8])
  const book = accountBook(
    names.map((name, at): BookForm => ({ html: fixture(name), runsOn: runsOn.has(at) })),
    { pages: 100 },
  )
  const alone = (await Promise.all(names.map((name) => read(fixture(name))))).flat()
  const found = await read(book)
  assert.deepEqual(found.map(stated), alone.map(stated))
  assert.deepEqual(
    found.map(({ title }) => title),
    alone.map(({ title }) => title),
  )
})

test('a form without a title among other tables is found, and takes nothing of them', async () => {
  const untitled = ['institute-2022', 'clean-meals-2023', 'xuancheng-drug-2021', 'clean-wetland-2022']
  for (const pages of [15, 35]) {
    const book = accountBook(
      untitled.map((name): BookForm => ({ html: fixture(name), untitled: true })),
      { pages },
    )
    const alone = (await Promise.all(untitled.map((name) => read(fixture(name))))).flat()
    const withoutYear = (form: Form) => ({ ...stated(form), year: null })
    assert.deepEqual((await read(book)).map(withoutYear), alone.map(withoutYear))
  }
})

const shifted = (by: number): typeof surroundings => [...surroundings.slice(by), ...surroundings.slice(0, by)]

test('open tables, ledgers, contracts, surveys and what reviewers gave for the work itself are no forms, whichever of them a form stands between', async () => {
  // the first ends with a unit of money that would name a body for the table below, were it taken for one
  const others = [
    'henan-opera-2021',
    'clean-hydrant-2020',
    'yongde-nutrition-2022',
    'zhaohua-leprosy-2021',
    'clean-seed-2022',
    'clean-veterans-2023',
  ]
  const alone = (await Promise.all(others.map((name) => read(fixture(name))))).flat()
  for (const by of surroundings.keys()) {
    const book = accountBook(
      others.map((name, at): BookForm => ({ html: fixture(name), runsOn: at % 3 === 1 })),
      { pages: 18, among: shifted(by) },
    )
    assert.deepEqual((await read(book)).map(stated), alone.map(stated))
  }
})

test('a book without any form is told so', async () => {
  await assert.rejects(read(accountBook([], { pages: 24 })), { code: 'no-form' })
  await assert.rejects(read(accountBook([], { pages: 28, among: surroundings })), { code: 'no-form' })
})
