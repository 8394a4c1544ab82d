// Which parts of the framework have no row at all.
import { isBlank } from '../value/normalise.ts'
import type { DimensionKind, GroupKind } from './group-kind.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { deployedSystem, sichuanForm } from './sources.ts'

const needed: readonly DimensionKind[] = ['output', 'benefit', 'satisfaction']
const outputs: readonly GroupKind[] = ['quantity', 'quality', 'timeliness']

/**
 * dimension-empty: output, benefit or satisfaction has no row with a value. group-empty: quantity, quality or timeliness has none (notice).
 * Source: the deployed system wants at least one row each; 四川 spreads its points over whatever indicators there are.
 * Edges:  where the pack gives a dimension no weight of its own, its absence is a notice.
 */
export const dimensions: Check = (reading) => {
  const { rows, form } = reading
  if (rows.length === 0) return []
  const present = new Set<DimensionKind | null>()
  const groups = new Set<GroupKind | null>()
  for (const row of rows) {
    if (isBlank(row.indicator.target.text) && isBlank(row.indicator.actual.text) && row.score === null) continue
    present.add(row.dimension)
    // Cost stands inside output in the national form
    if (row.dimension === 'cost') present.add('output')
    groups.add(row.group)
  }
  const objections: Objection[] = []
  const missing = needed.filter((kind) => !present.has(kind))
  if (missing.length > 0 && present.size > 0) {
    const free = missing.every((kind) => weightless(kind, reading))
    const severity = free ? ('notice' as const) : ('warning' as const)
    objections.push({
      code: 'dimension-empty',
      at: '/indicators',
      params: { missing: missing.join(' ') },
      severity,
      source: free ? sichuanForm : deployedSystem,
    })
  }
  const empty = outputs.filter((kind) => !groups.has(kind))
  if (present.has('output') && empty.length > 0 && form.kind !== 'monitoring') {
    objections.push({ code: 'group-empty', at: '/indicators', params: { missing: empty.join(' ') }, source: deployedSystem })
  }
  return objections
}

function weightless(kind: DimensionKind, { pack }: Reading): boolean {
  const weights = pack.entries.weights?.value
  if (weights === undefined || (kind !== 'output' && kind !== 'benefit' && kind !== 'satisfaction')) return false
  return weights[kind] === null && weights.indicators !== null
}
