// What the standard layout cannot hold of a form: said before writing, so that nothing is lost unseen.
import type { Form } from '@jizheng/core'

export interface Omission {
  /** JSON Pointer into the form. */
  readonly at: string
  readonly text: string
}

export function omittedByStandard(form: Form): readonly Omission[] {
  return [
    ...form.emptyRows.map((row, i) => ({
      at: `/emptyRows/${i}`,
      text: [row.dimension, row.group].filter((part) => part !== null).join(' / '),
    })),
    ...form.doubts.map(({ at }, i) => ({ at: `/doubts/${i}`, text: at })),
  ]
}
