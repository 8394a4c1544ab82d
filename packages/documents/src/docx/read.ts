// Word documents: paragraphs and tables of the body as printed: tracked changes taken, headers left out; hidden text is told apart.
import { OperationError } from '@jizheng/core'
import type { Document } from '../document.ts'
import { flowBlocks } from '../flow.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { partText, relatedParts } from '../package-parts.ts'
import { child, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { openArchive } from '../zip.ts'
import type { Archive } from '../zip.ts'
import { alternativesOf } from './alternatives.ts'
import { bodyFlow } from './body-flow.ts'
import { looksOf } from './looks.ts'
import { numberingOf } from './numbering.ts'
import { styleSheet } from './style-sheet.ts'
import { themeOf } from './theme.ts'

/** Throws OperationError: archive-bomb, xml-entities, file-damaged, file-truncated, file-too-large, file-encrypted, no-text-layer. */
export function readDocx(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  { archive = openArchive(bytes, limits), seesAll = false }: { readonly archive?: Archive; readonly seesAll?: boolean } = {},
): Document {
  const main = relatedParts(archive, '', limits).find((part) => part.type === 'officeDocument')?.target ?? 'word/document.xml'
  const source = partText(archive, main)
  if (source === null) throw new OperationError('file-damaged', { why: 'no-body' })
  const root = parseXml(source, limits)
  const body = child(root, 'w:body')
  if (body === null) throw new OperationError('file-damaged', { why: 'no-body' })
  const parts = relatedParts(archive, main, limits)
  const textOf = (type: string) => {
    const target = parts.find((part) => part.type === type)?.target
    return target === undefined ? null : partText(archive, target)
  }
  const lists = textOf('numbering')
  const sheet = seesAll && lists === null ? null : stylesOf(textOf('styles'), limits)
  const theme = themeOf(
    () => textOf('theme'),
    () => textOf('settings'),
  )
  const reading = {
    numbering: numberingOf(lists, sheet, limits),
    alternatives: alternativesOf(source, root),
    hasFields: source.includes('<w:fldChar'),
    looks: seesAll ? null : looksOf(styleSheet(sheet, theme), theme),
  }
  const laid = flowBlocks(bodyFlow(body, reading), limits)
  const hasPictures = archive.names.some((name) => /(^|\/)media\//.test(name))
  if (laid.blocks.length === 0 && hasPictures) throw new OperationError('no-text-layer')
  return { format: 'docx', ...laid }
}

/** Without the list of styles that the document does not use: it is the larger part of most. */
function stylesOf(source: string | null, limits: Limits): XmlElement | null {
  if (source === null) return null
  const begin = source.indexOf('<w:latentStyles')
  const end = source.indexOf('</w:latentStyles>')
  return parseXml(begin < 0 || end < begin ? source : source.slice(0, begin) + source.slice(end + '</w:latentStyles>'.length), limits)
}
