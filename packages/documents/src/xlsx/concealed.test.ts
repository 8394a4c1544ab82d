// What a workbook holds and a person does not see; beside each its twin that is seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import { inline, sheet, workbook } from './made-workbook.ts'
import { readXlsx } from './read.ts'

type Made = Parameters<typeof workbook>[0]

/** The shown texts with their doubts, and what is concealed. */
function read(made: Made): { shown: string[]; concealed: string[] } {
  const { blocks, concealed = [] } = readXlsx(workbook(made))
  return {
    shown: blocks.flatMap((block) =>
      block.type === 'table'
        ? block.cells.filter(({ text }) => text !== '').map(({ text, doubt }) => (doubt === null ? text : `${text} (${doubt})`))
        : [],
    ),
    concealed: concealed.map(({ at, text, how }) => `${'cell' in at ? at.cell.replace('Sheet!', '') : ''} ${text} ${how}`),
  }
}

const fonts = (...each: readonly string[]): string => `<fonts>${['', ...each].map((font) => `<font>${font}</font>`).join('')}</fonts>`
const fills = (...each: readonly string[]): string =>
  `<fills>${['', ...each].map((colour) => (colour === '' ? '<fill/>' : `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`)).join('')}</fills>`
const styles = (...each: readonly string[]): string => `<cellXfs><xf/>${each.map((xf) => `<xf ${xf}/>`).join('')}</cellXfs>`
const one = (cell: string, extra: Partial<Made> = {}, after = '') => read({ sheets: [sheet(`<row r="1">${cell}</row>`, after)], ...extra })
const runs = (...each: readonly (readonly [text: string, properties: string])[]): string =>
  `<c r="A1" t="inlineStr"><is>${each.map(([text, properties]) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`).join('')}</is></c>`

test('runs in white, of one point or struck out are left out and told; in colour, of five points or not struck they are read', () => {
  assert.deepEqual(one(runs(['3', '<color rgb="FFFFFFFF"/>'], ['26', ''], ['.', '<sz val="1"/>'], ['6天', '<strike val="0"/>'])), {
    shown: ['266天'],
    concealed: ['A1 3 ground-coloured', 'A1 . too-small'],
  })
  assert.deepEqual(one(runs(['320天', '<strike/>'], ['266天', ''])), { shown: ['266天'], concealed: ['A1 320天 struck-out'] })
  assert.deepEqual(one(runs(['3', '<color rgb="FFFF0000"/>'], ['26', '<sz val="5"/>'])), { shown: ['326'], concealed: [] })
})

test('white type is seen on a ground of its own, and not on white', () => {
  const made = { styles: fonts('<color theme="0"/>', '<color indexed="9"/>') + fills('rgb="FF4472C4"', 'theme="1"') }
  const cell = '<c r="A1" s="1"><v>320</v></c>'
  const shown = { shown: ['320'], concealed: [] }
  assert.deepEqual(one(cell, { styles: made.styles + styles('fontId="1"') }), { shown: [], concealed: ['A1 320 ground-coloured'] })
  assert.deepEqual(one(cell, { styles: made.styles + styles('fontId="1" fillId="1"') }), shown)
  assert.deepEqual(one(cell, { styles: made.styles + styles('fontId="2" fillId="2"') }), shown)
  assert.deepEqual(one(cell, { styles: made.styles + styles('fillId="2"') }), { shown: [], concealed: ['A1 320 ground-coloured'] })
})

test('a tint makes a colour of the theme lighter: pale grey is read, white by tint is not', () => {
  const styled = (font: string) => one('<c r="A1" s="1"><v>320</v></c>', { styles: fonts(font) + styles('fontId="1"') })
  assert.deepEqual(styled('<color theme="0" tint="-0.35"/>').shown, ['320'])
  assert.deepEqual(styled('<color theme="1" tint="1"/>').concealed, ['A1 320 ground-coloured'])
})

test('the ground of a table style or a gradient is not known, and its white heads are read', () => {
  const white = fonts('<color rgb="FFFFFFFF"/>')
  const tabled = { styles: white + styles('fontId="1"'), table: '<table ref="A1:C9"/>' }
  assert.deepEqual(one('<c r="A1" s="1"><v>320</v></c>', tabled, '<tableParts/>').shown, ['320'])
  const gradient = `${white}<fills><fill/><fill><gradientFill/></fill></fills>${styles('fontId="1" fillId="1"')}`
  assert.deepEqual(one('<c r="A1" s="1"><v>320</v></c>', { styles: gradient }).shown, ['320'])
  const stops = (last: string) =>
    `${white}<fills><fill/><fill><gradientFill><stop><color rgb="FFFFFFFF"/></stop><stop><color rgb="${last}"/></stop></gradientFill></fill></fills>${styles('fontId="1" fillId="1"')}`
  assert.deepEqual(one('<c r="A1" s="1"><v>320</v></c>', { styles: stops('FF000000') }).shown, ['320'])
  assert.deepEqual(one('<c r="A1" s="1"><v>320</v></c>', { styles: stops('FFFFFFFF') }).shown, [])
})

const formatted = (code: string, value: string, kind = 'n') =>
  one(`<c r="A1" s="1" t="${kind}"><v>${value}</v></c>`, {
    styles: `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts>${styles('numFmtId="170"')}`,
  })

test('a format that shows nothing conceals, one that shows another number is told and doubted', () => {
  assert.deepEqual(formatted(';;;', '320'), { shown: [], concealed: ['A1 320 style-hidden'] })
  assert.deepEqual(formatted(';;;', '320天', 'str'), { shown: [], concealed: ['A1 320天 style-hidden'] })
  assert.deepEqual(formatted('[White]0', '320'), { shown: [], concealed: ['A1 320 ground-coloured'] })
  const unlike = { shown: ['266天 (shown-differs-from-stored)'] }
  assert.deepEqual(formatted('"266天"', '320'), { ...unlike, concealed: ['A1 存320，显示266天 shown-differs-from-stored'] })
  assert.deepEqual(formatted('"266天";;;"266天"', '320天', 'str'), {
    ...unlike,
    concealed: ['A1 存320天，显示266天 shown-differs-from-stored'],
  })
  assert.deepEqual(formatted('"2"0"天"', '66'), { ...unlike, concealed: ['A1 存66，显示266天 shown-differs-from-stored'] })
})

test('a format that rounds, scales, adds a unit or shows a dash for nought is no difference', () => {
  const cases = [
    ['0"天"', '265.7', '266天'],
    ['0.0,"千元"', '20500', '20.5千元'],
    ['0!.0,"万元"', '205000', '20.5万元'],
    ['0.0%', '0.97234', '97.2%'],
    ['yyyy"年"m"月"', '44926', '2022年12月'],
    ['0;-0;"-"', '0', '-'],
    ['#,##0.00_ ;(#,##0.00)', '-4500', '(4,500.00)'],
    ['000-0000', '1234567', '123-4567'],
    ['"≥"0"㎡（2022年）"', '320', '≥320㎡（2022年）'],
    ['0.00E+00', '12345', '1.23E+04'],
  ] as const
  for (const [code, value, text] of cases) assert.deepEqual(formatted(code, value), { shown: [text], concealed: [] }, code)
  assert.deepEqual(formatted('0;-0;', '0'), { shown: [], concealed: [] })
})

const conditional = (cells: string, rules: string, changes: string) =>
  read({
    sheets: [sheet(`<row r="1">${cells}</row>`, `<conditionalFormatting sqref="A1:B1">${rules}</conditionalFormatting>`)],
    styles: `<dxfs>${changes}</dxfs>`,
  })
const rule = (kind: string, formula: string, more = ''): string =>
  `<cfRule type="${kind}" dxfId="0" priority="1" ${more}><formula>${formula}</formula></cfRule>`
const shows266 = '<dxf><numFmt numFmtId="171" formatCode="&quot;266天&quot;"/></dxf>'
const white = '<dxf><font><color rgb="FFFFFFFF"/></font></dxf>'
const number = (reference: string, value: number): string => `<c r="${reference}"><v>${value}</v></c>`

test('a conditional format that shows another number is told where its condition holds', () => {
  const told = { shown: ['266天 (shown-differs-from-stored)'], concealed: ['A1 存320，显示266天 shown-differs-from-stored'] }
  for (const [kind, formula, more] of [
    ['expression', 'TRUE', ''],
    ['expression', 'A1&gt;300', ''],
    ['cellIs', '320', 'operator="equal"'],
    ['containsText', '', 'text="32"'],
  ] as const)
    assert.deepEqual(conditional(number('A1', 320), rule(kind, formula, more), shows266), told, kind)
  assert.deepEqual(conditional(number('A1', 320), rule('cellIs', '100', 'operator="lessThan"'), shows266), {
    shown: ['320'],
    concealed: [],
  })
})

test('the formula of a condition moves with the cell', () => {
  const seen = conditional(number('A1', 5) + number('B1', 8), rule('expression', 'A1=8'), white)
  assert.deepEqual(seen, { shown: ['5'], concealed: ['B1 8 ground-coloured'] })
})

test('where a condition cannot be told the cell is doubted, and only where the format would matter', () => {
  const today = rule('expression', 'TODAY()&gt;45000')
  assert.deepEqual(conditional(number('A1', 320), today, white), { shown: ['320 (conditional-format)'], concealed: [] })
  const yellow = '<dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>'
  assert.deepEqual(conditional(number('A1', 320), today, yellow), { shown: ['320'], concealed: [] })
})

test('values that stand out among the others are those that the format changes', () => {
  const seen = (kind: string, more = '') => conditional(number('A1', 320) + number('B1', 266), rule(kind, '', more), white).shown.join()
  const both = '320,266'
  assert.equal(seen('duplicateValues'), both)
  assert.equal(conditional(number('A1', 320) + number('B1', 320), rule('duplicateValues', ''), white).shown.join(), '')
  assert.equal(seen('uniqueValues'), '')
  assert.equal(seen('top10', 'rank="1"'), '266')
  assert.equal(seen('top10', 'rank="1" bottom="1"'), '320')
  assert.equal(seen('top10', 'rank="50" percent="1"'), '266')
  assert.equal(seen('aboveAverage'), '266')
  assert.equal(seen('aboveAverage', 'aboveAverage="0"'), '320')
})

test('a rule that whitens errors hides no value', () => {
  const error = '<c r="A1" t="e"><v>#DIV/0!</v></c>'
  for (const formula of ['ISERROR(A1)', 'IFERROR(A1,0)=0', 'ISERROR(A1)*1'])
    assert.deepEqual(conditional(error + number('B1', 320), rule('expression', formula), white), { shown: ['320'], concealed: [] }, formula)
})

test('conditions and formulas look at other sheets of the workbook', () => {
  const other = { name: '台账', ...sheet(`<row r="1">${number('A1', 266)}</row>`) }
  const format = `<conditionalFormatting sqref="A1">${rule('expression', "'台账'!$A$1=266")}</conditionalFormatting>`
  const hidden = read({ sheets: [sheet(`<row r="1">${number('A1', 320)}</row>`, format), other], styles: `<dxfs>${white}</dxfs>` })
  assert.deepEqual(hidden, { shown: ['266'], concealed: ['A1 320 ground-coloured'] })
  const reckoned = read({ sheets: [sheet('<row r="1"><c r="A1"><f>台账!A1</f><v>320</v></c></row>'), other] })
  assert.deepEqual(reckoned.concealed, ['A1 存320，公式得266 shown-differs-from-stored'])
})

test('a formula that can only fail does not give what stands in the file', () => {
  const failing = one('<c r="A1" t="str"><f>9^9^9^9&amp;"天"</f><v>320天</v></c>')
  assert.deepEqual(failing, {
    shown: ['320天 (shown-differs-from-stored)'],
    concealed: ['A1 存320天，公式得#NUM! shown-differs-from-stored'],
  })
})

test('of several conditional formats the first decides, and one that stops ends them', () => {
  const rules = (stops: string) =>
    `<cfRule type="expression" dxfId="0" priority="1" ${stops}><formula>TRUE</formula></cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule>`
  const bold = '<dxf><font><b/></font></dxf>'
  assert.deepEqual(conditional(number('A1', 320), rules(''), bold + white).shown, [])
  assert.deepEqual(conditional(number('A1', 320), rules('stopIfTrue="1"'), bold + white).shown, ['320'])
})

test('a bar or a sign in place of the value hides it', () => {
  const bar = (shows: string) => `<cfRule type="dataBar" priority="1"><dataBar ${shows}/></cfRule>`
  assert.deepEqual(conditional(number('A1', 320), bar('showValue="0"'), ''), { shown: [], concealed: ['A1 320 style-hidden'] })
  assert.deepEqual(conditional(number('A1', 320), bar(''), ''), { shown: ['320'], concealed: [] })
})

test('a formula that reckons something else than the file says is told, one that agrees is not', () => {
  const reckoned = (formula: string, value: string, kind = 'n') =>
    one(`<c r="A1" t="${kind}"><f>${formula}</f><v>${value}</v></c>${number('B1', 100)}${number('C1', 166)}`)
  assert.deepEqual(reckoned('SUM(B1:C1)', '320'), {
    shown: ['320 (shown-differs-from-stored)', '100', '166'],
    concealed: ['A1 存320，公式得266 shown-differs-from-stored'],
  })
  assert.deepEqual(reckoned('B1+C1&amp;"天"', '320天', 'str').concealed, ['A1 存320天，公式得266天 shown-differs-from-stored'])
  assert.deepEqual(reckoned('SUM(B1:C1)', '266').concealed, [])
  assert.deepEqual(reckoned('266', '320').concealed, ['A1 存320，公式得266 shown-differs-from-stored'])
  assert.deepEqual(reckoned('ROUND(B1/C1,3)', '0.602').concealed, [])
  assert.deepEqual(reckoned('Sheet2!A1*3', '320').concealed, [])
  assert.deepEqual(reckoned('VLOOKUP(B1,B1:C1,2)', '320').concealed, [])
})

test('an array formula of one cell is reckoned, one of several is not', () => {
  const array = (ref: string) => one(`<c r="A1" t="str"><f t="array" ref="${ref}">266&amp;"天"</f><v>320天</v></c>`).concealed.length
  assert.equal(array('A1'), 1)
  assert.equal(array('A1:B1'), 0)
})

test('signs set high are smaller than their size says', () => {
  const raised = (size: number) =>
    one(`<c r="A1" t="inlineStr"><is><r><rPr><vertAlign val="superscript"/><sz val="${size}"/></rPr><t>3</t></r><r><t>266</t></r></is></c>`)
      .shown
  assert.deepEqual(raised(3), ['266'])
  assert.deepEqual(raised(8), ['3266'])
})

test('a shared formula stands once and moves', () => {
  const rows = `<row r="1">${number('A1', 1)}<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2">${number('A2', 5)}<c r="B2"><f t="shared" si="0"/><v>99</v></c></row>`
  assert.deepEqual(read({ sheets: [sheet(rows)] }).concealed, ['B2 存99，公式得10 shown-differs-from-stored'])
})

test('a cell written twice is doubted, unless both say the same', () => {
  assert.deepEqual(one(inline('A1', '320天') + inline('A1', '266天')), {
    shown: ['266天 (written-twice)'],
    concealed: ['A1 320天 written-twice'],
  })
  assert.deepEqual(one(inline('A1', '266天') + inline('A1', '266天')), { shown: ['266天'], concealed: [] })
})

test('a cell that holds a text beside a value is doubted', () => {
  const both = (kind: string) => one(`<c r="A1" t="${kind}"><is><t>320天</t></is><v>0</v></c>`, { strings: '<si><t>266天</t></si>' })
  assert.deepEqual(both('s'), { shown: ['266天 (written-twice)'], concealed: ['A1 320天 written-twice'] })
  assert.deepEqual(both('inlineStr').shown, ['320天 (written-twice)'])
})

test('what another namespace brings in is no cell and no text', () => {
  const foreign = inline('A1', '320天').replaceAll('<', '<x14:').replaceAll('<x14:/', '</x14:')
  assert.deepEqual(one(foreign + inline('B1', '266天')).shown, ['266天'])
  assert.deepEqual(one(foreign.replaceAll('x14:', '').replace('<c ', '<c xmlns="urn:other" ') + inline('B1', '266天')).shown, ['266天'])
  assert.deepEqual(one('<c r="A1" t="s"><v>0</v></c>', { strings: '<si><t>266天</t><x:t xmlns:x="urn:q">320</x:t></si>' }).shown, ['266天'])
  const prefixed = sheet(`<row r="1">${inline('A1', '266天')}</row>`).xml.replaceAll(/<(\/?)/g, '<$1x:')
  assert.deepEqual(read({ sheets: [{ xml: prefixed }] }).shown, ['266天'])
})

test('a formula that changes with the time is doubted where its value cannot be told', () => {
  const timed = (formula: string) => one(`<c r="A1" t="str"><f>${formula}</f><v>320天</v></c>`)
  assert.deepEqual(timed('IF(NOW()&gt;45000,266,320)&amp;"天"'), { shown: ['320天 (changes-with-time)'], concealed: [] })
  assert.deepEqual(timed('VLOOKUP("TODAY()",A1:B2,2)').shown, ['320天'])
})

test('lines that a row of fixed height has no room for are doubted', () => {
  const lines = (row: string) => read({ sheets: [sheet(`<row r="1" ${row}>${inline('A1', '实际320天\n\n\n266天')}</row>`)] }).shown
  assert.deepEqual(lines('ht="20" customHeight="1"'), ['实际320天\n266天 (drawn-elsewhere)'])
  assert.deepEqual(lines('ht="60" customHeight="1"'), ['实际320天\n266天'])
  assert.deepEqual(lines('ht="20"'), ['实际320天\n266天'])
})

test('hidden rows, columns and sheets are told with their texts, blank ones are not', () => {
  const rows = `<row r="1">${inline('A1', 'a')}${inline('B1', 'b')}${inline('C1', 'c')}</row><row r="2" hidden="1">${inline('A2', 'd')}${inline('B2', 'e')}</row><row r="3" ht="0.5">${inline('C3', 'f')}</row><row r="4" hidden="1"/><row r="5">${inline('A5', 'g')}</row>`
  const columns = '<cols><col min="2" max="2" width="0"/></cols>'
  const seen = read({ sheets: [sheet(rows, '', columns), { name: '旧', state: 'veryHidden', ...sheet(rows) }] })
  assert.deepEqual(seen.shown, ['a', 'c', 'g'])
  assert.deepEqual(seen.concealed, ['B1 b hidden-column', 'A2 d e hidden-row', 'C3 f hidden-row', '旧!A1 a b c g hidden-sheet'])
})

const png = (kind: number): Uint8Array => Uint8Array.from({ length: 64 }, (_, at) => ({ 0: 0x89, 1: 0x50, 25: kind })[at] ?? 0)
const anchor = (inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>9000</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}</xdr:twoCellAnchor>`
const picture = anchor('<xdr:pic><xdr:blipFill><a:blip r:embed="p"/></xdr:blipFill></xdr:pic>')
const shape = (fill: string): string => anchor(`<xdr:sp><xdr:spPr>${fill}</xdr:spPr></xdr:sp>`)
const under = (drawing: string, kind = 2) =>
  one(number('A1', 320) + number('B1', 7), { drawing, picture: png(kind) }, '<drawing r:id="d"/>')

test('a cell under a picture or a filled shape is not seen, under a seal that may be seen through it is doubted', () => {
  const concealed = { shown: ['7'], concealed: ['A1 320 under-picture'] }
  assert.deepEqual(under(picture), concealed)
  assert.deepEqual(under(shape('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>')), concealed)
  assert.deepEqual(under(picture, 6), { shown: ['320 (under-picture)', '7'], concealed: [] })
  const group = (inside: string): string => anchor(`<xdr:grpSp><xdr:sp><xdr:spPr>${inside}</xdr:spPr></xdr:sp></xdr:grpSp>`)
  assert.deepEqual(under(group('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>')), concealed)
  assert.deepEqual(under(group('<a:noFill/>')), { shown: ['320', '7'], concealed: [] })
  assert.deepEqual(under(shape('<a:noFill/>')), { shown: ['320', '7'], concealed: [] })
})

test('what lies at a place in points lies over a cell that is not known for sure, and doubts it', () => {
  const box = '<xdr:pos x="0" y="0"/><xdr:ext cx="609600" cy="190500"/><xdr:sp><xdr:spPr><a:solidFill/></xdr:spPr></xdr:sp>'
  assert.deepEqual(under(`<xdr:absoluteAnchor>${box}</xdr:absoluteAnchor>`), { shown: ['320 (under-picture)', '7'], concealed: [] })
})

test('conditional formats by the ten thousand are looked at in time, and refused beyond', () => {
  const cells = Array.from({ length: 200 }, (_, row) => `<row r="${row + 1}">${number(`A${row + 1}`, row)}</row>`).join('')
  const many = (count: number, sqref: string) =>
    read({
      sheets: [sheet(cells, `<conditionalFormatting sqref="${sqref}">${rule('expression', 'A1=0').repeat(count)}</conditionalFormatting>`)],
      styles: `<dxfs>${white}</dxfs>`,
    })
  assert.deepEqual(many(3000, 'A1:A50 A60:XFD1048576').concealed, ['A1 0 ground-coloured'])
  assert.throws(() => many(20_000, 'A1:XFD1048576'), OperationError)
})
