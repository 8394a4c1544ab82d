// Which parts of the framework have no row at all.
import { isBlank } from '../value/normalise.ts'
import { sourceOfPart } from '../resolve-pack.ts'
import type { PackEntries } from '../rule-pack.ts'
import type { DimensionKind, GroupKind } from './group-kind.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { deployedSystem, sichuanForm } from './sources.ts'

type Structure = PackEntries['structure']

/**
 * dimension-empty: output, benefit, satisfaction, or cost where the pack asks for it, has no row with a value. group-empty: quantity, quality or
 * timeliness has none (notice).
 * Source: the pack's structure; the deployed system wants at least one row each; 四川 spreads its points over whatever indicators there are.
 * Edges:  what the pack does not require, or gives no weight of its own, is a notice where it is missing; cost is asked for only where required.
 */
export const dimensions: Check = (reading) => {
  const { rows, form, pack } = reading
  if (rows.length === 0) return []
  const structure = pack.entries.structure
  const cost = structure?.value.cost ?? 'open'
  const present = new Set<DimensionKind | null>()
  const groups = new Set<GroupKind | null>()
  for (const row of rows) {
    if (isBlank(row.indicator.target.text) && isBlank(row.indicator.actual.text) && row.score === null) continue
    present.add(row.dimension)
    if (row.group === 'cost') present.add('cost')
    if (row.dimension === 'cost' && countsAsOutput[cost]) present.add('output')
    groups.add(row.group)
  }
  const objections: Objection[] = []
  const required = new Set<Structure['required'][number]>(structure?.value.required)
  const missing = [...usual, ...(required.has('cost') ? (['cost'] as const) : [])].filter((kind) => !present.has(kind))
  if (missing.length > 0 && present.size > 0) {
    const free = missing.every((kind) => !required.has(kind) || weightless(kind, reading))
    objections.push({
      code: 'dimension-empty',
      at: '/indicators',
      params: { missing: missing.join(' '), required: free ? 'no' : 'yes' },
      severity: free ? 'notice' : 'warning',
      source: free ? sichuanForm : structure === undefined ? deployedSystem : sourceOfPart(structure, 'required'),
    })
  }
  const empty = outputs.filter((kind) => required.has(kind) && !groups.has(kind))
  if (present.has('output') && empty.length > 0 && structure !== undefined && form.kind !== 'monitoring') {
    const source = sourceOfPart(structure, 'required')
    objections.push({ code: 'group-empty', at: '/indicators', params: { missing: empty.join(' ') }, source })
  }
  return objections
}

const usual = ['output', 'benefit', 'satisfaction'] as const
const outputs = ['quantity', 'quality', 'timeliness'] as const

/** Under 10号 cost stands in the output, so a form that files it apart still has output. */
const countsAsOutput = { 'level-1': false, 'under-output': true, open: true } satisfies Record<Structure['cost'], boolean>

function weightless(kind: DimensionKind, { pack }: Reading): boolean {
  const weights = pack.entries.weights?.value
  if (weights === undefined || (kind !== 'output' && kind !== 'benefit' && kind !== 'satisfaction')) return false
  return weights[kind] === null && weights.indicators !== null
}
