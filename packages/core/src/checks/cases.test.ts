// Runs every *.cases.yaml of the checks: each case is a small form, the codes it must give, and the codes it must not.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import type { CheckContext } from '../check-context.ts'
import { checkForm } from '../check.ts'
import { explainFinding } from '../explain.ts'
import { findingCodes, type Finding, type FindingCode } from '../finding.ts'
import { concealments, formSchema, kinds } from '../form-schema.ts'
import type { Form } from '../form.ts'
import { locales } from '../locale.ts'
import { tones } from '../locales/sentences.ts'
import { splitObjectives } from '../objectives.ts'
import { findPack } from '../packs/all.ts'
import { cn2020 } from '../packs/cn-2020.ts'
import { resolvePack } from '../resolve-pack.ts'
import type { ResolvedPack, RulePack } from '../rule-pack.ts'
import { scoreForm } from '../score.ts'
import { parseActual, parseTarget } from '../value/value.ts'

const cell = z.string().nullable().default(null)
const rowSchema = z.strictObject({
  in: z.string().default('产出指标/数量指标'),
  name: cell,
  target: cell,
  unit: cell,
  actual: cell,
  weight: cell,
  score: cell,
  reason: cell,
})
const formOfCase = z.strictObject({
  kind: z.enum(kinds).default('project-self-evaluation'),
  year: z.number().default(2022),
  projectName: z.string().nullable().default('某项目'),
  supervisor: z.string().nullable().default('某市教育局'),
  implementer: z.string().nullable().default('某市第一中学'),
  unit: z.string().nullable().default('万元'),
  /** label, original, adjusted, spent, weight, rate, score */
  budget: z.array(z.array(z.string().nullable())).default([]),
  expected: cell,
  actual: cell,
  rows: z.array(rowSchema).default([]),
  total: z.strictObject({ weight: cell, score: cell, grade: cell }).default({ weight: null, score: null, grade: null }),
  notes: z.array(z.strictObject({ label: z.string(), text: z.string() })).default([]),
  reasonColumn: z.boolean().default(true),
  concealed: z.array(z.strictObject({ at: z.record(z.string(), z.unknown()), text: z.string(), how: z.enum(concealments) })).default([]),
  mayRewriteItself: z.boolean().optional(),
})
const contextOfCase = z.strictObject({
  differing: z
    .array(z.object({ at: z.string(), draft: z.string(), original: cell }))
    .nullable()
    .optional(),
  evidence: z.array(z.object({ indicator: z.number(), value: cell, unit: cell, document: z.string() })).optional(),
  ledger: z.object({ original: cell, adjusted: cell, spent: cell, document: z.string() }).optional(),
  approved: formOfCase.optional(),
  earlier: z.array(formOfCase).optional(),
  siblings: z.array(formOfCase).optional(),
})
const casesSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      why: z.string(),
      /** A built-in pack, or one of those made here. */
      pack: z.string().default('cn-2020'),
      form: formOfCase,
      context: contextOfCase.optional(),
      /** "code", "code ROW", "code ROW severity", "code ROW severity POINTS"; "-" for a finding of the form. */
      finds: z.array(z.string()).default([]),
      silent: z.array(z.string()).default([]),
      /** The article that a finding cites, by its code; null where it rests on none. */
      cites: z.record(z.string(), z.string().nullable()).default({}),
    }),
  )
  .min(2)

type CaseForm = z.infer<typeof formOfCase>

const ownPacks: readonly RulePack[] = [
  { ...cn2020, title: { zh: '改过', en: 'edited' }, form: 'cn-2020-edited' },
  { ...cn2020, id: 'some-city', form: 'cn-2020-of-a-city' },
]

function packNamed(name: string): ResolvedPack {
  const pack = ownPacks.find(({ form }) => form === name) ?? findPack(name)
  assert.ok(pack, `there is no pack ${name}`)
  return resolvePack(pack, findPack)
}

function build(given: CaseForm): Form {
  const indicators = given.rows.map((row) => {
    const [dimension = null, group = null] = row.in.split('/').map((part) => (part === '' ? null : part))
    const text = row.target
    const target = text === null ? { text, relation: null, value: null, unit: null } : parseTarget({ text, unit: row.unit })
    const actual = row.actual === null ? { text: null, value: null } : parseActual(row.actual, target)
    const { name, weight, score, reason } = row
    return { dimension, group, name, target, actual, weight, score, deviationReason: reason }
  })
  const lines = given.budget.map(([label, original, adjusted, spent, weight, rate, score]) => {
    return { label: label ?? '', original: original ?? null, adjusted: adjusted ?? null, spent: spent ?? null, weight: weight ?? null, rate: rate ?? null, score: score ?? null } // prettier-ignore
  })
  const { expected, actual, notes, total } = given
  const items = [...splitObjectives(expected ?? '', 'expected'), ...splitObjectives(actual ?? '', 'actual')]
  return formSchema.parse({
    kind: given.kind,
    title: '项目支出绩效自评表',
    year: given.year,
    projectName: given.projectName,
    supervisor: given.supervisor,
    implementer: given.implementer,
    performer: null,
    contact: null,
    budget: { unit: given.unit, lines },
    objectives: { expected, actual, items },
    indicators,
    total,
    notes,
    claims: [],
    columns: {
      target: true,
      actual: given.kind.endsWith('self-evaluation'),
      weight: indicators.some((row) => row.weight !== null),
      score: indicators.some((row) => row.score !== null || row.weight !== null) && given.kind.endsWith('self-evaluation'),
      deviationReason: given.reasonColumn,
      original: true,
      adjusted: true,
      rate: true,
    },
    emptyRows: [],
    doubts: [],
    concealed: given.concealed,
    ...(given.mayRewriteItself === undefined ? {} : { mayRewriteItself: given.mayRewriteItself }),
    sources: {},
  })
}

function contextOf(given: z.infer<typeof contextOfCase> | undefined): CheckContext {
  if (given === undefined) return {}
  const { differing, evidence, ledger, approved, earlier, siblings } = given
  return {
    ...(differing === undefined ? {} : { differing }),
    ...(evidence === undefined
      ? {}
      : { evidence: evidence.map(({ indicator, value, unit, document }) => ({ indicator, value, unit, document, place: null })) }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(approved === undefined ? {} : { approved: build(approved) }),
    ...(earlier === undefined ? {} : { earlier: earlier.map(build) }),
    ...(siblings === undefined ? {} : { siblings: siblings.map(build) }),
  }
}

function fits(finding: Finding, wanted: string): boolean {
  const [code, row, severity, points] = wanted.split(' ')
  if (finding.code !== code) return false
  if (row !== undefined && row !== String(finding.indicator ?? '-')) return false
  if (severity !== undefined && severity !== finding.severity) return false
  return points === undefined || points === finding.pointsAtStake
}

const fired = new Set<FindingCode>()
const kept = new Set<string>()
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cases.yaml'))

for (const file of files) {
  const cases = casesSchema.parse(parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
  test(`${file} has a case that fires and one that must stay silent`, () => {
    assert.ok(cases.some((each) => each.finds.length > 0))
    assert.ok(cases.some((each) => each.silent.length > 0))
  })
  for (const each of cases) {
    test(`${file}: ${each.name}`, () => {
      const form = build(each.form)
      const pack = packNamed(each.pack)
      const findings = checkForm(form, scoreForm(form, pack), pack, contextOf(each.context))
      const told = findings.map((one) => `${one.code} ${one.indicator ?? '-'} ${one.severity} ${one.pointsAtStake ?? ''}`).join('\n')
      for (const [code, article] of Object.entries(each.cites)) {
        assert.equal(findings.find((finding) => finding.code === code)?.source?.article, article, `${code} cites`)
      }
      for (const wanted of each.finds) {
        const hit = findings.find((finding) => fits(finding, wanted))
        assert.ok(hit, `${wanted} is missing among\n${told}`)
        fired.add(hit.code)
        assert.ok(hit.source, `${wanted} names its source`)
        for (const locale of locales)
          for (const tone of tones) {
            const { message, fix } = explainFinding(hit, locale, tone)
            assert.ok(message.length > 5 && fix.length > 3 && !/[{}]|undefined|“”|""|（）|\(\)/.test(message + fix), message)
          }
      }
      for (const unwanted of each.silent) {
        assert.ok(!findings.some((finding) => fits(finding, unwanted)), `${unwanted} should not be found`)
        kept.add(unwanted.split(' ')[0] ?? '')
      }
    })
  }
}

test('every code of a check has a case in which it fires, and one in which it stays silent', () => {
  assert.ok(files.length >= 20)
  assert.deepEqual(findingCodes.filter((code) => !fired.has(code)), [], 'never fires') // prettier-ignore
  assert.deepEqual(findingCodes.filter((code) => !kept.has(code)), [], 'never has to stay silent') // prettier-ignore
})
