// How the benchmarks measure: two things in turn, A B A B …, and the median of the ratios, because machines are shared and noisy.
import { performance } from 'node:perf_hooks'

export interface Ratio {
  readonly name: string
  readonly ratio: number
  readonly limit: string
  readonly holds: boolean
  readonly detail: string
}

/** A run that measures something else than its own length (the time to a first output) answers with its own milliseconds. */
type Run = () => void | number | Promise<void | number>

async function timed(run: Run): Promise<number> {
  const began = performance.now()
  const own = await run()
  return typeof own === 'number' ? own : performance.now() - began
}

/** Milliseconds of both, and the median of ours ÷ peer over the rounds; both are warmed up first. */
export async function paired(ours: Run, peer: Run, rounds: number): Promise<{ ours: number; peer: number; ratio: number }> {
  await ours()
  await peer()
  const pairs: { ours: number; peer: number }[] = []
  for (let round = 0; round < rounds; round++) pairs.push({ ours: await timed(ours), peer: await timed(peer) })
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    peer: median(pairs.map((pair) => pair.peer)),
    ratio: median(pairs.map((pair) => pair.ours / pair.peer)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

export const atMost = (name: string, ratio: number, limit: number, detail: string): Ratio => ({
  name,
  ratio,
  limit: `≤ ${limit}`,
  holds: ratio <= limit,
  detail,
})
export const atLeast = (name: string, ratio: number, limit: number, detail: string): Ratio => ({
  name,
  ratio,
  limit: `≥ ${limit}`,
  holds: ratio >= limit,
  detail,
})
/** The peer is beaten, not equalled. */
export const moreThan = (name: string, ratio: number, limit: number, detail: string): Ratio => ({
  name,
  ratio,
  limit: `> ${limit}`,
  holds: ratio > limit,
  detail,
})
/** Said, and held to nothing. */
export const told = (name: string, ratio: number, detail: string): Ratio => ({ name, ratio, limit: '', holds: true, detail })
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`
