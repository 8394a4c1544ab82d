// Suspicions become doubts: one for each value, with what was seen and where, and the sentence that says so.
import { type Doubt, doubtFeatures, type Evidence, explainDoubt, type Form, type PrintedPlace } from '@jizheng/core'
import { otherReading } from './other-reading.ts'
import type { Suspicion } from './suspicion.ts'

/** In the order of the suspicions; several of one value are its reasons, the first the strongest. */
export function reasoned(form: Form, suspicions: readonly Suspicion[]): Doubt[] {
  const seen = seenIn(form)
  const because = new Map<string, Evidence[]>()
  const instead = new Map<string, Doubt['instead']>()
  for (const suspicion of suspicions) {
    const known = because.get(suspicion.at) ?? []
    instead.set(suspicion.at, instead.get(suspicion.at) ?? otherReading(form, suspicion))
    if (!known.some(({ feature }) => feature === suspicion.feature)) because.set(suspicion.at, [...known, seen(suspicion)])
  }
  return [...because].map(([at, evidence]) => {
    const doubt: Doubt = { at, instead: instead.get(at) ?? null, margin: null, because: evidence, says: '' }
    return { ...doubt, says: explainDoubt(form, doubt, 'zh-CN') }
  })
}

const inRow = ['original', 'adjusted', 'target', 'actual', 'spent', 'weight', 'rate', 'score'] as const
/** So many values of a column show what stands in it. */
const SHOWN = 4

/** What is shown of each scope; a column is looked through once. */
function seenIn(form: Form): (suspicion: Suspicion) => Evidence {
  const columns = new Map<string, readonly PrintedPlace[]>()
  const columnOf = (key: string): readonly PrintedPlace[] => {
    const known = columns.get(key)
    if (known !== undefined) return known
    const [, list, name] = /^(\/indicators|\/budget\/lines)\/(.*)$/.exec(key) ?? []
    const length = list === '/indicators' ? form.indicators.length : form.budget.lines.length
    const found: PrintedPlace[] = []
    for (let index = 0; index < length && found.length < SHOWN; index++) {
      const source = form.sources[`${list}/${index}/${name}`]
      if (source !== undefined) found.push(source)
    }
    columns.set(key, found)
    return found
  }
  return ({ at, feature, saw }) => {
    const own = sourceOf(form, at)
    const [, list, index, key] = /^(\/indicators|\/budget\/lines)\/(\d+)\/([^/]+)/.exec(at) ?? []
    const row = inRow.flatMap((name) => form.sources[`${list}/${index}/${name}`] ?? [])
    const scope = list === undefined || saw !== undefined ? 'cell' : doubtFeatures[feature]
    const around = scope === 'row' ? row : scope === 'column' ? columnOf(`${list}/${key}`) : []
    const shown = around.length > 0 ? around : own === undefined ? [] : [own]
    const places = [...(own === undefined ? [] : [own]), ...shown.filter((source) => source !== own)]
    return { feature, saw: saw ?? shown.map(({ text }) => short(text)).join(' | '), at: places.map(placeOf) }
  }
}

/** A target and its number stand in one cell; a value that stands nowhere was inferred. */
const sourceOf = (form: Form, at: string): PrintedPlace | undefined => form.sources[at] ?? form.sources[at.replace(/\/value$/, '')]

function placeOf(source: PrintedPlace): Evidence['at'][number] {
  const { text, ...place } = source
  return text === undefined ? source : (place as Evidence['at'][number])
}

const LONGEST = 24
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
