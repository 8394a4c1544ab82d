// A form and a digest with nothing to object to, from which the tests of the pile make theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeForm } from '../judge-form.ts'
import { unexplainedDoubt } from '../doubt.ts'
import { Decimal } from '../decimal.ts'
import { findingSeverities } from '../finding.ts'
import type { Form } from '../form.ts'
import { formSchema } from '../form-schema.ts'
import { cn2020 } from '../packs/cn-2020.ts'
import { resolvePack } from '../resolve-pack.ts'
import { scoreForm } from '../score.ts'
import type { TotalBasis } from '../scoring.ts'
import { type Digest, digestOf, type Found } from './digest.ts'

const pack = resolvePack(cn2020, () => null)

export const judged = (form: Form) => {
  const scoring = scoreForm(form, pack)
  return { ...form, scoring, ...judgeForm(form, scoring, pack) }
}

const row = (dimension: string, group: string, name: string, figures: readonly [value: string, unit: string, weight: string]) => ({
  dimension,
  group,
  name,
  target: { text: `≥${figures[0]}${figures[1]}`, relation: 'at-least' as const, value: figures[0], unit: figures[1] },
  actual: { text: `${figures[0]}${figures[1]}`, value: figures[0] },
  weight: figures[2],
  score: figures[2],
  deviationReason: null,
})

export const plainForm = (own: Partial<Form> = {}): Form =>
  formSchema.parse({
    kind: 'project-self-evaluation',
    title: '项目支出绩效自评表',
    year: 2023,
    projectName: '农村饮水管网改造',
    supervisor: '某县水利局',
    implementer: '某县供水站',
    performer: null,
    contact: null,
    budget: {
      unit: '万元',
      lines: [{ label: '年度资金总额', original: '320', adjusted: '320', spent: '320', weight: '10', rate: '1', score: '10' }],
    },
    objectives: { expected: '改造管网12公里。', actual: '改造管网12公里。', items: [] },
    indicators: [
      row('产出指标', '数量指标', '改造管网长度', ['12', '公里', '50']),
      row('效益指标', '社会效益指标', '受益人口', ['3600', '人', '30']),
      row('满意度指标', '服务对象满意度指标', '用水户满意度', ['90', '%', '10']),
    ],
    total: { weight: '100', score: '100', grade: null },
    notes: [],
    claims: [],
    columns: { target: true, actual: true, weight: true, score: true, deviationReason: true, original: true, adjusted: true, rate: true },
    emptyRows: [],
    doubts: [],
    sources: {},
    ...own,
  })

let made = 0

/** `atRisk`: stated minus nearest, null where there is no nearest total. */
type Own = Partial<Digest> & { readonly atRisk?: string | null; readonly grades?: TotalBasis['grades'] }

/** Each of a project, a body and a content of its own. */
export function plainDigest({ atRisk = '0', grades = null, ...own }: Own = {}): Digest {
  made += 1
  const { stated = '97', found: told = [] } = own
  const { nearest = stated === null || atRisk === null ? null : Decimal.of(stated).minus(atRisk).toString() } = own
  return {
    at: { file: `${made}.docx`, form: 1 },
    origin: null,
    kind: 'project-self-evaluation',
    year: 2023,
    title: null,
    project: `项目${made}`,
    body: `单位${made}`,
    oddBody: null,
    supervisor: null,
    region: null,
    rules: { id: 'cn-2020', digest: 'sha256:0' },
    weight: '100',
    stated,
    nearest,
    basis: nearest === null ? null : { moved: nearest, decimals: null, cap: null, grades },
    // what findings say of points beyond those at risk does not move the total
    excesses: told.flatMap(({ code, points }) => (points === null || code === 'points-left' ? [] : [{ points, codes: [code] }])),
    gained: '0',
    found: [],
    doubts: 0,
    reliability: 'reliable',
    notJudged: 0,
    doubtedPoints: '0',
    adjusted: null,
    spent: null,
    fullness: 500,
    content: `${made}`,
    texts: [],
    ...own,
  }
}

export const plainDigests = (count: number, own: (index: number) => Own = () => ({})): readonly Digest[] =>
  Array.from({ length: count }, (_, index) => plainDigest(own(index)))

export const found = (code: Found['code'], count = 1, points: string | null = null): Found => ({
  code,
  severity: findingSeverities[code],
  count,
  points,
  at: '',
})

test('the form from which the others are made has no error', () => {
  const { findings, scoring } = judged(plainForm())
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  )
  assert.equal(scoring.total.nearest, '100')
})

test('a digest tells the totals, the findings by code, the doubted points, and goes through JSON unchanged', () => {
  const form = plainForm({ doubts: ['/indicators/0/actual', '/indicators/0/score', '/title'].map(unexplainedDoubt) })
  const [first, ...rest] = form.indicators
  const missed = { ...form, indicators: [{ ...first!, actual: { text: '6公里', value: '6' } }, ...rest] }
  const doubted = digestOf(judged(missed), { file: 'a.docx', form: 2 })
  assert.deepEqual([doubted.stated, doubted.nearest, doubted.excesses, doubted.doubts, doubted.doubtedPoints], ['100', '100', [], 3, '50'])
  assert.deepEqual([doubted.found.some(({ code }) => code === 'missed-but-full-score'), doubted.reliability], [false, 'partly'])
  assert.ok(doubted.notJudged > 0)
  const digest = digestOf(judged({ ...missed, doubts: [] }), { file: 'a.docx', form: 2 })
  assert.deepEqual([digest.stated, digest.nearest, digest.doubts, digest.notJudged], ['100', '75', 0, 0])
  assert.deepEqual(digest.excesses, [{ points: '25', codes: ['missed-but-full-score'] }])
  assert.deepEqual(
    digest.found.find(({ code }) => code === 'missed-but-full-score'),
    { code: 'missed-but-full-score', severity: 'error', count: 1, points: '25', at: '/indicators/0/score' },
  )
  assert.deepEqual(JSON.parse(JSON.stringify(digest)), digest)
})
