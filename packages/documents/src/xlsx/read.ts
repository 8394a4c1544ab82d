// Spreadsheets: each visible sheet's used range as one table, cells as they are shown. hucre, measured first, has no limits that we could set: a sheet of
// 300 bytes with two cells in opposite corners takes it 4 s and 580 MiB, and a document type passes. So cells are read here, from the same XML as Word's.
import { OperationError } from '@jizheng/core'
import type { Document, Table } from '../document.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { partText, relatedParts } from '../package-parts.ts'
import { attribute, child, childrenNamed, parseXml } from '../xml.ts'
import { openArchive } from '../zip.ts'
import type { Archive } from '../zip.ts'
import { sheetTable } from './sheet.ts'
import { sharedTexts } from './shared-texts.ts'
import { formatCodes } from './styles.ts'

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
  const book = {
    texts: sharedTexts(textOf('sharedStrings'), limits),
    formats: formatCodes(textOf('styles'), limits),
    isFrom1904: properties !== null && ['1', 'true'].includes(attribute(properties, 'date1904') ?? '0'),
  }
  const blocks: Table[] = []
  for (const sheet of childrenNamed(child(root, 'sheets'), 'sheet')) {
    if (!isWhole && (attribute(sheet, 'state') ?? 'visible') !== 'visible') continue
    const id = Object.entries(sheet.attributes).find(([name]) => /^(?:.*:)?id$/.test(name))?.[1]
    const part = parts.find((one) => one.id === id && one.type === 'worksheet')
    const written = part === undefined ? null : partText(archive, part.target)
    if (written === null) continue
    const table = sheetTable(parseXml(written, limits), { name: attribute(sheet, 'name') ?? '', book, limits, isWhole })
    if (table !== null) blocks.push(table)
  }
  if (blocks.length === 0 && archive.names.some((name) => /(^|\/)media\//.test(name))) throw new OperationError('no-text-layer')
  return { format: 'xlsx', blocks }
}
