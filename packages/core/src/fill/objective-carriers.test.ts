// Which rows carry which part of the objective, and that this agrees with the check on any form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { checkForm } from '../check.ts'
import { findPack } from '../packs/all.ts'
import { resolvePack } from '../resolve-pack.ts'
import { scoreForm } from '../score.ts'
import { emptyFilling } from './empty-filling.ts'
import { objectiveCarriers } from './objective-carriers.ts'
import { stated } from './stated.ts'
import { withTexts } from './with-text.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)

const formOf = (parts: readonly string[], names: readonly string[]) =>
  stated(
    withTexts(emptyFilling({ year: 2022, pack }), [
      { at: '/objectives/expected', text: parts.map((part, index) => `${index + 1}.${part}`).join('\n') },
      { at: '/objectives/actual', text: '全部按要求落实到位，各方反映良好。' },
      ...names.map((text, index) => ({ at: `/indicators/${index}/name`, text })),
    ]),
  ).form

test('a row carries the parts whose words it shares', () => {
  const form = formOf(['修缮校舍屋面。', '采购图书五千册。', '开展工作。'], ['校舍修缮面积', '指标1：图书采购数量', '师生满意度'])
  assert.deepEqual(
    objectiveCarriers(form).map(({ item, indicators }) => [item.number, indicators]),
    [
      ['1', [0]],
      ['2', [1]],
      ['3', [0, 1, 2]],
    ],
  )
})

test('an objective in one piece has no parts to carry', () => {
  assert.deepEqual(
    objectiveCarriers(withTexts(emptyFilling({ year: 2022, pack }), [{ at: '/objectives/expected', text: '修缮校舍。' }]).form),
    [],
  )
})

test('the check objects exactly where no row carries a part', () => {
  const word = fc.constantFrom('修缮校舍', '采购图书', '培训教师', '安装路灯', '免疫接种', '管护林地')
  const list = fc.array(word, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(list, list, (parts, names) => {
      const form = formOf(parts, names)
      const carried = objectiveCarriers(form).every(({ indicators }) => indicators.length > 0)
      const objected = checkForm(form, scoreForm(form, pack), pack).some(({ code }) => code === 'objective-without-indicator')
      assert.equal(objected, !carried)
    }),
    { numRuns: 100 },
  )
})
