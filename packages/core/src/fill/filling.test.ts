// What holds for typing into any form, and the institute's form entered cell by cell into an empty one.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { arbitraryForm } from '../arbitrary-form.test.ts'
import { checkForm } from '../check.ts'
import { doubtedPointers, unexplainedDoubt } from '../doubt.ts'
import type { Form } from '../form.ts'
import { formSchema } from '../form-schema.ts'
import { cn2020 } from '../packs/cn-2020.ts'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { scoreForm } from '../score.ts'
import { emptyFilling } from './empty-filling.ts'
import { type Filling, fillingOf, textAt } from './filling.ts'
import { followed } from './followed.ts'
import { withIndicator } from './rows.ts'
import { stated } from './stated.ts'
import { withText, withTexts } from './with-text.ts'

const pack = resolvePack(cn2020, findPack)

/** Every pointer that can be typed into; amounts before rates, targets before actuals. */
export const cellsOf = (form: Form): string[] => [
  '/title',
  '/year',
  '/projectName',
  '/supervisor',
  '/implementer',
  '/performer',
  '/contact/name',
  '/contact/phone',
  '/budget/unit',
  ...form.budget.lines.flatMap((_, i) =>
    ['label', 'original', 'adjusted', 'spent', 'weight', 'rate', 'score'].map((key) => `/budget/lines/${i}/${key}`),
  ),
  '/objectives/expected',
  '/objectives/actual',
  ...form.indicators.flatMap((_, i) =>
    ['dimension', 'group', 'name', 'target', 'actual', 'weight', 'score', 'deviationReason'].map((key) => `/indicators/${i}/${key}`),
  ),
  '/total/weight',
  '/total/score',
  '/total/grade',
  ...form.notes.flatMap((_, i) => [`/notes/${i}/label`, `/notes/${i}/text`]),
]

/** The same rows, lines and notes with nothing in them. */
function blankLike(form: Form): Filling {
  const empty = emptyFilling({ year: 2022, pack }).form
  const rows = form.indicators.reduce((filling) => withIndicator(filling, null), fillingOf({ ...empty, indicators: [] }))
  const line = { ...empty.budget.lines[1]!, label: '' }
  return fillingOf({
    ...rows.form,
    year: null,
    title: null,
    budget: { unit: null, lines: form.budget.lines.map(() => line) },
    total: { weight: null, score: null, grade: null },
    notes: form.notes.map(() => ({ label: '', text: '' })),
  })
}

const entered = (into: Filling, from: Filling): Filling =>
  withTexts(
    into,
    cellsOf(from.form)
      .map((at) => ({ at, text: textAt(from, at) }))
      .filter(({ text }) => text !== ''),
  )

/** What was typed and what came of it, apart from where it stood. */
const values = ({ form }: Filling) => {
  const { title, year, projectName, supervisor, implementer, performer, contact, budget, objectives, indicators, total, notes } = form
  const nobody = contact?.name === null && contact.phone === null
  const heads = { title, year, projectName, supervisor, implementer, performer, contact: nobody ? null : contact }
  // as plain data: the arbitrary forms hold objects without a prototype
  return JSON.parse(JSON.stringify({ ...heads, budget, objectives, indicators, total, notes })) as unknown
}

test('typing what every cell shows changes nothing', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      const before = fillingOf(form)
      const retyped = (cells: readonly string[]) => cells.reduce((filling, at) => withText(filling, at, textAt(filling, at)), before)
      const cells = cellsOf(form)
      assert.equal(retyped(cells.filter((at) => textAt(before, at) !== '')), before)
      // an emptied cell may follow from now on; its value is blank as before
      assert.deepEqual(values(retyped(cells)), values(before))
    }),
    { numRuns: 200 },
  )
})

test('a form entered cell by cell into an empty one has the same values, whatever was typed', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      // any form as typed: its values are what the grammar makes of its texts
      const typed = entered(blankLike(form), fillingOf(form))
      const again = entered(blankLike(form), { ...typed, typed: {} })
      assert.deepEqual(values(again), values(typed))
      assert.deepEqual(again.typed, {})
      assert.deepEqual(values(entered(blankLike(form), typed)), values(typed))
    }),
    { numRuns: 300 },
  )
})

test('no text for any cell throws, the form stays one that the schema admits, and the editor shows what was typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '8.',
      '－8．５',
      '97.2%',
      ' 1,200.50 ',
      'abc',
      '—',
      '１２个',
      '2022年度',
      '万元',
      '1\n2',
      '百分之九十五',
      '≥ 90 %',
      '1e5',
      '.5',
    ),
  )
  fc.assert(
    fc.property(arbitraryForm, fc.nat(), anyText, (form, pick, text) => {
      const cells = cellsOf(form)
      const at = cells[pick % cells.length]!
      const after = withText(fillingOf(form), at, text)
      assert.equal(formSchema.safeParse(after.form).success, true)
      assert.equal(textAt(after, at), after.following.includes(at) ? '' : text)
      const next = followed(after, pack)
      assert.equal(formSchema.safeParse(next.form).success, true)
      assert.equal(followed(next, pack), next)
    }),
    { numRuns: 500 },
  )
})

test('a pointer to no cell is a bug and throws', () => {
  const filling = emptyFilling({ year: 2022, pack })
  for (const at of [
    '',
    '/',
    'title',
    '/kind',
    '/indicators/99/name',
    '/indicators/01/name',
    '/indicators/0',
    '/indicators/0/target/text',
    '/budget/lines/4/spent',
    '/notes/0/text',
    '/total',
    '/title/x',
    '/year/0',
    '/contact/toString',
    '/indicators/0/constructor',
    '/total/score/x',
  ])
    assert.throws(() => withText(filling, at, '1'), RangeError, at)
})

test('texts mean what they mean in a document, and rows that were not touched stay the same objects', () => {
  let filling = emptyFilling({ year: 2022, pack })
  const untouched = filling.form.indicators[3]
  const type = (at: string, text: string) => (filling = withText(filling, at, text))
  type('/indicators/0/target', ' ≥２个 ')
  assert.deepEqual(filling.form.indicators[0]?.target, { text: '≥２个', relation: 'at-least', value: '2', unit: '个' })
  type('/indicators/0/actual', '完成3个，另有2人参与')
  assert.equal(filling.form.indicators[0]?.actual.value, '3')
  type('/indicators/0/target', '≥2人')
  assert.equal(filling.form.indicators[0]?.actual.value, '2')
  type('/indicators/0/weight', '8.')
  assert.equal(filling.form.indicators[0]?.weight, '8')
  assert.equal(filling.typed['/indicators/0/weight'], '8.')
  type('/indicators/0/weight', '8')
  assert.equal(filling.typed['/indicators/0/weight'], undefined)
  type('/indicators/0/score', 'abc')
  assert.equal(filling.form.indicators[0]?.score, null)
  assert.equal(textAt(filling, '/indicators/0/score'), 'abc')
  type('/indicators/0/deviationReason', '—')
  assert.equal(filling.form.indicators[0]?.deviationReason, null)
  type('/budget/lines/1/spent', '1,234.50万元')
  assert.equal(filling.form.budget.lines[1]?.spent, '1234.5')
  type('/budget/lines/1/rate', '９７．２％')
  assert.equal(filling.form.budget.lines[1]?.rate, '0.972')
  type('/objectives/expected', '目标1：建设中心2个。\n目标2：培训100人次。')
  assert.deepEqual(
    filling.form.objectives.items.map(({ number, text }) => `${number}|${text}`),
    ['目标1|建设中心2个。', '目标2|培训100人次。'],
  )
  assert.deepEqual(
    filling.form.claims.map(({ value, unit }) => value + unit),
    ['2个', '100人次'],
  )
  assert.equal(filling.form.indicators[3], untouched)
})

test('a typed value stands on no page: its place and its doubt go, those of other cells stay', () => {
  const [one, other] = ['/indicators/0/target', '/indicators/0/actual']
  const printed = { text: '≥2个', page: 1, box: [0, 0, 1, 1] as [number, number, number, number] }
  const { form } = withTexts(emptyFilling({ year: 2022, pack }), [{ at: one, text: '≥2个' }])
  const read = fillingOf({
    ...form,
    sources: { [one]: printed, [other]: printed },
    doubts: [one, `${one}/value`, other].map(unexplainedDoubt),
  })
  const { form: typed } = withText(read, one, '≥3个')
  assert.deepEqual(Object.keys(typed.sources), [other])
  assert.deepEqual(doubtedPointers(typed), [other])
})

test('an editor shows figures as the page prints them, and not the label that a weight was taken from', () => {
  const { form } = withTexts(emptyFilling({ year: 2022, pack }), [{ at: '/budget/lines/0/spent', text: '20500' }])
  const at = (cell: string, text: string) => textAt(fillingOf({ ...form, sources: { [cell]: { text, paragraph: 1 } } }), cell)
  assert.equal(at('/budget/lines/0/spent', '20,500.\n000000'), '20,500.000000')
  assert.equal(at('/budget/lines/0/weight', '年度资金总额（10分）'), '10')
  assert.equal(at('/year', '（2022年度）'), '2022')
})

const institute = (
  JSON.parse(readFileSync(new URL('../../../../fixtures/institute-2022/expected.json', import.meta.url), 'utf8')) as { forms: Form[] }
).forms[0]!

test("the institute's form entered into an empty one is the same form: 89, and nearest 87.5", () => {
  let filling = emptyFilling({ year: 2022, pack })
  const groups = () => filling.form.indicators.map((row) => row.group)
  assert.deepEqual(groups().slice(0, 4), ['数量指标', '质量指标', '时效指标', '成本指标'])
  const count = (list: readonly (string | null)[], group: string | null) => list.filter((each) => each === group).length
  const wanted = institute.indicators.map((row) => row.group)
  // further rows of a group go below its first
  for (const group of new Set(wanted))
    while (count(groups(), group) < count(wanted, group)) filling = withIndicator(filling, groups().lastIndexOf(group))
  const to = wanted.map((group, index) => groups().indexOf(group) + count(wanted.slice(0, index), group))
  const source = fillingOf({ ...institute, performer: null, notes: [], sources: {} })
  let entries = 0
  for (const at of cellsOf(source.form)) {
    const text = textAt(source, at)
    const [, list, index, key] = at.split('/')
    const place = list === 'indicators' ? `/indicators/${to[Number(index)]}/${key}` : at
    if (text === '' || filling.following.includes(place) || text === textAt(filling, place)) continue
    filling = followed(withText(filling, place, text), pack)
    entries += 1
  }
  const { form, rows: judged } = stated(filling)
  assert.deepEqual(form.indicators, institute.indicators)
  assert.deepEqual(judged, to)
  assert.deepEqual(form.emptyRows, [{ dimension: '效益指标', group: '生态效益指标' }])
  assert.deepEqual(form.budget, institute.budget)
  assert.deepEqual(form.total, { weight: '100', score: '89', grade: '良' })
  assert.ok(entries < 100, `${entries} cells differ from the empty form`)
  const scoring = scoreForm(form, pack)
  assert.equal(scoring.total.nearest, '87.5')
  assert.ok(checkForm(form, scoring, pack).some(({ code, indicator }) => code === 'missed-but-full-score' && indicator === 5))
})
