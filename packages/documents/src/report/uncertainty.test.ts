// What was not read with certainty is said in every output: how reliable the form is before all else, each value with its reason, and what was not judged.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, type Locale, resolvePack, uncertaintyOf } from '@jizheng/core'
import { type FileAnswer, judge, type JudgedForm } from '../answer.ts'
import { drawn } from '../recognise/drawn.ts'
import { head } from '../recognise/only-form.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { findingRows } from './finding-rows.ts'
import { reportPage } from './report-page.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)
/** `rows` rows whose scores stand above their weights: read with doubt. */
const judged = (rows: number, locale: Locale = 'zh-CN'): JudgedForm =>
  judge(
    recogniseForms(
      drawn(`${head}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 维护数量 | ≥300盏 | 310盏 | 40 | 40
    产出指标 | 质量指标 | 亮灯率 | ≥98% | 99% | 20 | 20
    产出指标 | 成本指标 | 单盏造价 | ≤260元 | 250元 | 30 | 30
    ${'效益指标 | 满意度 | 居民满意 | ≥90% | 80% | 2 | 10\n'.repeat(rows)}`),
    )[0]!,
    pack,
    locale,
  )
const answerOf = (form: JudgedForm): FileAnswer => ({ file: 'a.html', forms: [form] })

test('the report begins with how reliable the form was read, names each value and each thing not judged', () => {
  const page = reportPage([answerOf(judged(1))], 'zh-CN')
  assert.ok(page.indexOf('读得没有把握') < page.indexOf('<dl class="totals">'))
  assert.match(page, /第4行“居民满意”得分<\/a>[^<]*得分高于分值/)
  assert.match(page, /因此没有判断的 \d+ 处/)
  assert.match(page, /得分超过分值（/)
})

test('the overview of several forms marks those that were partly read, and more strongly those that were not read reliably', () => {
  const page = reportPage([answerOf({ ...judged(1), reliability: 'partly' }), answerOf(judged(4))], 'zh-CN')
  assert.match(page, /mark-of-reading partly">部分存疑 \d+处</)
  assert.match(page, /mark-of-reading unreliable">没有可靠读出 \d+处存疑</)
})

test('the list of findings has a row for each thing not judged, and none for it as a fault', () => {
  const form = judged(1)
  const rows = findingRows([answerOf(form)], 'zh-CN')
  const unjudged = rows.filter(({ severity }) => severity === '未判断')
  assert.equal(unjudged.length, form.notJudged.length)
  assert.ok(unjudged.some(({ code, indicator }) => code === 'score-exceeds-weight' && indicator === '居民满意'))
  assert.ok(!form.findings.some(({ code }) => code === 'score-exceeds-weight'))
})

test('where half of the rows are doubted the first sentence says so, and no total stands anywhere', () => {
  const form = judged(4, 'en')
  assert.match(uncertaintyOf(form, 'en')!.reliability, /^This form was not read reliably/)
  assert.match(form.doubts[0]!.says, /[a-z]/)
  const page = reportPage([answerOf(form)], 'en')
  assert.match(page, /class="doubts unreliable"/)
  assert.ok(page.indexOf('Values read without certainty') < page.indexOf('Found in what was read with certainty'), 'doubts first')
  assert.doesNotMatch(page, /<h2>What matters most/)
  assert.equal(form.scoring.total.nearest, null)
})
