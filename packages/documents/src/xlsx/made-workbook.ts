// Workbooks for tests, as people leave them: sheets as XML, and the parts beside them.
import { strToU8, zipSync } from 'fflate'

interface Made {
  readonly sheets: readonly { readonly name?: string; readonly state?: string; readonly xml: string }[]
  readonly strings?: string
  readonly styles?: string
  /** Over the first sheet. */
  readonly drawing?: string
  /** Which the drawing names "p". */
  readonly picture?: Uint8Array
  /** Of the first sheet. */
  readonly table?: string
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function workbook({ sheets, strings, styles, drawing, picture, table }: Made): Uint8Array {
  const listed = sheets.map(
    ({ name = `Sheet`, state = 'visible' }, index) => `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`,
  )
  const related = sheets.map((_, index) => `<Relationship Id="s${index}" Type="${type}/worksheet" Target="worksheets/sheet${index}.xml"/>`)
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}<Relationship Id="t" Type="${type}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles ?? ''}</styleSheet>`,
    'xl/worksheets/_rels/sheet0.xml.rels': `<Relationships><Relationship Id="d" Type="${type}/drawing" Target="../drawings/d.xml"/><Relationship Id="t" Type="${type}/table" Target="../tables/t.xml"/></Relationships>`,
    'xl/drawings/_rels/d.xml.rels': `<Relationships><Relationship Id="p" Type="${type}/image" Target="../media/p.png"/></Relationships>`,
    ...(drawing === undefined ? {} : { 'xl/drawings/d.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r">${drawing}</xdr:wsDr>` }),
    ...(table === undefined ? {} : { 'xl/tables/t.xml': table }),
  }
  sheets.forEach(({ xml }, index) => (parts[`xl/worksheets/sheet${index}.xml`] = xml))
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(picture === undefined ? bytes : { ...bytes, 'xl/media/p.png': picture })
}

export const sheet = (rows: string, after = '', before = '') => ({
  xml: `<worksheet xmlns:r="r">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
})
export const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
