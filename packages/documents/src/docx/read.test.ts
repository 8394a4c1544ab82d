// Word documents as people leave them: merges, tracked changes, check boxes, lists, text boxes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Block } from '../document.ts'
import { readDocx } from './read.ts'

const namespaces =
  'xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="v"'
const relation = (type: string, target: string) => `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`
const relations = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`

function blocksOf(body: string, numbering = '', styles = ''): readonly Block[] {
  const parts = {
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...(numbering === ''
      ? {}
      : {
          'word/_rels/document.xml.rels': relations(relation('numbering', 'numbering.xml'), relation('styles', 'styles.xml')),
          'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
          'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
        }),
  }
  return readDocx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))).blocks
}

const p = (inner: string) => `<w:p>${inner}</w:p>`
const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(inner))}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const wide = (text: string, width: number) => tc(text, `<w:tcW w:w="${width}" w:type="dxa"/>`)
const control = (properties: string, text: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(r(text))}</w:sdtContent></w:sdt>`
const level = (depth: number, style: string, pattern: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${style}"/><w:suff w:val="nothing"/><w:lvlText w:val="${pattern}"/></w:lvl>`
const item = (depth: number, text: string) =>
  p(`<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr></w:pPr>${r(text)}`)
const style = (id: string, basedOn: string, list: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/><w:pPr><w:numPr>${list}</w:numPr></w:pPr></w:style>`
const styled = (id: string, text: string, own = '') => p(`<w:pPr><w:pStyle w:val="${id}"/>${own}</w:pPr>${r(text)}`)
const texts = (blocks: readonly Block[]) => blocks.map((block) => (block.type === 'paragraph' ? block.text : cellsOf(block)))
const cellsOf = (block: Block | undefined) =>
  block?.type === 'table' ? block.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`) : []

test('cells merged across and down keep their place in the grid', () => {
  const table = `<w:tbl>${tr(tc('a', '<w:vMerge w:val="restart"/>'), tc('b', '<w:gridSpan w:val="2"/>'))}${tr(tc('', '<w:vMerge/>'), tc('c'), tc('d'))}</w:tbl>`
  assert.deepEqual(cellsOf(blocksOf(table)[0]), ['0,0 2x1 a', '0,1 1x2 b', '1,1 1x1 c', '1,2 1x1 d'])
})

test('a row that begins or ends inside the grid leaves blank cells', () => {
  const table = `<w:tbl>${tr(tc('a'), tc('b'), tc('c'))}<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc('d')}</w:tr></w:tbl>`
  assert.deepEqual(cellsOf(blocksOf(table)[0]).slice(3), ['1,0 1x1 ', '1,1 1x1 d', '1,2 1x1 '])
})

test('spans that do not fit together give way to the widths of the cells', () => {
  const table = `<w:tbl>${tr(wide('a', 1000), wide('b', 2000))}${tr(wide('c', 1010), wide('d', 990), wide('e', 1000))}</w:tbl>`
  assert.deepEqual(cellsOf(blocksOf(table)[0]), ['0,0 1x1 a', '0,1 1x2 b', '1,0 1x1 c', '1,1 1x1 d', '1,2 1x1 e'])
})

test('inserted text stays, deleted and hidden text goes, and a deleted row too', () => {
  const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc('gone')}</w:tr>`
  const blocks = blocksOf(
    `${p(`<w:ins>${r('得分')}</w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del>${r('8', '<w:vanish/>')}${r('10')}`)}<w:tbl>${tr(tc('a'))}${gone}</w:tbl>`,
  )
  assert.deepEqual(texts(blocks), ['得分10', ['0,0 1x1 a']])
})

test('check boxes and symbol fonts become ticks', () => {
  const box = (checked: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('?')}</w:sdtContent></w:sdt>`
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText></w:r>'
  const sym =
    '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
  const font = r('R', '<w:rFonts w:ascii="Wingdings 2"/>')
  assert.deepEqual(texts(blocksOf(p(box('1') + box('0') + field + sym + font))), ['☑□☑☑□≥☑'])
})

test('content controls are read through, but not while they only prompt', () => {
  assert.deepEqual(texts(blocksOf(control('', '项目') + control('<w:showingPlcHdr/>', '单击此处输入文字'))), ['项目'])
})

test('line breaks, tabs and hyphens inside a run are kept', () => {
  assert.deepEqual(texts(blocksOf(p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r>'))), ['a\nb\tc-'])
})

test('a text box is read once, after the paragraph it hangs on', () => {
  const content = `<w:txbxContent>${p(r('盒'))}</w:txbxContent>`
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  assert.deepEqual(texts(blocksOf(p(box + r('文')))), ['文', '盒'])
})

test('the numbers of list paragraphs are printed with them', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`
  const blocks = blocksOf(item(0, '甲') + item(1, '乙') + item(1, '丙') + item(0, '丁') + item(1, '戊'), numbering)
  assert.deepEqual(texts(blocks), ['一、甲', '一.1乙', '一.2丙', '二、丁', '二.1戊'])
})

test('a list number may come from the style of the paragraph, or from the one it is based on', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '（%2）')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`
  const styles = style('1', '2', '<w:numId w:val="7"/>') + style('2', '1', '<w:ilvl w:val="1"/>')
  const taken = styled('1', '丁', '<w:numPr><w:numId w:val="0"/></w:numPr>')
  assert.deepEqual(
    texts(
      blocksOf(
        styled('1', '甲', '<w:numPr><w:ilvl w:val="0"/></w:numPr>') + styled('2', '乙') + styled('9', '丙') + taken,
        numbering,
        styles,
      ),
    ),
    ['一、甲', '（1）乙', '丙', '丁'],
  )
})

test('a paragraph outside tables and a cell know their places', () => {
  const blocks = blocksOf(`${p('')}${p(r('题'))}<w:tbl>${tr(tc('a'), tc('b'))}</w:tbl>${p(r('注'))}`)
  assert.deepEqual(
    blocks.map((block) => (block.type === 'table' ? block.cells.map((cell) => cell.place) : block.place)),
    [
      { paragraph: 1 },
      [
        { table: 1, row: 1, column: 1 },
        { table: 1, row: 1, column: 2 },
      ],
      { paragraph: 2 },
    ],
  )
})
