// What a Word document hides, strikes out or changes without consent is left out and told; what only looks like it is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Document } from '../document.ts'
import { readDocx } from './read.ts'

const office = 'http://schemas.microsoft.com/office'
const namespaces = `xmlns:w="w" xmlns:mc="mc" xmlns:w14="${office}/word/2010/wordml" xmlns:wps="${office}/word/2010/wordprocessingShape" xmlns:x="urn:nobody" xmlns:wp="wp"`
const relation = (type: string, target: string) => `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`

function read(body: string, styles = '', root = '', settings = ''): Document {
  const theme = '<a:theme><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="102030"/></a:dk2></a:theme>'
  const parts = {
    '_rels/.rels': `<R>${relation('officeDocument', 'word/document.xml')}</R>`,
    'word/document.xml': `<w:document ${namespaces} ${root}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<R>${relation('styles', 'styles.xml')}${relation('theme', 'theme.xml')}${relation('settings', 'settings.xml')}</R>`,
    'word/settings.xml': settings,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/theme.xml': theme,
  }
  for (const [name, text] of Object.entries(parts))
    if (name.endsWith('.rels')) parts[name as keyof typeof parts] = text.replaceAll(/<(\/?)R>/g, '<$1Relationships>')
  return readDocx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
}

const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const cell = (inner: string, { paragraph = '', own = '' } = {}) =>
  `<w:tc><w:tcPr>${own}</w:tcPr><w:p><w:pPr>${paragraph}</w:pPr>${inner}</w:p></w:tc>`
const table = (cells: string, properties = '') => `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cells}${cell(r('b'))}</w:tr></w:tbl>`
const style = (id: string, inner: string, { type = 'character', base = '', isDefault = false } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}${inner}</w:style>`
const textOf = (document: Document): string => {
  const first = document.blocks.find((block) => block.type === 'table')
  return first?.type === 'table' ? first.cells[0]!.text : ''
}
const told = (document: Document): string[] => (document.concealed ?? []).map(({ text, how }) => `${text} ${how}`)

/** 3 in the run's own dress before 26; a style X may dress it too. */
interface Dress {
  readonly run?: string
  readonly styles?: string
  readonly paragraph?: string
  readonly cell?: string
  readonly table?: string
}
const dressed = ({ run = '', styles = '', paragraph = '', cell: own = '', table: properties = '' }: Dress) =>
  read(
    table(
      cell(r('3', run) + r('26', '<w:vanish w:val="0"/><w:sz w:val="21"/><w:color w:val="FF0000"/><w:strike w:val="0"/>'), {
        paragraph,
        own,
      }),
      properties,
    ),
    styles,
  )

const rPr = (inner: string) => `<w:rPr>${inner}</w:rPr>`
const fill = (colour: string) => `<w:shd w:val="clear" w:fill="${colour}"/>`
const named = '<w:rStyle w:val="X"/>'

for (const [how, what, dress] of [
  ['style-hidden', 'vanish of the run', { run: '<w:vanish/>' }],
  ['style-hidden', 'vanish of a character style', { run: named, styles: style('X', rPr('<w:vanish/>')) }],
  [
    'style-hidden',
    'vanish of the style it is based on',
    { run: named, styles: style('X', '', { base: 'Y' }) + style('Y', rPr('<w:vanish/>')) },
  ],
  [
    'style-hidden',
    'vanish of a paragraph style',
    { paragraph: '<w:pStyle w:val="P"/>', styles: style('P', rPr('<w:vanish/>'), { type: 'paragraph' }) },
  ],
  [
    'style-hidden',
    'vanish of the style of all paragraphs',
    { styles: style('P', rPr('<w:vanish/>'), { type: 'paragraph', isDefault: true }) },
  ],
  [
    'style-hidden',
    'vanish of the defaults',
    { styles: `<w:docDefaults><w:rPrDefault>${rPr('<w:vanish/>')}</w:rPrDefault></w:docDefaults>` },
  ],
  [
    'style-hidden',
    'vanish of a table style',
    { table: '<w:tblStyle w:val="T"/>', styles: style('T', rPr('<w:vanish/>'), { type: 'table' }) },
  ],
  [
    'style-hidden',
    'a fill that is seen through',
    {
      run: '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
    },
  ],
  ['too-small', 'half a point', { run: '<w:sz w:val="1"/>' }],
  ['too-small', 'letters of one per cent', { run: '<w:w w:val="1"/>' }],
  ['too-small', 'half a point by style', { run: named, styles: style('X', rPr('<w:sz w:val="2"/>')) }],
  ['ground-coloured', 'white on the page', { run: '<w:color w:val="FFFFFF"/>' }],
  ['ground-coloured', 'the theme’s white', { run: '<w:color w:val="000000" w:themeColor="background1"/>' }],
  ['ground-coloured', 'the colour of the cell', { run: '<w:color w:val="123456"/>', cell: fill('123456') }],
  ['ground-coloured', 'the colour of its highlight', { run: '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>' }],
  [
    'ground-coloured',
    'the colour of the first row by style',
    {
      run: '<w:color w:val="102030"/>',
      table: '<w:tblStyle w:val="T"/><w:tblLook w:val="0020"/>',
      styles: style('T', `<w:tblStylePr w:type="firstRow"><w:tcPr>${fill('102030')}</w:tcPr></w:tblStylePr>`, { type: 'table' }),
    },
  ],
  ['ground-coloured', 'the theme’s white with no value beside it', { run: '<w:color w:val="auto" w:themeColor="background1"/>' }],
  [
    'ground-coloured',
    'black under a shade that is none',
    { run: '<w:color w:val="FFFFFF"/>', cell: '<w:shd w:val="nil" w:fill="000000"/>' },
  ],
  ['too-small', 'the size of scripts from right to left', { run: '<w:cs/><w:szCs w:val="1"/>' }],
  ['off-page', 'raised by a foot', { run: '<w:position w:val="1728"/>' }],
  ['struck-out', 'a line through', { run: '<w:strike/>' }],
  ['struck-out', 'two lines through by style', { run: named, styles: style('X', rPr('<w:dstrike/>')) }],
] as [string, string, Dress][]) {
  test(`${how}: ${what}`, () => {
    assert.equal(textOf(dressed(dress)), '26')
    assert.equal(told(dressed(dress))[0], `3 ${how}`)
  })
}

for (const [what, dress] of [
  ['nothing said', {}],
  [
    'vanish switched off',
    { run: '<w:vanish w:val="0"/>', paragraph: '<w:pStyle w:val="P"/>', styles: style('P', rPr('<w:vanish/>'), { type: 'paragraph' }) },
  ],
  [
    'vanish of paragraph and character style: they turn each other over',
    {
      run: named,
      paragraph: '<w:pStyle w:val="P"/>',
      styles: style('P', rPr('<w:vanish/>'), { type: 'paragraph' }) + style('X', rPr('<w:vanish/>')),
    },
  ],
  ['hidden in a browser only', { run: '<w:webHidden/>' }],
  ['the theme’s black over a white value', { run: '<w:color w:val="FFFFFF" w:themeColor="text1"/>' }],
  ['a size of scripts from right to left that is not asked for', { run: '<w:szCs w:val="1"/>' }],
  ['raised by two points', { run: '<w:position w:val="4"/>' }],
  ['eight points', { run: '<w:sz w:val="16"/>' }],
  ['white on a dark cell', { run: '<w:color w:val="FFFFFF"/>', cell: fill('123456') }],
  [
    'white on a dark first row by style',
    {
      run: '<w:color w:val="FFFFFF"/>',
      table: '<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/>',
      styles: style('T', `<w:tblStylePr w:type="firstRow"><w:tcPr>${fill('102030')}</w:tcPr></w:tblStylePr>`, { type: 'table' }),
    },
  ],
  ['automatic over a white style', { run: `${named}<w:color w:val="auto"/>`, styles: style('X', rPr('<w:color w:val="FFFFFF"/>')) }],
  ['white within an outline', { run: '<w:color w:val="FFFFFF"/><w:outline/>' }],
  ['the paragraph mark hidden', { paragraph: rPr('<w:vanish/>') }],
] as [string, Dress][]) {
  test(`seen: ${what}`, () => {
    assert.equal(textOf(dressed(dress)), '326')
    assert.deepEqual(told(dressed(dress)), [])
  })
}

const choice = (requires: string, shown: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${r(shown)}</mc:Choice><mc:Fallback>${r(fallback)}</mc:Fallback></mc:AlternateContent>`
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const box = (position: string, extent = '900000') =>
  `<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${position}</wp:posOffset></wp:positionH><wp:extent cx="${extent}" cy="900000"/><w:txbxContent><w:p>${r('盒')}</w:p></w:txbxContent></wp:anchor></w:drawing></w:r>`

for (const [what, inner, text, pieces] of [
  ['an alternative that nobody knows', choice('x', '320', '266'), '266', ['320 style-hidden']],
  ['one of two names that nobody knows', choice('wps x', '320', '266'), '266', ['320 style-hidden']],
  ['an alternative that Word knows', choice('wps', '266', '266'), '266', []],
  ['a name bound twice', `<w:hyperlink xmlns:w14="urn:nobody">${choice('w14', '320', '266')}</w:hyperlink>`, '266', ['320 style-hidden']],
  ['a vocabulary to be passed over', `<x:any>${r('3')}</x:any>${r('266')}`, '266', ['3 style-hidden']],
  ['text in the code of a field', `${field('begin')}${r('3')}${field('separate')}${r('266')}${field('end')}`, '266', ['3 style-hidden']],
  ['a field without an end', `${field('begin')}${r('266')}`, '266', []],
  [
    'a deletion and an insertion',
    `<w:del><w:r><w:delText>266</w:delText></w:r></w:del><w:ins>${r('320')}</w:ins>`,
    '320',
    ['266 tracked-change', '320 tracked-change'],
  ],
  [
    'a text moved',
    `<w:moveFrom>${r('266')}</w:moveFrom><w:moveTo>${r('320')}</w:moveTo>`,
    '320',
    ['266 tracked-change', '320 tracked-change'],
  ],
  ['a text box off the page', box('-99000000') + r('266'), '266', ['盒 off-page']],
  ['a text box of no size', box('0', '0') + r('266'), '266', ['盒 too-small']],
  ['a text box on the page', box('-100000') + r('266'), '266\n盒', []],
  [
    'a phantom in a formula',
    `<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e><m:r><m:t>3</m:t></m:r></m:e></m:phant>${r('266')}`,
    '266',
    ['3 style-hidden'],
  ],
  ['a shown phantom', `<m:phant><m:e><m:r><m:t>3</m:t></m:r></m:e></m:phant>${r('266')}`, '3266', []],
  ['a figure of a symbol font', `<w:r><w:sym w:font="Symbol" w:char="F032"/></w:r>${r('66')}`, '266', []],
  ['a drawing in a hidden run', box('0').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>') + r('266'), '266', ['盒 style-hidden']],
  ['hidden blanks', r('266') + r(' &#160;&#8203;', '<w:vanish/>'), '266', []],
] as const) {
  test(`in a cell: ${what}`, () => {
    const document = read(table(cell(inner)), '', 'mc:Ignorable="x w14"')
    assert.equal(textOf(document), text)
    assert.deepEqual(told(document), pieces)
  })
}

test('rows that are hidden, of no height, deleted or put in are told where they stood', () => {
  const row = (properties: string, text: string) => `<w:tr><w:trPr>${properties}</w:trPr>${cell(r(text))}${cell(r('5'))}</w:tr>`
  const document = read(
    `<w:tbl>${row('<w:hidden/>', '藏')}${row('<w:trHeight w:val="1" w:hRule="exact"/>', '扁')}${row('', 'a')}${row('<w:ins/>', '新')}${row('<w:del/>', '旧')}</w:tbl>`,
  )
  assert.deepEqual(
    document.blocks.map((block) => (block.type === 'table' ? block.cells.map((one) => one.text).join() : '')),
    ['a,5,新,5'],
  )
  assert.deepEqual(
    document.concealed?.map(({ at, text, how }) => [text, how, 'row' in at ? at.row : 0]),
    [
      ['藏 5\n扁 5', 'hidden-row', 1],
      ['新 5', 'tracked-change', 2],
      ['旧 5', 'tracked-change', 2],
    ],
  )
})

/** Of the first cell. */
const doubtOf = (document: Document): string | null => {
  const first = document.blocks.find((block) => block.type === 'table')
  return first?.type === 'table' ? first.cells[0]!.doubt : null
}

for (const [what, inner, doubt] of [
  ['a filled shape over the cell', `${r('320')}<w:r><w:pict><v:rect style="position:absolute"/></w:pict></w:r>`, 'drawn-elsewhere'],
  ['a picture over the cell', `${r('320')}<w:r><w:pict><v:shape style="position:absolute"><v:imagedata/></v:shape></w:pict></w:r>`, null],
  ['a shape without a fill', `${r('320')}<w:r><w:pict><v:rect style="position:absolute" filled="f"/></w:pict></w:r>`, null],
  ['a picture alone', '<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>', 'only-a-picture'],
  ['a picture of old Word alone', '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>', 'only-a-picture'],
  ['an embedded object alone', '<w:r><w:object/></w:r>', 'only-a-picture'],
  ['a line through a blank cell', '<w:r><w:pict><v:line/></w:pict></w:r>', null],
  [
    'a fraction',
    '<m:oMath><m:f><m:num><m:r><m:t>32</m:t></m:r></m:num><m:den><m:r><m:t>5</m:t></m:r></m:den></m:f></m:oMath>',
    'drawn-elsewhere',
  ],
  ['a formula on one line', '<m:oMath><m:r><m:t>325</m:t></m:r></m:oMath>', null],
  ['text turned round', `<w:bdo w:val="rtl">${r('天662')}</w:bdo>`, 'drawn-elsewhere'],
  ['text that is not', `<w:bdo w:val="ltr">${r('266天')}</w:bdo>`, null],
] as const) {
  test(`${what} ${doubt === null ? 'is no doubt' : 'is a doubt'}`, () => {
    assert.equal(doubtOf(read(table(cell(inner)))), doubt)
  })
}

test('a field that sets something shows nothing', () => {
  const simple = (code: string) => `<w:fldSimple w:instr="${code}">${r('3')}</w:fldSimple>${r('266')}`
  assert.deepEqual(told(read(table(cell(simple(' SET a 3 '))))), ['3 style-hidden'])
  assert.deepEqual(told(read(table(cell(simple(' DOCPROPERTY a '))))), [])
})

test('light and dark of the theme may be turned over', () => {
  const run = '<w:color w:themeColor="text1"/>'
  const settings = (mapped: string) => `<w:settings><w:clrSchemeMapping ${mapped}/></w:settings>`
  assert.deepEqual(told(read(table(cell(r('3', run))), '', '', settings('w:bg1="dark1" w:t1="light1"'))), ['3 ground-coloured'])
  assert.deepEqual(told(read(table(cell(r('3', run))), '', '', settings('w:bg1="light1" w:t1="dark1"'))), [])
})

test('what a cell holds that goes on the one above is told, unless it is the same', () => {
  const merge = (kind: string) => ({ own: `<w:vMerge w:val="${kind}"/>` })
  const document = read(
    `<w:tbl><w:tr>${cell(r('266'), merge('restart'))}${cell(r('产出'), merge('restart'))}</w:tr><w:tr>${cell(r('320'), merge('continue'))}${cell(r('产出'), merge('continue'))}</w:tr></w:tbl>`,
  )
  assert.equal(textOf(document), '266')
  assert.deepEqual(told(document), ['320 style-hidden'])
})

test('a table in a cell of which no row is seen is told', () => {
  const inner = `<w:tbl><w:tr><w:trPr><w:trHeight w:val="2" w:hRule="exact"/></w:trPr>${cell(r('320'))}</w:tr></w:tbl>`
  const document = read(table(`<w:tc>${inner}<w:p>${r('266')}</w:p></w:tc>`))
  assert.equal(textOf(document), '266')
  assert.deepEqual(told(document), ['320 hidden-row'])
})

test('a line that begins left of the paper is not seen', () => {
  const paragraph = '<w:ind w:left="-20000"/>'
  assert.deepEqual(told(read(table(cell(r('3'), { paragraph })))), ['3 off-page'])
  assert.deepEqual(told(read(table(cell(r('3'), { paragraph: '<w:ind w:left="-200"/>' })))), [])
})

test('a line of one point shows nothing', () => {
  const thin = read(table(cell(r('3'), { paragraph: '<w:spacing w:line="20" w:lineRule="exact"/>' })))
  assert.equal(textOf(thin), '')
  assert.deepEqual(told(thin), ['3 too-small'])
})

test('10,000 styles in a circle, and alternatives one inside another to the limit, end soon', () => {
  const begun = process.cpuUsage()
  const circle = Array.from({ length: 10_000 }, (_, index) =>
    style(`S${index}`, rPr('<w:sz w:val="21"/>'), { base: `S${(index + 1) % 10_000}` }),
  ).join('')
  const runs = Array.from({ length: 10_000 }, (_, index) => r('a', `<w:rStyle w:val="S${index}"/>`)).join('')
  assert.equal(textOf(read(table(cell(runs)), circle)).length, 10_000)
  const deep = '<mc:AlternateContent><mc:Choice Requires="x">'.repeat(150) + '</mc:Choice></mc:AlternateContent>'.repeat(150)
  assert.equal(textOf(read(table(cell(`${deep}${r('266')}`)))), '266')
  const { user, system } = process.cpuUsage(begun)
  assert.ok(user + system < 5_000_000)
})
