// HTML as published: paragraphs and tables in the order in which a browser shows them.
import { OperationError } from '@jizheng/core'
import { parse } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { decodeText } from '../charset.ts'
import type { Document } from '../document.ts'
import { flowBlocks } from '../flow.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { boundedTree } from './bounded-tree.ts'
import { flowOf } from './flow-of.ts'
import { isOfPage, pageStyle } from './page-style.ts'
import { mayRewriteItself } from './scripts.ts'
import { plainLooks } from './style/looks.ts'

/** Throws OperationError: file-too-large, file-damaged, xml-entities. */
export function readHtml(bytes: Uint8Array, limits: Limits = defaultLimits, { seesAll = false } = {}): Document {
  if (bytes.length > limits.textBytes) throw tooLarge('textBytes', limits)
  const source = decodeText(bytes, declaredEncoding(bytes))
  // A browser ignores entities that a page declares itself; a page that brings some is no form but an attempt.
  if (/<!ENTITY\s/i.test(source.slice(0, 65_536))) throw new OperationError('xml-entities')
  const treeAdapter = boundedTree(limits)
  const tree = parse<DefaultTreeAdapterMap>(source, { treeAdapter, scriptingEnabled: false })
  const isQuirky = treeAdapter.getDocumentMode(tree) === 'quirks'
  const page = {
    limits,
    hasShadow: treeAdapter.hasShadow,
    style: seesAll ? null : pageStyle(treeAdapter.noted.filter(isOfPage), { limits, isQuirky }),
    slots: null,
  }
  const laid = flowBlocks(flowOf(tree.childNodes, { font: null, verbatim: false, looks: plainLooks, how: null }, page), limits)
  return { format: 'html', ...laid, ...(!seesAll && mayRewriteItself(treeAdapter.noted) ? { mayRewriteItself: true } : {}) }
}

/** The encoding that a page names in its first bytes, as a browser looks for it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ??
    null
  )
}
