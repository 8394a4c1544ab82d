// Every topic has words in both languages, and what the help promises about writing is what the reader reads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPack, locales, resolvePack } from '@jizheng/core'
import { readingOf } from './reading-of.ts'
import { sourceWords } from './source-words.ts'
import { topicText } from './topic-texts.ts'
import { examples, governing, type HelpTopic } from './topics.ts'

test('every topic has words in both languages, and governs what is known', () => {
  for (const topic of Object.keys(governing) as HelpTopic[]) {
    for (const locale of locales) {
      const { title, says } = topicText(topic, locale)
      assert.ok(title !== '' && says.length > 0, topic)
    }
  }
})

test('the examples are read as the help says', () => {
  assert.deepEqual(
    examples.target?.map((text) => readingOf('target', text, 'zh-CN')),
    ['至少 95 %', '至多 20500 万元', '正好 3 次', '在区间 90%-95%', '期限 2022年12月底前', '文字目标'],
  )
  assert.deepEqual(
    examples.actual?.map((text) => readingOf('actual', text, 'en')),
    ['11', '97.2', 'a text or a date', 'a text or a date'],
  )
})

test('an inherited rule says whose it is and how far it is confirmed there; no article is invented', () => {
  const beijing = resolvePack(findPack('beijing-2022')!, findPack)
  const words = sourceWords(beijing.entries.shortfall!.source, beijing, 'zh-CN')
  assert.equal(words.from, '沿用自“全国项目支出绩效自评（2020年办法）”')
  assert.equal(words.confirmation, '读过条文')
  assert.equal(words.article, '第十六条（据汇编本）')
  assert.equal(words.note, '未完成的按完成值与指标值的比例记分，没有及格线')
  const own = sourceWords(beijing.entries.rounding!.source, beijing, 'en')
  assert.equal(own.from, null)
  assert.equal(own.article, 'article not seen')
  assert.match(own.document, /^北京市.*（公开表） – unofficial translation: [^\p{Script=Han}]+$/u)
})
