// The rooms behind the desk come in a script of their own with the style of the library's parts, and the desk waits for neither.
import { useEffect } from 'react'
import { create } from 'zustand'
import { addStyle, runPart } from '../parts.ts'
import type { Rooms } from '../rooms.tsx'

const useApart = create<{ readonly rooms: Rooms | null }>(() => ({ rooms: null }))

let loading: Promise<void> | undefined

export function loadRooms(): Promise<void> {
  loading ??= Promise.all([addStyle('antd-style'), runPart('rooms')]).then(() => {
    useApart.setState({ rooms: (globalThis as { jizhengRooms?: Rooms }).jizhengRooms! })
  })
  return loading
}

/** Null until they are there. */
export function useRooms(): Rooms | null {
  useEffect(() => void loadRooms(), [])
  return useApart(({ rooms }) => rooms)
}
