// The rows that carry the part of the objective that was chosen.
import { type Form, objectiveCarriers } from '@jizheng/core'

const none: ReadonlySet<number> = new Set()

export function litRows(form: Form | undefined, part: number | null): ReadonlySet<number> {
  if (form === undefined || part === null) return none
  return new Set(objectiveCarriers(form)[part]?.indicators)
}
