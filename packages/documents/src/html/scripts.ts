// Whether the scripts of a page may rewrite the form that it shows: what is read is what is written in the page, not what a script makes of it.
import { dataText } from './data-text.ts'
import { attributeOf, textOfNode } from './element.ts'
import type { Element } from './element.ts'

/** Puts a text into the page. */
const writes =
  /\b(?:innerHTML|outerHTML|innerText|outerText|textContent|nodeValue|insertAdjacent\w+|replaceWith|replaceChild(?:ren)?|replaceData|setHTML\w*|createTextNode|insertNode)\b|\bdocument\s*\.\s*write|\.(?:html|text|val|append|prepend|replaceWith)\(\s*[^)\s]|\.data\s*=[^=]/
/** Reaches for tables and what stands in them. */
const reaches =
  /["'`#.\s>](?:table|tbody|thead|tr|td|th)\b[^-\w]|\.(?:cells|rows|tBodies)\b|createTreeWalker|createNodeIterator|document\.(?:body|documentElement)\s*\.\s*(?:innerHTML|outerHTML|textContent|innerText|replaceWith)|\ball\b\s*\[/i
/** Hides what it does. */
const covers =
  /\beval\s*\(|\bnew\s+Function\b|\batob\s*\(|\bunescape\s*\(|fromCharCode|fromCodePoint|(?:\\x[\da-f]{2}){4}|(?:\\u[\da-f]{4}){4}.{0,40}\[/i

/**
 * Published pages all carry scripts that count visits or show the date: told is only a script that stands in a table, one that writes and reaches for tables, and one that hides what
 * it writes. Scripts that stand elsewhere (another address) are not fetched and not told.
 */
export function mayRewriteItself(noted: readonly Element[]): boolean {
  return noted.some((element) => {
    if (element.tagName !== 'script' || !isScript(attributeOf(element, 'type') ?? '')) return false
    const source = scriptOf(element)
    if (!writes.test(source) && !covers.test(source)) return false
    return reaches.test(source) || (covers.test(source) && writes.test(source)) || isInTable(element)
  })
}

const isScript = (type: string): boolean =>
  type.trim() === '' || /^(module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script.*)$/i.test(type.trim())

const scriptOf = (element: Element): string =>
  dataText(attributeOf(element, 'src') ?? '') ?? element.childNodes.map((node) => textOfNode(node) ?? '').join('')

function isInTable(element: Element): boolean {
  for (let node: Element['parentNode'] = element.parentNode; node !== null && 'tagName' in node; node = node.parentNode)
    if (node.tagName === 'td' || node.tagName === 'table') return true
  return false
}
