// Three thousand generated forms of mixed formats, three hundred with a serious fault: read, judged and ranked; stopped and gone on with; and with nothing to do.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { planOf, type Order } from '../generator/plan.ts'
import type { Truth } from '../generator/make-file.ts'
import { makeAll } from '../generator/threads.ts'
import { atLeast, atMost, median, ms, type Ratio } from './measure.ts'
import { run } from './pile.ts'

const order: Order = { count: 3000, seed: 'bench', faults: 300, formats: ['html', 'docx', 'xlsx', 'pdf', 'txt'] }
const READ_LIMIT = 180_000
const MEGABYTES_LIMIT = 1024
const RESUMED_LIMIT = 5000
const LOOKED_AT = 400
const FOUND_LIMIT = 290
const bothCores = '0,1'

interface Printed {
  readonly ranked: readonly { readonly file: string; readonly form: number }[]
}

export async function threeThousand(): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-bench-'))
  try {
    const forms = path.join(folder, 'forms')
    const truths = (await makeAll(order, forms, () => undefined)).map((line) => JSON.parse(line) as Truth)
    const words = (state: string): readonly string[] => ['pile', '--json', '--state', path.join(folder, state), forms]

    const whole = await run(words('whole.db'), bothCores, { kept: true })
    const { ranked } = JSON.parse(whole.printed) as Printed
    const first = new Set(ranked.slice(0, LOOKED_AT).map(({ file }) => path.relative(forms, file)))
    const found = truths.filter(({ clean, file }) => !clean && first.has(file)).length

    // once by the interrupt of a person, once as a machine that loses its power
    for (const by of ['SIGINT', 'SIGKILL'] as const)
      await run(words('stopped.db'), bothCores, { stopped: { by, after: whole.milliseconds / 4 } })
    const resumed = await run(words('stopped.db'), bothCores, { kept: true })
    const other = otherwise(ranked, (JSON.parse(resumed.printed) as Printed).ranked)

    const times: number[] = []
    for (let round = 0; round < 3; round++) times.push((await run(words('whole.db'), bothCores)).milliseconds)
    const { milliseconds, megabytes } = whole
    const planted = planOf(order).filter(({ fault }) => fault !== null).length
    const left = `${ms(resumed.milliseconds)} after two quarters`
    return [
      atMost('3,000 forms of mixed formats, read and ranked ÷ 3 min', milliseconds / READ_LIMIT, 1, ms(milliseconds)),
      atMost('3,000 forms: peak memory in MB ÷ 1,024', megabytes / MEGABYTES_LIMIT, 1, `${megabytes.toFixed(0)} MB`),
      atLeast(`planted faults among the first ${LOOKED_AT} ÷ ${FOUND_LIMIT}`, found / FOUND_LIMIT, 1, `${found} of ${planted}`),
      atMost('3,000 forms stopped twice and gone on with: doubled, missing or elsewhere', other, 0, left),
      atMost('3,000 files of which none changed, ranked again ÷ 5 s', median(times) / RESUMED_LIMIT, 1, ms(median(times))),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Ranks at which two runs differ. */
function otherwise(one: Printed['ranked'], other: Printed['ranked']): number {
  const name = (at: Printed['ranked'][0] | undefined): string => `${at?.file}#${at?.form}`
  return Array.from({ length: Math.max(one.length, other.length) }, (_, rank) => rank).filter(
    (rank) => name(one[rank]) !== name(other[rank]),
  ).length
}
