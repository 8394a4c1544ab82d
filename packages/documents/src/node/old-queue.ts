// The old office files met on a pile, collected until it pays to start the suite for them.
import path from 'node:path'
import type { OperationError } from '@jizheng/core'
import { openWorkshop } from './guarded-program.ts'
import { findOfficeSuite } from './libre-office.ts'
import { convertBatch, type PutAside } from './old-office.ts'

/** Starting the suite costs as much as converting eight forms: with so many in a run it is a third of the time. */
const WORTH_A_RUN = 16
/** Answers come in order, so those of the files behind an old one wait in memory. */
const MOST_BEHIND = 100

interface Waiting {
  readonly index: number
  readonly file: string
  readonly aside: PutAside
}

type Converted = Waiting & { readonly made: string | OperationError }

export interface OldQueue {
  /** Where threads put old files down. */
  readonly folder: string
  readonly add: (one: Waiting) => void
  /** What is worth a run now, all of one kind; empty where waiting for more is better. `next` is the file that would be read otherwise, null at the end. */
  readonly take: (next: number | null, lanes: number) => readonly Waiting[]
  readonly convert: (lane: number, batch: readonly Waiting[], idleMs: number) => Promise<readonly Converted[]>
  readonly close: () => void
}

/** Null where no suite is installed. */
export function openOldQueue(): OldQueue | null {
  const program = findOfficeSuite()
  if (program === null) return null
  const workshop = openWorkshop()
  let waiting: readonly Waiting[] = []
  return {
    folder: workshop.folder,
    add: (one) => {
      waiting = [...waiting, one]
    },
    take(next, lanes) {
      const kinds = (['docx', 'xlsx'] as const).map((kind) => waiting.filter((one) => one.aside.saveAs === kind))
      const oldest = waiting.reduce((least, one) => Math.min(least, one.index), Number.POSITIVE_INFINITY)
      const due = kinds.find(
        (kind) =>
          kind.length > 0 &&
          (next === null || kind.length >= WORTH_A_RUN || (next - oldest > MOST_BEHIND && kind.some((one) => one.index === oldest))),
      )
      if (due === undefined) return []
      // At the end what is left is shared by the lanes, in runs that still pay.
      const count = next === null ? Math.min(WORTH_A_RUN, Math.max(WORTH_A_RUN / 2, Math.ceil(due.length / lanes))) : WORTH_A_RUN
      const batch = due.slice(0, count)
      waiting = waiting.filter((one) => !batch.includes(one))
      return batch
    },
    async convert(lane, batch, idleMs) {
      const room = path.join(workshop.folder, `lane-${lane}`)
      const made = await convertBatch(
        batch.map((one) => one.aside),
        { program, idleMs, room },
      )
      return batch.map((one, at) => ({ ...one, made: made[at]! }))
    },
    close: workshop.close,
  }
}
