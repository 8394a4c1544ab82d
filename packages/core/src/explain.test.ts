// Findings in words: of several texts each stands in its own quotes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainFinding } from './explain.ts'
import { betweenTexts } from './finding.ts'

test('pieces that were concealed apart are quoted apart, in both languages', () => {
  const concealed = { code: 'concealed-text', params: { count: '2', how: 'style-hidden too-small', text: `3${betweenTexts}.` } } as const
  assert.match(explainFinding(concealed, 'zh-CN', 'filler').message, /（设成了不显示、字小得看不见）：“3”、“\.”。/)
  assert.match(explainFinding(concealed, 'en', 'filler').message, /: "3", "\."\. It was left out/)
  const differing = { code: 'shown-differs-from-stored', params: { count: '2', text: `存320，显示266${betweenTexts}存8，显示9` } } as const
  assert.match(explainFinding(differing, 'zh-CN', 'filler').message, /（存320，显示266、存8，显示9）/)
})
