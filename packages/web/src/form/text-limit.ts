// How long a text may be under a pack, by the names that the check "text-too-long" gives to the fields.
import type { Form, ResolvedPack } from '@jizheng/core'

const noteLimits = [
  ['conclusion', /结论/],
  ['problems', /问题/],
  ['measures', /措施/],
  ['executionReason', /^原因/],
] as const

/** Characters; null where the pack sets no limit for this cell. */
export function textLimit(pack: ResolvedPack, form: Form, at: string): number | null {
  const limits = pack.entries.textLimits?.value
  const name = limits === undefined ? null : fieldOf(form, at)
  return name === null ? null : (limits?.[name] ?? null)
}

function fieldOf(form: Form, at: string): string | null {
  if (at === '/objectives/actual') return 'objectiveActual'
  if (at === '/objectives/expected') return 'narrative'
  if (at.endsWith('/deviationReason')) return 'cell'
  const note = /^\/notes\/(\d+)\/text$/.exec(at)
  const label = note ? (form.notes[Number(note[1])]?.label ?? '') : ''
  return noteLimits.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}
