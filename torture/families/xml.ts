// Word files and workbooks that are sound archives around broken markup: depth, spans, merges, references, names, encodings.
import type { Chance } from '../chance.ts'
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { changed, changes, endOf, oddValues, someTag } from '../markup.ts'
import { packageOf, packed, type Part, part, unpacked } from '../packed-parts.ts'

type Parts = Part[]

const main = /document\.xml$|sheet1\.xml$/
const text = (one: Part): string => Buffer.from(one.data).toString('utf8')
const write = (one: Part, source: string): void => void (one.data = Buffer.from(source))

/** Mostly the part with the cells, sometimes any other. */
const somePart = (parts: Parts, chance: Chance): Part =>
  chance.once(3) ? chance.pick(parts) : (parts.find(({ name }) => main.test(name)) ?? parts[0]!)

const general = Object.entries(changes).map(([name, act]): Edit<Parts> => ({
  name,
  change: (parts, chance) => {
    const one = somePart(parts, chance)
    write(
      one,
      changed(text(one), (all) => act(all, chance)),
    )
  },
}))

const inPart = (name: string, which: RegExp, act: (all: string[], chance: Chance) => void): Edit<Parts> => ({
  name,
  change: (parts, chance) => {
    const one = parts.find((each) => which.test(each.name))
    if (one !== undefined)
      write(
        one,
        changed(text(one), (all) => act(all, chance)),
      )
  },
})

const number = (chance: Chance): string =>
  chance.pick([...oddValues.filter((value) => /^[^<&]*$/u.test(value) && !value.startsWith('\u0000')), String(chance.nat(100))])

/** Cell properties of random cells, many at once: merges that begin nowhere, end nowhere, cross. */
const wordCells = inPart('merges and spans at random', /document\.xml$/, (all, chance) => {
  for (let times = chance.between(1, 60); times > 0; times--) {
    const at = someTag(all, chance, /^w:tcPr$/)
    if (at < 0) return
    const property = chance.pick([
      `<w:gridSpan w:val="${number(chance)}"/>`,
      '<w:vMerge/>',
      '<w:vMerge w:val="restart"/>',
      '<w:hMerge/>',
      '<w:hMerge w:val="restart"/>',
      `<w:tcW w:w="${number(chance)}" w:type="dxa"/>`,
    ])
    all.splice(at + 1, 0, property)
  }
})
const wordRows = inPart('rows that begin elsewhere', /document\.xml$/, (all, chance) => {
  const at = someTag(all, chance, /^w:tr$/)
  if (at >= 0) all.splice(at + 1, 0, `<w:trPr><w:gridBefore w:val="${number(chance)}"/><w:wBefore w:w="${number(chance)}"/></w:trPr>`)
})
const wordNested = inPart('a table inside a cell', /document\.xml$/, (all, chance) => {
  const table = someTag(all, chance, /^w:tbl$/)
  const cell = someTag(all, chance, /^w:p$/)
  if (table < 0 || cell < 0) return
  const whole = all.slice(table, endOf(all, table))
  if (whole.length < 20_000) for (let times = chance.pick([1, 2, 12]); times > 0; times--) all.splice(cell, 0, ...whole)
})
const merges = inPart('merges of a sheet', /sheet1\.xml$/, (all, chance) => {
  const name = () => `${'ABCDEFGHIZ'[chance.nat(10)]}${chance.between(1, 60)}`
  const many = chance.pick([3, 50, 5000])
  const listed = Array.from({ length: many }, () => `<mergeCell ref="${chance.once(8) ? number(chance) : `${name()}:${name()}`}"/>`)
  const at = all.findIndex((piece) => piece.startsWith('<mergeCells'))
  if (at >= 0) all.splice(at + 1, 0, ...listed)
  else all.splice(all.indexOf('</sheetData>') + 1, 0, '<mergeCells>', ...listed, '</mergeCells>')
})
const sheetCells = inPart('cells that refer to nothing', /sheet1\.xml$/, (all, chance) => {
  for (let times = chance.between(1, 30); times > 0; times--) {
    const at = someTag(all, chance, /^c$/)
    if (at < 0) return
    all[at] =
      `<c r="${chance.once(3) ? number(chance) : `${'ABCXFD'.slice(0, chance.between(1, 3))}${chance.between(1, 2000)}`}" s="${number(chance)}" t="${chance.pick(['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'x', ''])}">`
  }
})
const styles = inPart('formats of numbers', /styles\.xml$/, (all, chance) => {
  const code = chance.pick([
    '[',
    '[&gt;',
    '0'.repeat(500),
    '@@@',
    '[h]:mm:ss',
    '???/???',
    'yyyy',
    '#,##0.00_);[Red](#,##0.00)',
    '[$-804]',
    '&quot;',
    '\\',
    '0.0E+0',
    '[DBNum1]',
    ';;;',
    '[<=1]0;[>1]"x"',
    'General;-General',
    'G/通用格式',
    '%%%%',
  ])
  const numbers = Array.from({ length: 200 }, (_, id) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  all.splice(2, 0, `<numFmts count="200">`, ...numbers, '</numFmts>')
})
const cyclicStyles: Edit<Parts> = {
  name: 'styles and lists that rest on each other',
  change: (parts) => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const style = (id: string, on: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const list = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/><w:lvl w:ilvl="0"><w:start w:val="-9"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%9.%0.%%"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const at = parts.find(({ name }) => name === 'word/styles.xml')
    if (at !== undefined) write(at, `<w:styles ${w}>${style('a', 'b')}${style('b', 'a')}${style('c', 'c')}</w:styles>`)
    parts.push(part('word/numbering.xml', Buffer.from(`<w:numbering ${w}>${list}</w:numbering>`)))
    const rels = parts.find(({ name }) => name === 'word/_rels/document.xml.rels')
    if (rels !== undefined) write(rels, text(rels).replace('</Relationships>', '<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/></Relationships>'))
    const body = parts.find(({ name }) => name === 'word/document.xml')
    if (body !== undefined) write(body, text(body).replaceAll('<w:p><w:pPr>', '<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>'))
  },
} // prettier-ignore
const relations = inPart('relations that lead nowhere', /\.rels$/, (all, chance) => {
  const target = chance.pick([
    '',
    '.',
    '..',
    '/',
    '../../../x',
    '_rels/.rels',
    '[Content_Types].xml',
    'http://x/',
    '%2e%2e',
    'word/document.xml',
    'x'.repeat(9000),
  ])
  all.forEach((piece, index) => void (all[index] = chance.once(3) ? piece.replace(/Target="[^"]*"/, `Target="${target}"`) : piece))
})
const encoded: Edit<Parts> = {
  name: 'another encoding',
  change: (parts, chance) => {
    const one = somePart(parts, chance)
    const source = text(one)
    if (chance.once(2)) one.data = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(source, 'utf16le')])
    else
      one.data = Buffer.from(
        source.replace(/encoding="[^"]*"/i, `encoding="${chance.pick(['utf-16', 'gb2312', 'x', 'utf-7', 'iso-2022-kr'])}"`),
        chance.pick(['latin1', 'utf8', 'utf16le'] as const),
      )
  },
}

export const xml: Family<Parts> = {
  name: 'xml',
  base: (chance) => unpacked(fixtureFile(chance, chance.pick(['docx', 'xlsx'] as const))),
  edits: [...general, wordCells, wordRows, wordNested, merges, sheetCells, styles, cyclicStyles, relations, encoded],
  mostEdits: 4,
  finish: (parts) => ({ name: 'torture.docx', bytes: packed(packageOf(parts)) }),
}
