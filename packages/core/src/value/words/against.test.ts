// Which words beside a reached number leave it open, where the row's name tells what is counted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { againstReached } from './against.ts'

test('a stage before the deed leaves the number open, unless the row asks for that stage or the text tells the end', () => {
  for (const text of ['50个点位完成招标', '50个点位均在施工', '50个已立项', '50个，施工单位刚进场', '已摸底50个'])
    assert.equal(againstReached(text, '50', '建成点位', false) !== null, true, text)
  assert.equal(againstReached('50个点位完成招标', '50', '招标项目数', false) !== null, false)
  assert.equal(againstReached('50个均已签约并建成', '50', '建成点位', false) !== null, false)
  assert.equal(againstReached('登记50个', '50', null, false) !== null, false)
})

test('a word of the name is what the row counts', () => {
  assert.equal(againstReached('50个烂尾点位', '50', '点位数', false) !== null, true)
  assert.equal(againstReached('50个烂尾点位', '50', '盘活烂尾点位', false) !== null, false)
})

test('a number beyond the target was counted: only its own clause speaks against it', () => {
  assert.equal(againstReached('开放322天，闭馆检修', '322', '开放天数', true) !== null, false)
  assert.equal(againstReached('开放320天，闭馆检修', '320', '开放天数', false) !== null, true)
})
