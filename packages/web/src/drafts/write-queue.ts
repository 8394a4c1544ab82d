// Changes of the open draft go into the database when the hands rest, one write after the other and only the latest of those that wait: the
// journal has every one in the instant of its key, and copying two hundred rows must not hold up the next.
interface Waiting {
  /** The revision that the first of the joined changes started from. */
  readonly from: string | null
  readonly write: (from: string | null) => Promise<void>
}

/** Without a change for this long, the hands rest. */
const REST_MS = 250
/** Nobody types so long without any rest. */
const LONGEST_MS = 2000

const waiting = new Map<string, Waiting>()
let running: Promise<void> | null = null
let pause: { readonly end: () => void; timer: number; readonly until: number } | null = null

/** A later change of the same draft takes the place of one that still waits. */
export function queueWrite(id: string, { from, write }: Waiting): void {
  const earlier = waiting.get(id)
  waiting.set(id, { from: earlier === undefined ? from : earlier.from, write })
  if (pause !== null) prolong(pause)
  running ??= drained()
}

export const isWriting = (): boolean => running !== null

/** Whoever reads the database first waits for what is on its way there, which then does not wait for any rest. */
export async function allWritten(): Promise<void> {
  pause?.end()
  await running
}

async function drained(): Promise<void> {
  try {
    await rest()
    // what is put there meanwhile is come to as well
    for (const id of waiting.keys()) {
      const { from, write } = waiting.get(id)!
      waiting.delete(id)
      await write(from)
    }
  } finally {
    running = null
  }
}

async function rest(): Promise<void> {
  await new Promise<void>((resolve) => {
    pause = { end: resolve, timer: setTimeout(resolve, REST_MS), until: performance.now() + LONGEST_MS }
  })
  pause = null
}

function prolong(current: NonNullable<typeof pause>): void {
  clearTimeout(current.timer)
  current.timer = setTimeout(current.end, Math.min(REST_MS, Math.max(0, current.until - performance.now())))
}
