// Which words beside a reached number leave it open, where the row's name tells what is counted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leavesOpen } from './open.ts'

test('a stage before the deed leaves the number open, unless the row asks for that stage or the text tells the end', () => {
  for (const text of ['50个点位完成招标', '50个点位均在施工', '50个已立项', '50个，施工单位刚进场', '已摸底50个'])
    assert.equal(leavesOpen(text, '50', '建成点位', false), true, text)
  assert.equal(leavesOpen('50个点位完成招标', '50', '招标项目数', false), false)
  assert.equal(leavesOpen('50个均已签约并建成', '50', '建成点位', false), false)
  assert.equal(leavesOpen('登记50个', '50', null, false), false)
})

test('a word of the name is what the row counts', () => {
  assert.equal(leavesOpen('50个闲置点位', '50', '点位数', false), true)
  assert.equal(leavesOpen('50个闲置点位', '50', '盘活闲置点位', false), false)
})

test('a number beyond the target was counted: only its own clause speaks against it', () => {
  assert.equal(leavesOpen('开放322天，闭馆检修', '322', '开放天数', true), false)
  assert.equal(leavesOpen('开放320天，闭馆检修', '320', '开放天数', false), true)
})
