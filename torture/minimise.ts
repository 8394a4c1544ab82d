// A failing case made smaller: edits are left out while the same fault remains, then bytes of the file, half by half.
import { attempt, type Outcome } from './attempt.ts'
import { type CaseId, printedId, type Sample } from './family.ts'
import type { Lane } from './lane.ts'

/** The kind of fault and, for a crash, where it was thrown: another fault is another story. */
export function signature(outcome: Outcome): string {
  if (outcome.kind !== 'fault') return outcome.kind
  if (outcome.what === 'wrong')
    return `wrong ${/read as (\S+), but the cell states (.*)/.exec(outcome.detail)?.slice(1).join(' from ') ?? ''}`
  const frames = outcome.detail.split('\n')
  const thrown = frames.find((line) => /^\s*at .*packages\//.test(line)) ?? frames[0] ?? ''
  return outcome.what === 'crash'
    ? `crash ${frames[0]!.replaceAll(/\d+/g, '#')} ${thrown.trim().replace(/.*packages\//, '')}`
    : outcome.what
}

export async function fewestEdits(lane: Lane, id: CaseId, edits: number, wanted: string): Promise<CaseId> {
  let only = id.only ?? Array.from({ length: edits }, (_, index) => index)
  for (const left of only) {
    const without = { ...id, only: only.filter((one) => one !== left) }
    const { outcome } = await lane.run(printedId(without))
    if (signature(outcome) === wanted) only = without.only
  }
  return { ...id, only }
}

/** For faults that come quickly only; a text is cut at its lines' or tags' ends by chance, which is good enough to look at. */
export async function fewestBytes(sample: Sample, wanted: string, mostTries = 200): Promise<Uint8Array> {
  let bytes = sample.bytes
  let tries = 0
  for (let size = bytes.length >> 1; size >= 1 && tries < mostTries; size >>= 1) {
    for (let from = 0; from < bytes.length && tries < mostTries; tries++) {
      const without = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + size)])
      if (signature(await attempt({ name: sample.name, bytes: without })) === wanted) bytes = without
      else from += size
    }
  }
  return bytes
}
