// Spreadsheets: each visible sheet's used range as one table, cells as they are shown. hucre, measured first, has no limits that we could set: a sheet of
// 300 bytes with two cells in opposite corners takes it 4 s and 580 MiB, and a document type passes. So cells are read here, from the same XML as Word's.
import { OperationError } from '@jizheng/core'
import type { Concealed } from '@jizheng/core'
import type { Document, Table } from '../document.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { partText, relatedParts } from '../package-parts.ts'
import { attribute, child, childrenNamed, parseXml } from '../xml.ts'
import { openArchive } from '../zip.ts'
import type { Archive } from '../zip.ts'
import type { Surroundings } from './formula.ts'
import { heldCells } from './held-cells.ts'
import { cut } from './hidden-parts.ts'
import { isOpaquePicture } from './pictures.ts'
import { areaOf } from './position.ts'
import { readSheet, type ReadSheet, type Sheet } from './sheet.ts'
import { sheetValues } from './sheet-values.ts'
import { sharedTexts } from './shared-texts.ts'
import { stylesOf } from './styles.ts'

/** Throws OperationError: archive-bomb, xml-entities, file-damaged, file-truncated, file-too-large, file-encrypted, no-text-layer. */
export function readXlsx(bytes: Uint8Array, limits: Limits = defaultLimits, archive: Archive = openArchive(bytes, limits)): Document {
  return workbook(archive, limits, false)
}

/** With hidden rows, columns and sheets: what a filter hides in a working paper that comes back was filled in all the same. */
export const readWholeXlsx = (bytes: Uint8Array, limits: Limits = defaultLimits): Document =>
  workbook(openArchive(bytes, limits), limits, true)

function workbook(archive: Archive, limits: Limits, isWhole: boolean): Document {
  const main = relatedParts(archive, '', limits).find((part) => part.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const source = partText(archive, main)
  if (source === null) throw new OperationError('file-damaged', { why: 'no-workbook' })
  const root = parseXml(source, limits)
  const parts = relatedParts(archive, main, limits)
  const textOf = (type: string) => {
    const target = parts.find((part) => part.type === type)?.target
    return target === undefined ? null : partText(archive, target)
  }
  const properties = child(root, 'workbookPr')
  const styles = stylesOf(textOf('styles'), () => textOf('theme'), limits)
  const book = {
    texts: sharedTexts(textOf('sharedStrings'), styles.theme, limits),
    styles,
    isFrom1904: properties !== null && ['1', 'true'].includes(attribute(properties, 'date1904') ?? '0'),
  }
  const sheets = childrenNamed(child(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const id = Object.entries(sheet.attributes).find(([key]) => /^(?:.*:)?id$/.test(key))?.[1]
    const part = parts.find((one) => one.id === id && one.type === 'worksheet')
    return part === undefined ? [] : [{ sheet, part, name: attribute(sheet, 'name') ?? '' }]
  })
  const known = new Map<string, Surroundings | undefined>()
  const onSheet = (name: string): Surroundings | undefined => {
    const key = name.toLowerCase()
    if (!known.has(key)) {
      const target = sheets.find((one) => one.name.toLowerCase() === key)?.part.target
      const written = target === undefined ? null : partText(archive, target)
      known.set(key, written === null ? undefined : sheetValues(heldCells(parseXml(written, limits), book).cells))
    }
    return known.get(key)
  }
  const blocks: Table[] = []
  const concealed: Concealed[] = []
  for (const { sheet, part, name } of sheets) {
    const isShown = isWhole || (attribute(sheet, 'state') ?? 'visible') === 'visible'
    const written = partText(archive, part.target)
    if (written === null) continue
    const read = () =>
      readSheet(parseXml(written, limits), { name, book, limits, onSheet, isWhole, ...partsOver(archive, part.target, limits) })
    if (!isShown) concealed.push(...hiddenSheet(name, read))
    else {
      const { table, concealed: own } = read()
      if (table !== null) blocks.push(table)
      concealed.push(...own)
    }
  }
  if (blocks.length === 0 && archive.names.some((name) => /(^|\/)media\//.test(name))) throw new OperationError('no-text-layer')
  return { format: 'xlsx', blocks, ...(concealed.length > 0 && { concealed }) }
}

/** Its first texts; whether they look like a form is not decided here. One that cannot be read keeps no other from being read. */
function hiddenSheet(name: string, read: () => ReadSheet): Concealed[] {
  const texts = textsOf(read)
  return texts.length === 0 ? [] : [{ at: { cell: `${name}!A1` }, text: cut(texts.join(' ')), how: 'hidden-sheet' }]
}

function textsOf(read: () => ReadSheet): string[] {
  try {
    return read().table?.cells.flatMap(({ text }) => (text === '' ? [] : [text])) ?? []
  } catch (error) {
    if (error instanceof OperationError) return []
    throw error
  }
}

/** What a sheet's own relationships bring: a drawing with its pictures, tables. */
function partsOver(archive: Archive, target: string, limits: Limits): Pick<Sheet, 'drawing' | 'styledAreas'> {
  const rootOf = (type: string) =>
    relatedParts(archive, target, limits)
      .filter((part) => part.type === type)
      .flatMap((part) => {
        const source = partText(archive, part.target)
        return source === null ? [] : [{ target: part.target, root: parseXml(source, limits) }]
      })
  return {
    drawing() {
      const [drawing] = rootOf('drawing')
      if (drawing === undefined) return null
      const pictures = relatedParts(archive, drawing.target, limits)
      const isOpaque = (id: string): boolean => {
        const picture = pictures.find((one) => one.id === id)
        const bytes = picture === undefined ? null : archive.read(picture.target)
        return bytes !== null && isOpaquePicture(bytes)
      }
      return { root: drawing.root, isOpaque }
    },
    styledAreas: () => rootOf('table').flatMap(({ root }) => (attribute(root, 'ref') === null ? [] : [areaOf(attribute(root, 'ref')!)])),
  }
}
