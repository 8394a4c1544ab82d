// Changes of the open draft go into the database when the browser has a moment, one write after the other and only the latest of those that
// wait: the journal has every one in the instant of its key, and copying two hundred rows must not hold up the next.
interface Waiting {
  /** The revision that the first of the joined changes started from. */
  readonly from: string | null
  readonly write: (from: string | null) => Promise<void>
}

const waiting = new Map<string, Waiting>()
let running: Promise<void> | null = null

/** A later change of the same draft takes the place of one that still waits. */
export function queueWrite(id: string, { from, write }: Waiting): void {
  const earlier = waiting.get(id)
  waiting.set(id, { from: earlier === undefined ? from : earlier.from, write })
  running ??= drained()
}

export const isWriting = (): boolean => running !== null

/** Whoever reads the database first waits for what is on its way there. */
export const allWritten = async (): Promise<void> => running ?? undefined

const LONGEST_MS = 200

async function drained(): Promise<void> {
  try {
    // what is put there meanwhile is come to as well
    for (const id of waiting.keys()) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_MS }))
      const { from, write } = waiting.get(id)!
      waiting.delete(id)
      await write(from)
    }
  } finally {
    running = null
  }
}
