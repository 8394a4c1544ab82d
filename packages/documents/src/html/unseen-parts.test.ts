// What browsers hide or cut by less usual means: told where it is surely not seen, doubted where it may not be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read.ts'

function firstCell(html: string) {
  const document = readHtml(new TextEncoder().encode(`<!doctype html>${html}`))
  const table = document.blocks.find((block) => block.type === 'table')
  assert.ok(table?.type === 'table')
  return { text: table.cells[0]!.text, doubt: table.cells[0]!.doubt, told: (document.concealed ?? []).map(({ text }) => text) }
}
const page = (css: string, inner: string) => `<style>${css}</style><div lang=zh-CN><table><tr><td class=c>${inner}<td>b</table></div>`

for (const css of [
  'i:lang(zh){display:none}',
  'i:lang("en", zh-CN){display:none}',
  '@import url("data:text/css,i{display:none}");',
  '@import url(data:text/css,i%7Bdisplay:none%7D) screen;',
  'i{animation:k 0s forwards}@keyframes k{to{opacity:0}}',
  'i{animation-name:k;animation-fill-mode:both}@keyframes k{from{opacity:1}100%{font-size:0}}',
  '@import "data:text/css;base64,aXtkaXNwbGF5Om5vbmV9";',
]) {
  test(`hidden: ${css}`, () => {
    assert.deepEqual(firstCell(page(css, '<i>3</i>266天')), { text: '266天', doubt: null, told: ['3'] })
  })
}

for (const css of [
  'i:lang(en){display:none}',
  'i:lang(z){display:none}',
  '@import url("data:text/css,i{display:none}") print;',
  '@import url(far.css);',
  'i{animation:k 1s}@keyframes k{to{opacity:0}}',
  'i{animation:k 1s forwards}@keyframes k{from{opacity:0}to{opacity:1}}',
]) {
  test(`seen: ${css}`, () => {
    assert.deepEqual(firstCell(page(css, '<i>3</i>26天')), { text: '326天', doubt: null, told: [] })
  })
}

test('a popover that nobody opened is hidden, unless the page lays it out', () => {
  assert.equal(firstCell(page('', '<i popover>3</i>266天')).text, '266天')
  assert.equal(firstCell(page('i{display:inline}', '<i popover>3</i>26天')).text, '326天')
})

for (const name of ['noframes', 'noembed', 'meter', 'progress']) {
  test(`what only old browsers would show: ${name}`, () => {
    assert.equal(firstCell(page('', `<${name}>3</${name}>266天`)).text, '266天')
  })
}

for (const [css, inner, isDoubted] of [
  ['b::first-letter{font-size:0}', '<b>3266天</b>', true],
  ['.c:first-letter{color:white}', '3266天', true],
  ['b::first-line{visibility:hidden;color:transparent}', '<b>320天<br>266天</b>', true],
  ['b{background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)}', '<b>320天</b>266天', true],
  ['b{background:linear-gradient(#fff 0%,#eee 50%,#fff 100%)}', '<b>266天</b>', false],
  ['b::first-letter{font-size:200%}', '<b>266天</b>', false],
] as const) {
  test(`${isDoubted ? 'a doubt' : 'no doubt'}: ${css} ${inner}`, () => {
    assert.equal(firstCell(page(css, inner)).doubt, isDoubted ? 'drawn-elsewhere' : null)
  })
}
