// The words around a number: a table of wordings, and what must hold of any of them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { completionOf } from '../completion.ts'
import { normalise, parseActual, parseTarget } from '../value.ts'

type Group = { name: string; why: string; cases: [target: string, actual: string, value: string | null, state: string, why: string][] }
const groups = parse(readFileSync(new URL('words.cases.yaml', import.meta.url), 'utf8')) as Group[]

function judged(targetText: string, actualText: string) {
  const target = parseTarget({ text: targetText })
  const actual = parseActual(actualText, target)
  const row = { dimension: null, group: null, name: null, target, actual, weight: null, score: null, deviationReason: null }
  const { state, why, actual: inUnit } = completionOf(row, { year: 2022 })
  return { value: actual.value, state, why, inUnit }
}

for (const group of groups) {
  test(`${group.name}: ${group.why}`, () => {
    assert.ok(group.cases.length > 0)
    for (const [target, actual, value, state, why] of group.cases) {
      const { inUnit: _, ...said } = judged(target, actual)
      assert.deepEqual({ target, actual, ...said }, { target, actual, value, state, why })
    }
  })
}

const days = fc.integer({ min: 1, max: 3000 })
const done = fc.constantFrom('开放', '完成', '建成', '发放', '按时完成', '全部实施', '投入使用')
const denials = fc.constantFrom('未', '没有', '尚未', '未能', '无法', '并未', '仍未')

test('a denial before any reached wording never meets a minimum', () => {
  fc.assert(
    fc.property(denials, done, days, days, (denial, verb, number, goal) => {
      const { value, state } = judged(`≥${goal}天`, `${denial}${verb}${number}天`)
      assert.equal(value, null)
      assert.notEqual(state, 'met')
    }),
    { numRuns: 1000 },
  )
})

const unreached = fc.constantFrom(
  (n: number) => `计划开放${n}天`, (n: number) => `预计达到${n}天`, (n: number) => `不足${n}天`, (n: number) => `${n}天未完成`, (n: number) => `将近${n}天`,
  (n: number) => `${n}天的一半`, (n: number) => `基本完成${n}天`, (n: number) => `${n}天（未完成）`, (n: number) => `${n}天正在实施`, (n: number) => `还差${n}天`,
) // prettier-ignore

test('words that say less than reached never meet the target they speak of', () => {
  fc.assert(
    fc.property(unreached, days, (say, goal) => assert.notEqual(judged(`≥${goal}天`, say(goal)).state, 'met', say(goal))),
    { numRuns: 1000 },
  )
})

const about = fc.constantFrom('', '已完成', '实际开放', '累计', '未发生安全事故，开放', '按计划完成', '由1天增至')

test('what was reached is read beside any harmless words, and more of it never misses what less of it met', () => {
  fc.assert(
    fc.property(about, days, days, days, (words, goal, first, more) => {
      const [one, other] = [judged(`≥${goal}天`, `${words}${first}天`), judged(`≥${goal}天`, `${words}${first + more}天`)]
      assert.equal(one.value, String(first))
      if (one.state === 'met') assert.equal(other.state, 'met')
    }),
    { numRuns: 1000 },
  )
})

test('a bound from below that meets a limit goes on meeting it when it falls', () => {
  fc.assert(
    fc.property(fc.constantFrom('低于', '不足', '近', '少于'), days, days, (word, limit, bound) => {
      const { state } = judged(`≤${limit}天`, `${word}${bound}天`)
      if (bound <= limit) assert.equal(state, 'met')
      else assert.notEqual(state, 'met')
    }),
  )
})

const pieces = fc.constantFrom(
  ...'未没有尚能计划拟预应将近约差距不足低于以下的成半在建待验收完成开放目标实际已，。（）、；天个%0123456789'.split(''),
)

test('any heap of such words is read without a fault, and a number is only ever what was printed or computed from it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: pieces, maxLength: 40 }),
      fc.constantFrom('≥320天', '≤30天', '95%', '2022年12月底前', '优'),
      (text, target) => {
        const { value, state, why } = judged(target, text)
        if (why !== '' && state === 'met') assert.equal(value, null)
        assert.equal(normalise(normalise(text)), normalise(text))
      },
    ),
    { numRuns: 3000 },
  )
})

test('a cell of any length is read in time that grows with it', () => {
  for (const piece of ['未', '未完成320天', '计划', '（未完成', '距320天差', '1,', '的80%', '没有一天不']) {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      judged('≥320天', text)
      judged('2022年12月底前', text)
      return performance.now() - start
    }
    time(2000)
    const [small, large] = [time(20_000), time(160_000)]
    assert.ok(large < Math.max(small, 5) * 40, `${piece}: ${small} ms, then ${large} ms`)
  }
})
