// The encodings that published forms are saved in, told by their bytes, whatever the page declares.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText, likelyEncoding } from './charset.ts'
import { encodedText } from './encoded-text.ts'

const simplified = '项目支出绩效自评表（2022年度）\r\n一级指标\t二级指标\t年度指标值\t实际完成值\r\n产出指标 数量指标 ≥95% 100% 10 10'
const traditional = '項目支出績效自評表（2022年度）\r\n一級指標\t二級指標\t年度指標值\t實際完成值\r\n產出指標 數量指標 95% 100% 10 10'
/** No figure, no line end: UTF-16 has no zero byte to tell it by but that of 一. */
const onlyChinese = '项目支出绩效自评表及其说明'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

for (const [what, bytes, text] of [
  ['UTF-8', utf8(simplified), simplified],
  ['UTF-8 with its mark', bytesOf([0xef, 0xbb, 0xbf], utf8(simplified)), simplified],
  ['GBK', encodedText(simplified, 'gbk'), simplified],
  ['traditional characters in GBK', encodedText(traditional, 'gbk'), traditional],
  ['GB18030 with a character of four bytes', bytesOf(encodedText(simplified, 'gbk'), [0x81, 0x39, 0xee, 0x39]), `${simplified}㐀`],
  ['Big5', encodedText(traditional, 'big5'), traditional],
  ['UTF-16, little end first, with its mark', bytesOf([0xff, 0xfe], encodedText(simplified, 'utf-16le')), simplified],
  ['UTF-16, big end first, with its mark', bytesOf([0xfe, 0xff], encodedText(simplified, 'utf-16be')), simplified],
  ['UTF-16 without a mark', encodedText(simplified, 'utf-16le'), simplified],
  ['UTF-16, big end first, without a mark', encodedText(simplified, 'utf-16be'), simplified],
  ['UTF-16 with neither mark nor figure', encodedText(onlyChinese, 'utf-16le'), onlyChinese],
  [
    'a page of Latin letters in UTF-16',
    encodedText('<html><table><tr><td>Nanjing</table>', 'utf-16be'),
    '<html><table><tr><td>Nanjing</table>',
  ],
  ['one character in GBK', encodedText('优', 'gbk'), '优'],
  ['nothing but ASCII', utf8('100 10 95%'), '100 10 95%'],
  ['nothing', new Uint8Array(), ''],
] as const) {
  test(`${what} is read as written, whatever is declared`, () => {
    for (const declared of [null, 'utf-8', 'gb2312', 'GBK', 'big5', 'utf-16', 'iso-8859-1', 'windows-1252', 'nonsense'])
      assert.equal(decodeText(bytes, declared), text, String(declared))
  })
}

test('an encoding that forms are not saved in is read where the page declares it and nothing else fits', () => {
  const shiftJis = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83)
  assert.equal(likelyEncoding(bytesOf(shiftJis.subarray(0, 6), [0xb1, 0x20]), 'shift_jis'), 'shift_jis')
})

test('a few broken bytes neither hide the text nor turn it into another encoding', () => {
  const broken = utf8(simplified)
  broken[4] = 0xff
  assert.equal(decodeText(broken).replaceAll('\uFFFD', ''), simplified.replace('目', ''))
  const cut = encodedText(simplified.repeat(3) + '表', 'gbk').subarray(0, -1)
  assert.match(decodeText(cut), /项目支出绩效自评表（2022年度）/)
})
