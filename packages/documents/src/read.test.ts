// What the world may hand over as a form: each refusal has its own code, and nothing else is ever thrown.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readDocument } from './read.ts'

const fixture = (name: string, folder = 'institute-2022'): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/${folder}/${name}`, import.meta.url))

async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return (await readDocument(bytes, name)).format
  } catch (error) {
    assert.ok(error instanceof OperationError, String(error))
    // A refusal that no limit foresaw would hide a bug of ours.
    assert.notEqual(error.params['why'], 'unforeseen', String(error.cause))
    return error.code
  }
}

const wide = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0])
const compound = (stream: string) =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 504 }, () => 0),
    ...wide(stream),
    ...Array.from({ length: 128 }, () => 0),
  )
const text = (content: string) => strToU8(content)
const word = (body: string, others: Record<string, Uint8Array> = {}) => zipSync({ 'word/document.xml': text(body), ...others })
const random = (length: number) => Uint8Array.from({ length }, (_, index) => (Math.imul(index + 1, 2_654_435_761) >>> 13) & 255)
const laughs = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
const onlyText = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>无表格</w:t></w:r></w:p></w:body></w:document>'
const nothing = '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>'

const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, outcome: string])[] = [
  ['an empty file', 'a.docx', () => new Uint8Array(), 'file-empty'],
  ['a file of blanks', 'a.txt', () => text(' \r\n\t\n'), 'file-empty'],
  ['a truncated docx', 'a.docx', () => fixture('form.docx').subarray(0, 5000), 'file-truncated'],
  ['a truncated xlsx', 'a.xlsx', () => fixture('form.xlsx').subarray(0, 3000), 'file-truncated'],
  ['a truncated pdf', 'a.pdf', () => fixture('form.pdf').subarray(0, 30_000), 'file-truncated'],
  // Made by msoffcrypto-tool from a form that is a fixture too ([MS-OFFCRYPTO], agile encryption).
  ['a docx behind a password', 'a.docx', () => fixture('encrypted.docx', 'office'), 'file-encrypted'],
  ['the same under an old name', 'a.doc', () => fixture('encrypted.docx', 'office'), 'file-encrypted'],
  ['an old Word file', 'a.doc', () => compound('WordDocument'), 'file-old-office'],
  ['an old spreadsheet', 'a.xls', () => compound('Workbook'), 'file-old-office'],
  ['a WPS file', 'a.wps', () => compound('x'), 'file-old-office'],
  ['a Rich Text file named .doc', 'a.doc', () => text('{\\rtf1\\ansi x}'), 'file-old-office'],
  [
    'a web archive named .doc',
    'a.doc',
    () => text('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'),
    'file-old-office',
  ],
  [
    'a spreadsheet of 2003 in XML',
    'a.xls',
    () => text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'file-old-office',
  ],
  ['a page named .docx', 'a.docx', () => fixture('form.html'), 'html'],
  ['a spreadsheet named .docx', 'a.docx', () => fixture('form.xlsx'), 'xlsx'],
  ['a page named .xls, as many systems export it', 'a.xls', () => text('<table><tr><td>项目名称</table>'), 'html'],
  ['a docx without any extension', 'form', () => fixture('form.docx'), 'docx'],
  ['text in UTF-8', 'a.txt', () => fixture('form.txt'), 'text'],
  ['random bytes named .docx', 'a.docx', () => random(4000), 'file-wrong-extension'],
  ['random bytes named .pdf', 'a.pdf', () => random(4000), 'file-wrong-extension'],
  ['random bytes under no known name', 'a.bin', () => random(4000), 'file-unknown-format'],
  ['a picture', 'a.png', () => Uint8Array.of(0x89, ...text('PNG\r\n'), 1, 2, 3), 'no-text-layer'],
  ['a photograph named .pdf', 'a.pdf', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2), 'no-text-layer'],
  ['a Word file that holds only a picture', 'a.docx', () => word(nothing, { 'word/media/image1.png': Uint8Array.of(1) }), 'no-text-layer'],
  ['a Word file without a table', 'a.docx', () => word(onlyText), 'no-table'],
  ['a page without a table', 'a.html', () => text('<!DOCTYPE html><p>公告</p>'), 'no-table'],
  ['a Word file with its own entities', 'a.docx', () => word(`${laughs}<l>&b;</l>`), 'xml-entities'],
  ['a page with its own entities', 'a.html', () => text(`${laughs}<table><tr><td>&b;</table>`), 'xml-entities'],
  ['a Word file that is not well-formed', 'a.docx', () => word('<w:document><w:body>'), 'file-damaged'],
  ['a Word file without a body', 'a.docx', () => word('<w:document/>'), 'file-damaged'],
  ['a zip bomb', 'a.docx', () => word(nothing, { 'word/media/a.png': new Uint8Array(8_000_000) }), 'archive-bomb'],
  ['an archive of other files', 'a.zip', () => zipSync({ 'a.txt': text('x') }), 'file-unknown-format'],
  ['an OFD file', 'a.ofd', () => zipSync({ 'OFD.xml': text('<x/>') }), 'file-unknown-format'],
  ['an OpenDocument file', 'a.odt', () => zipSync({ 'content.xml': text('<x/>') }), 'file-unknown-format'],
  ['another archive', 'a.rar', () => text('Rar!\u001A'), 'file-unknown-format'],
  ['some XML', 'a.xml', () => text('<?xml version="1.0"?><a/>'), 'file-unknown-format'],
]

for (const [what, name, bytes, outcome] of cases) {
  test(`${what} gives ${outcome}`, async () => assert.equal(await outcomeOf(bytes(), name), outcome))
}

test('a file larger than the limit is refused without a look', async () => {
  await assert.rejects(readDocument(new Uint8Array(11), 'a.docx', { limits: { fileBytes: 10 } }), { code: 'file-too-large' })
})

test('text is read line by line, in GB18030 and in UTF-16 too, and a new page keeps its form feed', async () => {
  const gb = Uint8Array.of(0xbc, 0xa8, 0xd0, 0xa7, 10, 10, 12, 0xb7, 0xd6)
  const { blocks } = await readDocument(gb, 'a.txt')
  assert.deepEqual(
    blocks.map((block) => [block.type === 'paragraph' ? block.text : '', 'place' in block ? block.place : null]),
    [
      ['绩效', { line: 1, columns: [1, 2] }],
      ['', { line: 2, columns: [1, 1] }],
      ['\f分', { line: 3, columns: [2, 2] }],
    ],
  )
  const utf16 = await readDocument(Uint8Array.of(...wide('95% 100% 10 10').map((byte) => byte)), 'a.txt')
  assert.equal(utf16.blocks[0]?.type === 'paragraph' && utf16.blocks[0].text, '95% 100% 10 10')
})

test('random bytes never make it throw anything but an OperationError', async () => {
  const marks = ['', 'PK\u0003\u0004', '<html><table>', '<?xml version="1.0"?>', '{', '%PD'].map((mark) => text(mark))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...marks),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.docx', 'a.html', 'a', 'a.txt'),
      async (mark, rest, name) => {
        assert.equal(typeof (await outcomeOf(Uint8Array.of(...mark, ...rest), name)), 'string')
      },
    ),
    { numRuns: 300 },
  )
})

for (const format of ['html', 'docx', 'xlsx', 'txt']) {
  test(`a ${format} file with any bytes changed is read or refused with an OperationError`, async () => {
    const whole = fixture(`form.${format}`)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = whole.slice()
        for (const [at, byte] of changes) changed[at] = byte
        assert.equal(typeof (await outcomeOf(changed, `form.${format}`)), 'string')
      }),
      { numRuns: 60 },
    )
  })
}

for (const [part, format] of [
  ['word/document.xml', 'docx'],
  ['xl/worksheets/sheet1.xml', 'xlsx'],
  ['xl/styles.xml', 'xlsx'],
  ['xl/sharedStrings.xml', 'xlsx'],
] as const) {
  test(`${part} with any characters changed is read or refused with an OperationError`, async () => {
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(fixture(`form.${format}`))
    const whole = parts[part]!
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(...'<>/"0-9:A&;= '))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const changed = whole.slice()
        for (const [at, sign] of changes) changed[at] = sign.charCodeAt(0)
        assert.equal(typeof (await outcomeOf(zipSync({ ...parts, [part]: [changed, { level: 0 }] }, { level: 1 }), 'form')), 'string')
      }),
      { numRuns: 60 },
    )
  })
}
