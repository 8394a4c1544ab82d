// Word documents: paragraphs and tables of the body as printed: tracked changes taken, hidden text and headers left out.
import { OperationError } from '@jizheng/core'
import type { Document } from '../document.ts'
import { flowBlocks } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { partText, relatedParts } from '../package-parts.ts'
import { child, elements, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { openArchive } from '../zip.ts'
import type { Archive } from '../zip.ts'
import { numberingOf } from './numbering.ts'
import type { Numbering } from './numbering.ts'
import { contentOf, isOn, isRemoved } from './run.ts'
import { placeRows } from './table.ts'

/** Throws OperationError: archive-bomb, xml-entities, file-damaged, file-truncated, file-too-large, file-encrypted, no-text-layer. */
export function readDocx(bytes: Uint8Array, limits: Limits = defaultLimits, archive: Archive = openArchive(bytes, limits)): Document {
  const main = relatedParts(archive, '', limits).find((part) => part.type === 'officeDocument')?.target ?? 'word/document.xml'
  const source = partText(archive, main)
  if (source === null) throw new OperationError('file-damaged', { why: 'no-body' })
  const body = child(parseXml(source, limits), 'w:body')
  if (body === null) throw new OperationError('file-damaged', { why: 'no-body' })
  const parts = relatedParts(archive, main, limits)
  const textOf = (type: string) => {
    const target = parts.find((part) => part.type === type)?.target
    return target === undefined ? null : partText(archive, target)
  }
  const laid = flowBlocks(blockFlow(body, numberingOf(textOf('numbering'), textOf('styles'), limits)), limits)
  const hasPictures = archive.names.some((name) => /(^|\/)media\//.test(name))
  if (laid.blocks.length === 0 && hasPictures) throw new OperationError('no-text-layer')
  return { format: 'docx', ...laid }
}

/** What stands in a body, a cell, a text box or a content control. */
function blockFlow(parent: XmlElement, numbering: Numbering): Flow[] {
  return elements(parent).flatMap((element): Flow[] => {
    if (element.name === 'w:p') return paragraphFlow(element, numbering)
    if (element.name === 'w:tbl') return [tableFlow(element, numbering)]
    return isRemoved(element) ? [] : contentOf(element, (inner) => blockFlow(inner, numbering))
  })
}

function paragraphFlow(paragraph: XmlElement, numbering: Numbering): Flow[] {
  const properties = child(paragraph, 'w:pPr')
  const boxes: Flow[] = []
  const inner = elements(paragraph).flatMap((element) => inlineFlow(element, numbering, boxes))
  const isBlank = inner.every((part) => typeof part === 'string' && part.trim() === '')
  const label = isBlank ? '' : numbering.next(properties)
  // A removed paragraph mark joins the paragraph with the next one.
  const isJoined = child(child(properties, 'w:rPr'), 'w:del') !== null
  return [label, ...inner, ...(isJoined && boxes.length === 0 ? [] : [{ type: 'break' } as const]), ...boxes]
}

function inlineFlow(element: XmlElement, numbering: Numbering, boxes: Flow[]): Flow[] {
  if (isRemoved(element) || element.name === 'w:pPr') return []
  return contentOf(element, (inner) => elements(inner).flatMap((one) => inlineFlow(one, numbering, boxes)), {
    // A text box is read after the paragraph that it hangs on.
    box: (content) => {
      for (const part of blockFlow(content, numbering)) boxes.push(part)
      boxes.push({ type: 'break' })
    },
  })
}

function tableFlow(table: XmlElement, numbering: Numbering): Flow {
  const rows = rowsOf(table)
  return { type: 'table', ...placeRows(rows, (cell) => blockFlow(cell, numbering)) }
}

/** The rows, also those inside content controls and tracked changes; removed and hidden ones left out. */
function rowsOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (isRemoved(element)) return []
    if (element.name !== 'w:tr') return element.name === 'w:tblPr' || element.name === 'w:tblGrid' ? [] : rowsOf(element)
    const properties = child(element, 'w:trPr')
    return child(properties, 'w:del') !== null || isOn(child(properties, 'w:hidden')) ? [] : [element]
  })
}
