// The numbers that Word prints before the paragraphs of a list: counters by list and level, in the styles that forms use.
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { attribute, child, childrenNamed, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { listPlace, styleLists, value } from './style-lists.ts'

export interface Numbering {
  /** The label of the paragraph with these properties, with what follows it; "" for a paragraph outside lists, and for bullets. */
  next(properties: XmlElement | null): string
}

interface Level {
  readonly start: number
  readonly style: string
  readonly pattern: string
  readonly after: string
}

/** The part with the lists, and the one with the styles that may put paragraphs into them. */
export function numberingOf(source: string | null, styles: XmlElement | null = null, limits: Limits = defaultLimits): Numbering {
  const lists = source === null ? new Map<string, Level[]>() : listsOf(parseXml(source, limits))
  const listOfStyle = styleLists(lists.size === 0 ? null : styles)
  const counters = new Map<string, number[]>()
  return {
    next: (properties) => {
      const own = listPlace(properties)
      const styled = listOfStyle(value(child(properties, 'w:pStyle')))
      const id = own.list ?? styled.list
      const depth = own.depth ?? styled.depth ?? 0
      const levels = id === null ? undefined : lists.get(id)
      const level = levels?.[depth]
      if (id === null || levels === undefined || level === undefined) return ''
      const counts = (counters.get(id) ?? []).slice(0, depth + 1)
      counts[depth] = counts[depth] === undefined ? level.start : counts[depth] + 1
      for (let at = 0; at < depth; at++) counts[at] ??= levels[at]!.start
      counters.set(id, counts)
      if (level.style === 'bullet' || level.style === 'none') return ''
      return (
        level.pattern.replaceAll(/%([1-9])/g, (_, digit: string) =>
          numeral(counts[Number(digit) - 1] ?? 1, levels[Number(digit) - 1]?.style ?? 'decimal'),
        ) + level.after
      )
    },
  }
}

function listsOf(root: XmlElement): Map<string, Level[]> {
  const abstract = new Map(childrenNamed(root, 'abstractNum').map((one) => [attribute(one, 'w:abstractNumId') ?? '', one]))
  return new Map(
    childrenNamed(root, 'num').map((list) => {
      const levels = childrenNamed(abstract.get(value(child(list, 'w:abstractNumId')) ?? '') ?? null, 'lvl').map(levelOf)
      for (const override of childrenNamed(list, 'lvlOverride')) {
        const depth = Number(attribute(override, 'w:ilvl') ?? '0')
        const start = value(child(override, 'w:startOverride'))
        const replaced = child(override, 'w:lvl')
        const level = replaced === null ? levels[depth] : levelOf(replaced)
        if (level !== undefined) levels[depth] = start === null ? level : { ...level, start: Number(start) }
      }
      return [attribute(list, 'w:numId') ?? '', levels]
    }),
  )
}

function levelOf(level: XmlElement): Level {
  const suffix = value(child(level, 'w:suff'))
  return {
    start: Number(value(child(level, 'w:start')) ?? '1'),
    style: value(child(level, 'w:numFmt')) ?? 'decimal',
    pattern: value(child(level, 'w:lvlText')) ?? '',
    after: suffix === 'nothing' ? '' : ' ',
  }
}

function numeral(count: number, style: string): string {
  if (/^(chinese|ideograph|japaneseCounting|taiwanese)/.test(style)) return chinese(count)
  if (style === 'upperLetter' || style === 'lowerLetter') {
    const letter = String.fromCodePoint(65 + ((count - 1 + 26) % 26))
    return style === 'upperLetter' ? letter : letter.toLowerCase()
  }
  if (style.startsWith('decimalEnclosedCircle') && count >= 1 && count <= 20) return String.fromCodePoint(0x2460 + count - 1)
  if (style === 'upperRoman' || style === 'lowerRoman') return style === 'upperRoman' ? roman(count) : roman(count).toLowerCase()
  return String(count)
}

const digits = '零一二三四五六七八九'

function chinese(count: number): string {
  if (count < 1 || count > 99) return String(count)
  const tens = Math.floor(count / 10)
  return `${tens > 1 ? digits[tens]! : ''}${tens > 0 ? '十' : ''}${count % 10 === 0 ? '' : digits[count % 10]!}`
}

function roman(count: number): string {
  if (count < 1 || count > 39) return String(count)
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  return 'X'.repeat(Math.floor(count / 10)) + ones[count % 10]!
}
