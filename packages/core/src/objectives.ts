// The annual objective in its numbered parts, in every numbering style in use, and whether a part is for the year or the whole term.
import { readChineseNumber } from './value/chinese-number.ts'
import type { ObjectiveItem } from './form.ts'

type Scope = ObjectiveItem['scope']

/** A heading that says which scope follows: 项目期目标（2019年—2023年）： or 2022年年度目标：. */
const heading =
  /(?:^|(?<=[\n。；;\s]))[（(【[]?(?:(?<term>(?:项目|实施)(?:期|周期)(?:总体?|绩效)*目标|(?:中)?长期(?:总体?|绩效)*目标|(?:项目)?总(?:体)?(?:绩效)?目标|五年(?:总体)?目标)|(?<annual>(?:(?:19|20)\d\d年度?|年度|当年|本年度?)(?:年度|总体|绩效|工作|预期)*目标(?:(?:实际)?完成情况)?|(?:年度)?目标?(?:实际)?完成情况))[）)】\]]?(?:[（(][^（）()\n]{1,30}[）)])?\s*[:：]/gu

const chinese = '[一二三四五六七八九十]{1,3}'
const before = String.raw`(?:^|(?<=[\s。；;！!？?：:，,]))`
/** Each style: the marker as printed (group 1), its number (group 2). Orders are checked, so that 1.5万人 or 第一 in a sentence split nothing. */
const styles: readonly RegExp[] = [
  new RegExp(`${before}((?:年度|绩效|总体)?目标\\s*(\\d{1,2}|${chinese}))\\s*[:：、.．]?`, 'gu'),
  new RegExp(`${before}((\\d{1,2}))\\s*[.．、](?!\\d+%)`, 'gu'),
  new RegExp(`${before}([（(]\\s*(\\d{1,2}|${chinese})\\s*[）)])`, 'gu'),
  new RegExp(`${before}((\\d{1,2}))\\s*[）)]`, 'gu'),
  new RegExp(`${before}((${chinese}))\\s*、`, 'gu'),
  new RegExp(`${before}((${chinese})是)`, 'gu'),
  new RegExp(`${before}(第(${chinese}|\\d{1,2}))[，,、：:]`, 'gu'),
  new RegExp(`${before}(其(${chinese}))[，,、：:]?`, 'gu'),
  /(([①-⑳❶-❿⑴-⒇⒈-⒛]))/gu,
]

/**
 * The numbered parts of an objective or outcome text, texts as printed without the marker and a closing semicolon. A text without numbering is
 * one item with an empty number. Parts left empty ("2. 3.") are left out.
 */
export function splitObjectives(text: string, side: ObjectiveItem['side']): ObjectiveItem[] {
  const items: ObjectiveItem[] = []
  for (const { scope, body } of sections(text)) {
    for (const { number, body: part } of parts(body)) {
      const own = part
        .trim()
        .replace(/[；;]$/u, '')
        .trim()
      if (/[\p{L}\p{N}]/u.test(own)) items.push({ side, scope, number, text: own })
    }
  }
  return items
}

function sections(text: string): { scope: Scope; body: string }[] {
  const heads = [...text.matchAll(heading)]
  if (heads.length === 0) return [{ scope: 'annual', body: text }]
  // 总体目标 alone is the year's; beside an annual heading, or where it says 期 or 长期, it is the term's.
  const annualToo = heads.some((head) => head.groups?.['annual'] !== undefined)
  const found: { scope: Scope; body: string }[] = []
  const first = heads[0]!.index
  if (first > 0) found.push({ scope: 'annual', body: text.slice(0, first) })
  for (const [index, head] of heads.entries()) {
    const term = head.groups?.['term']
    const scope: Scope = term !== undefined && (annualToo || /期|五年/u.test(term)) ? 'term' : 'annual'
    found.push({ scope, body: text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length) })
  }
  return found
}

interface Marker {
  readonly number: string
  readonly start: number
  readonly end: number
}

function parts(text: string): { number: string; body: string }[] {
  let markers: Marker[] = []
  for (const style of styles) {
    const found = inOrder(text, style)
    const first = found[0]
    const better =
      first &&
      (markers.length === 0 || first.start < markers[0]!.start || (first.start === markers[0]!.start && found.length > markers.length))
    if (better) markers = found
  }
  const first = markers[0]
  if (!first) return [{ number: '', body: text }]
  const opening = text.slice(0, first.start).trim()
  const introduced = opening.length > 5 && !/[:：]$/u.test(opening) ? [{ number: '', body: opening }] : []
  const numbered = markers.map(({ number, end }, index) => ({ number, body: text.slice(end, markers[index + 1]?.start ?? text.length) }))
  return [...introduced, ...numbered]
}

/** The markers of one style that count up from 1. One that runs on into digits (3.666座) needs company to be believed. */
function inOrder(text: string, style: RegExp): Marker[] {
  const found: Marker[] = []
  let doubtful = 0
  for (const match of text.matchAll(style)) {
    const [whole, printed = '', number = ''] = match
    const end = match.index + whole.length
    if (valueOf(number) !== found.length + 1) continue
    if (/[.．]$/u.test(whole) && /\d/u.test(text[end] ?? '')) doubtful += 1
    found.push({ number: printed.replaceAll(/\s/gu, ''), start: match.index, end })
  }
  return doubtful > 0 && doubtful === found.length && !/^\d{1,2}月|^\d{2,}/u.test(text.slice(found[0]!.end)) ? [] : found
}

function valueOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number)
  const code = number.codePointAt(0)!
  for (const start of [0x2460, 0x2776, 0x2474, 0x2488]) if (code >= start && code < start + 20) return code - start + 1
  return Number(readChineseNumber(number) ?? 0)
}
