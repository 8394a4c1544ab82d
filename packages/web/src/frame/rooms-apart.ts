// The rooms behind the desk come in a script of their own, which the desk does not wait for.
import { useEffect } from 'react'
import { create } from 'zustand'
import { runPart } from '../parts.ts'
import type { Rooms } from '../rooms.tsx'

const useApart = create<{ readonly rooms: Rooms | null }>(() => ({ rooms: null }))

let loading: Promise<void> | undefined

export function loadRooms(): Promise<void> {
  loading ??= runPart('rooms').then(() => useApart.setState({ rooms: (globalThis as { jizhengRooms?: Rooms }).jizhengRooms! }))
  return loading
}

/** Null until they are there. */
export function useRooms(): Rooms | null {
  useEffect(() => void loadRooms(), [])
  return useApart(({ rooms }) => rooms)
}
