// Any form that the schema admits, sensible or not, for the properties of scoring and checks.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { Decimal } from './decimal.ts'
import type { BudgetLine, Form, Indicator } from './form.ts'
import { formSchema, kinds, relations } from './form-schema.ts'

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 })

/** Plain decimals, now and then negative, huge or with many decimals. */
export const arbitraryDecimal: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(0, 0, 1, 2)).map(scaled) },
  { weight: 1, arbitrary: fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 })).map(scaled) },
)

const phrases = [
  '≥2个',
  '≤10人',
  '=100%',
  '100%',
  '＜4小时',
  '2022年12月底前',
  '≤12月',
  '高中低',
  '明显改善',
  '完成',
  '无',
  '1000-1500株',
  '11个',
  '20人',
]
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...phrases) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const label = fc.constantFrom(
  '产出指标',
  '产出指标（50分）',
  '效益指标',
  '满意度指标',
  '成本指标',
  '数量指标15分',
  '数量指标',
  '时效指标',
  '',
)
const unit = fc.constantFrom('%', '个', '人', '万元', '元', '分钟', '')

const arbitraryTarget = fc.record({
  text: orNull(text),
  relation: orNull(fc.constantFrom(...relations)),
  value: orNull(arbitraryDecimal),
  unit: orNull(unit),
})

export const arbitraryIndicator: fc.Arbitrary<Indicator> = fc.record({
  dimension: orNull(label),
  group: orNull(label),
  name: orNull(text),
  target: arbitraryTarget,
  actual: fc.record({ text: orNull(text), value: orNull(arbitraryDecimal) }),
  weight: orNull(arbitraryDecimal),
  score: orNull(arbitraryDecimal),
  deviationReason: orNull(text),
})

const arbitraryLine: fc.Arbitrary<BudgetLine> = fc.record({
  label: fc.constantFrom('年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金', '合计', '预算数', ''),
  original: orNull(arbitraryDecimal),
  adjusted: orNull(arbitraryDecimal),
  spent: orNull(arbitraryDecimal),
  weight: orNull(arbitraryDecimal),
  rate: orNull(arbitraryDecimal),
  score: orNull(arbitraryDecimal),
})

const columnNames = ['target', 'actual', 'weight', 'score', 'deviationReason', 'original', 'adjusted', 'rate'] as const

export const arbitraryForm: fc.Arbitrary<Form> = fc.record({
  kind: fc.constantFrom(...kinds),
  title: orNull(text),
  year: orNull(fc.integer({ min: 1990, max: 2100 })),
  projectName: orNull(text),
  supervisor: orNull(text),
  implementer: orNull(text),
  performer: orNull(text),
  contact: fc.constant(null),
  budget: fc.record({ unit: orNull(unit), lines: fc.array(arbitraryLine, { maxLength: 4 }) }),
  objectives: fc.record({ expected: orNull(text), actual: orNull(text), items: fc.constant([]) }),
  indicators: fc.array(arbitraryIndicator, { maxLength: 8 }),
  total: fc.record({ weight: orNull(arbitraryDecimal), score: orNull(arbitraryDecimal), grade: orNull(text) }),
  notes: fc.array(fc.record({ label: text, text }), { maxLength: 2 }),
  claims: fc.constant([]),
  columns: fc.record(
    Object.fromEntries(columnNames.map((name) => [name, fc.boolean()])) as Record<(typeof columnNames)[number], fc.Arbitrary<boolean>>,
  ),
  emptyRows: fc.array(fc.record({ dimension: orNull(label), group: orNull(label) }), { maxLength: 2 }),
  doubts: fc.constant([]),
  concealed: fc.constant([]),
  sources: fc.constant({}),
})

function scaled([digits, scale]: readonly [number | bigint, number]): string {
  return Decimal.of(digits)
    .over(Decimal.of(10n ** BigInt(scale)), scale)
    .toString()
}

it('makes forms that the schema admits', () => {
  fc.assert(
    fc.property(arbitraryForm, (form) => {
      assert.equal(formSchema.safeParse(form).success, true)
    }),
    { numRuns: 50 },
  )
})
