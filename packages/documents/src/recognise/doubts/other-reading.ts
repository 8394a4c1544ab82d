// What a doubted value reads otherwise: what the cell says by another reading of the file, or what stands in the column that it may be confused with.
import { type Doubt, type DoubtFeature, type Form, isBlank, parsePoints } from '@jizheng/core'
import type { Suspicion } from './suspicion.ts'

/** Null where nobody knows a second reading: then a person types what stands there. */
export function otherReading(form: Form, { at, feature, instead }: Suspicion): Doubt['instead'] {
  const [, whole = '', role = ''] = /^(.*)\/([^/]+)$/.exec(at.replace(/\/value$/, '')) ?? []
  const text = instead ?? besideIn(form, { whole, role, feature })
  if (text === null || isBlank(text) || text === form.sources[`${whole}/${role}`]?.text) return null
  return isPoints(role) && parsePoints(text) === null ? null : { text, role }
}

interface Asked {
  /** JSON Pointer of the row, line or total. */
  readonly whole: string
  readonly role: string
  readonly feature: DoubtFeature
}

function besideIn({ sources }: Form, { whole, role, feature }: Asked): string | null {
  const from = exchanging.has(feature) ? exchanged[role] : movedLeft.has(feature) ? leftOf[role] : undefined
  return from === undefined ? null : (sources[`${whole}/${from}`]?.text ?? null)
}

const isPoints = (role: string): boolean => role === 'weight' || role === 'score'

const exchanging: ReadonlySet<DoubtFeature> = new Set([
  'swapped-columns',
  'score-above-weight',
  'limit-for-actual',
  'total-in-other-column',
])
const exchanged: Readonly<Record<string, string>> = { weight: 'score', score: 'weight', target: 'actual', actual: 'target' }

/** The row has lost a cell: each value behind it is printed one column too far left. */
const movedLeft: ReadonlySet<DoubtFeature> = new Set([
  'score-for-weight',
  'weight-for-actual',
  'score-missing-in-row',
  'misnamed-row',
  'nothing-for-actual',
])
const leftOf: Readonly<Record<string, string>> = { target: 'name', actual: 'target', weight: 'actual', score: 'weight' }
