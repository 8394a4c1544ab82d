// Every rule against its cases file; every cases file belongs to a rule.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { Decimal } from '../decimal.ts'
import type { PackEntries } from '../rule-pack.ts'
import { boundary } from './boundary.ts'
import { brokenLimit } from './broken-limit.ts'
import { costNotFiled } from './cost-not-filed.ts'
import { equalExceeded } from './equal.ts'
import { execution } from './execution.ts'
import { gradeOf } from './grade.ts'
import { groupWeight } from './group-weight.ts'
import { late } from './late.ts'
import { met } from './met.ts'
import { missedInWords } from './missed-in-words.ts'
import { isOverCompleted, overCompletion } from './over-completion.ts'
import { qualitative } from './qualitative.ts'
import { outsideRange } from './range.ts'
import { roundPoints } from './rounding.ts'
import type { Ruling } from './ruling.ts'
import { satisfactionBands } from './satisfaction-bands.ts'
import { shortfall } from './shortfall.ts'
import { capped, totalCap } from './total-cap.ts'
import { type Obstacle, unverifiable } from './unverifiable.ts'

type Given = Readonly<Record<string, unknown>>
interface Case {
  readonly name: string
  readonly why: string
  readonly given: Given
  readonly permitted?: readonly [string, string]
  readonly suggested?: string | null
  readonly step?: string
  readonly counts?: boolean
  readonly grade?: string | null
}

const text = (given: Given, key: string) => String(given[key] ?? '')
const number = (given: Given, key: string) => (given[key] === undefined ? null : Decimal.of(text(given, key)))
const points = (given: Given, key: string) => Decimal.of(text(given, key))
const decimals = (given: Given) => (given['decimals'] === undefined ? null : Number(given['decimals']))
const pairs = (given: Given, key: string) => given[key] as [string, string][] | undefined
const limitOf = (given: Given) => ({
  ...(given['below'] === undefined ? {} : { below: points(given, 'below') }),
  ...(given['atMost'] === undefined ? {} : { atMost: points(given, 'atMost') }),
})
const row = (given: Given) => ({ weight: points(given, 'weight'), target: points(given, 'target'), actual: points(given, 'actual') })
const texts = (given: Given) => ({
  weight: points(given, 'weight'),
  targetText: text(given, 'target'),
  actualText: text(given, 'actual'),
})
const full = { tier: 'achieved', to: '1' } as const

const rules: Readonly<Record<string, (given: Given) => Ruling>> = {
  met: (given) => met(texts(given), given['variant'] as PackEntries['met']),
  'over-completion': (given) => overCompletion(row(given), given as unknown as PackEntries['overCompletion']),
  shortfall: (given) => shortfall(row(given), given['variant'] as PackEntries['shortfall'], decimals(given)),
  'broken-limit': (given) => brokenLimit(row(given), given['variant'] as PackEntries['brokenLimit'], decimals(given)),
  boundary: (given) => boundary({ weight: points(given, 'weight'), target: points(given, 'target') }),
  equal: (given) => equalExceeded(row(given), given['variant'] as PackEntries['equal']),
  range: (given) =>
    outsideRange({ ...row(given), targetText: '' }, given as unknown as Parameters<typeof outsideRange>[1], decimals(given)),
  'missed-in-words': (given) => missedInWords(texts(given)),
  late: (given) => {
    const from = given['achievedFrom']
    return late(texts(given), given['variant'] as PackEntries['late'], from === undefined ? undefined : [{ ...full, from: String(from) }])
  },
  qualitative: (given) => {
    const tiers = given['tiers'] as ['achieved', string, string][] | undefined
    return qualitative(
      texts(given),
      tiers?.map(([tier, from, to]) => ({ tier, from, to })),
    )
  },
  unverifiable: (given) => unverifiable(texts(given), { rule: text(given, 'rule') as Obstacle['rule'], why: text(given, 'reason') }),
  'satisfaction-bands': (given) => {
    const bands = (pairs(given, 'bands') ?? []).map(([from, each]) => ({ from, points: each }))
    const [low, high] = [points(given, 'low'), points(given, 'high')]
    const byTarget = {
      low,
      high,
      proposed: high,
      judged: false,
      steps: [{ rule: 'met/full', entry: 'met', inputs: {}, result: '' }],
    } as const
    return satisfactionBands({ weight: points(given, 'weight'), rate: points(given, 'rate') }, bands, byTarget)
  },
  'cost-not-filed': (given) => {
    const before = { rule: 'met/open', entry: null, inputs: {}, result: '' } as const
    const ruling = { low: points(given, 'low'), high: points(given, 'high'), proposed: null, judged: true, steps: [before] }
    return costNotFiled(ruling, text(given, 'cap'))
  },
  execution: (given) => {
    const amounts = { original: number(given, 'original'), adjusted: number(given, 'adjusted'), spent: number(given, 'spent') }
    const parameters = {
      formula: 'rate-times-weight',
      denominator: 'adjusted',
      capped: true,
      ...given,
      decimals: decimals(given),
      bands: (pairs(given, 'bands') ?? []).map(([from, each]) => ({ from, points: each })),
    } as PackEntries['execution']
    const line = {
      weight: points(given, 'weight'),
      ...amounts,
      printedRate: number(given, 'printedRate'),
      completed: given['completed'] === true,
    }
    return execution(line, parameters, given['zeroBudget'] as PackEntries['zeroBudget'])
  },
  rounding: (given) => {
    const rounded = roundPoints(points(given, 'exact'), decimals(given), limitOf(given))
    return { low: rounded.low, high: rounded.high, proposed: rounded.likely, judged: false, steps: [] }
  },
  'group-weight': (given) => groupWeight({ groupWeight: points(given, 'weight'), label: text(given, 'label') }),
  'total-cap': (given) => {
    const open = (given['open'] as string[] | undefined) ?? []
    const bands =
      pairs(given, 'bands')?.map(
        ([rateBelow, cap]) => ({ rateBelow, cap, atLimit: open.includes(rateBelow) ? 'open' : 'outside' }) as const,
      ) ?? null
    const cap = totalCap(number(given, 'rate'), { caps: given['caps'] as string[], bands })
    return {
      low: capped(points(given, 'low'), cap.low),
      high: capped(points(given, 'high'), cap.high),
      proposed: null,
      judged: false,
      steps: [cap.step],
    }
  },
}

const folder = import.meta.dirname
const files = readdirSync(folder).filter((file) => file.endsWith('.cases.yaml'))

describe('rules', () => {
  for (const file of files) {
    const rule = file.replace('.cases.yaml', '')
    for (const each of parse(readFileSync(`${folder}/${file}`, 'utf8'), { merge: true }) as Case[]) {
      it(`${rule}: ${each.name}`, () => {
        assert.ok(each.why, 'a case says why it is there')
        if (rule === 'grade') {
          const rows = each.given['grades'] as [string, string | null, string?][] | undefined
          const grades = rows?.map(([grade, from, to]) => ({ grade, from, ...(to === undefined ? {} : { to }) }))
          assert.equal(gradeOf(points(each.given, 'total'), grades), each.grade)
          return
        }
        if (each.counts !== undefined) {
          const { target, actual } = row(each.given)
          const ratio = target.isZero() ? null : actual.over(target)
          const parameters = each.given as unknown as PackEntries['overCompletion']
          assert.equal(isOverCompleted({ target, actual, ratio }, parameters), each.counts)
        }
        if (each.permitted === undefined) {
          assert.notEqual(each.counts, undefined, 'a case expects something')
          return
        }
        const ruling = rules[rule]?.(each.given)
        assert.ok(ruling, `no rule for ${file}`)
        assert.deepEqual([ruling.low.toString(), ruling.high.toString()], each.permitted)
        if (each.suggested !== undefined) assert.equal(ruling.proposed?.toString() ?? null, each.suggested)
        if (each.step !== undefined)
          assert.ok(
            ruling.steps.some((step) => step.rule === each.step),
            `no step ${each.step}`,
          )
      })
    }
  }

  it('has a cases file for every rule', () => {
    const named = [...Object.keys(rules), 'grade'].map((rule) => `${rule}.cases.yaml`)
    assert.deepEqual(files.toSorted(), named.toSorted())
    assert.ok(files.length >= 17)
  })
})
