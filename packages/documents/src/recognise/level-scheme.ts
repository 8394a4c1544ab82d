// The national scheme of levels as redundancy: which dimension a group belongs to, where a guessed grid lost or shifted the label of the dimension.
import { groupWords } from '../layouts/labels.ts'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'
import { bareLabel, meaningOf } from './label-text.ts'

type Kin = 'output' | 'benefit' | 'satisfaction' | 'cost'

function kinOfDimension(text: string): Kin | null {
  const bare = bareLabel(text)
  if (/满意/.test(bare)) return 'satisfaction'
  if (/效益|效果/.test(bare)) return 'benefit'
  if (/产出|完成/.test(bare)) return 'output'
  return /成本/.test(bare) ? 'cost' : null
}

/** Only for guessed grids: there a label printed in the middle of its rows may reach too few of them, or those of the next one. */
export function mendDimensions(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const labels = new Map<Kin, Printed>()
  for (const row of rows) {
    const kin = row.dimension ? kinOfDimension(row.dimension.text) : null
    if (kin && row.dimension && !labels.has(kin)) labels.set(kin, row.dimension)
  }
  return rows.map((row) => {
    const kin = row.group ? meaningOf(row.group.text, groupWords) : null
    const label = kin ? (labels.get(kin) ?? (kin === 'cost' ? labels.get('output') : undefined)) : undefined
    if (!label || (row.dimension && kinOfDimension(row.dimension.text) === kin)) return row
    return Object.assign({}, row, { dimension: label })
  })
}
