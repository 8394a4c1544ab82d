// The decision that somebody is about to make: on everything that a choice means, or on one form.
import { create } from 'zustand'
import type { Decision, Scope } from '@jizheng/core'
import { type PiledFile, usePile } from '../files/pile.ts'
import { type Choice, groupOf } from '../reader/places.ts'
import { deskReader } from '../reader/reader.ts'
import { decide, reopen, useDecisions } from './decisions.ts'

export interface Deciding {
  readonly choice: Choice
  /** What it is about, in words. */
  readonly label: string
  /** How many forms it is about. */
  readonly forms: number
  /** The one form; null for all that the choice means. */
  readonly of: { readonly file: PiledFile; readonly index: number } | null
  readonly decision: Decision | null
}

export const useDeciding = create<{ readonly deciding: Deciding | null }>(() => ({ deciding: null }))

export const askDecision = (deciding: Deciding): void => useDeciding.setState({ deciding })
export const closeDecision = (): void => useDeciding.setState({ deciding: null })

export async function decideAsked(deciding: Deciding, made: Pick<Decision, 'verdict' | 'why'>): Promise<void> {
  await decide(await scopesOf(deciding), made)
}

export async function reopenAsked(deciding: Deciding): Promise<void> {
  await reopen(await scopesOf(deciding))
}

/** Whether something was decided about just this: on one form, what was decided about all does not count. */
export function isDecidedHere({ choice, of, decision }: Deciding): boolean {
  if (of === null) return decision !== null
  const group = groupOf(choice)
  return (useDecisions.getState().kept ?? []).some(
    (kept) => kept.group === group && kept.form === of.index + 1 && of.file.mark !== null && kept.files?.includes(of.file.mark) === true,
  )
}

/** A group of findings is decided about for all files that are there; a copy, a duplicate or a habit for its forms one by one. */
async function scopesOf({ choice, of }: Deciding): Promise<readonly Scope[]> {
  const group = groupOf(choice)
  if (group === null) return []
  const one = (mark: string | null | undefined, form: number): readonly Scope[] => (mark == null ? [] : [{ group, form, files: [mark] }])
  if (of !== null) return one(of.file.mark, of.index + 1)
  const { files } = usePile.getState()
  if (choice.by === 'group') return [{ group, form: null, files: [...new Set(files.flatMap(({ mark }) => mark ?? []))] }]
  const marks = new Map(files.map(({ name, mark }) => [name, mark]))
  const places = await (await deskReader()).choosePlaces(choice)
  return places.flatMap(({ at }) => one(marks.get(at.file), at.form))
}
