// What a page hides from those who open it is left out and told; what only looks as if it were hidden is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import { defaultLimits } from '../limits.ts'
import { readHtml } from './read.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(`<!doctype html>${html}`))
const cellOf = (html: string): string => {
  const table = read(html).blocks.find((block) => block.type === 'table')
  return table?.type === 'table' ? table.cells[0]!.text : ''
}
const told = (html: string): string[] => (read(html).concealed ?? []).map(({ text, how }) => `${text} ${how}`)
/** 266天 with two pieces between that turn it into 326.6天 where they are seen. */
const page = (css: string) => `<style>${css}</style><table><tr><td class=c><span class=x>3</span>26<span class=x>.</span>6天<td>b</table>`

const hidden: Record<string, readonly string[]> = {
  'style-hidden': [
    '.x{display:none}',
    '.x{display/**/:none}',
    '.x{d\\69splay:n\\6fne}',
    '.x{display:none;display:bogus}',
    '.x{display:none!important}.x{display:inline}',
    'span{display:inline}.x{display:none}',
    '@media screen and (min-width:600px){.x{display:none}}',
    '@supports (display:grid){.x{display:none}}',
    '@supports not (display:nothing){.x{display:none}}',
    '@supports (display:nothing) or (gap:1px){.x{display:none}}',
    '@layer a{.x{display:inline}} @layer b{.x{display:none}}',
    'td{& .x{display:none}}',
    ':root{--v:none}.x{display:var(--v)}',
    '.x{display:var(--nothing, none)}',
    'td:not(.y) > span:is(.x){display:none}',
    'td:has(b + i, .x) .x{display:none}',
    '[class^=X i]{display:none}',
    '.x{visibility:hidden}',
    '.x{opacity:.01}',
    '.x{color:transparent}',
    '.x{color:rgb(0 0 0 / 0%)}',
    '.x{-webkit-text-fill-color:transparent}',
    '.x{-webkit-text-security:disc}',
    '.x{position:absolute;clip:rect(0,0,0,0)}',
    '.x{clip-path:inset(50%)}',
    '.x{clip-path:circle(0)}',
    '.x{display:inline-block;overflow:hidden;height:0}',
    '.x{float:left;overflow:hidden;max-width:0}',
    '.x{display:inline-block;transform:rotate(9deg) scale(0)}',
    '.x{display:inline-block;scale:0}',
    '.x{display:block;content-visibility:hidden}',
    '.x{filter:opacity(0)}',
  ],
  'too-small': [
    '.x{font-size:0}',
    '.x{font:0/0 a}',
    '.x{font-size:.5pt}',
    'td{font-size:10px}.x{font-size:.1em}',
    '.x{font-size:calc(1px - 1px)}',
    '.x{zoom:5%}',
  ],
  'ground-coloured': [
    '.x{color:#fff}',
    '.x{color:hsl(0 0% 100%)}',
    '.x{color:oklch(1 0 0)}',
    '.x{color:color-mix(in srgb, #fff, white)}',
    '.c{background:#123456 none}.x{color:rgb(18 52 86)}',
    'table{background:navy}.x{color:#000080}',
    '.c{background:linear-gradient(#fff,#fff)}.x{color:#fff}',
  ],
  'off-page': [
    '.x{position:absolute;left:-9999px}',
    '.x{position:fixed;top:-100em}',
    '.x{position:fixed;top:-100px}',
    '.x{display:inline-block;text-indent:-9999px}',
    '.x{display:inline-block;transform:translate(-200vw)}',
    '.x{margin-left:-9999px}',
  ],
  'struck-out': ['.x{text-decoration:line-through}', '.x{text-decoration:red underline line-through}'],
}

for (const [how, sheets] of Object.entries(hidden)) {
  for (const css of sheets) {
    test(`${how}: ${css}`, () => {
      assert.equal(cellOf(page(css)), '266天')
      assert.deepEqual(told(page(css)), [`3 ${how}`, `. ${how}`])
    })
  }
}

for (const css of [
  '',
  '.x{display:none}.x{display:inline}',
  'span.x{display:inline}.x{display:none}',
  '@layer a{.x{display:none}} .x{display:inline}',
  '@media print{.x{display:none}}',
  '@media (max-width:600px){.x{display:none}}',
  '@supports not (display:grid){.x{display:none}}',
  '@supports (display:nothing){.x{display:none}}',
  '@supports (display:grid) and (opacity:none){.x{display:none}}',
  '.x:hover{display:none}',
  '.x:nope,.x{display:none}',
  '.x::selection{display:none}',
  '.x{display:"none"}',
  '.x{overflow:hidden;height:0}',
  '.x{transform:scale(0)}',
  '.x{left:-9999px}',
  '.x{position:relative;left:-9px}',
  '.x{clip:rect(0,0,0,0)}',
  '.x{font-size:6pt}',
  '.c{font-size:0}.c,.x{font-size:12px}',
  'td{background:red}.x{color:white}',
  'body{background:#fff;color:#fefefe}td{background:#000}',
  '.c{background:url(a.png)}.x{color:#fff}',
  '.x{color:transparent;text-shadow:0 0 0 #000}',
  '.x{color:#777}',
  '.x{display:none;all:unset}',
  '.x{text-decoration:underline}',
]) {
  test(`seen: ${css}`, () => {
    assert.equal(cellOf(page(css)), '326.6天')
    assert.deepEqual(told(page(css)), [])
  })
}

for (const [inner, text, pieces] of [
  ['<s>320天</s>266天', '266天', ['320天 struck-out']],
  ['<del style="text-decoration:none">3</del>266天', '3266天', []],
  ['<span hidden>3</span>266天', '266天', ['3 style-hidden']],
  ['<font color=#FFFFFF>3</font>266天', '266天', ['3 ground-coloured']],
  ['<font color=white style="background:green">3</font>266天', '3266天', []],
  ['<div style="visibility:hidden">3<b style="visibility:visible">266天</b></div>', '266天', ['3 style-hidden']],
  ['<details><summary>266天</summary>320天</details>', '266天', ['320天 style-hidden']],
  ['<details open><summary>266天</summary>320天</details>', '266天\n320天', []],
  ['266天<template>320</template>', '266天', []],
  [
    '<div><template shadowrootmode=open><style>.y{display:none}</style>266天<i class=y>9</i></template>320天</div>',
    '266天',
    ['9320天 style-hidden'],
  ],
  ['<span><template shadowrootmode=open><slot></slot>6天</template>26</span>', '266天', []],
  ['<input value=266 style="display:none">320天', '320天', ['266 style-hidden']],
  ['266天<span style="font-size:0"> &nbsp;&#8203; </span>', '266天', []],
] as const) {
  test(`in a cell: ${inner}`, () => {
    const html = `<table><tr><td>${inner}<td>b</table>`
    assert.equal(cellOf(html), text)
    assert.deepEqual(told(html), pieces)
  })
}

/** Of the first cell: whether what a person sees of it may read otherwise. */
const isDoubted = (html: string): boolean => {
  const table = read(html).blocks.find((block) => block.type === 'table')
  return table?.type === 'table' && table.cells[0]!.doubt === 'drawn-elsewhere'
}

for (const [css, inner, is] of [
  ['', '<b>66天</b><i>2</i>', false],
  ['.c{display:flex;flex-direction:row-reverse}', '<b>66天</b><i>2</i>', true],
  ['.c{display:flex;flex-direction:row}', '<b>66天</b><i>2</i>', false],
  ['td{display:flex}i{order:-1}', '<b>66天</b><i>2</i>', true],
  ['i{order:0}', '<b>66天</b><i>2</i>', false],
  ['td{display:grid}i{grid-column:1}', '<b>66天</b><i>2</i>', true],
  ['i{float:left}', '66天<i>2</i>', true],
  ['i{float:left}', '<i>2</i>66天', false],
  ['b{float:right}', '<b>66天</b><i>2</i>', true],
  ['i{float:right}', '<b>2</b><i>66天</i>', false],
  ['b{unicode-bidi:bidi-override;direction:rtl}', '<b>天662</b>', true],
  ['b{unicode-bidi:bidi-override;direction:ltr}', '<b>266天</b>', false],
  ['', '<bdo dir=rtl>天662</bdo>', true],
  ['', '<bdo dir=ltr>266天</bdo>', false],
  ['b{position:absolute}', '<b>2</b>66天', true],
  ['b{position:absolute}', '<b></b>66天', false],
  ['b{position:absolute;background:#fff}', '<b></b>3266天', true],
  ['b{position:relative;z-index:2}', '<b>266天</b>', false],
  ['b{position:relative;left:-30px}', '66天<b>2</b>', true],
  ['b{display:inline-block;transform:translate(-30px)}', '66天<b>2</b>', true],
  ['b{margin-left:-6px;background:white}', '3<b>266天</b>', true],
  ['b{margin-left:-1px;background:white}', '<b>266天</b>', false],
  ['', '<svg><text>2</text></svg>66天', true],
  ['', '<svg><title>2</title><path/></svg>66天', false],
  ['', '<iframe srcdoc=2></iframe>66天', true],
  ['b::before{content:counter(x)}', '<b></b>66天', true],
  ['b::before{content:"2"}', '<b></b>66天', false],
] as const) {
  test(`${is ? 'a doubt' : 'no doubt'}: ${css} ${inner}`, () => {
    assert.equal(isDoubted(`<style>${css}</style><table><tr><td class=c>${inner}<td>b</table>`), is)
  })
}

test('a frame that is placed around a whole table is no doubt', () => {
  assert.equal(isDoubted('<div style="position:absolute;background:#fff"><table><tr><td>266天<td>b</table></div>'), false)
  assert.equal(isDoubted('<table><tr style="position:relative;top:40px"><td>266天<td>b</table>'), true)
})

test('a text that a style sheet prints is part of what is seen', () => {
  const css = '.c{font-size:0}.c::before{content:"26" attr(data-rest) "\\5929" / "aloud";font-size:16px}.c:after{content:"9";display:none}'
  const html = `<style>${css}</style><table><tr><td class=c data-rest=6>320天<td>b</table>`
  assert.equal(cellOf(html), '266天')
  assert.deepEqual(told(html), ['320天 too-small'])
})

test('a hidden row is told at the row that follows, a hidden cell with its neighbour', () => {
  const { blocks, concealed } = read(
    '<style>.h{display:none}</style><table><tr><td>a<td>b<tr class=h><td>藏<td>5<tr style="visibility:collapse"><td>折<tr><td>c<td class=h>d<td>e</table>',
  )
  assert.deepEqual(
    blocks.map((block) => (block.type === 'table' ? block.cells.map((cell) => cell.text) : [])),
    [['a', 'b', 'c', 'e']],
  )
  assert.deepEqual(concealed, [
    { at: { table: 1, row: 2, column: 1 }, text: 'd', how: 'style-hidden' },
    { at: { table: 1, row: 2, column: 1 }, text: '藏 5', how: 'hidden-row' },
    { at: { table: 1, row: 2, column: 1 }, text: '折', how: 'hidden-row' },
  ])
})

for (const [script, is] of [
  ['<table><tr><td>266<script>document.write("9")</script><td>b</table>', true],
  ['<script>document.querySelectorAll("td")[7].textContent="320天"</script>', true],
  ['<script>for (const r of document.all[3].rows) r.innerHTML = r.innerHTML</script>', true],
  ['<script>eval(atob("YWxlcnQ=")).innerHTML="x"</script>', true],
  ['<script>var a=document.createElement("script");a.src="//t.example/x.js";document.body.appendChild(a)</script>', false],
  ['<script>document.getElementById("date").innerHTML=new Date()</script>', false],
  ['<script type="application/json">{"td":"innerHTML"}</script>', false],
  ['<script src="/js/jquery.js"></script>', false],
] as const) {
  test(`a page ${is ? 'may rewrite' : 'does not rewrite'} its tables: ${script}`, () => {
    assert.equal(read(`${script}<table><tr><td>a<td>b</table>`).mayRewriteItself ?? false, is)
  })
}

/** Of this process's own work: other tests run beside it. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const huge: Record<string, string> = {
  '100,000 rules that hide': Array.from({ length: 100_000 }, (_, index) => `.a${index}{display:none}`).join(''),
  '5 MB of one rule': `.x{${'color:red;'.repeat(500_000)}}`,
  '5 MB of brackets': '{'.repeat(5_000_000),
  '5 MB of open rules': 'a{'.repeat(2_500_000),
  '5 MB of nested doubles': `td{${'& &{'.repeat(1_000_000)}display:none`,
}
for (const [what, css] of Object.entries(huge)) {
  test(`${what} end soon`, () => {
    const begun = process.cpuUsage()
    assert.equal(cellOf(page(css)).endsWith('天'), true)
    assert.ok(secondsSince(begun) < 5)
  })
}

test('an element of 100,000 classes and as many rules of them end soon', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `k${index}`)
  const begun = process.cpuUsage()
  const css = names.map((name) => `.${name}{color:red}`).join('')
  assert.equal(cellOf(`<!doctype html><div class="${names.join(' ')}">${page(css)}</div>`), '326.6天')
  assert.ok(secondsSince(begun) < 5)
})

for (const [what, css, inner] of [
  ['styleSteps', '[class*=b]{color:red}'.repeat(200), `<i class="${'a'.repeat(10_000)}"></i>`.repeat(400)],
  ['styleRules', 'a{color:red}'.repeat(400_000), ''],
  ['styleRules', `${'a,'.repeat(2_000_000)}a{color:red}`, ''],
  ['styleSteps', '* * * * * * *{color:red}'.repeat(2000), '<i>'.repeat(200) + '<b></b>'.repeat(2000)],
  ['styleSteps', '.q ~ i{color:red}'.repeat(100), '<i></i>'.repeat(20_000)],
] as const) {
  test(`style sheets beyond "${what}" are refused soon`, () => {
    const begun = process.cpuUsage()
    assert.throws(
      () => read(`${page(css)}${inner}`),
      (error) => error instanceof OperationError && error.code === 'file-too-large' && error.params[what] === String(defaultLimits[what]),
    )
    assert.ok(secondsSince(begun) < 8)
  })
}
