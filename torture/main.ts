// `npm run torture`: cases of every family by turns on both cores until the minutes are over. A failing one is made smaller and kept in build/torture/.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chanceOf } from './chance.ts'
import { families, trials } from './families/all.ts'
import { type CaseId, caseId, printedId } from './family.ts'
import { openLane, type Lane } from './lane.ts'
import { fewestBytes, fewestEdits, signature } from './minimise.ts'
import { madeCase, runCase } from './run-case.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    lanes: { type: 'string', default: '2' },
    only: { type: 'string' },
    case: { type: 'string' },
  },
})
const kept = path.resolve(import.meta.dirname, '../build/torture')

if (values.case === undefined) await torture()
else await replay(values.case)

/** In this very process, so that a debugger can look at it; its file is kept too. */
async function replay(printed: string): Promise<void> {
  const id = caseId(printed)
  const made = await madeCase(id)
  if (made !== null) {
    keep(printed, made.sample.name, made.sample.bytes)
    console.log(`edits: ${made.edits.join(', ')}`)
  }
  const { outcome } = await runCase(id)
  console.log(outcome.kind === 'fault' ? `${outcome.what}\n${outcome.detail}` : JSON.stringify(outcome))
  process.exitCode = outcome.kind === 'fault' ? 1 : 0
}

async function torture(): Promise<void> {
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
  const names = [...families, ...trials]
    .map(({ name }) => name)
    .filter((name) => values.only === undefined || values.only.split(',').includes(name))
  const chance = chanceOf(seed)
  const end = performance.now() + Number(values.minutes) * 60_000
  const counts = new Map(names.map((name) => [name, { cases: 0, read: 0, refused: 0, slowestMs: 0, mostMegabytes: 0 }]))
  const faults = new Map<string, { id: string; times: number; what: string }>()
  let turn = 0
  console.log(`seed ${seed}: ${names.join(', ')}`)
  const work = async () => {
    const lane = openLane()
    while (performance.now() < end) {
      const id = { family: names[turn++ % names.length]!, seed: chance.seed(), only: null }
      const { outcome, edits, cpuMs, megabytes } = await lane.run(printedId(id))
      const count = counts.get(id.family)!
      count.cases++
      if (outcome.kind === 'read') count.read++
      if (outcome.kind === 'refused') count.refused++
      count.slowestMs = Math.max(count.slowestMs, cpuMs)
      count.mostMegabytes = Math.max(count.mostMegabytes, megabytes)
      if (outcome.kind !== 'fault') continue
      const known = `${id.family} ${signature(outcome)}`
      const before = faults.get(known)
      if (before !== undefined) before.times++
      else {
        faults.set(known, { id: printedId(id), times: 1, what: '' })
        const small = await smaller(lane, id, edits.length, signature(outcome))
        const left = small.only === null ? edits : edits.filter((_, index) => small.only!.includes(index))
        const what = `${outcome.what}, ${left.join(' + ')}: ${outcome.detail.split('\n').slice(0, 4).join(' | ').slice(0, 700)}`
        faults.set(known, { id: printedId(small), times: faults.get(known)!.times, what })
        console.log(`FAULT  ${printedId(small)}  ${what}`)
      }
    }
    lane.close()
  }
  await Promise.all(Array.from({ length: Number(values.lanes) }, work))
  for (const [name, { cases, read, refused, slowestMs, mostMegabytes }] of counts)
    console.log(
      `${name.padEnd(10)} ${String(cases).padStart(6)} cases, ${read} read, ${refused} refused, slowest ${(slowestMs / 1000).toFixed(1)} s, most ${mostMegabytes.toFixed(0)} MB`,
    )
  console.log(faults.size === 0 ? 'nothing open' : `${faults.size} faults`)
  for (const { id, times, what } of faults.values()) console.log(`  npm run torture -- --case ${id}   (${times} ×) ${what.slice(0, 300)}`)
  process.exitCode = faults.size === 0 ? 0 : 1
}

async function smaller(lane: Lane, id: CaseId, edits: number, wanted: string): Promise<CaseId> {
  const small = edits > 1 ? await fewestEdits(lane, id, edits, wanted) : id
  const made = await madeCase(small)
  if (made === null) return small
  keep(printedId(small), made.sample.name, made.sample.bytes)
  if (wanted.startsWith('crash')) keep(`${printedId(small)}-least`, made.sample.name, await fewestBytes(made.sample, wanted))
  return small
}

function keep(id: string, name: string, bytes: Uint8Array): void {
  mkdirSync(kept, { recursive: true })
  writeFileSync(path.join(kept, `${id.replaceAll(/[:.]/g, '-')}${path.extname(name)}`), bytes)
}
