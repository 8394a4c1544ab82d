// A sheet as the text that extraction leaves of it: row by row, cells torn into lines where their column is too narrow.
import { tableOf } from '../layout/boxes.ts'
import type { Sheet } from '../layout/sheet.ts'

/** Half-width characters that fit into one unit of the ruler on an A4 page. */
const CHARACTERS_PER_UNIT = 0.92

export function writeText(sheet: Sheet): Uint8Array {
  const { cells, widths, rowCount } = tableOf(sheet.parts.flat())
  const lines: string[] = [...sheet.above]
  for (let row = 0; row < rowCount; row++) {
    let open: string[] = []
    const close = (): void => {
      if (open.length > 0) lines.push(open.join(' '))
      open = []
    }
    for (const { column, columnSpan, text } of cells.filter((cell) => cell.row === row && cell.text !== '')) {
      const room = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) * CHARACTERS_PER_UNIT
      const torn = text.split('\n').flatMap((line) => wrapped(line, Math.max(4, Math.floor(room))))
      if (torn.length === 1) open.push(torn[0]!)
      else {
        close()
        lines.push(...torn)
      }
    }
    close()
  }
  return new TextEncoder().encode(`${[...lines, ...sheet.below.flatMap((line) => wrapped(line, 110))].join('\n')}\n`)
}

/** Chinese characters take two places and break anywhere, others one; a figure is set apart from Chinese, as extraction does. */
function wrapped(line: string, room: number): string[] {
  const out: string[] = []
  let current = ''
  let used = 0
  for (const character of line) {
    const wide = character.codePointAt(0)! >= 0x2e80 ? 2 : 1
    if (used + wide > room && current !== '') {
      out.push(current)
      current = ''
      used = 0
    }
    current += character
    used += wide
  }
  return current === '' ? out : [...out, current]
}
