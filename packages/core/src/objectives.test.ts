// Numbering styles, scopes, and the figures that objective texts state.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { findClaims } from './value/claims.ts'
import { splitObjectives } from './objectives.ts'

const numbered = (text: string) => splitObjectives(text, 'expected').map(({ number, text: part }) => `${number}|${part}`)

test('every usual numbering style is split, and the text keeps its own words', () => {
  const rows: [string, string[]][] = [
    ['目标1：修路。\n目标2：架桥。', ['目标1|修路。', '目标2|架桥。']],
    ['1.修路；2.架桥。', ['1|修路', '2|架桥。']],
    ['1、修路；2、架桥', ['1|修路', '2|架桥']],
    ['（1）修路；（2）架桥', ['（1）|修路', '（2）|架桥']],
    ['（一）修路。（二）架桥。', ['（一）|修路。', '（二）|架桥。']],
    ['一、修路。二、架桥。', ['一|修路。', '二|架桥。']],
    ['一是修路；二是架桥。', ['一是|修路', '二是|架桥。']],
    ['第一，修路；第二，架桥。', ['第一|修路', '第二|架桥。']],
    ['①修路②架桥', ['①|修路', '②|架桥']],
    ['1.11月22日完成接种；2.培训30人。', ['1|11月22日完成接种', '2|培训30人。']],
    ['1.完成300公里；2.　3.', ['1|完成300公里']],
    ['修路并架桥。', ['|修路并架桥。']],
    ['1.5万人受益。', ['|1.5万人受益。']],
  ]
  for (const [text, parts] of rows) assert.deepEqual(numbered(text), parts, text)
})

test('the term and the year are told apart by their headings', () => {
  const items = splitObjectives(
    '项目期目标（2019年—2023年）：一是建平台；二是聚人才。\n2022年年度目标：\n目标1：推进研发。\n目标2：办好大会。',
    'expected',
  )
  assert.deepEqual(
    items.map(({ scope, number }) => [scope, number]),
    [
      ['term', '一是'],
      ['term', '二是'],
      ['annual', '目标1'],
      ['annual', '目标2'],
    ],
  )
  assert.equal(splitObjectives('总体目标：修路。', 'expected')[0]?.scope, 'annual')
  assert.equal(splitObjectives('总体目标：建成路网。\n年度目标：修路。', 'expected')[0]?.scope, 'term')
})

test('figures in prose come with their unit and clause; numbering and dates are none', () => {
  const claims = findClaims('1.11月22日完成，接种12,125人，单价58.8元/剂；2.合格率百分之九十五，算力规模达到1000P。', '/objectives/actual')
  assert.deepEqual(
    claims.map(({ text, value, unit }) => [text, value, unit]),
    [
      ['接种12,125人', '12125', '人'],
      ['单价58.8元/剂', '58.8', '元/剂'],
      ['合格率百分之九十五', '95', '%'],
      ['算力规模达到1000P。', '1000', 'P'],
    ].map(([text, value, unit]) => [text!.replace('。', ''), value, unit]),
  )
  assert.equal(claims[0]?.in, '/objectives/actual')
})

test('no text makes the splitting or the claims throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'12一二.、（）①②是第目标：；。\n年度总体期5%万人') })),
      (text) => {
        for (const item of splitObjectives(text, 'actual')) assert.ok(item.text.length > 0)
        for (const claim of findClaims(text, '')) assert.match(claim.value, /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
      },
    ),
    { numRuns: 1000 },
  )
})
