// Guessed grids part a wrapped name into rows of its own: the values stand in the middle of its lines, so as many lines follow as came before.
import { fillerName } from '../layouts/labels.ts'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'

const isValued = (row: IndicatorRow): boolean => row.target !== null || row.actual !== null || row.weight !== null || row.score !== null
const isFiller = (text: string): boolean => fillerName.test(text.normalize('NFKC').replace(/\s+/g, ''))

/** One line of a name without values, or a row with values. */
type Item = { readonly row: IndicatorRow; readonly line: Printed | null }

export function joinWrappedNames(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const items = rows.flatMap((row): Item[] => {
    if (isValued(row) || row.name === null) return [{ row, line: null }]
    const { place, doubt } = row.name
    return row.name.text.split('\n').map((text) => ({ row, line: { text, place, doubt } }))
  })
  const joined: IndicatorRow[] = []
  let above: Item[] = []
  const release = (): void => {
    for (const item of above) joined.push(Object.assign({}, item.row, { name: item.line ?? item.row.name }))
    above = []
  }
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    if (item.line) {
      above.push(item)
      continue
    }
    if (!isValued(item.row)) {
      release()
      joined.push(item.row)
      continue
    }
    const before = linesBefore(above, item.row, items[index + 1])
    above = above.slice(0, above.length - before.length)
    release()
    const after: Printed[] = []
    while (after.length < before.length) {
      const next = items[index + 1]
      if (!next?.line || isFiller(next.line.text)) break
      after.push(next.line)
      index++
    }
    // short lines after the last values have no other owner
    if (!items.slice(index + 1).some((other) => other.line === null)) {
      for (let next = items[index + 1]; next?.line && next.line.text.length <= 6 && !isFiller(next.line.text); next = items[++index + 1])
        after.push(next.line)
    }
    joined.push(named(item.row, [...before, ...(item.row.name ? [item.row.name] : []), ...after]))
  }
  release()
  return joined
}

/** "指标1：" is a line of the name only where another line follows the values; dots never are. */
function linesBefore(above: readonly Item[], row: IndicatorRow, next: Item | undefined): Printed[] {
  const lines: Printed[] = []
  for (const item of above.toReversed()) {
    const line = item.line!
    // a whole name in another group is an indicator whose values are blank
    if (line.text.length > 6 && item.row.group?.text !== row.group?.text) break
    if (isFiller(line.text) && (lines.length > 0 || !line.text.startsWith('指标') || !next?.line || isFiller(next.line.text))) break
    lines.unshift(line)
    if (isFiller(line.text)) break
  }
  return lines
}

function named(row: IndicatorRow, lines: readonly Printed[]): IndicatorRow {
  if (lines.length < 2) return lines.length === 1 && row.name === null ? Object.assign({}, row, { name: lines[0] }) : row
  const name: Printed = {
    text: lines.map((line) => line.text).join(''),
    place: lines[0]!.place,
    doubt: row.name?.doubt ?? 'lines-joined',
  }
  return Object.assign({}, row, { name })
}
