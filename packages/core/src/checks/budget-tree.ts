// Which lines of a budget block are parts of the whole, and which are parts of a part: by numbering, by 其中, by what adds up.
import { zero } from '../decimal.ts'
import type { Line } from './reading.ts'

export type AmountColumn = 'original' | 'adjusted' | 'spent'

/** The lists of lines that may be meant to add up to the total, the likeliest first. */
export function readingsOf(parts: readonly Line[], column: AmountColumn): (readonly Line[])[] {
  const subtotals = parts.filter((line) => /小计/.test(line.line.label))
  return [topLevel(parts, column), parts, parts.filter((line, index) => index === 0 || !opensParts(line)), subtotals]
}

/** The parts of the whole. Where lines are numbered, those numbered like the first; else those that no line above them adds up from. */
export function topLevel(parts: readonly Line[], column: AmountColumn): readonly Line[] {
  const numbering = parts.map(({ line }) => numberingOf(line.label))
  const first = numbering.find((style) => style !== null)
  const numbered = parts.filter((_, index) => numbering[index] === first)
  if (first != null && numbered.length >= 2) {
    const start = numbering.indexOf(first)
    // Lines before the first number, and unnumbered ones that open no list of parts, stand beside it
    return parts.filter((line, index) => index < start || numbering[index] === first || standsAlone(parts, numbering, index, line))
  }
  const onlyRises = !parts.some((line) => line[column]?.lessThan(zero))
  const top: Line[] = []
  for (let index = 0; index < parts.length;) {
    const line = parts[index]!
    top.push(line)
    index += 1 + partsBelow(parts, index, column, onlyRises)
  }
  return top
}

/** An unnumbered line behind the numbered ones (其他资金), outside any list that 其中 has opened. */
function standsAlone(parts: readonly Line[], numbering: readonly (string | null)[], index: number, line: Line): boolean {
  if (numbering[index] !== null || opensParts(line)) return false
  for (let above = index - 1; above >= 0; above -= 1) {
    if (opensParts(parts[above]!)) return false
    if (numbering[above] !== null) return true
  }
  return true
}

/** How many of the lines below are parts of this one: a list opened by 其中, or two and more that add up to it. */
function partsBelow(parts: readonly Line[], index: number, column: AmountColumn, onlyRises: boolean): number {
  const whole = parts[index]![column]
  const opened = parts[index + 1] !== undefined && opensParts(parts[index + 1]!)
  if (whole !== null && !whole.isZero()) {
    let made = zero
    let filled = 0
    for (let count = 1; index + count < parts.length; count += 1) {
      const value = parts[index + count]![column]
      if (value === null) continue
      made = made.plus(value)
      if (!value.isZero()) filled += 1
      if (made.equals(whole) && (opened || filled >= 2)) return count
      if (onlyRises && made.moreThan(whole)) break
    }
  }
  return opened ? 1 : 0
}

const opensParts = ({ line }: Line): boolean => /^\s*(?:其中|包括)/.test(line.label)

const styles = [
  /^[一二三四五六七八九十]+\s*[、.．]/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d{1,2}\s*[、.．](?!\d)/,
  /^[（(]\d{1,2}[）)]|^\d{1,2}[）)]/,
  /^[①-⑳]/,
]

function numberingOf(label: string): string | null {
  const bare = label.replace(/^\s*(?:其中|包括)\s*[:：]?\s*/, '').trim()
  const style = styles.findIndex((each) => each.test(bare))
  return style < 0 ? null : String(style)
}
