// The columns of a header by what they hold; where it has two levels only, the lower one names the indicator.
import type { ColumnMeaning } from '../layouts/labels.ts'
import type { IndicatorHeader } from './indicator-header.ts'

export type Columns = ReadonlyMap<ColumnMeaning, readonly number[]>

export function columnsByMeaning(header: IndicatorHeader): Columns {
  const at = new Map<ColumnMeaning, number[]>()
  for (const [column, meaning] of header.columns) at.set(meaning, [...(at.get(meaning) ?? []), column])
  if (!at.has('name')) {
    // two levels only: the lower one names the indicator
    const lower = at.has('level2') ? 'level2' : 'level1'
    const columns = at.get(lower)
    if (columns) {
      at.set('name', columns)
      at.delete(lower)
    }
  }
  return at
}
