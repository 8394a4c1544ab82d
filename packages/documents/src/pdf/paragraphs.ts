// Lines → paragraphs: which line ends the width made, and which the writer meant.
import { isWide, type Line } from './lines.ts'

/** Groups the lines (top to bottom) of a cell or of the page; `room` is what the text can spread over. */
export function paragraphsOf(lines: readonly Line[], room: { readonly from: number; readonly to: number }): Line[][] {
  if (isVerticalLabel(lines)) return [[...lines]]
  const pad = Math.max(0, Math.min(6, ...lines.map((line) => (room.to - room.from - line.box[2] + line.box[0]) / 2)))
  const width = room.to - room.from - 2 * pad
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && !endsAt(before, line, width)) group.push(line)
    else groups.push([line])
  }
  return groups
}

export function textOf(lines: readonly Line[], room: { readonly from: number; readonly to: number }): string {
  return paragraphsOf(lines, room).map(joinLines).join('\n')
}

/** One character a line: a label written downward. */
function isVerticalLabel(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every((line) => [...line.text].length === 1) && lines.some((line) => isWide(line.text))
}

const numbering =
  /^(?:\d{1,2}[.、．)）](?!\d)|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}[、．.]|(?:目标|指标)\s?\d)/u
// What must not begin a line stays with the character before it, an opening bracket with the one after it.
const unit = /^[（(《“‘【]*(?:[\w.,%+-]+|.)[，。、；：！？）》」』”’…,.;:!?)\]%]*/u

function endsAt(line: Line, next: Line, width: number): boolean {
  if (numbering.test(next.text) && !/\d[.,]?$/u.test(line.text)) return true
  if (numbering.test(next.text) && /[。；;]$/u.test(line.text)) return true
  // How far the line could still have gone: to the right for text set from the left, on both sides for centred text.
  const free = width - (line.box[2] - line.box[0])
  const slack = /[。；：:;]$/u.test(line.text) ? 0.2 : 1
  return free > firstUnitWidth(next) + slack * next.size
}

/** The lines of one paragraph as one text: words keep a space, ideographs and torn numbers do not. */
export function joinLines(lines: readonly Line[]): string {
  let text = ''
  let before: Line | null = null
  for (const line of lines) {
    if (before) text += glue(before, line)
    text += line.text
    before = line
  }
  return text
}

function glue(before: Line, line: Line): string {
  const [a, b] = [before.text.at(-1) ?? '', line.text[0] ?? '']
  if (isWide(a) || isWide(b)) return ''
  const words = /[A-Za-z]/u.test(a) && /[A-Za-z]/u.test(b)
  // A single word wider than its cell is torn in the middle.
  if (words) return before.spaceAfter || line.spaceBefore || /\s/u.test(before.text) ? ' ' : ''
  if (/[\d.,%]/u.test(a) && /[\d.,%]/u.test(b)) return ''
  return before.spaceAfter || line.spaceBefore ? ' ' : ''
}

/** Whether a text begins with the number of a list. */
export const beginsAnew = (text: string): boolean => numbering.test(text)

/** What must at least move with the first character of a line, in points. */
export function firstUnitWidth(line: Line): number {
  const first = unit.exec(line.text)?.[0] ?? ''
  return [...first].reduce((sum, char) => sum + (isWide(char) ? 1 : 0.55), 0) * line.size
}
