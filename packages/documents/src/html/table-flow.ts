// A table of a page: its caption, its rows in the order in which they are shown, its cells; what is hidden of it.
import type { Flow } from '../flow.ts'
import { attributeOf, isElement, textWithin } from './element.ts'
import type { Element } from './element.ts'
import { insideFlow, styleOf, unseenText } from './flow-of.ts'
import type { Page, Style } from './flow-of.ts'
import type { MarkedRow } from './table.ts'
import { placeRows } from './table.ts'

export function tableFlow(table: Element, style: Style, page: Page): Flow[] {
  const captions = table.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'caption')
  const groups = table.childNodes.filter(isElement).filter((node) => ['thead', 'tbody', 'tfoot'].includes(node.tagName))
  // A browser shows head and foot first and last, wherever they are written.
  const ordered = ['thead', 'tbody', 'tfoot'].flatMap((name) => groups.filter((group) => group.tagName === name))
  const rows = ordered.flatMap((group) => {
    const inGroup = group.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'tr')
    const around = styleOf(group, style, page)
    return inGroup.map((row, index) => rowOf(row, { left: inGroup.length - index, around, page }))
  })
  return [
    { type: 'break' },
    ...captions.flatMap((caption): Flow[] => {
      const own = styleOf(caption, style, page)
      return own.looks.isGone ? [] : insideFlow(caption, own, page).concat({ type: 'break' })
    }),
    { type: 'table', ...placeRows(rows, page.limits) },
  ]
}

function rowOf(row: Element, { left, around, page }: { left: number; around: Style; page: Page }): MarkedRow {
  const style = styleOf(row, around, page)
  const isRowMoved = isMoved(style, around)
  const cells = row.childNodes
    .filter((node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'))
    .map((cell) => ({ cell, own: styleOf(cell, style, page) }))
  const isHidden =
    style.looks.isGone || style.looks.visibility === 'collapse' || (cells.length > 0 && cells.every(({ own }) => own.looks.isGone))
  const marked: { columnSpan: string | null; rowSpan: string | null; content: Flow[] }[] = []
  // A cell that is gone leaves its place to the next: what it held is told with its neighbour.
  let gone: Flow[] = []
  for (const { cell, own } of cells) {
    if (own.looks.isGone && !isHidden) {
      if (marked.length === 0) gone.push(unseenText(cell))
      else marked.at(-1)!.content.push(unseenText(cell))
      continue
    }
    const content: Flow[] = isHidden ? [textWithin(cell)] : own.looks.isCut ? [unseenText(cell)] : insideFlow(cell, own, page)
    if ((isRowMoved || isMoved(own, style)) && !isHidden) content.unshift({ type: 'moved' })
    marked.push({ columnSpan: attributeOf(cell, 'colspan'), rowSpan: attributeOf(cell, 'rowspan'), content: [...gone, ...content] })
    gone = []
  }
  return { hidden: isHidden, left, cells: marked }
}

const isMoved = (own: Style, outer: Style): boolean => own.looks !== outer.looks && own.looks.moved === 'moved'
