// Files whose first row shows 266 days to a person and something else to a program: what is shown is read, and what is not is told with its cell.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readDocument } from '../read.ts'
import { recogniseForms } from './recognise-forms.ts'

const bytesOf = (name: string) => new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures', name)))
const formOf = async (bytes: Uint8Array, name: string): Promise<Form> => recogniseForms(await readDocument(bytes, name))[0]!

/** The same file with one of its texts replaced. */
function changed(name: string, part: string | null, change: (text: string) => string): Uint8Array {
  if (part === null) return strToU8(change(strFromU8(bytesOf(name))))
  const parts = unzipSync(bytesOf(name))
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) })
}

const vanish = 'concealed/style-vanish.docx'
const half = 'concealed/half-point-digits.docx'
const choice = 'concealed/mc-choice-vs-fallback.docx'
const page = 'concealed/class-display-none.html'
const body = 'word/document.xml'
const hidingStyle = (rules: string) => (text: string) =>
  text.replace(/(<w:style [^>]*w:styleId="HidC".*?<w:rPr>).*?(<\/w:rPr>)/s, `$1${rules}$2`)
const sheet = (css: string) => (text: string) => text.replace('<style>.q{display:none}</style>', `<style>${css}</style>`)
const alternative = (xml: string) => (text: string) => text.replace(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/s, xml)

const pieces = (how: string) => [`3 ${how}`, `. ${how}`]
for (const [name, part, change, what] of [
  [vanish, null, null, pieces('style-hidden')],
  [vanish, 'word/styles.xml', hidingStyle('<w:color w:val="FEFEFE"/>'), pieces('ground-coloured')],
  [vanish, 'word/styles.xml', hidingStyle('<w:strike/>'), pieces('struck-out')],
  [vanish, 'word/styles.xml', hidingStyle('<w:w w:val="2"/>'), pieces('too-small')],
  [half, null, null, pieces('too-small')],
  [half, body, (text: string) => text.replaceAll(/<w:sz w:val="1"\/>/g, '<w:sz w:val="3"/>'), pieces('too-small')],
  [half, body, (text: string) => text.replaceAll(/<w:sz w:val="1"\/>/g, '<w:vanish/>'), pieces('style-hidden')],
  [half, body, (text: string) => text.replaceAll(/<w:sz w:val="1"\/>/g, '<w:color w:val="FFFFFF"/>'), pieces('ground-coloured')],
  [choice, null, null, ['320天 style-hidden']],
  [
    choice,
    body,
    alternative(
      '<mc:AlternateContent><mc:Choice Requires="zz9"><w:t>320天</w:t></mc:Choice><mc:Choice Requires="w14"><w:t>266天</w:t></mc:Choice></mc:AlternateContent>',
    ),
    ['320天 style-hidden'],
  ],
  [
    choice,
    body,
    alternative('<w:t>266天</w:t></w:r><w:del><w:r><w:delText>320天</w:delText></w:r></w:del><w:r>'),
    ['320天 tracked-change'],
  ],
  [choice, body, alternative('<w:t>266天</w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>320天</w:t>'), ['320天 struck-out']],
  [page, null, null, pieces('style-hidden')],
  [page, null, sheet('td>.q{font:0/0 serif}'), pieces('too-small')],
  [page, null, sheet('@media screen{.q{position:absolute;left:-200em}}'), pieces('off-page')],
  [page, null, sheet(':root{--paper:#fff}td .q{color:var(--paper)}'), pieces('ground-coloured')],
] as const) {
  test(`${name} ${change === null ? 'as it is' : change('').slice(0, 60) || String(what)}: 266 days, and what was left out`, async () => {
    const bytes = change === null ? bytesOf(name) : changed(name, part, change)
    const form = await formOf(bytes, name)
    const at = form.sources['/indicators/0/actual']
    assert.equal(form.indicators[0]?.actual.text, '266天')
    assert.deepEqual(
      form.concealed.map(({ text, how }) => `${text} ${how}`),
      what,
    )
    for (const piece of form.concealed) assert.deepEqual({ ...piece.at }, placeOf(at))
  })
}

function placeOf(source: Form['sources'][string] | undefined) {
  assert.ok(source !== undefined && 'table' in source)
  return { table: source.table, row: source.row, column: source.column }
}

test('navigation that a page hides is not told, a hidden remark in the table is', async () => {
  const hidden = '<nav style="display:none"><p>首页</p><table><tr><td>栏目<td>机构</table></nav>'
  const remark = '<span style="display:none">仅供内部</span>'
  const bytes = changed('clean-library-2022/form.html', null, (text) =>
    text.replace('<body>', `<body>${hidden}`).replace('馆舍开放天数', `馆舍开放天数${remark}`),
  )
  assert.deepEqual(
    (await formOf(bytes, 'form.html')).concealed.map(({ text }) => text),
    ['仅供内部'],
  )
})
