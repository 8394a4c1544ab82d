// What the files are as one pile: made anew in the worker when reading rests and after every decision; and what of it was chosen.
import type { FormAt } from '@jizheng/core'
import { create } from 'zustand'
import { usePile } from '../files/pile.ts'
import type { Counted } from '../files/summary.ts'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import type { Choice, Place } from '../reader/places.ts'
import { deskReader } from '../reader/reader.ts'
import { loadDecisions, useDecisions } from './decisions.ts'

export interface Standing extends Counted {
  readonly rank: number
  /** The heaviest reasons in one line; blank where there is nothing to object to. */
  readonly why: string
}

export interface Chosen {
  readonly choice: Choice
  /** What it is called. */
  readonly label: string
  /** By the key of the form's row. */
  readonly places: ReadonlyMap<string, Place>
}

interface Seen {
  /** Null until reading has rested once. */
  readonly ranking: Ranking | null
  /** By the key of the form's row. */
  readonly standings: ReadonlyMap<string, Standing>
  readonly chosen: Chosen | null
}

const nothing: Seen = { ranking: null, standings: new Map(), chosen: null }

export const useRanking = create<Seen>(() => nothing)

usePile.subscribe((now, before) => {
  if (now.files.length === 0) useRanking.setState(nothing)
  else if (now.progress === null && before.progress !== null) void rank()
})
useDecisions.subscribe((now, before) => {
  if (now.kept !== before.kept && before.kept !== null) void rank()
})
// what was brought in before this room was there
if (usePile.getState().files.length > 0 && usePile.getState().progress === null) void rank()

let asked = 0

/** Of several asked for at once only the last is shown. */
async function rank(): Promise<void> {
  const asking = ++asked
  await loadDecisions()
  const reader = await deskReader()
  const ranking = await reader.rankFiles(useDecisions.getState().kept ?? [], useSettings.getState().locale)
  if (asking !== asked || usePile.getState().files.length === 0) return
  const keyOf = keysByPlace()
  const standings = new Map(ranking.ranked.map(({ file, form, ...standing }) => [keyOf({ file, form }), standing]))
  const chosen = useRanking.getState().chosen
  useRanking.setState({ ranking, standings, chosen: chosen === null ? null : await chosenAs(chosen.choice, chosen.label) })
}

export async function choose(choice: Choice, label: string): Promise<void> {
  useRanking.setState({ chosen: await chosenAs(choice, label) })
}

export const unchoose = (): void => useRanking.setState({ chosen: null })

async function chosenAs(choice: Choice, label: string): Promise<Chosen> {
  const places = await (await deskReader()).choosePlaces(choice)
  const keyOf = keysByPlace()
  return { choice, label, places: new Map(places.map((place) => [keyOf(place.at), place])) }
}

/** From a form's place to the key of its row: no two files have one name. */
function keysByPlace(): (at: FormAt) => string {
  const ids = new Map(usePile.getState().files.map(({ name, id }) => [name, id]))
  return ({ file, form }) => `${ids.get(file)}/${form - 1}`
}

export const isSame = (one: Choice, other: Choice | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)
