// The decision that somebody is about to make: on everything that a choice means, or on one form.
import { create } from 'zustand'
import { type Decision, type Scope, scopesOf, wideScopes } from '@jizheng/core'
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
  await decide(await meantBy(deciding), { ...made, ended: wideOf(deciding) })
}

export async function reopenAsked(deciding: Deciding): Promise<void> {
  await reopen([...(await meantBy(deciding)), ...wideOf(deciding)])
}

/** Whether something was decided about just this: on one form, what was decided about all does not count. */
export function isDecidedHere({ choice, of, decision }: Deciding): boolean {
  if (decision !== null && of === null) return true
  const group = groupOf(choice)
  const here = of === null ? marksHere() : new Set(of.file.mark === null ? [] : [of.file.mark])
  return (useDecisions.getState().kept ?? []).some(
    (kept) =>
      kept.group === group &&
      (of === null ? choice.by === 'group' : kept.form === of.index + 1) &&
      kept.files?.some((mark) => here.has(mark)) === true,
  )
}

/** The forms that a choice means as they are now: a finding that shows elsewhere later was not decided about. */
async function meantBy({ choice, of }: Deciding): Promise<readonly Scope[]> {
  const group = groupOf(choice)
  if (group === null) return []
  if (of !== null) return scopesOf(group, [{ mark: of.file.mark, form: of.index + 1 }])
  const marks = new Map(usePile.getState().files.map(({ name, mark }) => [name, mark]))
  const places = await (await deskReader()).choosePlaces(choice)
  return scopesOf(
    group,
    places.map(({ at }) => ({ mark: marks.get(at.file), form: at.form })),
  )
}

/** What was decided about a whole group in earlier versions, or by hand, held for all forms of the files. */
function wideOf({ choice, of }: Deciding): readonly Scope[] {
  return of === null && choice.by === 'group' ? wideScopes(choice.code, [...marksHere()]) : []
}

const marksHere = (): ReadonlySet<string> => new Set(usePile.getState().files.flatMap(({ mark }) => mark ?? []))
