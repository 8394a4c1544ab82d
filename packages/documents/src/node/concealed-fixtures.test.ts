// Files that show another value than they hold: what is seen is read, or the value is doubted, and what was left out is told.
import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { findPack, isDoubted, judgeForm, resolvePack, scoreForm } from '@jizheng/core'
import { readForms } from './judge-file.ts'

const folder = path.resolve(import.meta.dirname, '../../../../fixtures/concealed')

/** The first actual value, whether it is doubted, and what is told beside it. */
const cases: readonly (readonly [file: string, actual: string, isDoubted: boolean, told: readonly string[]])[] = [
  ['conditional-number-format.xlsx', '266天', true, ['存320，显示266天: shown-differs-from-stored']],
  ['cell-written-twice.xlsx', '266天', true, ['320天: written-twice']],
  ['number-format-of-words.xlsx', '39.06万人次', true, ['存42.5，显示39.06万人次: shown-differs-from-stored']],
  ['formula-not-reckoned.xlsx', '42.5万人次', true, ['存42.5万人次，公式得39.06万人次: shown-differs-from-stored']],
  ['style-vanish.docx', '266天', false, ['3: style-hidden', '.: style-hidden']],
  ['half-point-digits.docx', '266天', false, ['3: too-small', '.: too-small']],
  ['class-display-none.html', '266天', false, ['3: style-hidden', '.: style-hidden']],
  ['mc-choice-vs-fallback.docx', '266天', false, ['320天: style-hidden']],
  ['theme-white.docx', '266天', false, ['3: ground-coloured']],
  ['box-over-cell.docx', '320天\n266天', true, []],
  ['reversed-boxes.html', '66天2', true, []],
  ['covered-digit.html', '3266天', true, []],
  ['white-run.xlsx', '39.06万人次', false, ['4: ground-coloured']],
  ['layer-off.pdf', '39.06万人次', false, ['4: style-hidden']],
  ['not-painted.pdf', '39.06万人次', false, ['4: style-hidden']],
  ['white-digits.pdf', '39.06万人次', false, ['4: ground-coloured']],
  ['to-unicode-lie.pdf', '322天', true, []],
]
for (const [file, actual, isInDoubt, told] of cases)
  test(`${file} is read as seen, or doubted, and told`, async () => {
    const [form] = await readForms(path.join(folder, file))
    assert.equal(form?.indicators[0]?.actual?.text, actual)
    assert.equal(isDoubted(form, '/indicators/0/actual'), isInDoubt)
    assert.deepEqual(
      form.concealed.map(({ text, how }) => `${text}: ${how}`),
      told,
    )
  })

const pack = resolvePack(findPack('cn-2020')!, findPack)
/** The findings that tell of the document itself, one for all that is of a kind. */
for (const [file, told] of [
  ['style-vanish.docx', ['concealed-text']],
  ['theme-white.docx', ['concealed-text']],
  ['class-display-none.html', ['concealed-text']],
  ['white-run.xlsx', ['concealed-text']],
  ['cell-written-twice.xlsx', ['concealed-text']],
  ['layer-off.pdf', ['concealed-text']],
  ['hidden-row.xlsx', ['hidden-rows']],
  ['conditional-number-format.xlsx', ['shown-differs-from-stored']],
  ['reversed-boxes.html', []],
] as const)
  test(`${file} is told as ${told.join() || 'a doubt only'}`, async () => {
    const [form] = await readForms(path.join(folder, file))
    const { findings } = judgeForm(form!, scoreForm(form!, pack), pack)
    const codes = new Set<string>([
      'concealed-text',
      'tracked-changes',
      'hidden-rows',
      'shown-differs-from-stored',
      'page-may-rewrite-itself',
    ])
    assert.deepEqual(
      findings.map(({ code }) => code).filter((code) => codes.has(code)),
      told,
    )
  })

test('a hidden row of the table is no indicator, and told', async () => {
  const [form] = await readForms(path.join(folder, 'hidden-row.xlsx'))
  assert.ok(!form?.indicators.some(({ name }) => name === '获得运营补贴的助餐点数量'))
  assert.deepEqual(
    form?.concealed.map(({ text, how }) => `${text.slice(0, 12)}: ${how}`),
    ['获得运营补贴的助餐点数量: hidden-row'],
  )
})

test('the text layer of a picture is held against the picture, or its figures are doubted', async () => {
  const [form] = await readForms(path.join(folder, 'picture-with-text-layer.pdf'))
  // with tesseract the picture is read, without it the layer
  assert.ok(['266天', '320天'].includes(form?.indicators[0]?.actual?.text ?? ''))
  assert.ok(isDoubted(form!, '/indicators/0/actual'))
})
