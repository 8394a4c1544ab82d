// Time against size: each shape is read and judged at one, two and four times its size, and a reader whose time grows with the square is found before someone's file is large enough.
import { judge, readDocument, recogniseForms } from '@jizheng/documents'
import { pdfAssets } from '@jizheng/documents/node'
import { chainOf, defaultPackId, knownPack, OperationError, packOf } from '@jizheng/core'
import { chanceOf } from '../chance.ts'
import type { Trial } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { pdfPages } from '../pdf-objects.ts'
import { packageOf, packed, part, unpacked } from '../packed-parts.ts'
import { page, type Shape, type Source, shapesOfTexts } from './growth-of-texts.ts'

const word = (body: string, others: Record<string, string> = {}) => ({
  name: 'a.docx',
  bytes: packed(
    packageOf(
      Object.entries({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...others }).map(
        ([name, text]) => part(name, Buffer.from(text)),
      ),
    ),
  ),
})
const sheet = (data: string, texts = '') => ({
  name: 'a.xlsx',
  bytes: packed(
    packageOf([
      part('xl/workbook.xml', Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>')),
      part(
        'xl/_rels/workbook.xml.rels',
        Buffer.from(
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/><Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
        ),
      ),
      part('xl/s.xml', Buffer.from(`<worksheet>${data}</worksheet>`)),
      part('xl/t.xml', Buffer.from(`<sst>${texts}</sst>`)),
    ]),
  ),
})
const drawing = (source: string, pages = 1) => ({
  name: 'a.pdf',
  bytes: pdfPages(`BT /F 9 Tf 1 0 0 1 20 20 Tm (x) Tj ET ${source}`, pages),
})
const plain = (text: string) => ({ name: 'a.txt', bytes: Buffer.from(text) })
const times = (size: number, what: (index: number) => string): string => Array.from({ length: size }, (_, index) => what(index)).join('')

const head = '<tr><td>项目名称<td colspan=6>路灯维护<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>完成值<td>分值<td>得分'
const row = (index: number) => `<tr><td>产出指标<td>数量指标<td>维护数量${index}<td>≥${index}盏<td>${index}盏<td>10<td>10`
/** The form's table, or its rows between the first and the last, so and so many times. */
const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)![1]!

const shapesOfFiles: readonly Shape[] = [
  { name: 'indicators of a page', size: 500, make: (size) => page(`<p>项目支出绩效自评表<table>${head}${times(size, row)}`) },
  { name: 'indicators with one long name each', size: 40, make: (size) => page(`<table>${head}${times(size, (i) => row(i).replace('维护', '维护，'.repeat(500)))}`) },
  { name: 'blank rows', size: 4000, make: (size) => page(`<table>${head}${row(1)}${times(size, () => '<tr><td><td><td><td><td><td><td>')}`) },
  { name: 'columns', size: 100, make: (size) => page(`<table><tr>${times(size, () => '<td>指标值')}${times(10, () => `<tr>${times(size, (i) => `<td>${i}`)}`)}`) },
  { name: 'whole forms of a page', size: 8, make: (size, source) => page(times(size, () => bodyOf(source().html))) },
  { name: 'whole forms of a Word file', size: 8, make: (size, source) => word(times(size, () => source().word)) },
  { name: 'tables that are no forms', size: 400, make: (size) => page(times(size, () => '<table><tr><td>收入<td>支出<tr><td>120<td>119</table>')) },
  { name: 'paragraphs', size: 10_000, make: (size) => page(`${times(size, (i) => `<p>${i}.本年完成${i}项，得分${i}分。`)}<table>${head}${row(1)}`) },
  { name: 'attributes of one element', size: 20_000, make: (size) => page(`<table ${times(size, (i) => `a${i} `)}><tr><td>1`) },
  { name: 'one attribute', size: 500_000, make: (size) => page(`<table style="${'font-family:x;'.repeat(size / 20)}"><tr><td>1`) },
  { name: 'nested blocks', size: 90, make: (size) => page(`${'<div>'.repeat(size)}<table>${head}${row(1)}`) },
  { name: 'nested tables', size: 25, make: (size) => page(`${'<table><tr><td>a<td>b<tr><td>c<td>'.repeat(size)}`) },
  { name: 'tables each in a cell', size: 60, make: (size) => page(`<table><tr><td><table>${times(size, () => '<tr>' + '<td><table><tr><td>1<td>2<tr><td>3<td>4</table>'.repeat(8))}</table>`) },
  { name: 'formatting never closed', size: 60, make: (size) => page(`${times(size, (i) => `<p><b><i><font size=${i}>`)}<table>${head}${row(1)}`) },
  { name: 'text outside its table', size: 5000, make: (size) => page(`<table>${times(size, (i) => `x${i}<tr>`)}${head}${row(1)}`) },
  { name: 'rows that span', size: 100, make: (size) => page(`<table>${times(size, (i) => `<tr><td rowspan=${size} colspan=${i}>${i}<td colspan=99>`)}`) },
  { name: 'blank lines and spaces', size: 200_000, make: (size) => page(`<pre>${' \n'.repeat(size)}</pre><table>${head}${row(1)}`) },
  { name: 'unclosed comments', size: 20_000, make: (size) => page(`${'<!-- <!'.repeat(size)}`) },
  { name: 'rows of a Word table', size: 300, make: (size) => word(`<w:tbl>${times(size, (i) => `<w:tr>${times(7, () => `<w:tc><w:tcPr><w:tcW w:w="${500 + (i % 9) * 120}"/></w:tcPr><w:p><w:r><w:t>${i}</w:t></w:r></w:p></w:tc>`)}</w:tr>`)}</w:tbl>`) },
  { name: 'Word rows of other widths', size: 300, make: (size) => word(`<w:tbl>${times(size, (i) => `<w:tr>${times(1 + (i % 60), (j) => `<w:tc><w:tcPr><w:tcW w:w="${100 + ((i * j) % 900)}"/><w:gridSpan w:val="${1 + (i % 3)}"/></w:tcPr><w:p/></w:tc>`)}</w:tr>`)}</w:tbl>`) },
  { name: 'runs of one paragraph', size: 20_000, make: (size) => word(`<w:p>${times(size, (i) => `<w:r><w:t>${i}</w:t></w:r>`)}</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`) },
  { name: 'nested Word tables', size: 12, make: (size) => word('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc>'.repeat(size) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(size)) },
  { name: 'text boxes', size: 2000, make: (size) => word(`${times(size, (i) => `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>${i}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`)}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`) },
  { name: 'rows of a sheet', size: 4000, make: (size) => sheet(`<sheetData>${times(size, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="str"><v>x</v></c></row>`)}</sheetData>`) },
  { name: 'merges of a sheet', size: 4000, make: (size) => sheet(`<sheetData>${times(size, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`)}</sheetData><mergeCells>${times(size, (i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`)}</mergeCells>`) },
  { name: 'merges over one another', size: 150, make: (size) => sheet(`<sheetData>${times(size, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`)}<row r="${size + 1}"><c r="ZZ${size + 1}"><v>1</v></c></row></sheetData><mergeCells>${times(size, (i) => `<mergeCell ref="A${i + 1}:ZZ${size}"/>`)}</mergeCells>`) },
  { name: 'shared texts', size: 20_000, make: (size) => sheet('<sheetData><row><c t="s"><v>1</v></c><c><v>1</v></c></row></sheetData>', times(size, (i) => `<si><t>${i}</t></si>`)) },
  { name: 'one shared text in many cells', size: 1000, make: (size) => sheet(`<sheetData>${times(size, () => '<row><c t="s"><v>0</v></c><c><v>1</v></c></row>')}</sheetData>`, `<si><t>${'得分，'.repeat(2000)}</t></si>`) },
  { name: 'level lines of a drawing', size: 2000, make: (size) => drawing(times(size, (i) => `${(i * 7) % 500} ${((i * 800) / size).toFixed(3)} m ${((i * 7) % 500) + 60} ${((i * 800) / size).toFixed(3)} l S\n`)) },
  { name: 'boxes of a drawing', size: 2000, make: (size) => drawing(times(size, (i) => `${(i * 13) % 580} ${(i * 29) % 830} 12 12 re S\n`)) },
  { name: 'a grid of a drawing', size: 40, make: (size) => drawing(times(size, (i) => `10 ${((i * 800) / size).toFixed(2)} m 580 ${((i * 800) / size).toFixed(2)} l ${((i * 580) / size).toFixed(2)} 10 m ${((i * 580) / size).toFixed(2)} 800 l S\n`)) },
  { name: 'words of a drawing', size: 2000, make: (size) => drawing(`BT /F 4 Tf ${times(size, (i) => `1 0 0 1 ${(i * 37) % 560} ${(i * 11) % 830} Tm (w${i}) Tj\n`)} ET`) },
  { name: 'words of one line', size: 2000, make: (size) => drawing(`BT /F 4 Tf ${times(size, (i) => `1 0 0 1 ${((i * 560) / size).toFixed(3)} 400 Tm (w${i}) Tj\n`)} ET`) },
  { name: 'pages of a table without rules', size: 40, make: (size) => drawing(`BT /F 6 Tf ${times(240, (i) => `1 0 0 1 ${30 + (i % 6) * 90} ${800 - Math.floor(i / 6) * 15} Tm (w${i}) Tj\n`)} ET`, size) },
  { name: 'points of one path', size: 20_000, make: (size) => drawing(`0 0 m ${times(size, (i) => `${(i * 37) % 560} ${(i * 11) % 830} l\n`)} S`) },
  { name: 'forms of a text', size: 3, make: (size, source) => plain(times(size, () => `${source().txt}\n\n`)) },
  { name: 'lines of a text', size: 2000, make: (size) => plain(times(size, (i) => `产出指标  数量指标  维护${i}  ≥${i}盏  ${i}盏  10  10\n`)) },
  { name: 'lines of prose', size: 5000, make: (size) => plain(times(size, (i) => `${i}.本单位安排资金${i}万元，完成率${i % 100}%，得分${i % 10}分。\n`)) },
  { name: 'one line of words', size: 5000, make: (size) => plain(`项目支出绩效自评表\n项目名称 ${'指标值 10 '.repeat(size)}\n`) },
  { name: 'labels of one line', size: 4000, make: (size) => plain(`项目支出绩效自评表\n项目名称  路灯\n一级指标  二级指标  三级指标  指标值  完成值  得分\n${'得分 '.repeat(size)}\n产出指标  数量指标  维护  ≥3盏  4盏  10\n`) },
  { name: 'one word', size: 100_000, make: (size) => plain(`项目支出绩效自评表\n项目名称  ${'绩'.repeat(size)}\n一级指标  二级指标  三级指标  指标值  完成值\n`) },
  { name: 'one line of figures', size: 50_000, make: (size) => plain(`项目支出绩效自评表\n一级指标  二级指标  三级指标  指标值  完成值\n产出  数量  x  ${'1'.repeat(size)}  ${'1,'.repeat(size)}\n`) },
  { name: 'one value', size: 20_000, make: (size) => page(`<table>${head}<tr><td>产出<td>数量<td>x<td>≥${'9'.repeat(size)}<td>${'1,'.repeat(size)}<td>${' 1'.repeat(size)}<td>${'(1'.repeat(size)}`) },
  { name: 'one text as value', size: 10_000, make: (size) => page(`<table>${head}<tr><td>产出<td>数量<td>x<td>${'大于等于3'.repeat(size)}<td>${'完成2个，'.repeat(size)}<td>10<td>10`) },
  { name: 'one objective', size: 3000, make: (size) => page(`<table>${head}${row(1)}<tr><td>年度总体目标<td colspan=3>预期目标<td colspan=3>实际完成情况<tr><td><td colspan=3>${times(size, (i) => `${i}.完成${i}个；`)}<td colspan=3>${times(size, (i) => `${i}.完成${i}个；`)}`) },
  { name: 'budget lines', size: 500, make: (size) => page(`<table><tr><td>项目名称<td colspan=6>x<tr><td>项目资金（万元）<td>年初预算数<td>全年预算数<td>全年执行数<td>分值<td>执行率<td>得分${times(size, (i) => `<tr><td>其他资金${i}<td>1<td>2<td>2<td>10<td>100%<td>10`)}${head.slice(head.indexOf('<tr><td>一级'))}${row(1)}`) },
] // prettier-ignore

const pack = packOf(chainOf(knownPack(defaultPackId)))

/** Below this a ratio says more about the machine than about the reader. */
const WORTH_MS = 400
/** Twice the size took this many times as long, at the end: n log n stays below 2.3, a square is 4. */
const MOST = 3.1

const growsTooFast = ([one, two, four]: readonly [number, number, number]): boolean =>
  four > WORTH_MS && four / two > MOST && two / one > 2.2

function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function timeOf(file: { name: string; bytes: Uint8Array }): Promise<number> {
  const began = spent()
  try {
    const forms = recogniseForms(await readDocument(file.bytes, file.name, { pdf: { assets: pdfAssets } }))
    for (const form of forms.slice(0, 1)) judge(form, pack, 'zh-CN')
  } catch (error) {
    if (!(error instanceof OperationError) || error.params['why'] === 'unforeseen') throw error
  }
  return spent() - began
}

export const growth: Trial = {
  name: 'growth',
  complaints: async (seed) => {
    const chance = chanceOf(seed)
    const shape = chance.pick(chance.once(2) ? shapesOfFiles : shapesOfTexts)
    let source: Source | undefined
    const sourceOf = (): Source => {
      const body = unpacked(fixtureFile(chance, 'docx')).find(({ name }) => name === 'word/document.xml')!
      return (source ??= {
        html: Buffer.from(fixtureFile(chance, 'html')).toString(),
        txt: Buffer.from(fixtureFile(chance, 'txt')).toString(),
        word: /<w:body>([\s\S]*?)(?:<w:sectPr|<\/w:body>)/.exec(Buffer.from(body.data).toString())![1]!,
      })
    }
    const timeAt = async (size: number) => Math.min(await timeOf(shape.make(size, sourceOf)), await timeOf(shape.make(size, sourceOf)))
    const measured = async () => [await timeAt(shape.size), await timeAt(shape.size * 2), await timeAt(shape.size * 4)] as const
    await timeAt(Math.ceil(shape.size / 4))
    const first = await measured()
    // what else the machine does may fall on one of the sizes: a square shows again
    if (!growsTooFast(first) || !growsTooFast(await measured())) return []
    return [`${shape.name} grows too fast: ${first.map((ms) => ms.toFixed(0)).join(', ')} ms at ${shape.size}, twice, four times that`]
  },
}
